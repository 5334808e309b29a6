// Nobody is told that a need is met without being shown what says so.
import { type RuleContext, rule } from '../rule.ts';

export const evaluationMetWithoutEvidence = rule<{ need: string }>({
  code: 'evaluation/met-without-evidence',
  severity: 'warning',
  step: 'evaluation',
  example: {
    wrong: '- {need: ND-001, verdict: met}',
    right: '- {need: ND-001, verdict: met, evidence: [IN-01]}',
  },
  *check({ project, places }: RuleContext) {
    for (const one of project.evaluations.flatMap(({ needVerdicts = [] }) => needVerdicts))
      if (one.verdict === 'met' && (one.evidence ?? []).length === 0)
        yield { at: places.value(one, 'verdict'), found: { need: one.need } };
  },
  fr: {
    says: ({ need }) => `rien ne montre que le besoin ${need} est satisfait`,
    why: 'Ceux qui ont exprimé le besoin demanderont ce qui permet de le dire.',
    mend: 'Ajoutez evidence : un indicateur, une réponse d’enquête, une décision ; ou dites partly-met.',
  },
  en: {
    says: ({ need }) => `nothing shows that the need ${need} is met`,
    why: 'Those who voiced the need will ask what allows to say so.',
    mend: 'Add evidence: an indicator, an answer of a survey, a decision; or say partly-met.',
  },
});
