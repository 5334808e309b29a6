// Where the columns of a sheet stand, wherever somebody moved them.
import type { ReturnedSheet } from '../model/index.ts';
import { cellPlace } from '../values/index.ts';
import type { Say } from './known-things.ts';
import type { CellPlace, Remark } from './returned.ts';
import type { Heads } from './shown-book.ts';
import { textOf } from './understand-cell.ts';

export interface Header {
  /** Index of its row; -1 when the sheet has none. */
  readonly row: number;
  readonly id: number;
  readonly holder: number;
  /** Of each field, -1 when its column is gone. */
  readonly fields: readonly number[];
  readonly remarks: readonly Remark[];
}

export const placeOf = (sheet: ReturnedSheet, row: number, column: number): CellPlace => ({
  sheet: sheet.name,
  cell: cellPlace(Math.max(0, column) + 1, row + 1),
});

const none: { readonly index: number; readonly said: readonly string[]; readonly count: number } = {
  index: -1,
  said: [],
  count: 0,
};

export function headerOf(sheet: ReturnedSheet, heads: Heads, say: Say): Header {
  const wanted = [heads.id, ...(heads.holder === null ? [] : [heads.holder]), ...heads.fields];
  const found = sheet.rows.map((row, index) => {
    const said = row.map((cell) => textOf(cell, say).replace(/\s+/g, ' '));
    return { index, said, count: wanted.filter((head) => said.includes(head)).length };
  });
  const best = found.reduce((a, b) => (b.count > a.count ? b : a), none);
  const { index: row, said } = best;
  const remark = (code: Remark['code'], head: string, column: number): Remark => ({
    code,
    at: row === -1 ? { sheet: sheet.name, cell: '' } : placeOf(sheet, row, column),
    words: '',
    head,
  });
  const missing = wanted.filter((head) => !said.includes(head)).map((head) => remark('column-missing', head, 0));
  const unknown = said.flatMap((head, index) =>
    head === '' || wanted.includes(head) ? [] : [remark('column-unknown', head, index)],
  );
  // A note of ours is not always that of today: words that go on after it are those of somebody.
  const isOurs = (words: string, at: number, column: number): boolean =>
    words === sheet.name ||
    (column === 0 && at === row - 2 && (words === heads.note || !words.startsWith(heads.note) || heads.note === ''));
  // What stands above the table, or beside it, is in no column: a word for somebody, which would be lost unseen.
  const beside = sheet.rows.flatMap((cells, at) =>
    cells.flatMap((cell, column): readonly Remark[] => {
      const isOutside = at < row || (at > row && (said[column] ?? '') === '');
      const words = isOutside ? textOf(cell, say) : '';
      return row === -1 || words === '' || (at < row && isOurs(words, at, column))
        ? []
        : [{ code: 'no-column', at: placeOf(sheet, at, column), words, head: '' }];
    }),
  );
  return {
    row,
    id: said.indexOf(heads.id),
    holder: heads.holder === null ? -1 : said.indexOf(heads.holder),
    fields: heads.fields.map((head) => said.indexOf(head)),
    remarks: [...missing, ...unknown, ...beside],
  };
}
