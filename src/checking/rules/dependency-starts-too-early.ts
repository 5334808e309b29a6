// An action starts once what it waits for is over.

import type { Action } from '../../model/index.ts';
import { waitOf } from '../../project/progress/index.ts';
import { monthsLater, periodOf } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';
import { isRunning } from '../running.ts';

/** The first day of the period in which the one waited for ends, or starts: it may not be over any sooner. */
function soonest(awaited: Action, from: 'start' | 'end', lag: number): string | null {
  const day = periodOf(awaited[from])?.start ?? null;
  return day === null ? null : monthsLater(day, lag);
}

export const dependencyStartsTooEarly = rule<{ start: string; action: string; from: string; day: string; lag: number }>({
  code: 'dependency/starts-too-early',
  severity: 'warning',
  example: {
    wrong: 'AC-001 : end: 2027-06\nAC-002 : start: 2027-03\ndependsOn: [AC-001]',
    right: 'AC-001 : end: 2027-06\nAC-002 : start: 2027-07\ndependsOn: [AC-001]',
  },
  *check({ project, places }: RuleContext) {
    const known = new Map(project.actions.map((action) => [action.id, action]));
    for (const action of project.actions.filter(isRunning)) {
      // Periods may be long: only what no day of them can mend is told.
      const last = periodOf(action.start)?.end ?? null;
      const { start, dependsOn = [] } = action;
      if (last === null || start === undefined) continue;
      for (const [index, { action: id, lag, from }] of dependsOn.map(waitOf).entries()) {
        const awaited = known.get(id);
        if (awaited === undefined || awaited === action || awaited.status === 'dropped') continue;
        const due = soonest(awaited, from, lag);
        if (due !== null && last < due)
          yield {
            at: places.value(dependsOn, index),
            found: { start: String(start), action: id, from, day: String(awaited[from]), lag },
          };
      }
    }
  },
  fr: {
    says: ({ start, action, from, day, lag }) =>
      `l’action commence (${quotedFr(start)}) avant ${lag === 0 ? '' : `le délai de ${lag} mois après `}${from === 'end' ? 'la fin' : 'le début'} de ${action} (${quotedFr(day)}), dont elle dépend`,
    why: 'Le calendrier promet ce qui ne peut pas être tenu : l’action attendrait, et son retard serait découvert en route.',
    mend: 'Repoussez le début, avancez ce dont l’action dépend, ou dites que leur début suffit (dependsOn : from: start).',
  },
  en: {
    says: ({ start, action, from, day, lag }) =>
      `the action starts (${quotedEn(start)}) before ${lag === 0 ? '' : `the lag of ${lag} months after `}the ${from} of ${action} (${quotedEn(day)}), on which it depends`,
    why: 'The calendar promises what cannot be kept: the action would wait, and be found late on the way.',
    mend: 'Move the start later, bring what it depends on forward, or say that their start is enough (dependsOn: from: start).',
  },
});
