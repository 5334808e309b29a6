// What a member has answered so far, the file that is saved of it, and what it comes to.
import type { BallotAnswersFile, BallotPageData } from '../../../model/index.ts';
import { judgedScale, valueOn } from '../../../ranking/actions/index.ts';
import { ballotWeights } from '../../../ranking/index.ts';
import { numberTyped } from '../typed.ts';

export type Verdict = NonNullable<NonNullable<BallotAnswersFile['ballot']['verdicts']>[string]>[number];
export type TradeOff = NonNullable<NonNullable<BallotAnswersFile['ballot']['weights']>['tradeOffs']>[number];

export interface BallotState {
  readonly way: 'points' | 'cards' | 'tradeOffs';
  /** By criterion, as typed. */
  readonly points: Readonly<Record<string, string>>;
  /** The line of each criterion that is laid, from 1 for the least important. */
  readonly lines: Readonly<Record<string, number>>;
  /** As typed. */
  readonly ratio: string;
  readonly tradeOffs: readonly TradeOff[];
  readonly verdicts: Readonly<Record<string, readonly Verdict[]>>;
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const nothingYet: BallotState = {
  way: 'points',
  points: {},
  lines: {},
  ratio: '',
  tradeOffs: [],
  verdicts: {},
  scores: {},
};

const allPoints = 100;

/** Null where something typed is no number of points. */
export function pointsLeft({ criteria }: BallotPageData, { points }: BallotState): number | null {
  const typed = criteria.map(({ id }) => numberTyped(points[id] ?? '') ?? Number.NaN);
  return typed.every((one) => one >= 0) ? Number((allPoints - typed.reduce((sum, one) => sum + one, 0)).toFixed(6)) : null;
}

/** The value of a measure: on the scale that the member's own verdicts draw, else on that of the ranking. */
export function worthOn(data: BallotPageData, { verdicts }: BallotState): (id: string, measure: number) => number {
  const scales = new Map(
    data.criteria.map(({ id, title, direction, ends, points }) => {
      const said = verdicts[id] ?? [];
      const own = ends && said.length > 0 ? judgedScale({ id, title, direction, scale: ends }, said).points : null;
      return [id, own ?? points];
    }),
  );
  return (id, measure) => valueOn({ points: scales.get(id) ?? [] }, measure);
}

/** Lines up to this one may be used: as many as criteria, and as many left empty. */
export const linesFor = ({ criteria }: Pick<BallotPageData, 'criteria'>): number => 2 * criteria.length;

/** Criteria from the least to the most important line, empty lines between them kept; null until each is laid. */
function cardsLaid({ criteria }: BallotPageData, { lines, ratio }: BallotState) {
  const places = criteria.map(({ id }) => lines[id] ?? 0);
  const times = numberTyped(ratio);
  const saysHow = ratio.trim() !== '';
  if (places.includes(0) || (saysHow && !(times !== null && times >= 1))) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const cards = Array.from({ length: last - first + 1 }, (_, step) =>
    criteria.flatMap(({ id }) => (lines[id] === first + step ? [id] : [])),
  );
  return { cards, ...(saysHow && times !== null && { ratio: times }) };
}

/** Null when what is answered gives no weights yet. */
export function weightsSaid(data: BallotPageData, state: BallotState): BallotAnswersFile['ballot']['weights'] | null {
  if (state.way === 'tradeOffs') return state.tradeOffs.length > 0 ? { tradeOffs: [...state.tradeOffs] } : null;
  if (state.way === 'cards') return cardsLaid(data, state);
  if (pointsLeft(data, state) !== 0) return null;
  return { points: Object.fromEntries(data.criteria.map(({ id }) => [id, numberTyped(state.points[id] ?? '') ?? 0])) };
}

/** Shares of the whole, in the order of the criteria; null when nothing weighs anything. */
export const sharesOf = (data: BallotPageData, state: BallotState): readonly number[] | null =>
  ballotWeights(
    data.criteria.map(({ id }) => id),
    weightsSaid(data, state) ?? {},
    worthOn(data, state),
  ).weights;

export function answersFile(data: BallotPageData, state: BallotState, date: string): BallotAnswersFile {
  const weights = weightsSaid(data, state);
  const verdicts = Object.fromEntries(Object.entries(state.verdicts).filter(([, said]) => said.length > 0));
  const scores = Object.fromEntries(Object.entries(state.scores).filter(([, own]) => Object.keys(own).length > 0));
  return {
    kind: 'jalon-ballot',
    version: 1,
    subject: data.subject,
    year: data.year,
    ballot: {
      voter: data.voter.code,
      date,
      ...(weights && { weights }),
      ...(Object.keys(verdicts).length > 0 && {
        verdicts: Object.fromEntries(Object.entries(verdicts).map(([id, said]) => [id, [...said]])),
      }),
      ...(Object.keys(scores).length > 0 && { scores }),
    },
  };
}

/** What a saved file says, to go on with it; null when it is not of this form and voter. */
export function resumed(data: BallotPageData, text: string): BallotState | null {
  try {
    const file: Partial<BallotAnswersFile> = JSON.parse(text);
    const { kind, ballot, year } = file;
    if (kind !== 'jalon-ballot' || !ballot || ballot.voter !== data.voter.code || year !== data.year) return null;
    const { weights = {}, verdicts = {}, scores = {} } = ballot;
    return {
      way: weights.tradeOffs ? 'tradeOffs' : weights.cards ? 'cards' : 'points',
      lines: Object.fromEntries((weights.cards ?? []).flatMap((ids, step) => ids.map((id) => [id, step + 1]))),
      ratio: weights.ratio === undefined ? '' : String(weights.ratio),
      points: Object.fromEntries(Object.entries(weights.points ?? {}).map(([id, value]) => [id, String(value)])),
      tradeOffs: weights.tradeOffs ?? [],
      verdicts: Object.fromEntries(Object.entries(verdicts).map(([id, said]) => [id, said ?? []])),
      scores: Object.fromEntries(
        Object.entries(scores).map(([action, own]) => [
          action,
          Object.fromEntries(Object.entries(own ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))),
        ]),
      ),
    };
  } catch {
    return null;
  }
}
