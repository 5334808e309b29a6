// Edits → a file of the user as it should read, its comments and layout kept.
export { edit } from './edit.ts';
export { type Mended, mend } from './mend.ts';
export { revise } from './revise.ts';
