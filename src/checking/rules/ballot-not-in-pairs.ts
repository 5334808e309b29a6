// Judgements can be put together only where everyone makes some.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const ballotNotInPairs = rule<{ voter: string }>({
  code: 'ballot/not-in-pairs',
  severity: 'error',
  example: { wrong: 'group: aij # …\nweights: {points: {cost: 40, …}}', right: 'group: aip' },
  *check({ project: { criteria, ballots }, places }: RuleContext) {
    if (criteria.weightsFrom !== 'ballots' || criteria.group !== 'aij') return;
    const last = Math.max(...ballots.map(({ year }) => year));
    for (const { year, ballot } of ballots) {
      const { points, direct, cards, order, pairs, bestWorst } = ballot.weights ?? {};
      const isOtherwise = points || direct || cards || order || (bestWorst && !pairs);
      if (year === last && ballot.influence !== 0 && isOtherwise)
        yield { at: places.value(ballot, 'weights'), found: { voter: ballot.voter } };
    }
  },
  fr: {
    says: ({ voter }) => `le bulletin de ${quotedFr(voter)} ne compare pas les critères deux à deux`,
    why: 'Avec group: aij, criteria.yaml réunit les jugements des votants : il faut que chaque bulletin en donne (pairs).',
    mend: 'Faites comparer les critères deux à deux (pairs), ou écrivez group: aip ou group: mean dans criteria.yaml.',
  },
  en: {
    says: ({ voter }) => `the ballot of ${quotedEn(voter)} does not compare the criteria two by two`,
    why: 'With group: aij, criteria.yaml puts the voters’ judgements together: each ballot must give some (pairs).',
    mend: 'Have the criteria compared two by two (pairs), or write group: aip or group: mean in criteria.yaml.',
  },
});
