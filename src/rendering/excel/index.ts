/** The door of workbooks whose layout follows their data, or that are filled in and read back. */
export { ballotWorkbook } from './ballot-workbook.ts';
export { exchangeWorkbook } from './exchange-workbook.ts';
export { inclusionWorkbook } from './inclusion-workbook.ts';
