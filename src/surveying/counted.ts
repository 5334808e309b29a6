// What was counted of a question, as shares can be taken of it: answers in their order, those of no opinion apart.
import type { AskedQuestion, CodedLabel, SurveyResults } from '../model/index.ts';
import { sum, sumOf } from '../values/index.ts';

export type Count = NonNullable<SurveyResults['counts']>[number];

/** An answer with those who gave it; `value` is that of a level of a scale. */
export interface Tally extends CodedLabel {
  readonly value: number | null;
  readonly count: number;
  /** Weighted people; as many as counted without weights. */
  readonly weight: number;
}

export interface Counted {
  readonly tallies: readonly Tally[];
  /** Everybody gave one answer: shares sum to 100. */
  readonly isWhole: boolean;
  readonly base: number;
  readonly weightedBase: number;
  readonly noOpinion: number | null;
  /** Of this count's own weights, or those of the wave. */
  readonly designEffect: number;
}

/** The code under which answers that were typed are counted. */
export const otherCode = 'other';

const whole = new Set<AskedQuestion['type']>(['single', 'yes-no', 'scale', 'nps', 'matrix', 'ranking']);
export const isWhole = ({ type }: AskedQuestion): boolean => whole.has(type);

/** The answers that a share is taken of; a thing that was ranked has for answers the ranks that are asked, or that somebody gave. */
export function answersShown(
  question: AskedQuestion,
  codes: readonly string[],
): readonly (CodedLabel & { value: number | null })[] {
  const { type, answers, other, most } = question;
  if (type === 'ranking')
    return answers
      .map((_, index) => ({ code: String(index + 1), label: String(index + 1), value: index + 1 }))
      .filter(({ code, value }) => value <= (most ?? answers.length) || codes.includes(code));
  const said = answers.filter(({ noOpinion }) => !noOpinion).map(({ code, label, value }) => ({ code, label, value }));
  const known = [...answers.map(({ code }) => code), ...(other === null ? [] : [otherCode])];
  const strays = codes.filter((code) => !known.includes(code)).map((code) => ({ code, label: code, value: null }));
  return [...said, ...strays, ...(other === null ? [] : [{ code: otherCode, label: other, value: null }])];
}

/** Levels and codes that a count names but the question does not are shown under their code: a rule tells them. */
export function countedOf(question: AskedQuestion, count: Count, designEffect: number): Counted {
  const { options = {}, other, weighted, base, noOpinion } = count;
  const given = other === undefined ? options : { ...options, [otherCode]: other };
  const weights = weighted?.options;
  const shown = answersShown(question, Object.keys(given));
  const tallies = shown.map((answer) => {
    const own = given[answer.code] ?? 0;
    return { ...answer, count: own, weight: weights?.[answer.code] ?? (weights ? 0 : own) };
  });
  const silent = question.answers.filter((answer) => answer.noOpinion).map(({ code }) => options[code] ?? 0);
  const isSum = isWhole(question) && tallies.length > 0;
  return {
    tallies,
    isWhole: isSum,
    base: isSum ? sumOf(tallies, (one) => one.count) : (base ?? 0),
    weightedBase: isSum ? sumOf(tallies, ({ weight }) => weight) : (weighted?.base ?? base ?? 0),
    noOpinion: noOpinion ?? (silent.length > 0 ? sum(silent) : null),
    designEffect: weights ? (weighted?.designEffect ?? designEffect) : 1,
  };
}
