// The figures that may be shown to others: whoever reads them cannot tell what a few people answered.
import type { SurveyStatistics, SurveyWave } from '../model/index.ts';
import { agreeing } from './agreeing.ts';
import { hideLines, type Thresholds } from './hide-lines.ts';
import { type Settled, withoutNested } from './nested.ts';
import { publishedCrossing } from './published-crossing.ts';

/** Counts of 1 to `smallestCell` less one are hidden, with those that sums would give them back by; a nought tells of nobody. */
export const publishable = (statistics: SurveyStatistics, settled: Settled = () => false): SurveyStatistics => ({
  ...statistics,
  waves: withoutNested(statistics).map((wave) => (settled(wave) ? wave : publishableWave(wave, statistics))),
});

function publishableWave(wave: SurveyWave, thresholds: Thresholds): SurveyWave {
  const hidden = hideLines(wave, thresholds);
  const questions = wave.questions.map((question) => ({
    ...question,
    lines: hidden.linesOf(question),
    crossings: question.crossings.map((crossing) => publishedCrossing(crossing, hidden.hidingOf(question, crossing))),
  }));
  const byCommune = wave.byCommune.map((one) => (hidden.communes.has(one.code) ? { ...one, responses: null, rate: null } : one));
  return { ...wave, questions: agreeing(wave.questions, questions, hidden), byCommune };
}
