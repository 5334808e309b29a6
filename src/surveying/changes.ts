// What a question that was put again says now beside what it said first.

import type { Interval, LineStatistics, SurveyChange, SurveyStatistics, SurveyWave } from '../model/index.ts';
import { folded, round } from '../values/index.ts';
import { effectiveBase, wilson } from './intervals.ts';

interface AskedLine {
  readonly survey: string;
  readonly wave: SurveyWave;
  readonly question: string;
  readonly text: string;
  readonly line: LineStatistics;
}

/**
 * The difference of two shares of independent samples, at 95 %: Newcombe, 1998, Statistics in Medicine 17(8), 873–890, method 10, which
 * squares and adds what each Wilson interval leaves. Parts of 1.
 */
export function newcombe(now: { share: number; effective: number }, then: { share: number; effective: number }): Interval {
  const [one, other] = [wilson(now.share, now.effective), wilson(then.share, then.effective)];
  const difference = now.share - then.share;
  return {
    low: difference - Math.hypot(now.share - one.low, other.high - then.share),
    high: difference + Math.hypot(one.high - now.share, then.share - other.low),
  };
}

const dated = ({ wave }: AskedLine): string => wave.start ?? wave.wave ?? '';
const kinds = ['single', 'multiple', 'yes-no'];

/** Of questions whose answers are chosen; a question is the same in another survey when its words are. */
function askedIn(surveys: readonly SurveyStatistics[]): readonly AskedLine[] {
  return surveys.flatMap(({ survey, waves }) =>
    waves.flatMap((wave) =>
      wave.questions
        .filter(({ type, profile }) => kinds.includes(type) && profile === null)
        .flatMap(({ id, text, lines }) =>
          lines.filter(({ row }) => row === null).map((line) => ({ survey, wave, question: id, text, line })),
        ),
    ),
  );
}

function known({ wave, line, survey }: AskedLine, code: string) {
  const answer = line.answers.find((one) => one.code === code);
  const { base } = line;
  if (!answer || base === null || base === 0 || answer.count === null || answer.share === null || !answer.interval) return null;
  // The count tells more than the rounded share, but weighted shares are not counts.
  const share = wave.weighting === null ? answer.count / base : answer.share / 100;
  const designEffect = wave.weighting?.designEffect ?? 1;
  const effective = effectiveBase({ base, designEffect, population: wave.concerned?.people ?? null });
  const figures = { survey, wave: wave.wave, share: answer.share, interval: answer.interval, base };
  return { figures, share, effective, label: answer.label };
}

/** One decimal, so that an interval which leaves nought out is seen to. */
const inPoints = (share: number): number => round(share * 100, 1);

/** From the first time to the last, of answers whose words are the same and whose counts may be shown both times. */
export function surveyChanges(surveys: readonly SurveyStatistics[]): readonly SurveyChange[] {
  const asked = [...askedIn(surveys)].sort((a, b) => (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0));
  const texts = [...new Set(asked.map(({ text }) => folded(text)))];
  return texts.flatMap((text) => {
    const times = asked.filter((one) => folded(one.text) === text);
    const [first, last] = [times[0], times.at(-1)];
    if (!first || !last || first === last) return [];
    return last.line.answers.flatMap(({ code }): SurveyChange[] => {
      const [then, now] = [known(first, code), known(last, code)];
      if (!then || !now || folded(then.label) !== folded(now.label)) return [];
      const { low, high } = newcombe(now, then);
      return [
        {
          id: `${last.survey}/${last.question}/${code}`,
          question: last.text,
          answer: now.label,
          before: then.figures,
          now: now.figures,
          points: now.figures.share - then.figures.share,
          interval: { low: inPoints(low), high: inPoints(high) },
          isReal: low > 0 || high < 0,
          isFragile: first.line.isFragile || last.line.isFragile,
        },
      ];
    });
  });
}
