/** The door of Excel workbooks. */

export { type ExchangeBook, exchangeWorkbook } from './exchange-workbook.ts';
export { steeringWorkbook } from './steering-workbook.ts';
