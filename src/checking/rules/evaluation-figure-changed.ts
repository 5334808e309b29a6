// A sentence of an evaluation still says what the data say.

import type { Evaluation, QuotedFigure } from '../../model/index.ts';
import { figureNow, statementOf } from '../../project/progress/index.ts';
import { parsePeriod } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

/** Each figure that a sentence quotes. */
function quotedIn({ strengths = [], weaknesses = [], actions = [], questions = [] }: Evaluation): readonly QuotedFigure[] {
  const said = [...strengths, ...weaknesses, ...actions.flatMap((one) => [...(one.strengths ?? []), ...(one.weaknesses ?? [])])];
  return [...questions, ...said.map(statementOf)].flatMap(({ figures = [] }) => figures);
}

export const evaluationFigureChanged = rule<{ of: string; period: string; quoted: number; now: number }>({
  code: 'evaluation/figure-changed',
  severity: 'warning',
  step: 'evaluation',
  reads: ['evaluation', 'values', 'indicators', 'action'],
  example: {
    wrong: 'figures: [{of: IN-01, what: value, period: 2026, value: 14}] # 15 dans values/2026.yaml',
    right: 'figures: [{of: IN-01, what: value, period: 2026, value: 15}] # et la phrase corrigée',
  },
  *check({ project, places }: RuleContext) {
    for (const figure of project.evaluations.flatMap(quotedIn)) {
      // Progress goes on after the evaluation: what has no period is of its day.
      if (figure.period === undefined || parsePeriod(figure.period) === null) continue;
      const now = figureNow(project, figure);
      if (now !== null && Math.abs(now - figure.value) > 1e-9)
        yield {
          at: places.value(figure, 'value'),
          found: { of: figure.of, period: String(figure.period), quoted: figure.value, now },
        };
    }
  },
  fr: {
    says: ({ of, period, quoted, now }) =>
      `cette phrase cite ${quoted} pour ${of} (${period}), où les données disent maintenant ${now}`,
    why: 'Une évaluation qui ne dit plus ce que disent les données perd son crédit.',
    mend: 'Corrigez la phrase et son chiffre, ou la donnée.',
  },
  en: {
    says: ({ of, period, quoted, now }) => `this sentence quotes ${quoted} for ${of} (${period}), where the data now say ${now}`,
    why: 'An evaluation that no longer says what the data say loses its credit.',
    mend: 'Correct the sentence and its figure, or the data.',
  },
});
