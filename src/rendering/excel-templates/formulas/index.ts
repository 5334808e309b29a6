/** The door of formulas: read, moved, shifted. */
export { hullOf, type Moved, type Moves, moveArea, moveFormula, moveName } from './move-formula.ts';
export { readFormula, type Token } from './read-formula.ts';
export { LAST_COLUMN, LAST_ROW, type Reference, type Span } from './reference.ts';
export { shiftFormula } from './shift-formula.ts';
