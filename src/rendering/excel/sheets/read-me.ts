/** « Lisez-moi »: which project, at which date, how it stands in brief, what each sheet is for. */
import type { View } from '../../../model/index.ts';
import { formatDate, formatPeriod } from '../../../wording/formats.ts';
import { a1, at } from '../areas.ts';
import { amountIn, euros, formats, formula, sum, text } from '../cells.ts';
import { choicesOf, type Saying } from '../saying.ts';
import type { Area, Cell, Row, Sheet } from '../sheet.ts';
import { actionsArea } from './actions.ts';

/** What a sheet is for, in a line. */
export interface Described {
  readonly name: string;
  readonly does: string;
}

const WIDTHS = [30, 16, 94];
const BAR = 40;

export function readMeSheet(view: View, saying: Saying, sheets: readonly Described[]): Sheet {
  const { readMe: words } = saying.words;
  const { project, document } = view;
  const rows: Row[] = [
    [text(project.title, 'title')],
    [text(`${words.title} – ${words.asOf(formatDate(document.date, saying.language))}`, 'note')],
    [],
  ];
  const merged: Area[] = [];
  const heights = new Map<number, number>();
  /** A text across the page: merged cells do not find their own height. */
  const across = (cell: Cell): void => {
    rows.push([cell, ...WIDTHS.slice(1).map(() => text(null, cell.look))]);
    merged.push({ top: rows.length, bottom: rows.length, left: 1, right: WIDTHS.length });
    const perLine = 1.2 * sum(WIDTHS);
    heights.set(rows.length, 6 + 14 * Math.ceil(String(cell.value).length / perLine));
  };
  if (document.notice !== null) across(text(document.notice, 'notice'));
  if (document.notice !== null) rows.push([]);
  rows.push(...factsOf(view, saying), [], [text(words.inBrief, 'section')]);
  rows.push(...briefOf(view, saying, rows.length + 1));
  rows.push([], [text(words.sheets, 'section')]);
  for (const { name, does } of sheets)
    rows.push([formula(`HYPERLINK("#'${name}'!A1","${name}")`, name, undefined, 'link'), text(does, 'fact')]);
  rows.push([], [text(words.howToRead, 'section')]);
  for (const convention of words.conventions) across(text(convention, 'wrapped'));
  return { name: words.sheet, widths: WIDTHS, rows, heights, merged, frozen: { rows: 2, columns: 0 } };
}

function factsOf({ project }: View, { words: { readMe: words }, language }: Saying): readonly Row[] {
  const period = (when: View['project']['term']) => when && formatPeriod(when, language);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.facts.territory, project.territory?.name ?? null],
    [words.facts.step, project.step?.label ?? null],
    [words.facts.lead, project.lead?.name ?? null],
    [words.facts.electedLead, project.electedLead?.name ?? null],
    [words.facts.term, period(project.term)],
    [words.facts.period, period(project.period)],
    [words.facts.adopted, period(project.adopted)],
    [words.facts.basis, project.basis?.label ?? null],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[text(name, 'label'), text(value, 'fact')]]));
}

/** Counted on the sheet of actions, so that it follows what is changed there. `first` is the row of the first line. */
function briefOf(view: View, saying: Saying, first: number): readonly Row[] {
  const { words } = saying;
  const on = (key: Parameters<typeof actionsArea>[2]) => `'${words.actions.sheet}'!${a1(actionsArea(view, saying, key))}`;
  const { counts } = view.progress;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const all = { top: first, bottom: first + counts.length - 1, left: 2, right: 2 };
  const statuses = counts.map(({ status, count }, index): Row => {
    const cell = at(2, first + index);
    const length = `ROUND(${cell}/MAX(1,${a1(all).replace(/(\d+)/g, '$$$1')})*${BAR},0)`;
    const counted =
      status.code === 'unstated' ? `COUNTBLANK(${on('status')})` : `COUNTIF(${on('status')},${at(1, first + index)})`;
    return [
      text(status.label, 'label'),
      formula(counted, count, formats.whole, 'fact'),
      formula(`REPT("█",${length})`, '█'.repeat(Math.round((count / most) * BAR)), undefined, 'bar'),
    ];
  });
  const [dropped = ''] = choicesOf('action.status', ['dropped'], saying);
  const known = view.actions.filter(({ status, progress }) => status?.code !== 'dropped' && progress !== null);
  const mean = sum(known.map(({ progress }) => (progress ?? 0) / 100)) / Math.max(1, known.length);
  const line = (name: string, cell: Cell): Row => [text(name, 'label'), { ...cell, look: 'fact' }];
  return [
    ...statuses,
    line(words.readMe.actions, formula(`COUNTA(${on('id')})`, view.actions.length, formats.whole)),
    line(words.readMe.late, formula(`COUNTIF(${on('late')},"${words.yes}")`, view.progress.late, formats.whole)),
    ...(known.length === 0
      ? []
      : [
          line(words.readMe.mean, formula(`AVERAGEIFS(${on('progress')},${on('status')},"<>${dropped}")`, mean, formats.percent)),
        ]),
    line(
      words.readMe.planned,
      formula(`SUM(${on('planned')})`, sum(view.actions.map(({ cost }) => amountIn(euros(cost.planned)))), formats.euros),
    ),
  ];
}
