// Figures → charts.
export { colourOf, LOOK, type Look, lookOf } from './look.ts';
export { heightOf } from './measures.ts';
export { chartOnSheet, chartPart } from './office/chart-part.ts';
export type { FigurePlace } from './office/references.ts';
export { type Figures, figuresOf } from './office/workbook.ts';
export { svg } from './svg/svg.ts';
