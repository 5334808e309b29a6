// Sheets that say more of the lines of another, or of lines that neither come nor go: what somebody wrote below them.

import { placeOf } from './header-of.ts';
import { layoutNamed } from './layout.ts';
import { type Reading, readCell, remarksIn, type SheetBack, thingsIn } from './read-row.ts';
import type { NewLine, Remark, ReturnedTable } from './returned.ts';
import type { SheetWords } from './shown-book.ts';
import { textOf } from './understand-cell.ts';

/** More of a new line of another table. */
interface Continued {
  readonly table: string;
  readonly id: string;
  readonly cells: NewLine['cells'];
}

/** A new line is continued by the id that somebody typed for it in both sheets. */
export function readContinued(
  back: SheetBack,
  tables: readonly ReturnedTable[],
  reading: Reading,
  words: SheetWords,
): { readonly lines: readonly Continued[]; readonly remarks: readonly Remark[] } {
  const { table, sheet, header, sorted } = back;
  const { continues, isFixed = false } = layoutNamed(table.name) ?? {};
  if (continues === undefined && !isFixed) return { lines: [], remarks: [] };
  const news = tables.find(({ name }) => name === continues)?.added ?? [];
  const home = continues === undefined ? '' : (words.sheets[continues]?.name ?? continues);
  const read = sorted.added.map((row) => {
    const line = news.find(({ id }) => id !== null && id === row.id);
    if (continues === undefined || line?.id == null) {
      const said = row.cells.map((cell) => textOf(cell, reading.say)).filter((text) => text !== '');
      const at = placeOf(sheet, row.index, header.id);
      const remark: Remark = { code: 'no-new-line', at, words: said.join(' | '), head: home };
      return { lines: [], remarks: [remark] };
    }
    const found = table.columns.flatMap((_, index) => readCell(back, row, index, null, reading));
    const cells = thingsIn(found);
    const titles = Object.values(line.values);
    // The title that they typed once more says nothing else.
    const remarks = remarksIn(found).filter((one) => one.code !== 'closed-cell' || !titles.includes(one.words));
    return { lines: [{ table: continues, id: line.id, cells }], remarks };
  });
  return { lines: read.flatMap(({ lines }) => lines), remarks: read.flatMap(({ remarks }) => remarks) };
}

export const withContinued = (tables: readonly ReturnedTable[], lines: readonly Continued[]): readonly ReturnedTable[] =>
  tables.map((table) => ({
    ...table,
    added: table.added.map((line) => {
      const cells = lines.filter((one) => one.table === table.name && one.id === line.id).flatMap((one) => one.cells);
      const values = Object.fromEntries(cells.map(({ column, value }) => [column.key, value]));
      return { ...line, values: { ...line.values, ...values }, cells: [...line.cells, ...cells] };
    }),
  }));
