// What is computed is not typed.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const scoreNotUsed = rule<{ criterion: string; from: 'budget' | 'needs' }>({
  code: 'score/not-used',
  severity: 'warning',
  reads: ['criteria'],
  example: {
    wrong: 'criteria.yaml : - {id: cost, from: budget, …}\nactions/AC-012 : scores: {cost: 4}',
    right: 'criteria.yaml : - {id: cost, from: budget, …}\nactions/AC-012 : budget: [{year: 2027, planned: 24000}]',
  },
  *check({ project, places }: RuleContext) {
    const ballots = project.ballots.flatMap(({ ballot }) => Object.values(ballot.scores ?? {}));
    for (const scores of [...project.actions.map((action) => action.scores), ...ballots])
      for (const { id: criterion, from = 'scores' } of project.criteria.criteria ?? [])
        if (scores?.[criterion] !== undefined && from !== 'scores')
          yield { at: places.key(scores, criterion), found: { criterion, from } };
  },
  fr: {
    says: ({ criterion, from }) =>
      `la note sur ${quotedFr(criterion)} ne compte pas : ce critère est calculé ${from === 'budget' ? 'd’après le budget' : 'd’après les besoins cités'}`,
    why: 'On croirait que cette note pèse sur le classement.',
    mend: 'Retirez la note, ou écrivez from: scores dans le critère.',
  },
  en: {
    says: ({ criterion, from }) =>
      `the score on ${quotedEn(criterion)} does not count: this criterion is computed from ${from === 'budget' ? 'the budget' : 'the needs expressed'}`,
    why: 'This score would be thought to weigh on the ranking.',
    mend: 'Remove the score, or write from: scores in the criterion.',
  },
});
