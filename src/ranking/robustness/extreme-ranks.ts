// The best and the worst rank of each alternative under all the weights that are possible (Kadziński, Greco & Słowiński, Omega 40, 2012).
import type { SolveProgramme } from '../programme.ts';
import { tolerance } from '../standing.ts';
import { dot, sum } from '../statistics.ts';
import { leadOver, type Possible, partsOf, possibleOf, type UncertainValues } from './leads.ts';
import { mostHeld } from './most-held.ts';

export interface ExtremeRank {
  /** Competition rank, from 1. */
  readonly rank: number;
  /** Whether some weights and values give it; else no weights give a better one (best) or a worse one (worst). */
  readonly isReached: boolean;
}

export interface ExtremeRanks {
  readonly best: ExtremeRank;
  readonly worst: ExtremeRank;
}

/** Leads up to this are level: far above the tolerances of solvers. */
const apart = 1e-6;

/** A rival as far as weights decide: it is where it should be when the weighted sum of its parts is at most the limit. */
interface Disputed {
  readonly parts: readonly number[];
  readonly limit: number;
  /** The greatest that the sum may be. */
  readonly most: number;
}

/** So many rivals are where they should be whatever the weights, and so many where weights allow. */
function mostOf(
  disputed: readonly Disputed[],
  { region }: Possible,
  { solve = null, mostWork }: ExtremeRanksOptions,
): { count: number; isReached: boolean } {
  if (disputed.length === 0) return { count: 0, isReached: true };
  const closed = mostHeld(disputed, region, mostWork);
  if (closed !== null) return { count: closed, isReached: true };
  if (solve === null) return { count: disputed.length, isReached: disputed.length === 1 };
  return solved(disputed, region, solve);
}

/** Weights above their least, then one whole number a rival: 1 when it is where it should be. */
function solved(disputed: readonly Disputed[], { low, high, order }: Possible['region'], solve: SolveProgramme) {
  const size = low.length;
  const weights = low.map((least, j) => ({ most: (high[j] ?? 1) - least, isWhole: false, worth: 0 }));
  const left = 1 - sum(low);
  const { values, bound } = solve({
    columns: [...weights, ...disputed.map(() => ({ most: 1, isWhole: true, worth: 1 }))],
    rows: [
      { least: left, most: left, terms: weights.map((_, j) => [j, 1] as const) },
      ...order.slice(1).map((less, i) => ({
        least: 0,
        most: Number.POSITIVE_INFINITY,
        terms: [[order[i] ?? 0, 1] as const, [less, -1] as const],
      })),
      ...disputed.map(({ parts, limit, most }, i) => ({
        least: Number.NEGATIVE_INFINITY,
        most: most - dot(parts, low),
        terms: [...parts.map((part, j) => [j, part] as const), [size + i, most - limit] as const],
      })),
    ],
  });
  // There are weights, whatever a solver may lose in rounding: without a bound, nothing is proved.
  const proved = bound >= 0 ? Math.min(disputed.length, Math.floor(bound + tolerance)) : disputed.length;
  if (values === null) return { count: proved, isReached: false };
  const found = low.map((least, j) => least + (values[j] ?? 0));
  const held = disputed.filter(({ parts, limit }) => dot(parts, found) <= limit + apart / 2).length;
  return held >= proved ? { count: held, isReached: true } : { count: proved, isReached: false };
}

type Lead = ReturnType<typeof leadOver>;

/** Rivals that may not be ahead, where as few as can be are: at its own highest, they at their lowest. */
function bestOf(possible: Possible, leadOf: Lead, row: number, options: ExtremeRanksOptions): ExtremeRank {
  const { lows, highs, mayFall } = possible;
  const own = highs[row] ?? [];
  let ahead = 0;
  const disputed: Disputed[] = [];
  for (const [other, low] of lows.entries()) {
    if (other === row || mayFall[other] === true) continue;
    const most = leadOf(own, low);
    if (most <= tolerance) continue;
    if (-leadOf(low, own) > tolerance) ahead++;
    else disputed.push({ parts: partsOf(own, low), limit: 0, most });
  }
  const { count, isReached } = mostOf(disputed, possible, options);
  return { rank: 1 + ahead + disputed.length - count, isReached };
}

/** Rivals that may be ahead, where as many as can be are: at its own lowest, they at their highest; set aside, it comes after all. */
function worstOf(possible: Possible, leadOf: Lead, row: number, options: ExtremeRanksOptions): ExtremeRank {
  const { lows, highs, mayFall } = possible;
  if (mayFall[row] === true) return { rank: lows.length, isReached: true };
  const own = lows[row] ?? [];
  let ahead = 0;
  const disputed: Disputed[] = [];
  for (const [other, high] of highs.entries()) {
    if (other === row || leadOf(own, high) < apart) continue;
    const most = leadOf(high, own);
    if (most <= -apart) ahead++;
    else disputed.push({ parts: partsOf(high, own), limit: -apart, most });
  }
  const { count, isReached } = mostOf(disputed, possible, options);
  return { rank: 1 + ahead + count, isReached };
}

/** Of the rows asked, all by default. */
export interface ExtremeRanksOptions {
  /** Solves what has no closed form; without it, or where it stops, ranks are bounds that nothing passes. */
  readonly solve?: SolveProgramme | null;
  readonly rows?: readonly number[];
  /** How many lines are looked at for a closed form, times the rivals on each: 100,000 by default. */
  readonly mostWork?: number | undefined;
}

/**
 * One an alternative: what is settled by necessary preference is counted, and what is left is a segment or a polygon where the weights of at
 * most three criteria are open, else a programme in whole numbers. Errors: values or bounds that cannot be used.
 */
export function extremeRanks(values: UncertainValues, options: ExtremeRanksOptions = {}): readonly ExtremeRanks[] {
  const possible = possibleOf(values);
  const leadOf = leadOver(possible.region);
  return (options.rows ?? [...possible.lows.keys()]).map((row) => ({
    best: bestOf(possible, leadOf, row, options),
    worst: worstOf(possible, leadOf, row, options),
  }));
}
