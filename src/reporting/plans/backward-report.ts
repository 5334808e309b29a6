// A backward schedule for people: by when each thing must begin and end, and where the plan is too late.
import type { BackwardSchedule, LatestDates, Project } from '../../model/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { fixedPointWords, scheduleWords } from '../../wording/plans/schedule.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, indented, left, right } from '../table.ts';
import { keyDateLines } from './calendar-report.ts';

interface BackwardReportData {
  readonly project: Project;
  readonly today: string;
  readonly backward: BackwardSchedule;
}

/** It had to begin by a day that is past. */
const isTooLate = ({ begun, latestStart, latestEnd, kind }: LatestDates, today: string): boolean =>
  kind === 'milestone' ? latestEnd !== null && latestEnd < today : !begun && latestStart !== null && latestStart < today;

/** It cannot be in time. */
const isOff = (step: LatestDates, today: string): boolean =>
  isTooLate(step, today) || step.tooSoonFor !== null || (step.margin ?? 0) < 0;

/** What keeps it from beginning sooner, or later, than it would. */
function heldLines(step: LatestDates, name: string, { language, colour }: ReportStyle): readonly string[] {
  const { tooSoonFor, broughtBackBy, delayedBy, earliestStart, latestStart } = step;
  const [words, { back }] = [fixedPointWords[language], scheduleWords[language]];
  const opened = delayedBy?.code === 'fixed-point' ? delayedBy.hold : null;
  const hold = tooSoonFor ?? opened;
  const tint = tooSoonFor === null ? (line: string) => line : paint(colour).red;
  return [
    ...(hold === null ? [] : [tint(words.tooSoonFor(name, hold))]),
    ...(broughtBackBy === null ? [] : [words.broughtBackBy(name, latestStart ?? '', broughtBackBy)]),
    ...(delayedBy?.code === 'waits-for' && earliestStart !== null ? [back.waits(name, delayedBy.action, earliestStart)] : []),
  ];
}

export function backwardReport({ project, today, backward }: BackwardReportData, style: ReportStyle): string {
  const { language, colour, width } = style;
  const { back } = scheduleWords[language];
  const ink = paint(colour);
  const { steps } = backward;
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const name = ({ kind, action, label }: LatestDates): string =>
    kind === 'action' ? `${action} ${visible(label)}` : `${action} · ${back.kind[kind]} · ${visible(label)}`;
  const date = (iso: string | null) => (iso === null ? '' : formatDate(iso, language));
  const startOf = (step: LatestDates): string => {
    if (step.begun) return back.begun;
    if (step.kind === 'milestone') return '';
    return step.latestStart === null ? back.unknown : date(step.latestStart);
  };
  const [head = '', ...lines] = columns(
    [left(''), ...[back.heads.start, back.heads.end, back.heads.planned, back.heads.margin].map(right)],
    steps.map((step) => [
      name(step),
      startOf(step),
      date(step.latestEnd),
      date(step.end),
      step.margin === null ? '' : back.days(step.margin),
    ]),
    width - 2,
  );
  const alert = (line: string, at: number): string => {
    const step = steps[at];
    return step && isOff(step, today) ? ink.red(line) : line;
  };
  const own = steps.filter(({ kind }) => kind === 'action');
  const short = own.filter(({ margin }) => (margin ?? 0) < 0);
  const rows = [
    ...own.filter((step) => isTooLate(step, today)).map((step) => ink.red(back.tooLate(name(step), step.latestStart ?? today))),
    ...own.flatMap((step) => heldLines(step, name(step), style)),
    ...short.map((step) => back.short(name(step), -(step.margin ?? 0))),
  ];
  const title = back.title(backward.action, visible(titles.get(backward.action) ?? ''), backward.before);
  return `${[
    ink.bold(visible(project.info.title)),
    title,
    '',
    indented(ink.dim(head)),
    ...lines.map((line, at) => indented(alert(line, at))),
    '',
    ...rows,
    ...(own.some((step) => isOff(step, today)) ? [] : [back.possible]),
    ...(backward.keyDates.length > 0 ? ['', ink.bold(back.until), ...keyDateLines(backward.keyDates, style)] : []),
  ].join('\n')}\n`;
}
