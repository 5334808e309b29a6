/** The door of charts in Office templates. */
export { chartParts, withCharts } from './chart-parts.ts';
export { type Designs, declareCharts, readDesigns, withoutDesigns } from './designs.ts';
export { type ChartDialect, type Placed, placeCharts } from './place-charts.ts';
export { type ShownChart, writeChart } from './write-chart.ts';
