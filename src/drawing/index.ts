// Figures → charts.
export { colourOf, LOOK, type Look, lookOf } from './look.ts';
export { heightOf, isSketched } from './measures.ts';
export { chartOnSheet, chartPart } from './office/chart-part.ts';
export type { FigurePlace } from './office/references.ts';
export { type Figures, figuresOf } from './office/workbook.ts';
export { drawingShapes, PER_POINT } from './sketch/drawing-ml.ts';
export { sketchOf } from './sketch/index.ts';
export { widthOf } from './svg/strokes.ts';
export { svg } from './svg/svg.ts';
