// How far each axis is and the programme, what they spent of what was planned, and what does not go on and why.

import type { DroppedAction, ProgrammeProgress, ProgressRow, StoppedAction } from '../../model/index.ts';
import { colon, periodOf } from '../../values/index.ts';
import { formatList, formatPercent, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { progressWords } from '../../wording/project/progress-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import { amountIn } from '../plans/budget-report.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, indented, left, right } from '../table.ts';

export interface ProgressReportData {
  readonly title: string;
  readonly progress: ProgrammeProgress;
}

export function progressReport({ title, progress }: ProgressReportData, style: ReportStyle): string {
  const { language, colour, width } = style;
  const words = progressWords[language];
  const ink = paint(colour);
  const amount = amountIn(language);
  const percent = (value: number | null): string => (value === null ? '–' : formatPercent(value, language, { decimals: 0 }));
  const cells = (name: string, row: ProgressRow): string[] => [
    name,
    ...[row.actions, row.done, row.late, row.stopped].map(String),
    percent(row.progress),
    ...[row.planned, row.spent].map((money) => (money === null ? '–' : amount(money))),
    percent(row.share),
  ];
  const rows = progress.axes.map((row) => cells(visible(row.title ?? words.withoutAxis), row));
  const heads = Object.entries(words.heads).map(([key, head]) => (key === 'axis' ? left(head) : right(head)));
  const [head = '', ...lines] = columns(heads, [...rows, cells(words.programme, progress.programme)], width - 2);
  const whole = progress.programme;
  const isPartial = whole.progress !== null && whole.known < whole.actions;
  const stopped = progress.stopped.flatMap((one) => stoppedLines(one, style));
  const dropped = progress.dropped.flatMap((one) => droppedLines(one, style));
  return `${[
    ink.bold(visible(title)),
    '',
    ink.bold(words.title),
    indented(ink.dim(head)),
    ...lines.slice(0, -1).map(indented),
    ...lines.slice(-1).map((line) => indented(ink.bold(line))),
    ...(isPartial ? [ink.dim(`  ${words.known(whole.known, whole.actions)}`)] : []),
    '',
    ...(stopped.length === 0 ? [words.nothingStopped] : [ink.bold(words.stopped), ...stopped]),
    ...(dropped.length === 0 ? [] : ['', ink.bold(words.dropped), ...dropped]),
  ].join('\n')}\n`;
}

function droppedLines({ action, title, replacedBy, reason }: DroppedAction, { language, colour }: ReportStyle): string[] {
  const words = progressWords[language];
  const ink = paint(colour);
  const told = [
    ...(replacedBy.length === 0 ? [] : [`${words.replacedBy}${colon[language]}${visible(formatList(replacedBy, language))}`]),
    ...(reason === null ? [] : [`${words.reason}${colon[language]}${visible(reason)}`]),
  ];
  return [
    `  ${action}  ${visible(title)}`,
    ...(told.length === 0 ? [words.noReason] : told).map((line) => ink.dim(`      ${line}`)),
  ];
}

function stoppedLines(
  { action, title, status, isLate, start, end, isToStart, reason, blocker }: StoppedAction,
  style: ReportStyle,
): string[] {
  const { language, colour } = style;
  const words = progressWords[language];
  const ink = paint(colour);
  const when = (written: string | null): string => {
    const period = written === null ? null : periodOf(written);
    return period === null ? (written ?? '') : formatPeriod(period, language);
  };
  const situation = [
    ...(status === null ? [] : [label(`action.status=${status}`, language) ?? status]),
    ...(isLate && isToStart ? [words.lateToStart(when(start))] : []),
    ...(isLate && !isToStart ? [words.late(when(end))] : []),
  ].join(', ');
  const why = [
    ...(blocker?.cause ? [words.blocker(visible(blocker.cause), when(blocker.since), visible(blocker.liftedBy ?? ''))] : []),
    ...(reason === null ? [] : [`${words.reason}${colon[language]}${visible(reason)}`]),
  ];
  return [
    `  ${action}  ${visible(title)} (${situation})`,
    ...(why.length === 0 ? [words.noReason] : why).map((line) => ink.dim(`      ${line}`)),
  ];
}
