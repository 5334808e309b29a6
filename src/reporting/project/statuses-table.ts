// Where several projects stand: a line each, or a few on a narrow terminal.
import { type Method, type Status, type Step, steps, type Todo, type TodoGroup, todoCodes } from '../../model/index.ts';
import { noBreak, sumOf } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { statusWords } from '../../wording/project/status.ts';
import { visible } from '../../wording/visible.ts';
import { bar } from '../bar.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, clipStart, padEnd, padStart, widest } from '../table.ts';
import { todoLines, typedIn } from './status-report.ts';

/** What the table tells of a project. */
export interface StatusRow {
  readonly territory: string | null;
  readonly step: Step;
  /** Of each step, in the order of the method; null without one. */
  readonly shares: readonly number[] | null;
  readonly counts: readonly number[];
}

/** `row` is null for a project whose `project.yaml` cannot be used. */
export interface ReportedStatus {
  readonly root: string;
  readonly row: StatusRow | null;
}

const counted = ['late', 'decision', 'duty'] as const satisfies readonly TodoGroup[];
/** The least and the most of a name that a table shows; below the second, bars get shorter first. */
const [leastName, fairName, mostName] = [16, 30, 48];

/** What tells homonyms apart is kept: the end of the folder, then as much of the territory as there is room for. */
function nameWithin({ root, row }: ReportedStatus, width: number): string {
  const territory = row?.territory ?? null;
  if (territory === null) return clipStart(visible(root), width);
  const [name, place] = [visible(territory), visible(root)];
  const folder = ` (${clipStart(place, Math.max(1, width - name.length - 3, Math.floor(width / 2) - 3))})`;
  return clip(name, width - folder.length) + folder;
}

/** A bar a step, in the order of the method: three characters each, or one where there is little room. */
function barsOf({ shares }: StatusRow, isNarrow: boolean): string {
  if (shares === null) return '';
  return isNarrow
    ? shares.map((share) => ' ░▒▓█'.at(share === 0 ? 1 : Math.floor(share * 2) + 2) ?? '').join('')
    : shares.map((share) => bar(share, 3)).join(' ');
}

export const statusRow = ({ territory, step, standing, todos }: Status): StatusRow => ({
  territory,
  step,
  shares: standing && steps.map((one) => standing.steps.find((stood) => stood.step === one)?.share ?? 0),
  counts: counted.map((group) => todos.filter(({ code }) => todoCodes[code] === group).length),
});

export function statusesTable(statuses: readonly ReportedStatus[], { language, colour, width }: ReportStyle): string {
  const ink = paint(colour);
  const { columns, broken } = statusWords[language];
  const rowsOf = (isNarrow: boolean) =>
    statuses.map(({ root, row }) => {
      const named = (within: number): string => nameWithin({ root, row }, within);
      if (row === null) return { named, step: ink.red(broken), bars: '', counts: [] };
      return {
        named,
        step: label(`project.step=${row.step}`, language) ?? row.step,
        bars: barsOf(row, isNarrow),
        counts: row.counts,
      };
    });
  const widthsOf = (rows: ReturnType<typeof rowsOf>) => {
    const step = widest([columns.step, ...rows.filter(({ counts }) => counts.length > 0).map((row) => row.step)]);
    const bars = widest(rows.map((row) => row.bars));
    const counts = sumOf(counted, (group) => columns[group].length + 2);
    return { step, bars, name: width - (step + bars + counts + 4) };
  };
  const wide = rowsOf(false);
  const longest = Math.min(mostName, widest([columns.project, ...wide.map(({ named }) => named(mostName))]));
  const rows = widthsOf(wide).name >= Math.min(fairName, longest) ? wide : rowsOf(true);
  const widths = widthsOf(rows);
  if (widths.name < Math.min(leastName, longest)) return stacked(rows, columns, ink);
  const nameWidth = Math.min(longest, widths.name);
  const head = [padEnd(columns.project, nameWidth), padEnd(columns.step, widths.step), padEnd('', widths.bars)];
  const lines = rows.map(({ named, step, bars, counts }) =>
    [
      padEnd(named(nameWidth), nameWidth),
      padEnd(step, widths.step),
      padEnd(bars, widths.bars),
      ...counts.map((count, index) => padStart(String(count), columns[counted[index] ?? 'late'].length)),
    ]
      .join('  ')
      .trimEnd(),
  );
  return `${[ink.bold([...head, ...counted.map((group) => columns[group])].join('  ')), ...lines].join('\n')}\n`;
}

interface Row {
  /** Its name, in so many signs. */
  readonly named: (within: number) => string;
  readonly step: string;
  readonly bars: string;
  readonly counts: readonly number[];
}

/** Each project over its step and its counts. */
function stacked(
  rows: readonly Row[],
  columns: Readonly<Record<(typeof counted)[number], string>>,
  ink: ReturnType<typeof paint>,
): string {
  return rows
    .map(({ named, step, bars, counts }) => {
      const said = counts.map((count, index) => `${columns[counted[index] ?? 'late']}${noBreak}${count}`).join(' · ');
      return [
        ink.bold(named(Number.MAX_SAFE_INTEGER)),
        `  ${step}${bars && `  ${bars}`}`,
        ...(said === '' ? [] : [`  ${said}`]),
      ].join('\n');
    })
    .map((lines) => `${lines}\n`)
    .join('');
}

// Who owes what: what is late, stale or awaited, by the person or the department that must act.

const isOwed = ({ code }: Todo): boolean => todoCodes[code] === 'late' || todoCodes[code] === 'decision';

export interface Reminder {
  /** The name of who must act; null when nobody is named. */
  readonly owner: string | null;
  readonly todos: readonly Todo[];
}

/** Who owes the most comes first, then in the order of what is owed; what nobody answers for comes last. */
export function remindersOf({ todos }: Status): readonly Reminder[] {
  const byOwner = new Map<string | null, Todo[]>();
  for (const todo of todos.filter(isOwed)) {
    const names: readonly (string | null)[] = todo.owners.length > 0 ? todo.owners.map(({ name }) => name) : [null];
    for (const name of names) byOwner.set(name, [...(byOwner.get(name) ?? []), todo]);
  }
  const rank = ({ owner, todos: owed }: Reminder): number => (owner === null ? -1 : owed.length);
  return [...byOwner].map(([owner, owed]) => ({ owner, todos: owed })).sort((a, b) => rank(b) - rank(a));
}

export function remindersReport(root: string, status: Status, method: Method | null, style: ReportStyle): string {
  const words = statusWords[style.language];
  const ink = paint(style.colour);
  const reminders = remindersOf(status);
  const lines = reminders.flatMap(({ owner, todos }) => [
    '',
    `${ink.bold(owner === null ? words.nobody : visible(owner))} (${words.owes(todos.length)})`,
    ...todos.flatMap((todo) => todoLines(todo, status, method, style, false)),
  ]);
  return `${[ink.bold(visible(status.title)), ...(lines.length > 0 ? [...lines, ...typedIn(root, status, style)] : [words.nothingOwed])].join('\n')}\n`;
}
