// What workbooks have one column or one row for: publics and communes that voiced needs, the time line of the calendar, points of scales.
import type { View } from '../../model/index.ts';
import { twoDigits } from '../../values/index.ts';

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
    ...timeLine(calendar),
  };
}

/** In the order of their letters; what has no name comes last. */
const namesIn = (all: readonly (string | null)[]): readonly (string | null)[] =>
  [...new Set(all)].sort((a, b) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1));

/** Columns of the time line at most: months if they fit, else quarters, else years. */
const MOST = 36;
const UNITS = { months: 1, quarters: 3, years: 12 } as const;

/** The law's dates, which may be old or far, do not stretch the line. */
function timeLine(calendar: View['calendar']): Pick<Grid, 'months' | 'quarters' | 'years'> {
  const none = { months: [], quarters: [], years: [] };
  const own = calendar.filter(({ kind }) => kind.code !== 'obligation');
  const days = (own.length > 0 ? own : calendar).flatMap(({ date, end }) => [date, end]).filter((iso) => iso !== null);
  const months = days.map((iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1);
  if (months.length === 0) return none;
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const count = (unit: number) => Math.floor(last / unit) - Math.floor(first / unit) + 1;
  const name = (['months', 'quarters'] as const).find((each) => count(UNITS[each]) <= MOST) ?? 'years';
  const unit = UNITS[name];
  const from = Math.floor(first / unit) * unit;
  // A file that names a far century by mistake does not make the sheet endless.
  const starts = Array.from({ length: Math.min(count(unit), MOST) }, (_, index) => from + index * unit);
  return { ...none, [name]: starts.map((month, index) => columnOf(month, index === 0)) };
}

function columnOf(months: number, isFirst: boolean): Grid['months'][number] {
  const [year, month] = [Math.floor(months / 12), months % 12];
  return {
    start: `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-01`,
    year: isFirst || month === 0 ? String(year) : null,
  };
}
