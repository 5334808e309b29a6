// A workbook that came back and a project → what is to be decided, and what then changes.
import { revise, valueAt } from '../../editing/index.ts';
import {
  baseFrom,
  besideOurs,
  type Conflict,
  cellOf,
  commentsIn,
  editsOf,
  layoutNamed,
  type Merged,
  type Missing,
  merge,
  type Remark,
  readAgain,
  readBack,
  removalsOf,
  renamedSince,
  returnedSheets,
  tablesOf,
  underIdsOfToday,
} from '../../importing/index.ts';
import {
  type Edit,
  type ExchangeBase,
  type ExchangeTable,
  type Language,
  type PlacedLine,
  type Revision,
  type Table,
  UsageError,
  type Workspace,
} from '../../model/index.ts';
import { isSameProject } from '../../values/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { privateIgnored } from '../changes/private-ignored.ts';
import { type CellCount, countedChanges } from './accepted.ts';
import { type BroughtLine, broughtLines } from './brought-lines.ts';
import { textFingerprint } from './exchange-book.ts';
import { infoOf, knownIn, sayIn } from './exchange-words.ts';
import { type PeopleApart, peopleApart } from './people-apart.ts';

export interface BroughtBack {
  /** Under the ids of today. */
  readonly base: ExchangeBase;
  /** The id that each thing had when the workbook went out, and the one that it has. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly merged: Merged;
  readonly remarks: readonly Remark[];
  /** Somebody did something in it, be it in the folder already. */
  readonly isFilled: boolean;
  readonly people: Omit<PeopleApart, 'returned'>;
  readonly cells: CellCount;
}

/** What somebody decided of each conflict, and of each line that was taken out; what is not there is left as the folder says. */
export interface Decisions {
  readonly theirs: ReadonlySet<Conflict>;
  readonly ours: ReadonlySet<Conflict>;
  readonly removed: ReadonlySet<Missing>;
}

/** `shown` is how people call the file. */
export function bringBack(table: Table, shown: string, workspace: Workspace): BroughtBack {
  const came = returnedSheets(table);
  const names = Object.values(exchange).map((words) => words.names.base);
  const from = baseFrom(
    came.find(({ name }) => names.includes(name)),
    textFingerprint,
  );
  if (typeof from === 'string') throw new UsageError(from, { path: shown });
  const own = infoOf(workspace);
  if (!isSameProject(from, own))
    throw new UsageError('book-of-another', { path: shown, project: from.title, siren: from.siren ?? '', own: own.siren ?? '' });
  const today = tablesOf(workspace.files);
  const renamed = renamedSince(from, today);
  const { base, sheets } = underIdsOfToday(
    from,
    came,
    renamed,
    (name) => exchange[from.language].sheets.sheets[name]?.name ?? name,
  );
  const { language } = base;
  const [known, say] = [knownIn(workspace, today, language), sayIn(language)];
  const back = readBack(sheets, { base, say, words: exchange[language].sheets, known });
  // Names of people never reach what git keeps.
  const { returned, ...people } = peopleApart(back, workspace);
  const sheetNames = base.tables.map(({ name }) => exchange[language].sheets.sheets[name]?.name ?? name);
  const { lists, base: apart } = exchange[language].names;
  const { name: instructions } = exchange[language].instructions;
  const remarks = [
    ...returned.remarks,
    ...commentsIn(table, [...sheetNames, instructions]),
    ...besideOurs(table, [...sheetNames, lists, apart], instructions),
  ];
  const isFilled = remarks.length > 0 || returned.tables.some((table) => table.changes.length + table.added.length > 0);
  const cells = countedChanges(returned);
  const merged = merge(base, returned, today, readAgain({ say, names: base.names, known }));
  return { base, renamed, merged, remarks, isFilled, cells, people };
}

/** A thing, by its key and its title; what has none, by its key and the first things that its cells say. */
export function shownThing(
  line: { readonly key: string; readonly values: PlacedLine['values'] },
  { columns }: ExchangeTable,
  base: ExchangeBase,
  language: Language,
): string {
  const title = columns.find(({ isRequired }) => isRequired);
  const value = title && !title.field.ref && !title.field.values ? line.values[title.key] : undefined;
  if (typeof value === 'string') return exchange[language].merge.named(line.key, value);
  const cells = columns.map((column) => shownValue(line.values[column.key], { column }, base)).filter((text) => text !== '');
  return cells.length === 0 ? line.key : `${line.key} (${cells.slice(0, 2).join(', ')})`;
}

export const shownValue = (value: unknown, { column }: Pick<Conflict, 'column'>, { language, names }: ExchangeBase): string =>
  String(cellOf(value, column, { say: sayIn(language), names }) ?? '');

/** What is put in place of a line has taken it out. */
const isPlace = (edit: Pick<Edit, 'path' | 'pointer'>, path: string, pointer: Edit['pointer']): boolean =>
  edit.path === path && JSON.stringify(edit.pointer) === JSON.stringify(pointer);

/** The files as they should read, and the ids that new lines were given. */
export function revisionsFor(
  { base, merged, people }: BroughtBack,
  { theirs, removed }: Decisions,
  workspace: Workspace,
  today: string,
  textOf: (path: string) => string | null,
): { readonly revisions: readonly Revision[]; readonly lines: readonly BroughtLine[]; readonly people: number } {
  const taken = merged.conflicts.filter((conflict) => theirs.has(conflict));
  const brought = broughtLines(merged.added, people.reserved(workspace.files), today);
  const leaving = merged.missing.filter((one) => removed.has(one)).map(({ now }) => now);
  const at = (path: string, pointer: Edit['pointer']): unknown => valueAt(workspace.files, { path, pointer });
  const isIn = (
    one: { readonly path: string; readonly pointer: Edit['pointer'] },
    path: string,
    list: Edit['pointer'],
  ): boolean => isPlace({ ...one, pointer: one.pointer.slice(0, list.length) }, path, list);
  const isAlone = (path: string, list: Edit['pointer']): boolean => {
    const there = at(path, list);
    const gone = leaving.filter((line) => isIn(line, path, list)).length;
    return Array.isArray(there) && there.length - gone === 1 && !brought.edits.some((edit) => isIn(edit, path, list));
  };
  /** Every item of a list leaves, none comes, and what holds it says something else. */
  const isWhole = (path: string, list: Edit['pointer'], count: number): boolean => {
    const there = at(path, list);
    const holder = Object.keys(Object(at(path, list.slice(0, -1))));
    const isAll = Array.isArray(there) && there.length === count && holder.length > 1;
    return isAll && !brought.edits.some((edit) => isPlace(edit, path, list));
  };
  const changed = editsOf([...merged.changes, ...taken], { author: base.lead, date: today }, isAlone);
  /** A line that another takes the place of is gone already, and so is all the list that a word takes the place of. */
  const isReplaced = ({ path, pointer }: PlacedLine): boolean =>
    brought.edits.some((edit) => isPlace(edit, path, pointer)) ||
    changed.some((edit) => isPlace(edit, path, pointer.slice(0, -1)));
  const edits = [
    ...changed,
    ...brought.edits,
    ...removalsOf(
      leaving.filter((line) => !isReplaced(line)),
      isWhole,
    ),
  ];
  const named = people.editsFor(edits);
  const files = leaving.filter(({ pointer }) => pointer.length === 0).map(({ path }) => path);
  const revised = revise(
    [...edits, ...named].filter(({ path }) => !files.includes(path)),
    textOf,
  );
  const deleted = files.map((path): Revision => ({ path, before: textOf(path), after: null }));
  const ignored = named.length > 0 ? privateIgnored('', textOf('.gitignore')) : [];
  const news = named.filter(({ path }) => path === 'actors.yaml').length;
  return { revisions: [...revised, ...deleted, ...ignored], lines: brought.lines, people: news };
}

export const tableOf = ({ tables }: ExchangeBase, name: string): ExchangeTable =>
  tables.find((one) => one.name === name) ?? { name: layoutNamed(name)?.name ?? name, columns: [], lines: [] };
