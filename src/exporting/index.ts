// A project → files that other systems read.
export { csv } from '../values/index.ts';
export { type Dataset, dataset } from './dataset/dataset.ts';
export type { Licence } from './dataset/licences.ts';
export { framaformsList } from './framaforms.ts';
export { limeForm } from './limesurvey/form.ts';
export { limeStructure } from './limesurvey/structure.ts';
export { limeTable } from './limesurvey/table.ts';
