// One action in a year's plan.

import type { Action, PlannedAction, ViewPlanRow, YearPlan } from '../../model/index.ts';
import { periodOf, total } from '../../values/index.ts';
import { plannedReason } from '../../wording/index.ts';
import type { Material } from './material.ts';
import { axisOf, mustBeCoded, namesOnly } from './naming.ts';
import { outOf100 } from './ranking-grounds.ts';

/** In the order of the plan; actions that are not published are left out. */
export function planRows(material: Material, { actions }: YearPlan): ViewPlanRow[] {
  return actions.flatMap((planned) => {
    const action = material.actions.get(planned.action);
    return action ? [planRow(material, planned, action)] : [];
  });
}

function planRow(material: Material, planned: PlannedAction, action: Action): ViewPlanRow {
  const { investment, operating } = planned;
  return {
    id: action.id,
    number: action.number ?? null,
    title: action.title,
    axis: axisOf(material, action),
    rank: planned.rank,
    score: planned.score === null ? null : outOf100(planned.score),
    investment,
    operating,
    total: total([investment, operating]),
    fte: planned.fte,
    choice: mustBeCoded(material, 'frozen-plan.selection.choice', planned.choice),
    reason: plannedReason(planned, material.language),
    leads: [
      ...namesOnly(material, 'person', action.leads),
      ...namesOnly(material, 'department', action.leadDepartments),
      ...namesOnly(material, 'organisation', action.leadOrganisations),
    ],
    start: periodOf(action.start),
    end: periodOf(action.end),
  };
}
