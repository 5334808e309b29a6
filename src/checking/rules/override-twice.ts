// One override an action.
import type { Position } from '../../model/index.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const overrideTwice = rule<{ action: string; first: Position }>({
  code: 'override/twice',
  severity: 'warning',
  example: {
    wrong: '- {action: AC-012, rank: 1, reason: …}\n- {action: AC-012, rank: 3, reason: …}',
    right: '- {action: AC-012, rank: 1, reason: …}',
  },
  *check({ project, places }: RuleContext) {
    const seen = new Map<string, object>();
    for (const override of project.criteria.overrides ?? []) {
      const first = seen.get(override.action);
      if (first === undefined) seen.set(override.action, override);
      else
        yield {
          at: places.value(override, 'action'),
          found: { action: override.action, first: places.value(first, 'action') },
        };
    }
  },
  fr: {
    says: ({ action, first }) => `un arbitrage porte déjà sur ${quotedFr(action)} (${placeFr(first)})`,
    why: 'Seul le dernier compte : les documents ne diraient pas l’autre.',
    mend: 'Gardez un seul arbitrage pour cette action.',
  },
  en: {
    says: ({ action, first }) => `there is an override on ${quotedEn(action)} already (${placeEn(first)})`,
    why: 'Only the last one counts: documents would not tell the other.',
    mend: 'Keep one override for this action.',
  },
});
