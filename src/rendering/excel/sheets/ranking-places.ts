/** Where the sheets of the ranking hold what their formulas refer to. */
import type { View, ViewRankingRow } from '../../../model/index.ts';
import { at, downwards, fixedArea } from '../areas.ts';

export type Ranking = NonNullable<View['ranking']>;
export type Criterion = Ranking['criteria'][number];

/** On the sheet of the ranking: rows above the table of actions, columns before the values. */
export const places = {
  ...{ band: 4, weight: 7, share: 8, header: 9 },
  ...{ rank: 1, before: 2, move: 3, id: 4, name: 5, score: 6, profile: 7, values: 8 },
} as const;

/** On the sheet of scores: the breakpoints of each scale above the measures, one column a criterion, then one for its values. */
export const scorePlaces = { scales: 5, id: 1, name: 2, measures: 3 } as const;

/** What the ranking keeps, then what it sets aside: the same order on each sheet. */
export function inOrder({ rows }: Ranking): {
  readonly kept: readonly ViewRankingRow[];
  readonly aside: readonly ViewRankingRow[];
} {
  return { kept: rows.filter(({ setAside }) => !setAside), aside: rows.filter(({ setAside }) => setAside) };
}

/** The row of the header of the measures, under the longest list of breakpoints. */
export const measuresHeader = ({ criteria }: Ranking): number =>
  scorePlaces.scales + Math.max(...criteria.map(({ values }) => values.length)) + 1;

/** The row of an action among the measures, `index` counting from 0 those kept, then those set aside. */
export const measureRow = (ranking: Ranking, index: number): number => measuresHeader(ranking) + 1 + index;

/** The breakpoints of a criterion: what is measured, and what it is worth. */
export function scaleAreas({ criteria }: Ranking, index: number): { readonly measures: string; readonly values: string } {
  const last = scorePlaces.scales + (criteria[index]?.values.length ?? 1) - 1;
  const area = (column: number) => fixedArea(downwards(column, scorePlaces.scales, last));
  return { measures: area(scorePlaces.measures + index), values: area(scorePlaces.measures + criteria.length + index) };
}

/** The cell of what a measure is worth, empty when it is missing. */
export const worthCell = ({ criteria }: Ranking, index: number, row: number): string =>
  at(scorePlaces.measures + criteria.length + index, row);

export const on = (sheet: string, reference: string): string => `'${sheet.replaceAll("'", "''")}'!${reference}`;
