// The methods that bring every measure to a value first: weighted sum, weighted product and TOPSIS.
import type { CompleteRanking, MatrixCriterion } from '../../model/index.ts';
import { extentOf } from '../extent.ts';
import { methods } from '../methods/index.ts';
import { rankIntervals } from '../rank-intervals.ts';
import { refuse } from '../refuse.ts';
import { type Valued, valued } from './imputation.ts';
import type { RankingRequest } from './request.ts';
import { plain, withContributions } from './rows.ts';
import { joined, ranksApart } from './set-aside.ts';
import type { Table } from './table.ts';

/** Every missing value at one end of its scale, whatever its criterion says. */
const atEnd = (table: Table, missing: 'worst' | 'best'): Table => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, criterion: { ...column.criterion, missing } })),
});

function intervalsOf(request: RankingRequest): Pick<CompleteRanking, 'intervals' | 'rankIntervals'> {
  const { sides, normalisation } = request;
  if (!sides.all.columns.some(({ gaps, weight }) => weight > 0 && gaps > 0)) return {};
  const end = (missing: 'worst' | 'best'): Float64Array =>
    joined(sides, (table) => {
      const { scores } = methods['weighted-sum'].run(
        valued(atEnd(table, missing), { normalisation, missing, mayReweight: false }),
      );
      return { columns: { scores }, points: () => [] };
    }).columns.scores;
  const [lows, highs] = [end('worst'), end('best')];
  const intervals = Array.from(lows, (low, i) => ({ low, high: highs[i] ?? low }));
  return { intervals, rankIntervals: rankIntervals(intervals) };
}

/** Contributions sum to the score; intervals are given when a value that weighs is missing. */
export function summed(request: RankingRequest): CompleteRanking {
  const { sides, normalisation, missing } = request;
  const { columns, points } = joined(sides, (table) => {
    const sum = methods['weighted-sum'].run(valued(table, { normalisation, missing, mayReweight: true }));
    return { columns: { scores: sum.scores }, points: sum.points };
  });
  const ranking = {
    method: 'weighted-sum' as const,
    ...request.base,
    scores: plain(columns.scores),
    ranks: ranksApart(sides, columns.scores, 'higher'),
  };
  return Object.assign(withContributions(ranking, points, sides.all.size), intervalsOf(request));
}

/** A value of 0 would hide all that the other criteria say, and one below has no power. */
function refuseZero(criteria: readonly MatrixCriterion[], { weights, columns }: Valued): void {
  for (const [j, column] of columns.entries()) {
    if ((weights[j] ?? 0) === 0 || (extentOf(column)?.min ?? 1) > 0) continue;
    const at = column.findIndex((value) => value <= 0);
    refuse('matrix/product-of-zero', { criterion: criteria[j]?.id ?? '', alternative: at + 1 });
  }
}

function complete(
  request: RankingRequest,
  method: CompleteRanking['method'],
  score: (table: Table) => Float64Array,
): CompleteRanking {
  const { scores } = joined(request.sides, (table) => ({ columns: { scores: score(table) }, points: () => [] })).columns;
  return { method, ...request.base, scores: plain(scores), ranks: ranksApart(request.sides, scores, 'higher') };
}

export const multiplied = (request: RankingRequest): CompleteRanking =>
  complete(request, 'weighted-product', (table) => {
    const values = valued(table, { ...request, mayReweight: false });
    refuseZero(
      table.columns.map(({ criterion }) => criterion),
      values,
    );
    return methods['weighted-product'].run(values);
  });

export const towardsIdeal = (request: RankingRequest): CompleteRanking =>
  complete(request, 'topsis', (table) => methods.topsis.run(valued(table, { ...request, mayReweight: false })));
