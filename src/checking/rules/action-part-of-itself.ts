// An action is not a part of itself, even through others.
import { loopsOf } from '../loops-of.ts';
import { type RuleContext, rule } from '../rule.ts';

export const actionPartOfItself = rule<{ loop: readonly string[] }>({
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
    mend: 'Supprimez l’un des liens partOf de la boucle.',
  },
  en: {
    says: ({ loop }) => `the action is a part of itself: ${loop.join(' → ')}`,
    why: 'An action cannot hold the one that holds it: totals would turn for ever.',
    mend: 'Remove one of the partOf links of the loop.',
  },
});
