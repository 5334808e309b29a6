// Where several projects stand: a line each.
import { type Language, type Status, steps, type TodoGroup, todoCodes } from '../model/index.ts';
import { label } from '../wording/label.ts';
import { statusWords } from '../wording/status-words.ts';
import { visible } from '../wording/visible.ts';
import { bar } from './bar.ts';
import { paint } from './paint.ts';
import { clip, padEnd, padStart, widest } from './table.ts';

/** `status` is null for a project whose `project.yaml` cannot be used. */
export interface ToldStatus {
  readonly root: string;
  readonly status: Status | null;
}

const counted = ['late', 'decision', 'duty'] as const satisfies readonly TodoGroup[];
const mostName = 48;

/** A bar of two characters a step, in the order of the method. */
export function statusesTable(
  told: readonly ToldStatus[],
  { language, colour }: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const ink = paint(colour);
  const { columns, broken } = statusWords[language];
  const rows = told.map(({ root, status }) => {
    if (status === null) return { name: visible(root), step: ink.red(broken), bars: '', counts: [] };
    const share = (step: string): number => status.standing?.steps.find((one) => one.step === step)?.share ?? 0;
    return {
      name: clip(visible(status.territory === null ? root : `${status.territory} (${root})`), mostName),
      step: label(`project.step=${status.step}`, language) ?? status.step,
      bars: status.standing === null ? '' : steps.map((step) => bar(share(step), 3)).join(' '),
      counts: counted.map((group) => String(status.todos.filter(({ code }) => todoCodes[code] === group).length)),
    };
  });
  const nameWidth = widest([columns.project, ...rows.map(({ name }) => name)]);
  const stepWidth = widest([columns.step, ...rows.filter(({ counts }) => counts.length > 0).map(({ step }) => step)]);
  const barsWidth = widest(rows.map(({ bars }) => bars));
  const head = [padEnd(columns.project, nameWidth), padEnd(columns.step, stepWidth), padEnd('', barsWidth)];
  const lines = rows.map(({ name, step, bars, counts }) =>
    [
      padEnd(name, nameWidth),
      padEnd(step, stepWidth),
      padEnd(bars, barsWidth),
      ...counts.map((count, index) => padStart(count, columns[counted[index] ?? 'late'].length)),
    ]
      .join('  ')
      .trimEnd(),
  );
  return `${[ink.bold([...head, ...counted.map((group) => columns[group])].join('  ')), ...lines].join('\n')}\n`;
}
