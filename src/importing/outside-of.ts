// What a table says outside of what an import reads of it: so that each word is written or told.
import type { OutsideWords, Table, TableSheet } from '../model/index.ts';

/** Of one sheet, what an import reads: the columns under its row of headers, counted from 1. */
export interface ReadPart {
  readonly sheet: TableSheet;
  readonly row: number;
  /** Those that are read, and those that the import tells of itself. */
  readonly columns: ReadonlySet<number>;
}

export function outsideOf(
  { sheets, lines = [] }: Pick<Table, 'sheets' | 'lines'>,
  { sheet, row, columns }: ReadPart,
): readonly OutsideWords[] {
  const others = sheets.filter((one) => one !== sheet && one.rows.length > 0);
  const cells = sheet.rows.flat();
  const heads = new Set(cells.flatMap((cell) => (cell.row === row ? cell.column : [])));
  const found = cells.flatMap((cell): readonly OutsideWords[] => {
    const { address: at, value } = cell;
    if (cell.row >= row && columns.has(cell.column)) return [];
    if (cell.row > row && heads.has(cell.column)) return [];
    return [{ what: cell.row < row ? 'above' : cell.row === row ? 'column' : 'cell', at, words: String(value) }];
  });
  const comments = sheet.look?.comments ?? [];
  return [
    ...others.map(({ name }): OutsideWords => ({ what: 'sheet', at: name, words: '' })),
    ...found,
    // A heading names what follows it.
    ...lines.flatMap(({ text: words, level }, index): readonly OutsideWords[] =>
      level > 0 ? [] : [{ what: 'paragraph', at: `¶${index + 1}`, words }],
    ),
    ...comments.map(({ address: at, text: words }): OutsideWords => ({ what: 'comment', at, words })),
  ];
}
