// The calendar for people: bars by axis, then what is late or may be, and the days to come that bind everybody.
import type { KeyDate, Project, ScheduledAction } from '../../model/index.ts';
import { semicolon } from '../../values/index.ts';
import { formatDate, formatList } from '../../wording/formats.ts';
import { fixedPointWords, scheduleWords } from '../../wording/plans/schedule.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { padStart } from '../table.ts';
import { type GanttGroup, gantt } from './gantt.ts';

export interface CalendarReportData {
  readonly project: Project;
  readonly today: string;
  readonly schedule: readonly ScheduledAction[];
  readonly keyDates: readonly KeyDate[];
}

/** Key dates, and concerns of an action, told one by one. */
const [most, fewest] = [8, 3];

/** What shares no day with the time shown is left out; what is dropped, always. */
const isIn = ({ start, end, state }: ScheduledAction, from: string, to: string): boolean =>
  state !== 'dropped' && start !== null && end !== null && start <= to && end >= from;

function groupsOf({ axes }: Project, rows: readonly ScheduledAction[], withoutAxis: string): readonly GanttGroup[] {
  const groups = [
    ...(axes.axes ?? []).map(({ id, title, number }) => ({ title: visible([number, title].filter(Boolean).join(' ')), id })),
    { title: withoutAxis, id: null },
  ];
  return groups
    .map(({ title, id }) => ({ title, rows: rows.filter(({ axis }) => axis === id) }))
    .filter((group) => group.rows.length > 0);
}

/** One a line: the day, then what it is. */
export function keyDateLines(dates: readonly KeyDate[], { language, colour }: ReportStyle): readonly string[] {
  const words = scheduleWords[language];
  const ink = paint(colour);
  return dates.map(({ day, kind, label, action, opens, awaits }) => {
    const name = visible(label ?? words.keyDate[kind]);
    const what = kind === 'obligation' ? words.obligation(name) : name;
    const bound = action ?? fixedPointWords[language].binds(opens, awaits);
    return `  ${padStart(formatDate(day, language), 17)}  ${what}${bound === '' ? '' : ink.dim(` (${bound})`)}`;
  });
}

/** The next of several years; a year that is shown alone has them all. */
function nextLines(next: readonly KeyDate[], year: number | undefined, style: ReportStyle): readonly string[] {
  if (year !== undefined) return keyDateLines(next, style);
  const [first] = next.slice(most);
  const more = first === undefined ? [] : [scheduleWords[style.language].moreDates(next.length - most, first.day.slice(0, 4))];
  return [...keyDateLines(next.slice(0, most), style), ...more.map((line) => paint(style.colour).dim(`  ${line}`))];
}

const concerned = (rows: readonly ScheduledAction[], style: ReportStyle): readonly string[] =>
  rows.map(({ action, title, concerns }) => {
    const words = scheduleWords[style.language];
    const sentences = concerns.slice(0, fewest).map((one) => visible(words.says(one)));
    const why = [...sentences, ...(concerns.length > fewest ? [words.more(concerns.length - fewest)] : [])].join(
      semicolon[style.language],
    );
    return `  ${action} ${visible(title)}\n      ${paint(style.colour).dim(why)}`;
  });

/** `year` shows that year alone; else from the first day of what is not over to the last of all. */
export function calendarReport(data: CalendarReportData, year: number | undefined, style: ReportStyle): string {
  const { project, today, schedule, keyDates } = data;
  const { language, colour, width } = style;
  const words = scheduleWords[language];
  const ink = paint(colour);
  const of = project.info.territory?.name;
  const top = [
    ink.bold(visible(project.info.title)),
    [of && visible(of), words.at(formatDate(today, language))].filter(Boolean).join(' · '),
  ];
  const dated = schedule.filter(({ start, end, state }) => start !== null && end !== null && state !== 'dropped');
  if (dated.length === 0) return `${[...top, '', words.none].join('\n')}\n`;
  const open = dated.filter(({ state }) => state !== 'done');
  const days = (key: 'start' | 'end', rows: readonly ScheduledAction[]) => rows.flatMap((row) => row[key] ?? []).sort();
  const from = year === undefined ? (days('start', open.length > 0 ? open : dated)[0] ?? today) : `${year}-01-01`;
  const to = year === undefined ? (days('end', dated).at(-1) ?? today) : `${year}-12-31`;
  const frame = { from, to, today, width, colour };
  const shown = dated.filter((row) => isIn(row, from, to));
  const coming = keyDates.filter(({ day }) => day >= from && day <= to);
  const next = keyDates.filter(({ day }) => day >= today && day <= to && (year === undefined || day >= from));
  const late = shown.filter(({ state }) => state === 'late');
  const blocked = shown.filter(({ state }) => state === 'blocked');
  const risky = shown.filter(({ state }) => state === 'at-risk');
  const undated = schedule.filter(
    ({ start, end, state }) => (start === null || end === null) && state !== 'done' && state !== 'dropped',
  );
  return `${[
    ...top,
    '',
    ...gantt(groupsOf(project, shown, words.withoutAxis), coming, frame),
    '',
    ink.dim(words.legend),
    ...(late.length > 0 ? ['', ink.red(words.late(late.length)), ...concerned(late, style)] : []),
    ...(blocked.length > 0 ? ['', ink.red(words.blocked(blocked.length)), ...concerned(blocked, style)] : []),
    ...(risky.length > 0 ? ['', ink.yellow(words.risk(risky.length)), ...concerned(risky, style)] : []),
    ...(late.length + blocked.length + risky.length === 0 ? ['', words.allWell] : []),
    ...(next.length > 0 ? ['', ink.bold(words.keyDates), ...nextLines(next, year, style)] : []),
    ...(undated.length > 0
      ? [
          '',
          ink.dim(
            words.undated(
              formatList(
                undated.map(({ action }) => action),
                language,
              ),
            ),
          ),
        ]
      : []),
  ].join('\n')}\n`;
}
