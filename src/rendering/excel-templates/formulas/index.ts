/** The door of formulas: read, moved, shifted. */
export { type Moved, type Moves, moveArea, moveFormula, moveName } from './move-formula.ts';
export { readFormula } from './read-formula.ts';
export { columnNumber, LAST_ROW, type Reference, type Rows } from './reference.ts';
export { letters, shiftFormula } from './shift-formula.ts';
