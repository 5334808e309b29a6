// What bringing a plan would create, change and leave, and the cells that somebody should look at.
import { label } from '../wording/label.ts';
import { planImport } from '../wording/plan-import.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

interface CellShown {
  readonly address: string;
  readonly header: string;
  readonly words: string;
  readonly fate: 'understood' | 'assumed' | 'kept' | 'left' | 'skipped';
  readonly note?: string;
}
interface FieldShown {
  readonly field: string;
  readonly what: 'set' | 'conflict';
  readonly before: unknown;
  readonly after: unknown;
}
export interface PlanImportShown {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly header: string; readonly key: string | null }[];
  readonly axes: readonly { readonly id: string; readonly title: string; readonly what: 'created' | 'retitled' }[];
  readonly actions: readonly {
    readonly id: string;
    readonly title: string;
    readonly row: number;
    readonly what: 'created' | 'changed' | 'same';
    readonly fields: readonly FieldShown[];
  }[];
  readonly people: number;
  readonly missing: readonly string[];
  readonly unlinked: readonly { readonly row: number; readonly words: string }[];
  readonly cells: readonly CellShown[];
  readonly ignored: readonly string[];
  readonly text?: { readonly encoding: string; readonly separator: string } | undefined;
}
interface Style {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
}

/** Lines of one kind past these are counted; `--json` gives all. */
const most = 60;
const longestWords = 70;

const short = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > longestWords ? `${line.slice(0, longestWords - 1)}…` : line;
};
const shownValue = (value: unknown): string =>
  short(value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value));

export function planImportReport(shown: PlanImportShown, { language, colour }: Style): string {
  const words = planImport[language];
  const ink = paint(colour);
  const capped = (lines: readonly string[]): readonly string[] =>
    lines.length > most ? [...lines.slice(0, most), `  ${words.more(lines.length - most)}`] : lines;
  const fieldName = (field: string): string => label(`action.${field}`, language) ?? field;
  const { actions, axes, cells, missing } = shown;

  const fieldLine = ({ field, what, before, after }: FieldShown): string =>
    what === 'set'
      ? `      ${fieldName(field)}${words.colon}${shownValue(before)} → ${shownValue(after)}`
      : `    ${ink.yellow('!')} ${words.conflict(fieldName(field), shownValue(before), shownValue(after))}`;
  const actionLines = actions.flatMap(({ id, title, row, what, fields }) => {
    if (what === 'same' && fields.length === 0) return [];
    const mark = what === 'created' ? ink.green('+') : what === 'changed' ? ink.cyan('~') : ' ';
    return [`  ${mark} ${id}  ${short(title)}  ${ink.dim(words.row(row))}`, ...fields.map(fieldLine)];
  });
  const count = (what: string): number => actions.filter((one) => one.what === what).length;
  const fates = (fate: CellShown['fate']): readonly CellShown[] => cells.filter((cell) => cell.fate === fate);
  const cellLine = ({ address, header, words: said, note = '' }: CellShown): string =>
    `  ${ink.yellow('!')} ${address}  ${short(header)}${words.colon}« ${short(said)} » — ${words.notes[note] ?? note}`;
  const notes = [...new Set([...fates('assumed'), ...fates('skipped')].map(({ note = '' }) => note))];
  const noteLines = notes.map((note) => {
    const at = [...fates('assumed'), ...fates('skipped')].filter((cell) => cell.note === note).map(({ address }) => address);
    const named = at.slice(0, 8).join(', ');
    return `  · ${words.notes[note] ?? note} (${named}${at.length > 8 ? `, ${words.more(at.length - 8)}` : ''})`;
  });
  return [
    ink.bold(words.title(short(shown.file), shown.sheet, shown.headerRow)),
    ...(shown.text ? [`  ${words.text(shown.text.encoding, shown.text.separator)}`] : []),
    ...shown.ignored.map((what) => `  ${words.ignored[what] ?? what}`),
    words.columns,
    ...shown.columns.map(({ header, key }) => `  ${short(header)} → ${words.column(key)}`),
    words.axes(axes.filter(({ what }) => what === 'created').length, axes.filter(({ what }) => what === 'retitled').length),
    ...capped(
      axes.map(({ id, title, what }) => `  ${what === 'created' ? ink.green('+') : ink.cyan('~')} ${id}  ${short(title)}`),
    ),
    words.actions(count('created'), count('changed'), count('same')),
    ...capped(actionLines),
    ...(missing.length > 0 ? [words.missing(missing.slice(0, most), Math.max(0, missing.length - most))] : []),
    ...shown.unlinked.map(
      ({ row, words: said }) => `  ${ink.yellow('!')} ${words.unlinked(short(said))}  ${ink.dim(words.row(row))}`,
    ),
    ...(shown.people > 0 ? [words.people(shown.people)] : []),
    words.cells(
      fates('understood').length,
      fates('assumed').length,
      fates('kept').length,
      fates('left').length,
      fates('skipped').length,
    ),
    ...noteLines,
    ...capped([...fates('kept'), ...fates('left')].map(cellLine)),
    '',
  ].join('\n');
}
