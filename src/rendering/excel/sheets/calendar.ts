/** « Calendrier »: all that has a date, and a time line that follows the dates typed. */
import type { View } from '../../../model/index.ts';
import { formatPeriod } from '../../../wording/formats.ts';
import { at } from '../areas.ts';
import { day, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Area, Cell, Sheet } from '../sheet.ts';
import { type Column, heading, table, UNDER_HEADING } from '../table.ts';

type Dated = View['calendar'][number];

/** Columns of the time line at most: months if they fit, else quarters, else years. */
const MOST = 36;
const UNITS = [1, 3, 12] as const;
const [START, END, DONE] = [1, 2, 7];

export function calendarSheet({ calendar, document }: View, saying: Saying): Sheet | null {
  if (calendar.length === 0) return null;
  const { calendar: words } = saying.words;
  const columns = columnsFor(saying);
  const made = table(UNDER_HEADING, columns, calendar);
  const { unit, starts } = timeLine(calendar);
  const [header = [], ...body] = made.rows;
  const blank = Array.from({ length: columns.length }, () => null);
  const grid = { top: made.first, bottom: made.last, left: columns.length + 1, right: columns.length + starts.length };
  return {
    name: words.sheet,
    widths: [...made.widths, ...starts.map(() => 3.7)],
    rows: [
      ...heading(words.title, words.note).slice(0, -1),
      [...blank, ...starts.map((start, index) => yearOver(start, index, unit))],
      [...header, ...starts.map((start) => unitHead(start, unit, words.quarter))],
      ...body.map((row) => [...row, ...starts.map(() => text(null))]),
    ],
    frozen: { rows: UNDER_HEADING, columns: 5 },
    repeated: [UNDER_HEADING - 1, UNDER_HEADING],
    filter: made.area,
    fills: starts.length === 0 ? [] : barsOf(grid, unit, saying.words.yes, document.date),
  };
}

function columnsFor({ words: { calendar: words, ...common }, language }: Saying): readonly Column<Dated>[] {
  const done = (is: boolean | null) => (is === null ? null : is ? common.yes : common.no);
  const end = ({ date, end, when }: Dated): Cell => {
    if (when && when.end === null) return text(words.ongoing);
    return day(end === date ? null : end);
  };
  return [
    { head: words.start, width: 11, of: ({ date }) => day(date) },
    { head: words.end, width: 11, of: end },
    { head: words.when, width: 24, of: ({ when }) => text(when && formatPeriod(when, language), 'quiet') },
    { head: words.kind, width: 15, of: ({ kind }) => text(kind.label) },
    { head: words.name, width: 52, of: ({ label }) => text(label, 'strong') },
    { head: words.action, width: 9, of: ({ action }) => text(action?.id ?? null, 'quiet') },
    { head: words.done, width: 7, of: (dated) => text(done(dated.done)) },
  ];
}

/** The first day of each column, `unit` months apart. The law's dates, which may be old or far, do not stretch the line. */
function timeLine(calendar: View['calendar']): { readonly unit: number; readonly starts: readonly Date[] } {
  const own = calendar.filter(({ kind }) => kind.code !== 'obligation');
  const days = (own.length > 0 ? own : calendar).flatMap(({ date, end }) => [date, end]).filter((iso) => iso !== null);
  const months = days.map((iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1);
  if (months.length === 0) return { unit: 1, starts: [] };
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const count = (unit: number) => Math.floor(last / unit) - Math.floor(first / unit) + 1;
  const unit = UNITS.find((each) => count(each) <= MOST) ?? 12;
  const from = Math.floor(first / unit) * unit;
  // A file that names a far century by mistake does not make the sheet endless.
  const length = Math.min(count(unit), MOST);
  return {
    unit,
    starts: Array.from({ length }, (_, index) => new Date(Date.UTC(Math.floor(from / 12), (from % 12) + index * unit))),
  };
}

/** Above the first column of each year; when columns are years they say it themselves. */
function yearOver(start: Date, index: number, unit: number): Cell | null {
  const isFirst = index === 0 || start.getUTCMonth() === 0;
  return isFirst && unit < 12 ? text(`${start.getUTCFullYear()}`, 'note') : null;
}

/** A true date, which the bars compare with, shown by its month, quarter or year. */
function unitHead(start: Date, unit: number, quarter: string): Cell {
  const format = { 1: 'mm', 3: `"${quarter}${Math.floor(start.getUTCMonth() / 3) + 1}"`, 12: 'yy' }[unit] ?? 'mm';
  return { value: start, look: 'head-figure', format };
}

/** Light once it is done, or past when nobody says; what should be done and is not stays dark. */
function barsOf(grid: Area, unit: number, yes: string, today: string) {
  const [start, end, done] = [START, END, DONE].map((column) => at(column, grid.top, 'column'));
  const from = at(grid.left, UNDER_HEADING, 'row');
  const days = `${start}:${end}`;
  const isThen = `COUNT(${days})>0,MIN(${days})<EDATE(${from},${unit}),OR(ISTEXT(${end}),MAX(${days})>=${from})`;
  const [year, month, date] = today.split('-').map(Number);
  const isPast = `AND(${done}="",NOT(ISTEXT(${end})),MAX(${days})<DATE(${year},${month},${date}))`;
  const isOver = `OR(${done}="${yes}",${isPast})`;
  return [
    { ...grid, when: `AND(${isThen},NOT(${isOver}))`, fill: 'accent' as const },
    { ...grid, when: `AND(${isThen},${isOver})`, fill: 'quiet' as const },
  ];
}
