// What is told of a question's answers by all people of a wave.
import type { LineStatistics, QuestionStatistics, SurveyWave } from '../model/index.ts';
import { sum } from '../values/index.ts';
import type { Collector } from './system.ts';

export const lineKey = (wave: string | null, question: string, row: string | null, code: string): string =>
  ['line', wave ?? '', question, row ?? '', code].join(' ');

/** Everybody gives one answer to these. */
const sums = new Set<QuestionStatistics['type']>(['single', 'yes-no', 'scale', 'nps', 'matrix', 'ranking']);
export const isSumOf = ({ type }: QuestionStatistics): boolean => sums.has(type);

const npsLevels: Readonly<Record<string, (level: number) => boolean>> = {
  detractors: (level) => level <= 6,
  passives: (level) => level === 7 || level === 8,
  promoters: (level) => level >= 9,
};

export interface WaveTold {
  readonly survey: string;
  readonly counted: SurveyWave;
  readonly published: SurveyWave;
}

export function tellLines(wave: WaveTold, collect: Collector): void {
  for (const question of wave.counted.questions) {
    const shown = wave.published.questions.find(({ id }) => id === question.id);
    for (const [at, line] of question.lines.entries()) {
      const told = shown?.lines[at];
      if (told !== undefined) tellLine(wave, question, line, told, collect);
    }
  }
}

function tellLine(
  { survey, counted, published }: WaveTold,
  question: QuestionStatistics,
  line: LineStatistics,
  told: LineStatistics,
  { know, relate }: Collector,
): void {
  const { wave } = counted;
  const row = line.row?.code ?? null;
  const keyOf = (code: string) => lineKey(wave, question.id, row, code);
  const base = told.base ?? published.base;
  // Noughts are shown where something is: what is hidden there is one at least.
  const isWhole = told.answers.every(({ count }) => count === null);
  for (const [at, { code, label, count: truth }] of line.answers.entries()) {
    const [count, shown = null] = [truth ?? 0, told.answers[at]?.count];
    const [least, most] = shown === null ? [isWhole ? 0 : Math.min(1, count), base] : [shown, shown];
    const name = { survey, wave, question: question.id, row: line.row?.label ?? null, answer: label, by: null, group: null };
    know(keyOf(code), { count, least, most, name });
  }
  const all = line.answers.map(({ code }) => [keyOf(code), 1] as const);
  if (told.base !== null && isSumOf(question) && all.length > 0)
    relate({ least: told.base, most: told.base, terms: all, from: 'surveys' });
  for (const { code: group, count } of told.groups) {
    if (count === null) continue;
    const terms = line.answers.flatMap(({ code }) => (npsLevels[group]?.(Number(code)) ? [[keyOf(code), 1] as const] : []));
    relate({ least: count, most: count, terms, from: 'surveys' });
  }
  const levels = line.answers.map(({ code }) => Number(code));
  if (told.mean === null || told.base === null || published.weighting !== null || !levels.every(Number.isFinite)) return;
  const terms = line.answers.map(({ code }, at) => [keyOf(code), levels[at] ?? 0] as const);
  const near = meanAround(told.mean.value, told.base);
  if (sum(levels) > 0) relate({ ...near, terms, from: 'surveys' });
}

/** A mean is rounded to a tenth. */
const meanAround = (mean: number, base: number) => ({ least: (mean - 0.05) * base, most: (mean + 0.05) * base });
