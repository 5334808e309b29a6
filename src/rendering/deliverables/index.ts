// The documents that jalon makes, in the order in which they are listed.
import { actionSheets } from './action-sheets.ts';
import { annualPlan } from './annual-plan.ts';
import type { DeliverableKind } from './deliverable-kind.ts';
import { evaluation } from './evaluation.ts';
import { programme } from './programme.ts';
import { steeringWorkbook } from './steering-workbook.ts';

export const deliverables: readonly DeliverableKind[] = [actionSheets, programme, annualPlan, evaluation, steeringWorkbook];
export type { DeliverableKind } from './deliverable-kind.ts';
