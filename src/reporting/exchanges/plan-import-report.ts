// What bringing a plan would create, change and leave, and the cells that somebody should look at.
import type { SaidOtherwise } from '../../model/index.ts';
import { colon, grouped } from '../../values/index.ts';
import { planImport } from '../../wording/exchanges/plan-import.ts';
import { placeSays, type SheetTold, sheetSays } from '../../wording/exchanges/plan-sheets.ts';
import { label } from '../../wording/label.ts';
import { paint } from '../paint.ts';
import { planReadingSays, planValueSays, shortWords as short } from '../plans/plan-value-says.ts';
import type { TextStyle } from '../report-style.ts';
import { clip, padEnd, widest } from '../table.ts';

type Side = 'file' | 'folder' | 'open';

interface CellShown {
  readonly sheet: string;
  readonly table?: number;
  readonly page?: number;
  readonly address: string;
  readonly header: string;
  readonly words: string;
  readonly fate: 'understood' | 'assumed' | 'kept' | 'left' | 'skipped';
  readonly note?: string;
  readonly field?: string;
  readonly readAs?: unknown;
  /** What the project says of its value, in a sentence. */
  readonly because?: string;
}
interface FieldShown {
  readonly field: string;
  readonly what: 'set' | 'conflict' | 'emptied';
  readonly before: unknown;
  readonly after: unknown;
  readonly side: Side;
}
export interface PlanImportShown {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly sheets: readonly SheetTold[];
  readonly columns: readonly { readonly header: string; readonly key: string | null }[];
  readonly axes: readonly {
    readonly id: string;
    readonly title: string;
    readonly what: 'created' | 'retitled' | 'conflict';
    readonly before?: string;
    readonly side: Side;
  }[];
  readonly actions: readonly {
    readonly id: string;
    readonly title: string;
    readonly row: number;
    readonly what: 'created' | 'changed' | 'same';
    readonly fields: readonly FieldShown[];
  }[];
  readonly people: number;
  /** Of these, known by an address or a number alone. */
  readonly nameless: number;
  readonly missing: readonly { readonly id: string; readonly title: string; readonly isChanged: boolean; readonly side: Side }[];
  readonly unlike: readonly { readonly id: string; readonly row: number; readonly folder: string; readonly file: string }[];
  readonly otherwise: readonly (SaidOtherwise & { readonly row: number })[];
  readonly unlinked: readonly { readonly row: number; readonly words: string }[];
  readonly twins: readonly { readonly rows: readonly number[]; readonly title: string }[];
  readonly cells: readonly CellShown[];
  readonly ignored: readonly string[];
  readonly text?: { readonly encoding: string; readonly separator: string } | undefined;
}

/** Lines of one kind past these are counted; `--json` gives all. */
const most = 60;
/** Cells named behind a note, and characters of each. */
const [mostNamed, wordsNamed] = [6, 24];
const onceBy = ({ sheet, table, address, fate, note, because }: CellShown): string =>
  JSON.stringify([sheet, table, address, fate, note, because]);

export function planImportReport(shown: PlanImportShown, { language, colour }: TextStyle): string {
  const words = planImport[language];
  const ink = paint(colour);
  const capped = (lines: readonly string[]): readonly string[] =>
    lines.length > most ? [...lines.slice(0, most), `  ${words.more(lines.length - most)}`] : lines;
  const fieldName = (field: string): string =>
    field === 'x-import' ? words.beside : (label(`action.${field}`, language) ?? field.replace('x-import.', ''));
  const { actions, axes, missing } = shown;
  // A merged cell that says the same of several actions is one cell.
  const cells = [...grouped(shown.cells, onceBy).values()].flatMap(([first]) => first ?? []);
  const heads = [words.inFolder, words.inFile];
  const width = widest(heads);

  /** What both say, one under the other. */
  const sides = (name: string, side: Side, said: readonly string[]): readonly string[] => [
    `    ${ink.yellow('!')} ${name}${colon[language]}${words.sides[side]}`,
    ...said.map((text, index) => `        ${ink.dim(padEnd(heads[index] ?? '', width))}  ${text}`),
  ];
  const fieldLines = ({ field, what, before, after, side }: FieldShown): readonly string[] => {
    const [held = '', brought = ''] = [before, after].map((value) => planValueSays(field, value, language));
    if (what === 'set') return [`      ${fieldName(field)}${colon[language]}${held} → ${brought}`];
    if (what === 'emptied') return [`    ${ink.yellow('−')} ${fieldName(field)}${colon[language]}${words.emptied[side](held)}`];
    return sides(fieldName(field), side, [held, brought]);
  };
  const actionLines = actions.flatMap(({ id, title, row, what, fields }) => {
    if (what === 'same' && fields.length === 0) return [];
    const mark = what === 'created' ? ink.green('+') : what === 'changed' ? ink.cyan('~') : ' ';
    return [`  ${mark} ${id}  ${short(title)}  ${ink.dim(words.row(row))}`, ...fields.flatMap(fieldLines)];
  });
  const count = (what: string): number => actions.filter((one) => one.what === what).length;
  const fates = (fate: CellShown['fate']): readonly CellShown[] => cells.filter((cell) => cell.fate === fate);
  const isOneSheet = shown.sheets.filter(({ layouts }) => layouts.length > 0).length < 2;
  const place = (cell: CellShown): string => short(placeSays(cell, isOneSheet, language));
  const why = ({ note = '', because }: CellShown): string => {
    const says = words.notes[note] ?? note;
    return because === undefined ? says : words.because(says, because);
  };
  const cellLine = (cell: CellShown): string =>
    `  ${ink.yellow('!')} ${place(cell)}  ${short(cell.header)}${colon[language]}${words.quoted(short(cell.words))} — ${why(cell)}`;
  /** The first of them, and how many there are besides. */
  const named = (all: readonly CellShown[], shows: (cell: CellShown) => string): string =>
    [...all.slice(0, mostNamed).map(shows), ...(all.length > mostNamed ? [words.more(all.length - mostNamed)] : [])].join(', ');
  const byNote = (all: readonly CellShown[], shows: (cell: CellShown) => string): readonly string[] =>
    [...grouped(all, ({ note = '' }) => note)].map(
      ([note, cells]) => `  · ${words.notes[note] ?? note} (${named(cells, shows)})`,
    );
  const atCell = (cell: CellShown): string => `${place(cell)} ${words.quoted(clip(short(cell.words), wordsNamed))}`;
  const asRead = (cell: CellShown): string =>
    cell.readAs === undefined ? atCell(cell) : `${atCell(cell)} → ${planReadingSays(cell.field ?? '', cell.readAs, language)}`;
  /** Cells of one column that say the same are told once, with the first of them. */
  const columnLines = (all: readonly CellShown[]): readonly string[] => {
    const kindOf = ({ sheet, table, header, note, because, address }: CellShown): string =>
      JSON.stringify([sheet, table, header, note, because === undefined ? '' : address]);
    return [...grouped(all, kindOf).values()].flatMap((cells) => {
      const [first] = cells;
      if (first === undefined) return [];
      if (cells.length === 1) return [cellLine(first)];
      return [`  ${ink.yellow('!')} ${short(first.header)}${colon[language]}${why(first)} (${named(cells, atCell)})`];
    });
  };
  const noteLines = [...byNote(fates('assumed'), asRead), ...byNote(fates('skipped'), place)];
  return [
    ink.bold(words.title(short(shown.file), short(shown.sheet), shown.headerRow)),
    ...(shown.text ? [`  ${words.text(shown.text.encoding, shown.text.separator)}`] : []),
    ...shown.ignored.map((what) => `  ${words.ignored[what] ?? what}`),
    ...capped(shown.sheets.map((sheet) => `  ${sheetSays({ ...sheet, sheet: short(sheet.sheet) }, language)}`)),
    ...(shown.columns.length === 0 ? [] : [words.columns]),
    ...shown.columns.map(({ header, key }) => `  ${short(header)} → ${words.column(key)}`),
    words.axes(axes.filter(({ what }) => what === 'created').length, axes.filter(({ what }) => what === 'retitled').length),
    ...capped(
      axes.flatMap(({ id, title, what, before = '', side }) =>
        what === 'conflict'
          ? sides(id, side, [short(before), short(title)])
          : [`  ${what === 'created' ? ink.green('+') : ink.cyan('~')} ${id}  ${short(title)}`],
      ),
    ),
    words.actions(count('created'), count('changed'), count('same')),
    ...capped(actionLines),
    ...(missing.length > 0 ? [words.missing] : []),
    ...capped(
      missing.map(({ id, title, isChanged, side }) => {
        const says = isChanged ? words.goneChanged : words.gone[side];
        return `  ${ink.yellow('−')} ${id}  ${short(title)}${colon[language]}${says}`;
      }),
    ),
    ...(shown.unlike.length > 0 ? [words.unlike] : []),
    ...capped(
      shown.unlike.map(({ id, row, folder, file }) => {
        const said = words.unlikeSides(short(folder), short(file));
        return `  ${ink.yellow('!')} ${id}  ${said}  ${ink.dim(words.row(row))}`;
      }),
    ),
    ...capped(
      shown.otherwise.map((one) => `  ${ink.yellow('!')} ${words.otherwise[one.what](one)}  ${ink.dim(words.row(one.row))}`),
    ),
    ...shown.twins.map(({ rows, title }) => `  ${ink.yellow('!')} ${words.twins(short(title), rows)}`),
    ...shown.unlinked.map(
      ({ row, words: said }) => `  ${ink.yellow('!')} ${words.unlinked(short(said))}  ${ink.dim(words.row(row))}`,
    ),
    ...(shown.people > 0 ? [words.people(shown.people, shown.nameless)] : []),
    words.cells(
      fates('understood').length,
      fates('assumed').length,
      fates('kept').length,
      fates('left').length,
      fates('skipped').length,
    ),
    ...noteLines,
    ...capped(columnLines([...fates('kept'), ...fates('left')])),
    '',
  ].join('\n');
}
