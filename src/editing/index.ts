// Edits → a file of the user as it should read, its comments and layout kept.
export { type Assigned, type AssignFault, assign, type Naming } from './assign.ts';
export { edit } from './edit.ts';
export { type Mended, mend } from './mend.ts';
export { revise } from './revise.ts';
export { findThing, type Thing, thingsIn } from './things.ts';
