/** What the sheets of the ranking come to before anybody changes them. */
import type { View, ViewRankingRow } from '../../model/index.ts';

type Criterion = NonNullable<View['ranking']>['criteria'][number];

/** Out of 100: scores this close are tied, as in the ranking itself. */
const TIE = 1e-7;
/** Signs of a bar for a score of 100. */
const LONGEST_BAR = 25;
/** In characters: room for the longest, which no weights can pass. */
export const BAR_WIDTH = 27;

/** Points out of 100, one a criterion. */
export const pointsOf = (criteria: readonly Criterion[], { contributions }: ViewRankingRow): readonly number[] =>
  criteria.map(({ id, share }) => 100 * share * (contributions.find(({ criterion }) => criterion === id)?.value ?? 0));

export const scoreOf = (points: readonly number[]): number => points.reduce((total, part) => total + part, 0);

/** 1, 2, 2, 4: the rank of each score among all, known at once for as many as there are. */
export function ranksAmong(scores: readonly number[]): (score: number) => number {
  const down = scores.toSorted((a, b) => b - a);
  const ranks = new Map<number, number>();
  let above = 0;
  for (const score of down) {
    while ((down[above] ?? score) > score + TIE) above++;
    ranks.set(score, 1 + above);
  }
  return (score) => ranks.get(score) ?? 1;
}
export const rankFormula = (score: string, all: string): string => `1+SUMPRODUCT(--(${all}>${score}+${TIE.toFixed(7)}))`;

export const barOf = (score: number): string => '█'.repeat(Math.round((score * LONGEST_BAR) / 100));
export const barFormula = (score: string): string => `REPT("█",ROUND(${score}*${LONGEST_BAR}/100,0))`;
