// How far each place holds, as columns: its ranks, its share of the first places, and its word.
import type { Ranking } from '../model/index.ts';
import { formatNumber, formatPercent } from '../wording/formats.ts';
import { stabilityWords, towardsHalf } from '../wording/ranking-words.ts';
import { paint } from './paint.ts';
import type { ReportStyle } from './report-style.ts';
import { padStart, widest } from './table.ts';

const inkOf = { solid: 'green', 'to-discuss': 'yellow', fragile: 'red' } as const;

export interface Columns {
  /** Of all of them, the spaces before included. */
  readonly width: number;
  readonly head: string;
  readonly of: (row: number) => string;
}

export function stabilityColumns({ ranked, study }: Ranking, { language, colour }: ReportStyle): Columns {
  if (study === null) return { width: 0, head: '', of: () => '' };
  const [ink, words] = [paint(colour), stabilityWords[language]];
  const told = ranked.map(({ stability }) => {
    if (stability === null) return null;
    const { best, worst } = stability.ranks;
    return {
      ranks: best === worst ? `${best}` : `${best}–${worst}`,
      top: formatPercent(towardsHalf(stability.top), language),
      firmness: stability.firmness,
    };
  });
  const ranksHead = words.ranks[study.ranksFrom];
  const ranksWidth = widest([ranksHead, ...told.map((one) => one?.ranks ?? '')]);
  const topWidth = widest([words.among(study.top), ...told.map((one) => one?.top ?? '')]);
  const line = (ranks: string, top: string, word: string): string =>
    `  ${padStart(ranks, ranksWidth)}  ${padStart(top, topWidth)}  ${word}`;
  return {
    width: ranksWidth + topWidth + widest(Object.values(words.firmness)) + 6,
    head: line(ranksHead, words.among(study.top), words.stability),
    of: (row) => {
      const one = told[row];
      return one ? line(one.ranks, one.top, ink[inkOf[one.firmness]](words.firmness[one.firmness])) : '';
    },
  };
}

/** What the words mean here, and under which weights they were found. */
export function stabilityNotes({ ranked, study }: Ranking, { language }: ReportStyle): readonly string[] {
  const words = stabilityWords[language];
  const among = ranked.filter(({ rank }) => rank !== null).length;
  if (study !== null) {
    const seen = study.sampled === null ? [] : [words.seen(study.sampled.draws)];
    return [words.legend({ study, among }), words.tried({ study, among }), ...seen];
  }
  return among > 0 ? [words.unstudied(formatNumber(2000, language))] : [];
}
