/** The door of the expressions: what stands between the braces, in every format. */

export { checkValue, enterBlock, type TagFault } from './check-tag.ts';
export { AT, type Box, type Compiled, createCompiler, LISTED, type Writers } from './create-compiler.ts';
export { type Deferred, newDeferred } from './deferred.ts';
export { findTags } from './find-tags.ts';
export { BAR } from './functions/amounts.ts';
export { CELL } from './functions/cells.ts';
export { CHART } from './functions/charts.ts';
export { IMAGE, LAID_OUT, MARKDOWN, QR_PATH } from './functions/documents.ts';
export { FUNCTIONS, helperSet } from './functions/index.ts';
export { COLUMNS } from './functions/lists.ts';
export { anchorOf } from './functions/words.ts';
export type { Argument, Helper, HelperSet, Words } from './helper-set.ts';
export { type Made, type MadeCell, type MadeGap, type MadePicture, madeGap } from './made.ts';
export { printValue } from './print-value.ts';
export { readTag } from './read-tag.ts';
export { anyScope, rootScope, type Scope } from './scope.ts';
export { mostCharacters, mostItems, newSpending, Overspent, type Spending } from './spending.ts';
export type { Tag } from './tag.ts';
export { isAbsent } from './values.ts';
