// Weights from the best criterion compared to all and all compared to the worst (linear best-worst method, Rezaei, Omega 64, 2016).

import { maximise } from '../linear.ts';
import { refuse } from '../refuse.ts';
import { sharesOf, sum } from '../statistics.ts';

export interface BestWorst {
  readonly best: string;
  readonly worst: string;
  /** How many times the best matters as much as each, 1 to 9; 1 for itself, which need not be said. */
  readonly bestTo: Readonly<Record<string, number>>;
  /** How many times each matters as much as the worst. */
  readonly toWorst: Readonly<Record<string, number>>;
}

export interface BestWorstWeights {
  /** In the order of the criteria, summing to 1. */
  readonly weights: readonly number[];
  /** ξ: by how much the weights miss the worst met judgement; 0 when the judgements agree. */
  readonly deviation: number;
  /** Input-based (Liang, Brunelli & Rezaei, Omega 96, 2020), 0 to 1: what the answers themselves contradict. */
  readonly consistencyRatio: number;
}

interface Answers {
  readonly best: number;
  readonly worst: number;
  readonly bestTo: readonly number[];
  readonly toWorst: readonly number[];
  /** The best to the worst, the greatest of all. */
  readonly extreme: number;
}

function answersOf(criteria: readonly string[], { best, worst, bestTo, toWorst }: BestWorst): Answers {
  for (const criterion of [best, worst]) if (!criteria.includes(criterion)) refuse('weights/unknown-criterion', { criterion });
  if (best === worst && criteria.length > 1) refuse('weights/best-is-worst', { criterion: best });
  const extreme = bestTo[worst] ?? toWorst[best] ?? (best === worst ? 1 : Number.NaN);
  const asked = (criterion: string, value: number | undefined): number => {
    if (value === undefined || !(value >= 1 && value <= extreme && extreme <= 9))
      return refuse('weights/best-worst-judgement', {
        criterion,
        value: value ?? '–',
        most: Number.isNaN(extreme) ? '–' : extreme,
      });
    return value;
  };
  return {
    best: criteria.indexOf(best),
    worst: criteria.indexOf(worst),
    bestTo: criteria.map((id) => (id === best ? 1 : asked(id, id === worst ? extreme : bestTo[id]))),
    toWorst: criteria.map((id) => (id === worst ? 1 : asked(id, id === best ? extreme : toWorst[id]))),
    extreme,
  };
}

/** |w_B - a_Bj w_j| ≤ ξ and |w_j - a_jW w_W| ≤ ξ, as rows of at most 1 on the weights divided by ξ. */
function rowsOf({ best, worst, bestTo, toWorst }: Answers): readonly (readonly number[])[] {
  const row = (one: number, other: number, times: number): readonly number[] =>
    bestTo.map((_, j) => (j === one ? 1 : 0) - (j === other ? times : 0));
  const pairs = bestTo.flatMap((_, j) => [
    ...(j === best ? [] : [row(best, j, bestTo[j] ?? 1)]),
    ...(j === worst || j === best ? [] : [row(j, worst, toWorst[j] ?? 1)]),
  ]);
  return pairs.flatMap((pair) => [pair, pair.map((value) => -value)]);
}

/**
 * The weights whose greatest deviation ξ from the judgements is least. With all of them divided by ξ, the least ξ is the greatest sum, and
 * a sum without limit is judgements that agree. Throws a `UsageError` naming the criterion whose judgement is missing, outside 1 to 9, or
 * greater than that of the best to the worst.
 */
export function bestWorstWeights(criteria: readonly string[], given: BestWorst): BestWorstWeights {
  const answers = answersOf(criteria, given);
  const { bestTo, toWorst, extreme } = answers;
  const rows = rowsOf(answers);
  const found =
    maximise(
      criteria.map(() => 1),
      rows,
      rows.map(() => 1),
    )?.unknowns ?? null;
  const total = found ? sum(found) : Number.POSITIVE_INFINITY;
  const weights = sharesOf(found ?? bestTo.map((times) => 1 / times)) ?? refuse('weights/nothing-weighs');
  const contradiction = Math.max(0, ...bestTo.map((times, j) => Math.abs(times * (toWorst[j] ?? 1) - extreme)));
  return {
    weights,
    deviation: 1 / total,
    consistencyRatio: extreme === 1 ? 0 : Math.max(0, contradiction) / (extreme * extreme - extreme),
  };
}
