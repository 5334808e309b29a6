// The scores that a voter gives to actions, one criterion after the other; no opinion is an answer.
import { usualNumber } from '../values/index.ts';
import type { BallotWords } from './ballot-questions.ts';
import { back, chosen, inTurn, numbered, type OrBack } from './in-turn.ts';
import type { Prompter } from './prompter.ts';

export interface ScoredAction {
  readonly id: string;
  readonly title: string;
  /** The criteria of which its score is asked. */
  readonly asked: readonly string[];
}

export interface ScoredCriterion {
  readonly id: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** What each described level means, by its number. */
  readonly levels: ReadonlyMap<number, string>;
}

export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Beyond so many whole levels a score is typed. */
const mostListed = 10;

/** The whole numbers of a short scale, best described ones with their words; null when there are too many. */
function levelsOf({ min, max, levels }: ScoredCriterion): readonly number[] | null {
  if (!Number.isInteger(min) || !Number.isInteger(max) || max - min > mostListed) return null;
  return [...new Set([...Array.from({ length: max - min + 1 }, (_, i) => min + i), ...levels.keys()])].sort((a, b) => a - b);
}

async function askScore(
  prompter: Prompter,
  words: BallotWords,
  action: ScoredAction,
  criterion: ScoredCriterion,
): Promise<OrBack<number | null>> {
  const question = `${action.id} ${action.title} – ${criterion.title}`;
  const listed = levelsOf(criterion);
  if (listed !== null) {
    const says = (level: number | null): string => {
      if (level === null) return words.noOpinion;
      const described = criterion.levels.get(level);
      return described === undefined ? String(level) : `${level} – ${described}`;
    };
    return chosen(prompter, question, [...listed, null], { says, first: listed.length, goBack: words.back });
  }
  const { min, max } = criterion;
  const asks = {
    question: `${question}, ${words.scoreTyped(min, max)}`,
    again: (typed: string) => words.notWithin(typed, min, max),
  };
  const value = await numbered(prompter, asks, (typed) => {
    if (typed === '') return Number.POSITIVE_INFINITY;
    const read = usualNumber(typed, false);
    return read !== null && read >= min && read <= max ? read : null;
  });
  return value === Number.POSITIVE_INFINITY ? null : value;
}

export async function askScores(
  prompter: Prompter,
  words: BallotWords,
  { actions, scored }: { readonly actions: readonly ScoredAction[]; readonly scored: readonly ScoredCriterion[] },
): Promise<OrBack<Scores>> {
  const cells = actions.flatMap((action) =>
    scored.filter(({ id }) => action.asked.includes(id)).map((criterion) => ({ action, criterion })),
  );
  if (cells.length === 0) return {};
  for (;;) {
    const at = await prompter.choose(words.alsoScores, [words.no, words.yes(cells.length), words.back], 0);
    if (at !== 1) return at === 0 ? {} : back;
    const given = await inTurn<number | null>(cells.length, (place) => {
      const cell = cells[place];
      return cell ? askScore(prompter, words, cell.action, cell.criterion) : Promise.resolve(back);
    });
    if (given === back) continue;
    const own = actions.map(({ id }) => {
      const scores = cells.flatMap(({ action, criterion }, place) => {
        const score = given[place];
        return action.id === id && typeof score === 'number' ? [[criterion.id, score] as const] : [];
      });
      return [id, Object.fromEntries(scores)] as const;
    });
    return Object.fromEntries(own.filter(([, scores]) => Object.keys(scores).length > 0));
  }
}
