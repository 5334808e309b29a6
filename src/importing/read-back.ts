// A workbook that came back, against what it was made from.
import type { ExchangeBase, ExchangeColumn, ReturnedSheet } from '../model/index.ts';
import { readContinued, withContinued } from './continued-lines.ts';
import { headerOf } from './header-of.ts';
import { type KnownThings, refOf, type Say, withMore } from './known-things.ts';
import { layoutNamed } from './layout.ts';
import { type Reading, readLine, readNew, remarksIn, type SheetBack, thingsIn } from './read-row.ts';
import type { Remark, Returned, ReturnedTable } from './returned.ts';
import { type Row, sortedRows } from './returned-rows.ts';
import { headsOf, type SheetWords } from './shown-book.ts';
import { textOf } from './understand-cell.ts';

export interface ReadingBack {
  readonly base: ExchangeBase;
  /** In the language of the workbook. */
  readonly say: Say;
  readonly words: SheetWords;
  /** What references may lead to today. */
  readonly known: KnownThings;
}

function readTable(back: SheetBack, reading: Reading): { readonly table: ReturnedTable; readonly remarks: readonly Remark[] } {
  const { table, sorted, header } = back;
  const changes = table.lines.flatMap((line) => {
    const row = sorted.known.get(line.key);
    return row === undefined ? [] : readLine(back, row, line, reading);
  });
  const { isFixed = false, continues } = layoutNamed(table.name) ?? {};
  const isElsewhere = isFixed || continues !== undefined;
  const added = isElsewhere ? [] : sorted.added.flatMap((row) => readNew(back, row, reading));
  const missing = isElsewhere ? [] : table.lines.filter(({ key }) => !sorted.known.has(key));
  return {
    table: {
      name: table.name,
      changes: thingsIn(changes),
      added: thingsIn(added).filter((one) => 'holder' in one),
      missing,
    },
    remarks: [...header.remarks, ...remarksIn(changes), ...remarksIn(added)],
  };
}

const asTyped = (column: ExchangeColumn | undefined, row: Row, at: number, say: Say): string =>
  column === undefined ? '' : textOf(row.cells[at], say);

/** A sheet that is gone, or has no columns any more, says nothing of its lines. */
export function readBack(sheets: readonly ReturnedSheet[], { base, say, words, known }: ReadingBack): Returned {
  const remarks: Remark[] = [];
  const backs = base.tables.flatMap((table): readonly SheetBack[] => {
    const name = words.sheets[table.name]?.name ?? table.name;
    const sheet = sheets.find((one) => one.name === name);
    const heads = headsOf(table, words, say, base.names);
    const header = sheet && headerOf(sheet, heads, say);
    if (sheet === undefined || header === undefined || header.id === -1) {
      remarks.push({ code: 'sheet-missing', at: { sheet: name, cell: '' }, words: '', head: name });
      return [];
    }
    return [{ sheet, header, heads, table, sorted: sortedRows(sheet, header, table, { say, names: base.names }) }];
  });
  // A new line may be named by others of the same workbook, by the id that somebody typed for it.
  const typed: Record<string, KnownThings[string]> = {};
  for (const { table, header, sorted } of backs) {
    const ref = refOf(table.name);
    const first = table.columns.findIndex(({ isRequired }) => isRequired);
    if (ref === undefined) continue;
    const news = sorted.added.flatMap((row) =>
      row.id === null ? [] : [{ id: row.id, name: asTyped(table.columns[first], row, header.fields[first] ?? -1, say) }],
    );
    typed[ref] = [...(typed[ref] ?? []), ...news];
  }
  const reading: Reading = { say, names: base.names, known: withMore(known, typed) };
  const read = backs.map((back) => readTable(back, reading));
  const tables = read.map(({ table }) => table);
  const continued = backs.map((back) => readContinued(back, tables, reading, words));
  return {
    tables: withContinued(
      tables,
      continued.flatMap(({ lines }) => lines),
    ),
    remarks: [...remarks, ...read.flatMap((one) => one.remarks), ...continued.flatMap((one) => one.remarks)],
  };
}
