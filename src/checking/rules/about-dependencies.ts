// What actions wait for and are parts of: never in a circle, and in time.
import type { Action } from '../../model/index.ts';
import { waitOf } from '../../project/progress/index.ts';
import { isOver } from '../../project/time/index.ts';
import { monthsLater, periodOf } from '../../values/index.ts';
import { loopsOf } from '../loops-of.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

const prerequisitesOf = ({ dependsOn = [] }: Action): string[] =>
  dependsOn.map((link) => (typeof link === 'string' ? link : link.action));

/** The first day of the period in which the one waited for ends, or starts: it may not be over any sooner. */
function soonest(awaited: Action, from: 'start' | 'end', lag: number): string | null {
  const day = periodOf(awaited[from])?.start ?? null;
  return day === null ? null : monthsLater(day, lag);
}

export const rulesAboutDependencies: readonly Rule[] = [
  // An action is not a part of itself, even through others.
  rule<{ loop: readonly string[] }>({
    code: 'action/part-of-itself',
    severity: 'error',
    example: { wrong: 'AC-001 : partOf: AC-002\nAC-002 : partOf: AC-001', right: 'AC-002 : partOf: AC-001' },
    *check({ project, places }: RuleContext) {
      const wholes = project.actions.map(({ id, partOf }) => [id, partOf === undefined ? [] : [partOf]] as const);
      for (const loop of loopsOf(new Map(wholes))) {
        const first = project.actions.find(({ id }) => id === loop[0]);
        if (first) yield { at: places.value(first, 'partOf'), found: { loop } };
      }
    },
    fr: {
      says: ({ loop }) => `l’action fait partie d’elle-même : ${loop.join(' → ')}`,
      why: 'Une action ne peut pas contenir celle qui la contient : les totaux tourneraient sans fin.',
      mend: 'Supprimez l’un des liens de la boucle (« partOf »).',
    },
    en: {
      says: ({ loop }) => `the action is a part of itself: ${loop.join(' → ')}`,
      why: 'An action cannot hold the one that holds it: totals would turn for ever.',
      mend: 'Remove one of the “partOf” links of the loop.',
    },
  }),
  // Actions do not wait for one another in a circle.
  rule<{ loop: readonly string[] }>({
    code: 'dependency/cycle',
    severity: 'error',
    example: { wrong: 'AC-001 : dependsOn: [AC-002]\nAC-002 : dependsOn: [AC-001]', right: 'AC-002 : dependsOn: [AC-001]' },
    *check({ project, places }: RuleContext) {
      for (const loop of loopsOf(new Map(project.actions.map((action) => [action.id, prerequisitesOf(action)])))) {
        const first = project.actions.find(({ id }) => id === loop[0]);
        if (first?.dependsOn === undefined) continue;
        yield { at: places.value(first.dependsOn, prerequisitesOf(first).indexOf(loop[1] ?? '')), found: { loop } };
      }
    },
    fr: {
      says: ({ loop }) => `ces actions s’attendent en rond : ${loop.join(' → ')}`,
      why: 'Aucune ne pourrait jamais commencer, et le plan les laisserait toutes de côté.',
      mend: 'Supprimez l’un des liens de la boucle (« dependsOn »).',
    },
    en: {
      says: ({ loop }) => `these actions wait for one another in a circle: ${loop.join(' → ')}`,
      why: 'None could ever start, and the plan would leave them all out.',
      mend: 'Remove one of the “dependsOn” links of the loop.',
    },
  }),
  // An action starts once what it waits for is over.
  rule<{ start: string; action: string; from: string; day: string; lag: number }>({
    code: 'dependency/starts-too-early',
    severity: 'warning',
    example: {
      wrong: 'AC-001 : end: 2027-06\nAC-002 : start: 2027-03\ndependsOn: [AC-001]',
      right: 'AC-001 : end: 2027-06\nAC-002 : start: 2027-07\ndependsOn: [AC-001]',
    },
    *check({ project, places }: RuleContext) {
      const known = new Map(project.actions.map((action) => [action.id, action]));
      for (const action of project.actions.filter((one) => !isOver(one))) {
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
      mend: 'Repoussez le début, avancez ce dont l’action dépend, ou dites que leur début suffit (« from: start » dans « dependsOn »).',
    },
    en: {
      says: ({ start, action, from, day, lag }) =>
        `the action starts (${quotedEn(start)}) before ${lag === 0 ? '' : `the lag of ${lag} months after `}the ${from} of ${action} (${quotedEn(day)}), on which it depends`,
      why: 'The calendar promises what cannot be kept: the action would wait, and be found late on the way.',
      mend: 'Move the start later, bring what it depends on forward, or say that their start is enough (“from: start” in “dependsOn”).',
    },
  }),
];
