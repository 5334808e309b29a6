// What workbooks have one column or one row for: publics and communes that voiced needs, the time line of the calendar, points of scales.
import type { View } from '../../model/index.ts';
import { twoDigits } from '../../values/index.ts';
import { monthIndex, timeLine } from './schedule.ts';

type Grid = View['grid'];
type GridSource = Pick<View, 'needs' | 'actions' | 'ranking' | 'calendar'>;

export function gridView({ needs, actions, ranking, calendar }: GridSource): Grid {
  const points = (ranking?.criteria ?? [])
    .map(({ values }) => values)
    .reduce((most, one) => (one.length > most.length ? one : most), []);
  return {
    audiences: namesIn(needs.flatMap(({ byAudience }) => byAudience.map(({ audience }) => audience))).map((audience) => ({
      audience,
    })),
    communes: namesIn(needs.flatMap(({ byCommune }) => byCommune.map(({ commune }) => commune))).map((commune) => ({ commune })),
    points: points.map(({ place }) => ({ place })),
    ranges: actions.flatMap(({ id, cost: { planned } }) => (planned !== null && planned.min !== planned.max ? [{ id }] : [])),
    ...columnsOf(calendar),
  };
}

/** In the order of their letters; what has no name comes last. */
const namesIn = (all: readonly (string | null)[]): readonly (string | null)[] =>
  [...new Set(all)].sort((a, b) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1));

/** The law's dates, which may be old or far, do not stretch the line. */
function columnsOf(calendar: View['calendar']): Pick<Grid, 'months' | 'quarters' | 'years'> {
  const none = { months: [], quarters: [], years: [] };
  const own = calendar.filter(({ kind }) => kind.code !== 'obligation');
  const days = (own.length > 0 ? own : calendar).flatMap(({ date, end }) => [date, end]).filter((iso) => iso !== null);
  const { first, months, columns } = timeLine(days);
  if (first === null) return none;
  const from = monthIndex(first);
  const starts = Array.from({ length: columns }, (_, index) => from + index * months);
  const name = months === 1 ? 'months' : months === 3 ? 'quarters' : 'years';
  return { ...none, [name]: starts.map((month, index) => columnOf(month, index === 0)) };
}

function columnOf(months: number, isFirst: boolean): Grid['months'][number] {
  const [year, month] = [Math.floor(months / 12), months % 12];
  return {
    start: `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-01`,
    year: isFirst || month === 0 ? String(year) : null,
  };
}
