// The methods that compare raw measures: VIKOR, PROMETHEE I and II, ELECTRE III.
import type { CredibilityRanking, OutrankingRanking, PartialRanking, VikorRanking } from '../../model/index.ts';
import { accept, methods, prometheeRelation } from '../methods/index.ts';
import { refuse } from '../refuse.ts';
import { groupsOf } from '../standing.ts';
import { imputedTable } from './imputation.ts';
import type { RankingRequest } from './request.ts';
import { plain, withContributions } from './rows.ts';
import { joined, ranksApart } from './set-aside.ts';

/** Beyond, what every pair has to say would fill the memory and nobody would read it. */
const mostCompared = 2000;

function refuseCrowd({ sides, method }: RankingRequest): void {
  if (sides.all.size > mostCompared) refuse('matrix/too-many-pairs', { method, found: sides.all.size, most: mostCompared });
}

export function proposeCompromise(request: RankingRequest): VikorRanking {
  const { sides, missing, strategy } = request;
  const run = methods.vikor.run;
  const { columns, kept } = joined(sides, (table) => ({
    columns: { ...run(imputedTable(table, missing), strategy) },
    points: () => [],
  }));
  const { S, R, Q } = columns;
  const groups = groupsOf(kept.Q, 'lower');
  const { compromiseSet, ...acceptance } = accept(kept, groups);
  return {
    method: 'vikor',
    ...request.base,
    scores: plain(Q),
    ranks: ranksApart(sides, Q, 'lower', groups),
    S: plain(S),
    R: plain(R),
    compromiseSet: compromiseSet.map((place) => sides.keptRows[place] ?? place),
    ...acceptance,
  };
}

function flowsOf({ sides, missing }: RankingRequest) {
  const { columns, points } = joined(sides, (table) => {
    const { points: parts, ...flows } = methods['promethee-ii'].run(imputedTable(table, missing));
    return { columns: flows, points: () => parts };
  });
  return { positive: plain(columns.positive), negative: plain(columns.negative), net: columns.net, points };
}

export function outrank(request: RankingRequest): OutrankingRanking {
  const { positive, negative, net, points } = flowsOf(request);
  const ranking = {
    method: 'promethee-ii' as const,
    ...request.base,
    scores: plain(net),
    ranks: ranksApart(request.sides, net, 'higher'),
    positive,
    negative,
  };
  return withContributions(ranking, points, net.length);
}

/** Pairs among those compared alone. */
export function relate(request: RankingRequest): PartialRanking {
  refuseCrowd(request);
  const { positive, negative } = flowsOf(request);
  const preferences: [number, number][] = [];
  const indifferences: [number, number][] = [];
  const incomparabilities: [number, number][] = [];
  const rows = request.sides.keptRows;
  for (const [place, a] of rows.entries())
    for (const b of rows.subarray(place + 1)) {
      const relation = prometheeRelation({ positive, negative }, a, b);
      if (relation === 'preferred') preferences.push([a, b]);
      else if (relation === 'outranked') preferences.push([b, a]);
      else (relation === 'indifferent' ? indifferences : incomparabilities).push([a, b]);
    }
  return {
    method: 'promethee-i',
    ...request.base,
    positive,
    negative,
    preferences,
    indifferences,
    incomparabilities,
  };
}

export function compareAll(request: RankingRequest): CredibilityRanking {
  refuseCrowd(request);
  return {
    method: 'electre-iii',
    ...request.base,
    ...methods['electre-iii'].run(imputedTable(request.sides.all, request.missing)),
  };
}
