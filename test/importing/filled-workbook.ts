// A project whose workbook goes out and comes back without a command line: what the merge tests are made of.
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { headsOf, namesShown, tablesOf } from '../../src/importing/index.ts';
import { open, workbook } from '../../src/index.ts';
import type { ExchangeTable, PlacedLine, Workspace } from '../../src/model/index.ts';
import { readTable, readWorkspace } from '../../src/reading/index.ts';
import { bringBack, revisionsFor } from '../../src/usecases/import/bring-back.ts';
import { knownIn, sayIn } from '../../src/usecases/import/exchange-words.ts';
import { exchange } from '../../src/wording/exchanges/exchange.ts';
import { home } from '../house/sources.ts';

/** The example, with what it lacks to fill every sheet, and texts where objects may stand. */
function filled(): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-filled-'));
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  const more: readonly (readonly [path: string, text: string])[] = [
    ['actions/AC-011-accessibilite-sites.yaml', 'attachments:\n  - {label: Rapport d’audit, url: "https://exemple.fr/audit"}\n'],
    ['criteria.yaml', 'overrides:\n  - {action: AC-011, choice: selected, reason: Obligation légale}\n'],
  ];
  for (const [path, text] of more)
    writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8').trimEnd()}\n${text}`);
  const sheet = join(root, 'actions/AC-010-antenne-martigne-ferchaud.yaml');
  const bare = readFileSync(sheet, 'utf8').replace(/^impacts:$/m, 'impacts:\n  - Un lieu connu de tous # dit en réunion');
  writeFileSync(sheet, bare.replace(/^prerequisites:$/m, 'prerequisites:\n  - Un bail signé'));
  return root;
}

let made = filled();
/** Its folder, made again for a test file when it went with the one before. */
export const root = (): string => {
  if (!existsSync(made)) made = filled();
  return made;
};
export const workspace = readWorkspace(made);
export const tables = tablesOf(workspace.files);
export const say = sayIn('fr');
const knownNames = namesShown(tables, knownIn(workspace, tables, 'fr'));
export const today = '2026-06-30';

export const exported = (): Promise<Uint8Array> => workbook(open(root(), { today }), 'fr');

export async function opened(bytes: Uint8Array): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: ['dataValidations'] });
  return book;
}

/** The cell of a field, as somebody finds it: by the name of its sheet and the head of its column. */
export function cellIn(book: excel.Workbook, table: ExchangeTable, line: number, key: string): excel.Cell {
  const words: Readonly<Record<string, { readonly name: string }>> = exchange.fr.sheets.sheets;
  const sheet = book.getWorksheet(words[table.name]?.name ?? '');
  const { fields, holder } = headsOf(table, exchange.fr.sheets, say, knownNames);
  const index = table.columns.findIndex((column) => column.key === key);
  const column = index + (holder === null ? 2 : 3);
  if (sheet === undefined || String(sheet.getCell(4, column).value) !== fields[index]) throw new Error(`${table.name} ${key}`);
  return sheet.getCell(5 + line, column);
}

export interface Landed {
  readonly workspace: Workspace;
  readonly tables: readonly ExchangeTable<PlacedLine>[];
  readonly changedFiles: readonly string[];
  readonly remarks: readonly unknown[];
  readonly conflicts: number;
}

/** The cells of a line, from its id. */
export function rowIn(book: excel.Workbook, table: ExchangeTable, line: number): readonly excel.Cell[] {
  const { worksheet, row, col } = cellIn(book, table, line, table.columns[0]?.key ?? '');
  return Array.from({ length: Number(col) - 1 + table.columns.length }, (_, index) => worksheet.getCell(Number(row), index + 1));
}

/** What the folder would say once the workbook is taken; `isRemoving` when lines that were taken out leave it. */
export function landed(path: string, isRemoving = false): Landed {
  const brought = bringBack(readTable(path, path), path, workspace);
  const removed = new Set(isRemoving ? brought.merged.missing : []);
  const { revisions } = revisionsFor(brought, { theirs: new Set(), ours: new Set(), removed }, workspace, today, (file) => {
    try {
      return readFileSync(join(root(), file), 'utf8');
    } catch {
      return null;
    }
  });
  const after = readWorkspace(root(), new Map(revisions.map((revision) => [revision.path, revision.after])));
  return {
    workspace: after,
    tables: tablesOf(after.files),
    changedFiles: revisions.map((revision) => revision.path),
    remarks: brought.remarks,
    conflicts: brought.merged.conflicts.length,
  };
}
