// The actions along time: where each stands, what is late or may be, and the days that bind everybody.

import type { Duty, KeyDate, ScheduledAction, View } from '../../model/index.ts';
import { keyDatesOf, scheduleOf } from '../../project/progress/index.ts';
import { twoDigits, wholePercent } from '../../values/index.ts';
import { scheduleWords } from '../../wording/index.ts';
import { boundLabel } from './bound-label.ts';
import { actionNames, axisOf, dutyName, titledIn } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Schedule = View['schedule'];
type Row = Schedule['rows'][number];

/** Columns of months, of quarters or of years: the finest that fits on a page. */
const MOST_COLUMNS = 36;
const UNITS = [1, 3, 12] as const;

export function scheduleView(input: ViewInput): Schedule {
  const { project, today, language, duties, actions } = input;
  const labelOf = ({ obligation }: Duty): string => obligation.label[language];
  const nameOf = (id: string): string => dutyName(input, id);
  const all = scheduleOf(project, today, nameOf).filter(({ action, state }) => actions.has(action) && state !== 'dropped');
  const rows = all.flatMap((row) => (row.start !== null && row.end !== null ? [rowView(input, row)] : []));
  const ends = rows.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  const line = timeLine(ends);
  const last = ends.toSorted().at(-1) ?? today;
  const open = all.filter((row) => (row.start === null || row.end === null) && row.state !== 'done');
  return {
    ...line,
    rows,
    late: rows.filter(({ state }) => state.code === 'late'),
    blocked: rows.filter(({ state }) => state.code === 'blocked'),
    atRisk: rows.filter(({ state }) => state.code === 'at-risk'),
    undated: actionNames(
      input,
      open.map(({ action }) => action),
    ),
    keyDates: keyDatesOf(project, duties, labelOf)
      .filter(({ day }) => day >= today && day <= last)
      .map((one) => keyDateView(input, one)),
  };
}

/** Months since the year 0. */
export const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** From the first day of the first month, quarter or year. A date of a far century makes no endless line. */
export function timeLine(days: readonly string[]): Pick<Schedule, 'first' | 'months' | 'columns'> {
  const indexes = days.map(monthIndex);
  if (indexes.length === 0) return { first: null, months: 1, columns: 0 };
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const count = (unit: number) => Math.floor(last / unit) - Math.floor(first / unit) + 1;
  const months = UNITS.find((unit) => count(unit) <= MOST_COLUMNS) ?? 12;
  const from = Math.floor(first / months) * months;
  const day = `${String(Math.floor(from / 12)).padStart(4, '0')}-${twoDigits((from % 12) + 1)}-01`;
  return { first: day, months, columns: Math.min(count(months), MOST_COLUMNS) };
}

function rowView(input: ViewInput, row: ScheduledAction): Row {
  const { says, state } = scheduleWords[input.language];
  const action = input.actions.get(row.action);
  return {
    id: row.action,
    number: action?.number ?? null,
    title: row.title,
    axis: action ? axisOf(input, action) : null,
    start: row.start,
    end: row.end,
    progress: row.progress === null ? null : wholePercent(row.progress),
    state: { code: row.state, label: state[row.state] },
    concerns: row.concerns.map((it) => says('action' in it ? { ...it, action: titledIn(input)(it.action) } : it)),
  };
}

function keyDateView(input: ViewInput, { day, kind, label, action, opens, awaits }: KeyDate): Schedule['keyDates'][number] {
  const { keyDate } = scheduleWords[input.language];
  return {
    date: day,
    label: boundLabel(input, label ?? keyDate[kind], opens, awaits),
    kind: { code: kind, label: keyDate[kind] },
    action: action === null ? null : (actionNames(input, [action])[0] ?? null),
  };
}
