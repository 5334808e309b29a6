// Figures → charts.
export { colourOf, LOOK, type Look, lookOf } from './look.ts';
export { heightOf } from './measures.ts';
export { type ChartPart, chartPart } from './office/chart-part.ts';
export type { TextPart } from './office/workbook.ts';
export { svg } from './svg/svg.ts';
