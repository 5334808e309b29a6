// Ids that differ by their zeros alone are one id to people, and on the command line.

import type { Position } from '../../model/index.ts';
import type { Entry } from '../../project/thread/index.ts';
import { canonicalId } from '../../values/index.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const idTwin = rule<{ id: string; other: string; first: Position }>({
  code: 'id/twin',
  severity: 'error',
  example: { wrong: '- {id: ND-07, …}\n- {id: ND-7, …}', right: '- {id: ND-07, …}\n- {id: ND-08, …}' },
  *check({ register, places }: RuleContext) {
    const seen = new Map<string, Entry>();
    for (const { id, holder } of register.get('any') ?? []) {
      const first = seen.get(canonicalId(id));
      if (first === undefined) seen.set(canonicalId(id), { id, holder });
      else if (first.id !== id)
        yield { at: places.value(holder, 'id'), found: { id, other: first.id, first: places.value(first.holder, 'id') } };
    }
  },
  fr: {
    says: ({ id, other, first }) => `${quotedFr(id)} se confond avec ${quotedFr(other)} (${placeFr(first)})`,
    why: 'À l’oral comme sur la ligne de commande, AC-7 et AC-07 désignent la même chose.',
    mend: 'Changez le numéro de l’un des deux.',
  },
  en: {
    says: ({ id, other, first }) => `${quotedEn(id)} is mistaken for ${quotedEn(other)} (${placeEn(first)})`,
    why: 'In speech and on the command line, AC-7 and AC-07 name the same thing.',
    mend: 'Change the number of one of them.',
  },
});
