/** « Ordre recalculé »: the actions as the weights of the moment put them, first to last. */
import type { View, ViewRankingRow } from '../../../model/index.ts';
import { at, downwards, fixedArea } from '../areas.ts';
import { figure, formats, formula } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { type Column, heading, table, UNDER_HEADING } from '../table.ts';
import { BAR_WIDTH, barOf, pointsOf, scoreOf } from '../values.ts';
import { inOrder, on, places } from './ranking-places.ts';

export function orderSheet({ ranking }: View, saying: Saying): Sheet | null {
  if (ranking === null || ranking.criteria.length === 0) return null;
  const { kept } = inOrder(ranking);
  if (kept.length < 2) return null;
  const { order: words, ranking: sheet } = saying.words;
  const column = (place: number) => on(sheet.sheet, fixedArea(downwards(place, places.header + 1, places.header + kept.length)));
  const turn = places.values + 2 * ranking.criteria.length;
  /** What stands on the sheet of the ranking, on the row of the action whose turn it is. */
  const taken = (place: number, row: number, result: string | number, format?: string, look?: Cell['look']): Cell =>
    formula(`INDEX(${column(place)},MATCH(${at(1, row, 'column')},${column(turn)},0))`, result, format, look);
  const scoreIn = (row: ViewRankingRow) => scoreOf(pointsOf(ranking.criteria, row));
  const columns: readonly Column<ViewRankingRow>[] = [
    { head: words.place, width: 8, of: (_, row) => figure(row - UNDER_HEADING, formats.whole) },
    { head: sheet.rank, width: 7, of: ({ rank }, row) => taken(places.rank, row, rank ?? 0, formats.whole, 'strong') },
    { head: sheet.before, width: 9, of: ({ rank }, row) => taken(places.before, row, rank ?? 0, formats.whole) },
    { head: sheet.id, width: 9, of: ({ id }, row) => taken(places.id, row, id, undefined, 'quiet') },
    { head: sheet.name, width: 60, of: ({ title }, row) => taken(places.name, row, title, undefined, 'strong') },
    { head: sheet.score, width: 9, of: (one, row) => taken(places.score, row, scoreIn(one), formats.tenth, 'strong') },
    {
      head: sheet.profile,
      width: BAR_WIDTH,
      of: (one, row) => taken(places.profile, row, barOf(scoreIn(one)), undefined, 'bar'),
    },
  ];
  const made = table(UNDER_HEADING, columns, kept);
  return {
    name: words.sheet,
    widths: columns.map(({ width }) => width),
    rows: [...heading(words.title, words.note), ...made.rows],
    frozen: { rows: UNDER_HEADING, columns: 0 },
    repeated: [UNDER_HEADING, UNDER_HEADING],
  };
}
