// Two needs that say the same are merged.

import { nearTwins } from '../near-twins.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const needNearDuplicate = rule<{ need: string; statement: string }>({
  code: 'need/near-duplicate',
  severity: 'warning',
  example: { wrong: '- {id: ND-002, statement: Être aidé}', right: '- {id: ND-002, statement: Être aidé, mergedInto: ND-001}' },
  *check({ project, places }: RuleContext) {
    const kept = project.needs.filter(({ mergedInto }) => mergedInto === undefined);
    for (const [need, other] of nearTwins(kept, ({ statement }) => statement))
      yield { at: places.value(need, 'statement'), found: { need: other.id, statement: other.statement } };
  },
  fr: {
    says: ({ need, statement }) => `ce besoin répète ${need} : ${quotedFr(statement)}`,
    why: 'Un besoin écrit deux fois partage ses voix, et paraît moins attendu qu’il ne l’est.',
    mend: 'Réunissez-les avec mergedInto, ou précisez ce qui les distingue.',
  },
  en: {
    says: ({ need, statement }) => `this need repeats ${need}: ${quotedEn(statement)}`,
    why: 'A need written twice splits its voices, and seems less expected than it is.',
    mend: 'Bring them together with mergedInto, or say what sets them apart.',
  },
});
