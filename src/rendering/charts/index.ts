/** The door of charts in Office templates. */
export { chartParts } from './chart-parts.ts';
export { type ChartDesign, type Designs, declareCharts, readDesigns, withoutDesigns } from './designs.ts';
export { type ChartDialect, heightAs, placeCharts } from './place-charts.ts';
export { type ShownChart, sheetChart, writeChart } from './write-chart.ts';
