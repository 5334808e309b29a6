/** Somebody's own table given back: each cell in the colour of how it was read, with a comment where something is to be said. */
import type { CellMark, Table } from '../../model/index.ts';
import { ArchiveRefused, closeArchive, openArchive } from '../archive/index.ts';
import { bookOfTable, sheetNames } from './book-of-table.ts';
import { markDocument } from './mark-document.ts';
import { markOdfSheets } from './mark-odf-sheets.ts';
import { markWorkbook } from './mark-workbook.ts';
import { type Parts, partsOf } from './note.ts';

const MARKERS = [markWorkbook, markDocument, markOdfSheets];

export interface MarkedTable {
  readonly bytes: Uint8Array;
  /** Of the name of the file, without its dot. */
  readonly ending: string;
}

/** A file whose format holds no comment comes back as a workbook that holds its table. `ending`: of its name. Null when nothing can be put in it. */
export function markedTable(bytes: Uint8Array, ending: string, table: Table, marks: readonly CellMark[]): MarkedTable | null {
  for (const marker of MARKERS) {
    const own = marked(bytes, marker, marks);
    if (own !== null) return { bytes: own, ending: ENDINGS.includes(ending) ? ending : 'xlsx' };
  }
  const names = sheetNames(table.sheets);
  const placed = marks.map((mark) => ({ ...mark, sheet: names[mark.table] ?? mark.sheet }));
  const book = marked(bookOfTable(table), markWorkbook, placed);
  return book && { bytes: book, ending: 'xlsx' };
}

/** A workbook of before 2007 was turned into one of today. */
const ENDINGS: readonly string[] = ['xlsx', 'xlsm', 'docx', 'ods'];

function marked(
  bytes: Uint8Array,
  mark: (parts: Parts, marks: readonly CellMark[]) => boolean,
  marks: readonly CellMark[],
): Uint8Array | null {
  try {
    const parts = partsOf(openArchive(bytes));
    return mark(parts, marks) ? closeArchive(parts.entries()) : null;
  } catch (error) {
    if (error instanceof ArchiveRefused) return null;
    throw error;
  }
}
