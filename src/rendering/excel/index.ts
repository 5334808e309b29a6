/** The door of Excel workbooks. */
import { ballotsSummary } from './ballots-summary.ts';
import { needsMatrix } from './needs-matrix.ts';
import { steeringWorkbook } from './steering-workbook.ts';

export { ballotWorkbook } from './ballot-workbook.ts';
export { exchangeWorkbook } from './exchange-workbook.ts';
export { inclusionWorkbook } from './inclusion-workbook.ts';
export { ballotsSummary, needsMatrix, steeringWorkbook };

/** The deliverables that are made from data alone, by their ids. */
export const workbooks = {
  'steering-workbook': steeringWorkbook,
  'ballots-summary': ballotsSummary,
  'needs-matrix': needsMatrix,
};
