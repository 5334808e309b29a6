// Actions do not wait for one another in a circle.
import type { Action } from '../../model/index.ts';
import { loopsOf } from '../loops-of.ts';
import { type RuleContext, rule } from '../rule.ts';

const prerequisitesOf = ({ dependsOn = [] }: Action): string[] =>
  dependsOn.map((link) => (typeof link === 'string' ? link : link.action));

export const dependencyCycle = rule<{ loop: readonly string[] }>({
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
    mend: 'Supprimez l’un des liens dependsOn de la boucle.',
  },
  en: {
    says: ({ loop }) => `these actions wait for one another in a circle: ${loop.join(' → ')}`,
    why: 'None could ever start, and the plan would leave them all out.',
    mend: 'Remove one of the dependsOn links of the loop.',
  },
});
