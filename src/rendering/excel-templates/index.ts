/** The door of Excel templates. */
export { prepareExcel } from './prepare-excel.ts';
