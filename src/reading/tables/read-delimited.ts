// A text of rows and separators, in whatever encoding spreadsheets and forms save → one sheet.
import type { Table, TableCell } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { conflictsIn } from '../conflicts.ts';
import { lineDecoder } from './decode-lines.ts';
import { isFlat, readFlat } from './read-opendocument.ts';
import { readPage } from './read-page.ts';
import { longestCell, mostCells } from './read-sheet.ts';
import { isWorkbook2003, readWorkbook2003 } from './read-workbook-2003.ts';
import { eachRecord } from './records.ts';
import type { Refuse } from './refuse-table.ts';
import { separatorOf } from './separator.ts';
import { tidyText } from './tidy-text.ts';

const page = /^\s*<(?:!doctype|html|\?xml|(?:\w+:)?workbook\s)/i;
const tag = /^\s*<(?:!--|[a-z][a-z\d]*[\s>])/i;

/** A page that a browser saved as a table, or a table that was copied out of one. */
export const isMarkup = (text: string): boolean =>
  page.test(text) || (tag.test(text) && /<table[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text));

/** Nothing is kept of what is empty: a text of separators alone takes no room. */
export function readDelimited(bytes: Uint8Array, refuse: Refuse): Table {
  const decoder = lineDecoder(bytes) ?? refuse('table-not-a-table');
  // What ends with a million empty lines ends where they begin.
  const text = (decoder.add(bytes) + decoder.end()).replace(/(?<!\n)\n+$/, '');
  const [conflict] = conflictsIn('', text);
  if (conflict) refuse('table-conflict', { line: conflict.at.line });
  if (isFlat(text)) return readFlat(text, refuse);
  if (isWorkbook2003(text)) return readWorkbook2003(text, refuse);
  if (isMarkup(text)) return readPage(text, refuse);
  const separator = separatorOf(text, refuse);
  const rows: TableCell[][] = [];
  let count = 0;
  const take = (record: readonly string[], row: number): void => {
    const cells: TableCell[] = [];
    for (const [index, field] of record.entries()) {
      const value = tidyText(field);
      if (value === '' || (row === 1 && index === 0 && /^sep=.?$/i.test(field))) continue;
      const address = cellPlace(index + 1, row);
      if (value.length > longestCell) refuse('table-long-cell', { address, most: longestCell });
      count += 1;
      if (count > mostCells) refuse('table-too-many-cells', { most: mostCells });
      cells.push({ address, row, column: index + 1, kind: 'text', value });
    }
    if (cells.length > 0) rows.push(cells);
  };
  eachRecord(text, separator, take, refuse);
  return {
    sheets: [{ name: '', isHidden: false, rows, merged: [] }],
    ignored: [],
    text: { encoding: decoder.summary().encoding, separator },
  };
}
