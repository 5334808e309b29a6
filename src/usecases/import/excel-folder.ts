// The folder `excel/` of a project: the workbooks that people fill in there, a few sheets for each step.
import { entryAt, inside, isLeftBySystems, printAt, sizeAt } from '../../disk/index.ts';
import { baseFrom, returnedSheets } from '../../importing/index.ts';
import {
  type ExchangeBase,
  type Language,
  languages,
  type OutputFile,
  type Table,
  UsageError,
  type Workspace,
} from '../../model/index.ts';
import { entriesOf, isFolder, readTable } from '../../reading/index.ts';
import { syncWords } from '../../wording/commands/sync.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { isAsWritten } from '../../writing/index.ts';
import { projectBook, textFingerprint } from './exchange-book.ts';
import { infoOf } from './exchange-words.ts';

const folder = 'excel';

/** The sheets of each step, by the names of their tables. */
export const stepSheets = {
  launch: ['conditions', 'schedule', 'people', 'organisations', 'bodies', 'meetings'],
  diagnostic: [
    'portrait',
    'inventory',
    'findings',
    'needs',
    'mentions',
    'interviews',
    'interview-needs',
    'workshops',
    'workshop-audiences',
    'workshop-needs',
  ],
  programme: ['axes', 'objectives', 'actions', 'budget', 'criteria', 'scores', 'envelopes'],
  'follow-up': ['actions-life', 'indicators', 'values', 'decisions', 'communication'],
} as const;
type StepBook = keyof typeof stepSheets;
const stepBooks: readonly StepBook[] = ['launch', 'diagnostic', 'programme', 'follow-up'];

const pathOf = (name: string): string => `${folder}/${name}`;
const bookPath = (step: StepBook, language: Language): string => pathOf(`${syncWords[language].books[step]}.xlsx`);

export interface LaidFile {
  /** From the project. */
  readonly path: string;
  /** A link is not followed; what is as jalon left it has nothing to bring. */
  readonly state: 'edited' | 'as-written' | 'link';
}

/** The files of the folder, by name: tables are told by what they hold. @throws UsageError when `excel` leads elsewhere */
export function excelFiles(root: string): readonly LaidFile[] {
  const full = inside(root, folder);
  if (entryAt(full) === 'link') throw new UsageError('outside-folder', { path: folder });
  if (!isFolder(full)) return [];
  return entriesOf(full)
    .filter(({ name }) => !isLeftBySystems(name))
    .filter(({ kind }) => kind === 'file' || kind === 'link')
    .map(({ name, kind }): LaidFile => {
      const path = pathOf(name);
      return { path, state: kind === 'link' ? 'link' : isAsWritten(root, path) ? 'as-written' : 'edited' };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What an exchange workbook was made from; null for any other table. @throws UsageError when its base was damaged */
export function baseOf(table: Table, path: string): ExchangeBase | null {
  const sheets = returnedSheets(table);
  const names = Object.values(exchange).map((words) => words.names.base);
  const sheet = sheets.find(({ name }) => names.includes(name));
  if (sheet === undefined) return null;
  const base = baseFrom(sheet, textFingerprint);
  if (typeof base === 'string') throw new UsageError(base, { path });
  return base;
}

/** A workbook of the project, and the tables that it shows. */
export interface KnownBook {
  readonly path: string;
  readonly tables: readonly string[];
}

/** Those of a step by their names; others, by what they were made from. Forms are sent to somebody: they stay as they are. */
export function knownBooks(root: string, paths: readonly string[]): readonly KnownBook[] {
  return paths.flatMap((path): KnownBook[] => {
    const step = stepBooks.find((one) => languages.some((language) => bookPath(one, language) === path));
    if (step !== undefined) return [{ path, tables: stepSheets[step] }];
    try {
      // They are sent out in this format alone.
      const base = /\.xlsx$/i.test(path) ? baseOf(readTable(path, inside(root, path)), path) : null;
      return base?.kind === 'workbook' ? [{ path, tables: base.tables.map(({ name }) => name) }] : [];
    } catch (error) {
      if (error instanceof UsageError) return [];
      throw error;
    }
  });
}

/** What `init` lays out, and `sync` where there is nothing yet. */
export const firstBooks = (language: Language): readonly KnownBook[] =>
  stepBooks.map((step) => ({ path: bookPath(step, language), tables: stepSheets[step] }));

/** The workbooks as they would be written now; one that would have no sheet is none. */
export async function booksOf(workspace: Workspace, today: string, books: readonly KnownBook[]): Promise<readonly OutputFile[]> {
  const { language } = infoOf(workspace);
  const files: OutputFile[] = [];
  for (const { path, tables } of books) {
    const bytes = await projectBook(workspace, today, language, (table) => tables.includes(table));
    files.push({ path, bytes });
  }
  return files;
}

/** In bytes: what is longer is no table that anybody reads. */
const longest = 64 * 1024 * 1024;

/** The fingerprints of files as they are. */
export const printsOf = (root: string, paths: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    paths.flatMap((path) => {
      const print = sizeAt(inside(root, path)) > longest ? null : printAt(root, path);
      return print === null ? [] : [[path, [print]] as const];
    }),
  );
