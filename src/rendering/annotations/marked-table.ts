/** Somebody's own table given back: each cell in the colour of how it was read, with a comment where something is to be said. */
import type { CellMark, Table } from '../../model/index.ts';
import { cellAt, cellPlace } from '../../values/index.ts';
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
  const each = once(marks.flatMap(apart));
  for (const marker of MARKERS) {
    const own = marked(bytes, marker, each);
    if (own !== null) return { bytes: own, ending: ENDINGS.includes(ending) ? ending : 'xlsx' };
  }
  const names = sheetNames(table.sheets);
  const placed = each.map((mark) => ({ ...mark, sheet: names[mark.table] ?? mark.sheet }));
  const book = marked(bookOfTable(table), markWorkbook, placed);
  return book && { bytes: book, ending: 'xlsx' };
}

const WORST: readonly CellMark['fate'][] = ['read', 'assumed', 'unread'];

/** A cell that several rows share has one colour, and says each thing once. */
function once(marks: readonly CellMark[]): readonly CellMark[] {
  const found = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.table} ${mark.cell}`;
    const there = found.get(key);
    if (there === undefined) found.set(key, mark);
    else {
      const words = [...new Set([there.words, mark.words].flatMap((one) => one ?? []))].join('\n');
      const fate = WORST.indexOf(mark.fate) > WORST.indexOf(there.fate) ? mark.fate : there.fate;
      found.set(key, { ...there, fate, words: words === '' ? null : words });
    }
  }
  return [...found.values()];
}

/** Cells that one mark may stand for. */
const mostTogether = 400;

/** What several cells of a row say together is said of the first. */
function apart(mark: CellMark): readonly CellMark[] {
  const [from = '', to = ''] = mark.cell.split(':');
  const [first, last] = [cellAt(from), cellAt(to)];
  if (to === '' || last.row !== first.row) return [{ ...mark, cell: from }];
  const count = Math.min(last.column - first.column + 1, mostTogether);
  return Array.from({ length: count }, (_, at) => ({
    ...mark,
    cell: cellPlace(first.column + at, first.row),
    words: at === 0 ? mark.words : null,
  }));
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
