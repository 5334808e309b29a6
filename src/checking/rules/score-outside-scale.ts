// A score stays within the scale of its criterion.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const scoreOutsideScale = rule<{ criterion: string; score: number; min: number; max: number }>({
  code: 'score/outside-scale',
  severity: 'error',
  example: { wrong: 'scores: {feasibility: 45}', right: 'scores: {feasibility: 4.5}' },
  *check({ project, places }: RuleContext) {
    const ballots = project.ballots.flatMap(({ ballot }) => Object.values(ballot.scores ?? {}));
    for (const scores of [...project.actions.map((action) => action.scores), ...ballots])
      for (const { id: criterion, scale, from = 'scores' } of project.criteria.criteria ?? []) {
        const score = scores?.[criterion];
        if (scores === undefined || score === undefined || scale === undefined || from !== 'scores') continue;
        const { min, max } = scale;
        if (min < max && (score < min || score > max))
          yield { at: places.value(scores, criterion), found: { criterion, score, min, max } };
      }
  },
  fr: {
    says: ({ criterion, score, min, max }) => `la note ${score} sort de l’échelle de ${quotedFr(criterion)}, de ${min} à ${max}`,
    why: 'Une note hors de l’échelle serait ramenée à sa borne : le classement ne dirait pas ce que l’on a voulu.',
    mend: 'Corrigez la note, ou l’échelle dans criteria.yaml.',
  },
  en: {
    says: ({ criterion, score, min, max }) =>
      `the score ${score} is outside the scale of ${quotedEn(criterion)}, ${min} to ${max}`,
    why: 'A score outside its scale would be brought back to its end: the ranking would not say what was meant.',
    mend: 'Correct the score, or the scale in criteria.yaml.',
  },
});
