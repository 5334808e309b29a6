// The next evaluation says what became of each recommendation of those before it.

import type { Evaluation } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const dayOf = ({ date, period }: Evaluation): string => date ?? periodOf(period)?.end ?? '';

export const recommendationNotFollowed = rule<{ recommendation: string }>({
  code: 'recommendation/not-followed',
  severity: 'warning',
  step: 'evaluation',
  reads: ['evaluation'],
  example: {
    wrong: '# evaluations/2026.yaml\nrecommendations: [{id: RE-01, …}]\n# evaluations/2027.yaml\nfollowUp: []',
    right: '# evaluations/2027.yaml\nfollowUp: [{recommendation: RE-01, status: in-progress}]',
  },
  *check({ project, places }: RuleContext) {
    const inTime = project.evaluations.filter((one) => dayOf(one) !== '').toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    const closed = new Set<string>();
    for (const evaluation of inTime) {
      const { followUp = [] } = evaluation;
      const before = inTime.filter((one) => dayOf(one) < dayOf(evaluation));
      const followed = new Set(followUp.map(({ recommendation }) => recommendation));
      for (const { id } of before.flatMap(({ recommendations = [] }) => recommendations))
        if (!closed.has(id) && !followed.has(id))
          yield {
            at: evaluation.followUp ? places.key(evaluation, 'followUp') : places.of(evaluation),
            found: { recommendation: id },
          };
      for (const { recommendation, status } of followUp)
        if (status === 'done' || status === 'dropped') closed.add(recommendation);
    }
  },
  fr: {
    says: ({ recommendation }) => `cette évaluation ne dit pas ce qu’est devenue la recommandation ${recommendation}`,
    why: 'Une recommandation que l’on ne suit pas se répète d’année en année.',
    mend: 'Ajoutez-la à followUp, avec status : open, in-progress, done ou dropped.',
  },
  en: {
    says: ({ recommendation }) => `this evaluation does not say what became of the recommendation ${recommendation}`,
    why: 'A recommendation that nobody follows comes back year after year.',
    mend: 'Add it to followUp, with status: open, in-progress, done or dropped.',
  },
});
