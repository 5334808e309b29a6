// Audiences are counted where people are.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const criterionAudiencesNotUsed = rule<{ criterion: string }>({
  code: 'criterion/audiences-not-used',
  severity: 'warning',
  example: { wrong: 'from: scores\naudiences: [residents]', right: 'from: needs\naudiences: [residents]' },
  *check({ project, places }: RuleContext) {
    for (const criterion of project.criteria.criteria ?? [])
      if (criterion.audiences !== undefined && criterion.from !== 'needs')
        yield { at: places.key(criterion, 'audiences'), found: { criterion: criterion.id } };
  },
  fr: {
    says: ({ criterion }) => `audiences ne sert pas à ${quotedFr(criterion)}, qui ne compte pas les demandes`,
    why: 'On croirait le critère calculé pour ces publics alors qu’il ne l’est pas.',
    mend: 'Écrivez from: needs, ou retirez audiences.',
  },
  en: {
    says: ({ criterion }) => `audiences is of no use to ${quotedEn(criterion)}, which does not count requests`,
    why: 'The criterion would be thought to be computed for these audiences, which it is not.',
    mend: 'Write from: needs, or remove audiences.',
  },
});
