// One action in a year's plan.

import type { Action, PlannedAction, ViewPlanRow, YearPlan } from '../../model/index.ts';
import { periodOf, total } from '../../values/index.ts';
import { plannedReason, statedReason } from '../../wording/index.ts';
import { axisOf, mustBeCoded, namesOnly } from './naming.ts';
import { outOf100 } from './ranking-grounds.ts';
import type { ViewInput } from './view-input.ts';

/** In the order of the plan; actions that are not published are left out. */
export function planRows(input: ViewInput, { actions }: YearPlan): ViewPlanRow[] {
  return actions.flatMap((planned) => {
    const action = input.actions.get(planned.action);
    return action ? [planRow(input, planned, action)] : [];
  });
}

function planRow(input: ViewInput, planned: PlannedAction, action: Action): ViewPlanRow {
  const { investment, operating } = planned;
  return {
    id: action.id,
    number: action.number ?? null,
    title: action.title,
    axis: axisOf(input, action),
    rank: planned.rank,
    score: planned.score === null ? null : outOf100(planned.score),
    investment,
    operating,
    total: total([investment, operating]),
    fte: planned.fte,
    choice: mustBeCoded(input, 'frozen-plan.selection.choice', planned.choice),
    reason: plannedReason(planned, input.language, input.reasonNames),
    stated: statedReason(planned, total([investment, operating]), input.language, input.reasonNames),
    leads: [
      ...namesOnly(input, 'person', action.leads),
      ...namesOnly(input, 'department', action.leadDepartments),
      ...namesOnly(input, 'organisation', action.leadOrganisations),
    ],
    start: periodOf(action.start),
    end: periodOf(action.end),
  };
}
