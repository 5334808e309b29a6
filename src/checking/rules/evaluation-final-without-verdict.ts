// At the end of the term each need has its verdict.
import { type RuleContext, rule } from '../rule.ts';

export const evaluationFinalWithoutVerdict = rule<{ need: string }>({
  code: 'evaluation/final-without-verdict',
  severity: 'warning',
  step: 'evaluation',
  reads: ['evaluation', 'needs'],
  example: {
    wrong: 'kind: final\nneedVerdicts: [{need: ND-001, verdict: unknown}]',
    right: 'kind: final\nneedVerdicts: [{need: ND-001, verdict: partly-met, evidence: [IN-01]}]',
  },
  *check({ project, places, links }: RuleContext) {
    for (const evaluation of project.evaluations) {
      if (evaluation.kind !== 'final') continue;
      const { needVerdicts = [] } = evaluation;
      for (const { need, merged, verdicts } of links().needs.values()) {
        const own = verdicts.filter((one) => needVerdicts.includes(one));
        if (need.response !== undefined || own.some(({ verdict }) => verdict !== 'unknown')) continue;
        const ids = [need.id, ...merged.map(({ id }) => id)];
        const there = needVerdicts.find((one) => ids.includes(one.need));
        yield { at: there ? places.value(there, 'verdict') : places.value(evaluation, 'kind'), found: { need: need.id } };
      }
    }
  },
  fr: {
    says: ({ need }) => `l’évaluation finale ne dit pas si le besoin ${need} est satisfait`,
    why: 'À la fin du mandat, chaque besoin exprimé mérite une réponse.',
    mend: 'Donnez-lui un verdict dans needVerdicts, avec sa preuve ; une enquête de fin de mandat peut le dire.',
  },
  en: {
    says: ({ need }) => `the final evaluation does not say whether the need ${need} is met`,
    why: 'At the end of the term each need that was voiced deserves an answer.',
    mend: 'Give it a verdict in needVerdicts, with its evidence; a survey at the end of the term may tell.',
  },
});
