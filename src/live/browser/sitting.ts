// What every part of the page is given: the data, what is settled, and how to change it.
import type { Language, LiveData, Ranking, SortedAction, SortedActions } from '../../model/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { formatNumber } from '../../wording/formats.ts';
import { quoted } from '../../wording/quoted.ts';
import { sortingWords } from '../../wording/ranking/sorting-words.ts';
import type { LiveWords } from '../../wording/votes/live.ts';
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
  /** With what is firm, once the hand is still; null until then. */
  readonly studied: Ranking | null;
  /** In the categories of the project, under what is settled and at the start; null when it has none. */
  readonly sorted: SortedActions | null;
  readonly sortedAtStart: SortedActions | null;
  readonly act: (gesture: Gesture) => void;
  /** Opens the sheet of an action. */
  readonly open: (action: string) => void;
}

export const titleOf = ({ project }: LiveData, id: string): string =>
  everyAction(project).find((one) => one.id === id)?.title ?? id;

/** Of 1, with one decimal. */
/** Of 1, out of 100 with one decimal. */
export const outOf100 = (score: number, language: Language): string => formatNumber(100 * score, language, { decimals: 1 });

export const rankSaid = ({ rank, tied }: Ranking['ranked'][number], words: LiveWords): string =>
  rank === null ? words.ranking.setAside : tied ? words.ranking.tied(rank) : String(rank);

/** What sentences about actions and criteria call them. */
export const namingIn = ({ data, language, ranking }: Pick<Sitting, 'data' | 'language' | 'ranking'>) => ({
  language,
  nameOf: (action: string): string => quoted(titleOf(data, action), language),
  titleOf: (criterion: string): string => ranking.criteria.find(({ id }) => id === criterion)?.title ?? criterion,
});

/** The category of an action, or the two between which missing scores leave it; empty when it has none. */
export function categorySaid(sorted: SortedActions | null, action: string, language: Language): string {
  const found: SortedAction | undefined = sorted?.actions.find((one) => one.action === action);
  if (found === undefined) return '';
  return found.best === found.worst ? found.best : sortingWords[language].between(found.best, found.worst);
}
