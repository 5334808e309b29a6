// What every part of the page is given: the data, what is settled, and how to change it.
import type { Language, LiveData, Ranking } from '../../model/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import type { LiveWords } from '../../wording/live.ts';
import type { Gesture, Settled } from '../state.ts';

export interface Sitting {
  readonly data: LiveData;
  readonly words: LiveWords;
  readonly language: Language;
  readonly settled: Settled;
  /** Under what is settled. */
  readonly ranking: Ranking;
  /** Under the weights and scores of the project. */
  readonly start: Ranking;
  readonly act: (gesture: Gesture) => void;
  /** Opens the sheet of an action. */
  readonly open: (action: string) => void;
}

export const titleOf = ({ project }: LiveData, id: string): string => project.actions.find((one) => one.id === id)?.title ?? id;

/** Of 1, with one decimal. */
export const percent = (share: number, language: Language): string => formatPercent(100 * share, language, { decimals: 1 });
/** Of 1, out of 100 with one decimal. */
export const outOf100 = (score: number, language: Language): string => formatNumber(100 * score, language, { decimals: 1 });

export const rankSaid = ({ rank, tied }: Ranking['ranked'][number], words: LiveWords): string =>
  rank === null ? words.ranking.setAside : tied ? words.ranking.tied(rank) : String(rank);
