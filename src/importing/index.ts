// A foreign table → what it proposes for a project, with a report of every cell.

export { type BallotChange, ballotEdits } from './ballots/ballot-edits.ts';
export { type ReadBallot, readBallot } from './ballots/read-ballot.ts';
export { type BaseFault, baseFrom, baseRows } from './base-rows.ts';
export { cellOf, itemTexts, type Showing } from './cell-of.ts';
export { besideWord, columnsFile } from './columns-file.ts';
export { columnsOf } from './columns-of.ts';
export type { Decide, FieldChange, Side } from './compare-action.ts';
export { editsOf, removalsOf } from './edits-of.ts';
export type { Settled } from './find-plan.ts';
export { type KnownThings, knownThings, type Say } from './known-things.ts';
export { groupOf, type Layout, layoutNamed, layouts } from './layout.ts';
export { type Conflict, type Merged, type Missing, merge, type PlacedChange } from './merge.ts';
export { planKeys } from './plan-columns.ts';
export type { CellFate, CellNote, CellReport, PlannedAction, ReadPlan } from './plan-nouns.ts';
export { readBack } from './read-back.ts';
export { mostActions, readPlan } from './read-plan.ts';
export { type Existing, type GoneAction, type Naming, type PlanChange, type Reconciled, reconcile } from './reconcile.ts';
export type { CellChange, CellPlace, NewLine, Remark, Returned } from './returned.ts';
export { returnedSheets } from './returned-sheets.ts';
export { headsOf, namesShown, type SheetWords, shownSheet } from './shown-book.ts';
export { stemOf, tablesOf, WHOLE } from './tables-of.ts';
export { unfolded } from './unfolded.ts';
export { type Form, updateForms } from './update-forms.ts';
export { type FoundValues, findValues } from './values/columns.ts';
export { type ReadValues, readValues } from './values/read-values.ts';
export { type ExistingValue, type ReconciledValues, reconcileValues } from './values/reconcile-values.ts';
