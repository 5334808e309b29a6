// Actions as bars of characters along time, as wide as the terminal allows.

import type { KeyDate, ScheduledAction } from '../../model/index.ts';
import { dayNumber } from '../../values/index.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { Colour } from '../report-style.ts';
import { clip, padEnd, widest } from '../table.ts';

export interface Frame {
  /** First and last day that the chart shows. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly width: number;
  readonly colour: Colour;
}

/** Names are clipped to leave most of the line to time. */
const [shortest, longest] = [16, 40];
/** Before each name: its mark. After it: a gap. */
const edge = 6;

interface Scale {
  readonly width: number;
  readonly names: number;
  /** The column of a day, which may lie outside. */
  readonly at: (day: string) => number;
}

function scaleOf({ from, to, width }: Frame, rows: readonly ScheduledAction[]): Scale {
  const wanted = widest(rows.map(({ action, title }) => `${action} ${title}`));
  const names = Math.max(shortest, Math.min(longest, wanted, Math.floor(width * 0.42)));
  const bars = Math.max(12, width - names - edge);
  const [first, days] = [dayNumber(from), dayNumber(to) - dayNumber(from) + 1];
  return { width: bars, names, at: (day) => Math.floor(((dayNumber(day) - first) / days) * bars) };
}

const marks = { done: '✓', dropped: ' ', blocked: '×', late: '!', 'at-risk': '~', 'under-way': ' ', 'to-come': ' ' } as const;

/** What is done of a bar is as long as the progress; milestones stand on it. */
function barOf({ start, end, progress, state, milestones }: ScheduledAction, { at, width }: Scale, today: string): string[] {
  const cells = Array.from({ length: width }, () => ' ');
  const put = (column: number, sign: string) => {
    if (column >= 0 && column < width) cells[column] = sign;
  };
  if (start !== null && end !== null) {
    const [first, last] = [at(start), Math.max(at(start), at(end))];
    const done = first + Math.round(((last - first + 1) * (state === 'done' ? 100 : (progress ?? 0))) / 100);
    for (let column = first; column <= last; column++) put(column, column < done ? '█' : '▒');
  }
  put(at(today), '│');
  for (const { day, done } of milestones) put(at(day), done ? '◇' : '◆');
  return cells;
}

/** The years, each over its first column in the chart, and where the quarters begin. */
function headOf({ from, to }: Frame, { at, width }: Scale): readonly [string, string] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, n) => Number(from.slice(0, 4)) + n,
  );
  let names = '';
  const ticks = Array.from({ length: width }, () => '─');
  for (const year of years) {
    const column = Math.max(0, at(`${year}-01-01`));
    const room = Math.min(width, at(`${year + 1}-01-01`)) - column;
    if (room > 4 || (room === 4 && column + 4 === width)) names = `${padEnd(names, column)}${year} `;
    for (const month of ['01', '04', '07', '10']) {
      const tick = at(`${year}-${month}-01`);
      if (tick >= 0 && tick < width) ticks[tick] = month === '01' ? '┼' : '┴';
    }
  }
  return [names.trimEnd(), ticks.join('')];
}

function keyLine(dates: readonly KeyDate[], { at, width }: Scale): string {
  const cells = Array.from({ length: width }, () => ' ');
  for (const { day } of dates) if (at(day) >= 0 && at(day) < width) cells[at(day)] = '▼';
  return cells.join('').trimEnd();
}

export interface GanttGroup {
  readonly title: string;
  readonly rows: readonly ScheduledAction[];
}

/** The years, the key dates, then the actions under the title of their axis. */
export function gantt(groups: readonly GanttGroup[], dates: readonly KeyDate[], frame: Frame): readonly string[] {
  const ink = paint(frame.colour);
  const scale = scaleOf(
    frame,
    groups.flatMap(({ rows }) => rows),
  );
  const margin = ' '.repeat(scale.names + edge);
  const [years, ticks] = headOf(frame, scale);
  const keys = keyLine(dates, scale);
  const inks = {
    blocked: ink.red,
    late: ink.red,
    'at-risk': ink.yellow,
    done: ink.green,
    dropped: ink.dim,
    'under-way': ink.cyan,
    'to-come': ink.cyan,
  };
  const line = (row: ScheduledAction): string => {
    const name = clip(`${row.action} ${visible(row.title)}`, scale.names);
    const bar = barOf(row, scale, frame.today).join('').trimEnd();
    return `  ${inks[row.state](marks[row.state])} ${padEnd(name, scale.names)}  ${inks[row.state](bar)}`.trimEnd();
  };
  return [
    `${margin}${ink.dim(years)}`,
    `${margin}${ink.dim(ticks)}`,
    ...(keys === '' ? [] : [`${margin}${keys}`]),
    ...groups.flatMap(({ title, rows }) => [ink.bold(title), ...rows.map(line)]),
  ];
}
