/** The door of Excel workbooks. */
export { type BallotRequest, ballotWorkbook } from './ballot-workbook.ts';
export { type ExchangeBook, exchangeWorkbook } from './exchange-workbook.ts';
export { inclusionWorkbook } from './inclusion-workbook.ts';
export { steeringWorkbook } from './steering-workbook.ts';
