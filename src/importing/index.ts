// A foreign table → what it proposes for a project, with a report of every cell.
export { besideWord, columnsFile } from './columns-file.ts';
export type { Settled } from './find-plan.ts';
export { planKeys } from './plan-columns.ts';
export type { CellFate, CellNote, CellReport, PlannedAction, ReadPlan } from './plan-nouns.ts';
export { readPlan } from './read-plan.ts';
export { type Existing, type Naming, type PlanChange, type Reconciled, reconcile } from './reconcile.ts';
