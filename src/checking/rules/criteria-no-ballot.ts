// Weights that come from votes need votes.
import { type RuleContext, rule } from '../rule.ts';

export const criteriaNoBallot = rule({
  code: 'criteria/no-ballot',
  severity: 'warning',
  step: 'programme',
  reads: ['ballots'],
  example: { wrong: 'weightsFrom: ballots', right: 'weightsFrom: typed' },
  *check({ project, places }: RuleContext) {
    const { criteria } = project;
    if (criteria.weightsFrom === 'ballots' && project.ballots.every(({ ballot }) => ballot.weights === undefined))
      yield { at: places.value(criteria, 'weightsFrom'), found: {} };
  },
  fr: {
    says: () => 'les poids doivent venir des votes, mais aucun bulletin ne donne de poids',
    why: 'Sans vote, aucun critère n’a de poids et rien ne peut être classé.',
    mend: 'Ajoutez les bulletins dans ballots/, ou écrivez weightsFrom: typed.',
  },
  en: {
    says: () => 'weights are to come from votes, but no ballot gives any',
    why: 'Without votes no criterion has a weight and nothing can be ranked.',
    mend: 'Add the ballots to ballots/, or write weightsFrom: typed.',
  },
});
