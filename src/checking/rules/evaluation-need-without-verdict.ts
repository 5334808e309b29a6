// The evaluation comes back to every need.
import { type RuleContext, rule } from '../rule.ts';

export const evaluationNeedWithoutVerdict = rule<{ need: string }>({
  code: 'evaluation/need-without-verdict',
  severity: 'warning',
  step: 'evaluation',
  reads: ['evaluation', 'needs', 'action'],
  example: {
    wrong: 'evaluations/2026.yaml : needVerdicts: []',
    right: 'evaluations/2026.yaml : needVerdicts: [{need: ND-001, verdict: partly-met}]',
  },
  *check({ project, places, links }: RuleContext) {
    if (!project.evaluations.some(({ needVerdicts = [] }) => needVerdicts.length > 0)) return;
    for (const { need, actions, verdicts } of links().needs.values())
      if (actions.length > 0 && verdicts.length === 0) yield { at: places.value(need, 'id'), found: { need: need.id } };
  },
  fr: {
    says: ({ need }) => `aucune évaluation ne dit si le besoin ${need} est satisfait`,
    why: 'Évaluer, c’est revenir à ceux qui ont exprimé le besoin.',
    mend: 'Ajoutez-le à needVerdicts ; verdict: unknown dit que l’on ne sait pas.',
  },
  en: {
    says: ({ need }) => `no evaluation says whether the need ${need} is met`,
    why: 'To evaluate is to come back to those who voiced the need.',
    mend: 'Add it to needVerdicts; verdict: unknown says that nobody knows.',
  },
});
