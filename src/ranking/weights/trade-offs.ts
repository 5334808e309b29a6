// Weights from trade-offs: of two actions that differ on some criteria, which one is better (PAPRIKA: Hansen & Ombler, J. Multi-Crit. Decis. Anal. 15, 2008).
import { smallestClash } from '../clash.ts';
import { maximise } from '../linear.ts';
import { sharesOf } from '../statistics.ts';

/** What one action is worth more than another on each criterion, −1 to 1; the first is preferred, or as good. */
export interface TradeOff {
  readonly gains: readonly number[];
  readonly isEqual: boolean;
}

export interface TradeOffWeights {
  /** In the order of the criteria, summing to 1, each above 0; null when the answers clash. */
  readonly weights: readonly number[] | null;
  /** Places of the fewest answers that cannot all hold; null when all do. */
  readonly clash: readonly number[] | null;
}

const tiny = 1e-9;

const scaled = (row: readonly number[]): readonly number[] => {
  const length = Math.hypot(...row);
  return length > 0 ? row.map((value) => value / length) : row;
};

const negated = (row: readonly number[]): readonly number[] => row.map((value) => -value);

/** Rows on weights that make a whole: equal ones are 0, the others at least what is already known of them. */
interface Held {
  readonly row: readonly number[];
  /** Null while it is what is made greatest. */
  readonly margin: number | null;
}

/** Margins that are not known yet are made greatest together. The unknowns are the weights and that margin. */
function widest(criteria: number, equals: readonly (readonly number[])[], held: readonly Held[]) {
  const rows = [
    ...equals.flatMap((row) => [
      [...row, 0],
      [...negated(row), 0],
    ]),
    ...held.map(({ row, margin }) => [...row.map((value) => (margin ?? 0) - value), margin === null ? 1 : 0]),
    [...new Array<number>(criteria).fill(1), 0],
  ];
  const gains = Array.from({ length: criteria + 1 }, (_, j) => (j === criteria ? 1 : 0));
  const found = maximise(
    gains,
    rows,
    rows.map((_, i) => (i === rows.length - 1 ? 1 : 0)),
  );
  const first = 2 * equals.length;
  return found && { ...found, priced: held.map((_, i) => (found.prices[first + i] ?? 0) > tiny) };
}

/** That each criterion weighs something, and that each preferred action is worth more. */
const strict = (criteria: number, answers: readonly TradeOff[]): readonly Held[] =>
  [
    ...Array.from({ length: criteria }, (_, at) => Array.from({ length: criteria }, (_, j) => (j === at ? 1 : 0))),
    ...answers.flatMap(({ gains, isEqual }) => (isEqual ? [] : [scaled(gains)])),
  ].map((row) => ({ row, margin: null }));

const equalsIn = (answers: readonly TradeOff[]) => answers.flatMap(({ gains, isEqual }) => (isEqual ? [scaled(gains)] : []));

const isKept = (criteria: number, answers: readonly TradeOff[]): boolean =>
  (widest(criteria, equalsIn(answers), strict(criteria, answers))?.value ?? 0) > tiny;

/**
 * The weights that keep all answers by the widest margin; of those that do, the ones whose next least margin is widest, and so on, so that
 * one set of weights answers whatever the order of the criteria and of the answers.
 */
export function tradeOffWeights(criteria: number, answers: readonly TradeOff[]): TradeOffWeights {
  if (criteria === 0) return { weights: null, clash: null };
  if (!isKept(criteria, answers))
    return {
      weights: null,
      clash: smallestClash(answers.length, (places) =>
        isKept(
          criteria,
          places.flatMap((place) => answers[place] ?? []),
        ),
      ),
    };
  const equals = equalsIn(answers);
  let held = strict(criteria, answers);
  let weights: readonly number[] = [];
  // Each turn settles at least one margin.
  for (let turn = 0; turn <= held.length && held.some(({ margin }) => margin === null); turn++) {
    const found = widest(criteria, equals, held);
    // Margins known to a rounding error may not all be kept: the weights of the turn before then stand.
    if (found === null || found.value <= tiny) break;
    const { value, unknowns, priced } = found;
    weights = unknowns.slice(0, criteria);
    if (!held.some(({ margin }, i) => margin === null && priced[i])) break;
    held = held.map((one, i) => (one.margin === null && priced[i] ? { ...one, margin: value - 1e-11 } : one));
  }
  return { weights: sharesOf(weights), clash: null };
}

/** Weights that keep the answers and make `gains` times them greatest, and how much that is. */
export function furthest(
  criteria: number,
  answers: readonly TradeOff[],
  gains: readonly number[],
): { readonly weights: readonly number[]; readonly value: number } {
  const rows = [
    ...answers.flatMap(({ gains: row, isEqual }) => (isEqual ? [row, negated(row)] : [negated(row)])),
    new Array<number>(criteria).fill(1),
  ];
  const found = maximise(
    gains,
    rows,
    rows.map((_, i) => (i === rows.length - 1 ? 1 : 0)),
  );
  return { weights: found?.unknowns ?? [], value: found?.value ?? 0 };
}
