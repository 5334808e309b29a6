// Merged needs end in one that is not.
import { loopsOf } from '../loops-of.ts';
import { type RuleContext, rule } from '../rule.ts';

export const needMergedInCircle = rule<{ loop: readonly string[] }>({
  code: 'need/merged-in-circle',
  severity: 'error',
  example: {
    wrong: '- {id: ND-001, mergedInto: ND-002}\n- {id: ND-002, mergedInto: ND-001}',
    right: '- {id: ND-002, mergedInto: ND-001}',
  },
  *check({ project, places }: RuleContext) {
    const heirs = project.needs.map(({ id, mergedInto }) => [id, mergedInto === undefined ? [] : [mergedInto]] as const);
    for (const loop of loopsOf(new Map(heirs))) {
      const first = project.needs.find(({ id }) => id === loop[0]);
      if (first) yield { at: places.value(first, 'mergedInto'), found: { loop } };
    }
  },
  fr: {
    says: ({ loop }) => `ces besoins sont fusionnés en rond : ${loop.join(' → ')}`,
    why: 'Aucun ne resterait pour porter les voix des autres : ce que les habitants ont dit serait perdu.',
    mend: 'Gardez un seul besoin, sans mergedInto.',
  },
  en: {
    says: ({ loop }) => `these needs are merged in a circle: ${loop.join(' → ')}`,
    why: 'None would be left to carry the voices of the others: what residents said would be lost.',
    mend: 'Keep one need, without mergedInto.',
  },
});
