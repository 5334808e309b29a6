/** The door of charts in Office templates. */
export { chartParts, sheetChart } from './chart-parts.ts';
export { type ChartDesign, type Designs, declareCharts, readDesigns } from './designs.ts';
export { type ChartDialect, numberCharts, openHeight, orSketch, placeCharts, sketchGroup } from './place-charts.ts';
export { type Charts, chartWriters, newCharts, type ShownChart } from './write-chart.ts';
