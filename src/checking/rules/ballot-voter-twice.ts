// One voter, one vote.
import type { Position } from '../../model/index.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const ballotVoterTwice = rule<{ voter: string; first: Position }>({
  code: 'ballot/voter-twice',
  severity: 'error',
  example: { wrong: '- {voter: PE-01, …}\n- {voter: PE-01, …}', right: '- {voter: PE-01, …}\n- {voter: PE-02, …}' },
  *check({ project, places }: RuleContext) {
    const seen = new Map<string, object>();
    for (const { year, ballot } of project.ballots) {
      const name = `${year} ${ballot.voter}`;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, ballot);
      else yield { at: places.value(ballot, 'voter'), found: { voter: ballot.voter, first: places.value(first, 'voter') } };
    }
  },
  fr: {
    says: ({ voter, first }) => `${quotedFr(voter)} a déjà voté (${placeFr(first)})`,
    why: 'Le même avis compterait deux fois dans les poids et dans le classement.',
    mend: 'Gardez un seul bulletin, ou corrigez le votant.',
  },
  en: {
    says: ({ voter, first }) => `${quotedEn(voter)} has voted already (${placeEn(first)})`,
    why: 'The same opinion would count twice in the weights and in the ranking.',
    mend: 'Keep one ballot, or correct the voter.',
  },
});
