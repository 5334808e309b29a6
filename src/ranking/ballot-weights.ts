// One person's weights, by the way in which the ballot gives them, and how far its answers contradict each other.
import type { Ballot, WeighedBy } from '../model/index.ts';
import { UsageError } from '../model/usage-error.ts';
import { sharesOf } from './statistics.ts';
import { bestWorstWeights } from './weights/best-worst.ts';
import { cardAmounts } from './weights/cards.ts';
import { type Comparison, judgementMatrix, type PairWeights, weighPairs } from './weights/pairs.ts';
import { rankOrderWeights } from './weights/rank-order.ts';
import { type TradeOff, tradeOffWeights } from './weights/trade-offs.ts';

export type BallotAnswers = NonNullable<Ballot['weights']>;

export interface BallotWeights {
  /** In the order of the criteria, summing to 1; null when nothing weighs anything, or when an answer is missing or cannot be. */
  readonly weights: readonly number[] | null;
  /** The way in which they are given; null with no weights. */
  readonly by: WeighedBy | null;
  /** What comparisons two by two say of themselves; null for the other ways. */
  readonly pairs: PairWeights | null;
  /** Of comparisons (Saaty's ratio, at most 0.10) and of best and worst (input-based, 0 when answers agree); null for other ways. */
  readonly consistency: number | null;
  /** Of comparisons that contradict each other: the judgement furthest from the weights, and the value that would fit them. */
  readonly revisit: PairWeights['revisit'];
  /** Of trade-offs: the places of the fewest answers that cannot all hold; null when they do, and for other ways. */
  readonly clash: readonly number[] | null;
}

/** The value, 0 to 1, of a measure on the criterion of that id. */
export type ValueOn = (criterion: string, measure: number) => number;

/** What is absent, negative or not a number weighs nothing. */
export const countedShares = (amounts: readonly (number | undefined)[]): readonly number[] | null =>
  sharesOf(amounts.map((amount) => (amount !== undefined && Number.isFinite(amount) ? Math.max(0, amount) : 0)));

const plainly = (by: WeighedBy, weights: readonly number[] | null): BallotWeights => {
  return { weights, by: weights && by, pairs: null, consistency: null, revisit: null, clash: null };
};

/** The groups from the most important; criteria that are in none share no weight. */
function orderShares(criteria: readonly string[], order: readonly (readonly string[])[]): readonly number[] | null {
  const places = criteria.map((id) => order.findIndex((group) => group.includes(id)));
  const found = places.flatMap((place, j) => (place < 0 ? [] : [{ j, place }]));
  if (found.length === 0) return null;
  const weights = rankOrderWeights(found.map(({ place }) => place));
  return criteria.map((_, j) => weights[found.findIndex((one) => one.j === j)] ?? 0);
}

function fromPairs(criteria: readonly string[], comparisons: readonly Comparison[]): BallotWeights {
  const matrix = judgementMatrix(criteria, comparisons);
  if (matrix === null || matrix.length === 0) return plainly('pairs', null);
  const pairs = weighPairs(criteria, matrix, 'eigenvector');
  const { consistencyRatio, revisit } = pairs;
  return {
    ...plainly('pairs', countedShares(pairs.weights)),
    pairs,
    consistency: consistencyRatio,
    revisit: revisit && upright(revisit),
  };
}

/** The one that was judged to matter more comes first. */
const upright = ({ a, b, value, fitting }: NonNullable<PairWeights['revisit']>): NonNullable<PairWeights['revisit']> =>
  value >= 1 ? { a, b, value, fitting } : { a: b, b: a, value: 1 / value, fitting: 1 / fitting };

const said = (answers: Readonly<Record<string, number | undefined>> = {}): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, times]) => (times === undefined ? [] : [[id, times] as const])));

function fromBestWorst(criteria: readonly string[], answers: NonNullable<BallotAnswers['bestWorst']>): BallotWeights {
  const { best, worst, bestTo, toWorst } = answers;
  if (best === undefined || worst === undefined) return plainly('best-worst', null);
  try {
    const found = bestWorstWeights(criteria, { best, worst, bestTo: said(bestTo), toWorst: said(toWorst) });
    return { ...plainly('best-worst', countedShares(found.weights)), consistency: found.consistencyRatio };
  } catch (error) {
    if (error instanceof UsageError) return plainly('best-worst', null);
    throw error;
  }
}

/** What the better of two made-up actions is worth more than the other; a criterion on which either says nothing is alike on both. */
export function tradeOffOf(
  criteria: readonly string[],
  { one, other, better }: NonNullable<BallotAnswers['tradeOffs']>[number],
  worthOf: ValueOn,
): TradeOff {
  const gains = criteria.map((id) => {
    const [a, b] = [one[id], other[id]];
    const gain = a === undefined || b === undefined ? 0 : worthOf(id, a) - worthOf(id, b);
    return better === 'other' ? 0 - gain : gain;
  });
  return { gains, isEqual: better === 'equal' };
}

/** Actions that are alike on every criterion counted say nothing, whichever was preferred. */
function fromTradeOffs(
  criteria: readonly string[],
  said: NonNullable<BallotAnswers['tradeOffs']>,
  worthOf: ValueOn,
): BallotWeights {
  const answers = said.map((one) => tradeOffOf(criteria, one, worthOf));
  const telling = answers.flatMap(({ gains }, place) => (gains.some((gain) => Math.abs(gain) > 1e-12) ? [place] : []));
  if (telling.length === 0) return plainly('trade-offs', null);
  const { weights, clash } = tradeOffWeights(
    criteria.length,
    telling.flatMap((place) => answers[place] ?? []),
  );
  return { ...plainly('trade-offs', weights), clash: clash?.flatMap((at) => telling[at] ?? []) ?? null };
}

const noValue: ValueOn = () => 0;

/** The first way that the ballot uses: points, percentages, cards, order, comparisons two by two, best and worst, trade-offs. */
export function ballotWeights(
  criteria: readonly string[],
  answers: BallotAnswers = {},
  /** On the scales of the criteria; trade-offs weigh nothing without it. */
  worthOf: ValueOn = noValue,
): BallotWeights {
  const { points, direct, cards, ratio, order, pairs, bestWorst, tradeOffs } = answers;
  const amounts = (given: Readonly<Record<string, number | undefined>>) =>
    countedShares(criteria.map((id) => (Object.hasOwn(given, id) ? given[id] : undefined)));
  if (points) return plainly('points', amounts(points));
  if (direct) return plainly('direct', amounts(direct));
  if (cards) return plainly('cards', countedShares(cardAmounts(criteria, cards, ratio)));
  if (order) return plainly('order', orderShares(criteria, order));
  if (pairs) return fromPairs(criteria, pairs);
  if (bestWorst) return fromBestWorst(criteria, bestWorst);
  return tradeOffs ? fromTradeOffs(criteria, tradeOffs, worthOf) : plainly('points', null);
}
