// A project whose workbook goes out and comes back without a command line: what the merge tests are made of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import { sayIn } from '../../src/commands/exchange-words.ts';
import { bringBack, revisionsFor } from '../../src/commands/import/bring-back.ts';
import { headsOf, tablesOf } from '../../src/importing/index.ts';
import { open, workbook } from '../../src/index.ts';
import type { ExchangeTable, PlacedLine, Workspace } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { exchange } from '../../src/wording/exchange.ts';
import { home } from '../house/sources.ts';

export const root = join(home, 'examples/roche-aux-fees');
export const workspace = readWorkspace(root);
export const tables = tablesOf(workspace.files);
export const say = sayIn('fr');
export const today = '2026-06-30';

export const exported = (): Promise<Uint8Array> => workbook(open(root, { today }), 'fr');

export async function opened(bytes: Uint8Array): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes.slice().buffer, { ignoreNodes: ['dataValidations'] });
  return book;
}

/** The cell of a field, as somebody finds it: by the name of its sheet and the head of its column. */
export function cellIn(book: excel.Workbook, table: ExchangeTable, line: number, key: string): excel.Cell {
  const words: Readonly<Record<string, { readonly name: string }>> = exchange.fr.sheets.sheets;
  const sheet = book.getWorksheet(words[table.name]?.name ?? '');
  const { fields, holder } = headsOf(table, exchange.fr.sheets, say);
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

/** What the folder would say once the workbook is taken. */
export function landed(path: string): Landed {
  const brought = bringBack(path, path, workspace);
  const nothing = { theirs: new Set<never>(), ours: new Set<never>(), removed: new Set<never>() };
  const { revisions } = revisionsFor(brought, nothing, workspace, today, (file) => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      return null;
    }
  });
  const after = readWorkspace(root, new Map(revisions.map((revision) => [revision.path, revision.after])));
  return {
    workspace: after,
    tables: tablesOf(after.files),
    changedFiles: revisions.map((revision) => revision.path),
    remarks: brought.remarks,
    conflicts: brought.merged.conflicts.length,
  };
}
