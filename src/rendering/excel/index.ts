/** The door of Excel workbooks. */
export { steeringWorkbook } from './steering-workbook.ts';
