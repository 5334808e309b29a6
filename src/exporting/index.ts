// A project → files that other systems read.
export { type CsvCell, csv } from './dataset/csv.ts';
export { type Dataset, dataset } from './dataset/dataset.ts';
export { type Licence, licences } from './dataset/licences.ts';
