// What a file of answers says outside of its answers and of their headers; of what people may have written, the places alone.
import type { OutsideWords, SurveyExport, SurveyRecord, TableSheet } from '../../model/index.ts';
import { cellPlace, oneLine } from '../../values/index.ts';

/** Of a workbook: the sheet that is read, those that are not, and those of them that bear its headers. */
interface ReadSheet {
  readonly read: TableSheet;
  readonly left: readonly TableSheet[];
  readonly twins: readonly TableSheet[];
}

/** `head`: how the file starts. */
export function outsideAnswers(
  { firstRow, headerRow }: Pick<SurveyExport, 'firstRow' | 'headerRow'>,
  head: readonly SurveyRecord[],
  book: ReadSheet | null,
): readonly OutsideWords[] {
  const above = head
    .filter(({ number, cells }) => number < firstRow && !/^sep=.?$/i.test(cells[0] ?? ''))
    .flatMap(({ number, cells }) =>
      cells.flatMap((cell, at): readonly OutsideWords[] => {
        const words = oneLine(cell);
        return words === '' ? [] : [{ what: 'above', at: cellPlace(at + 1, number), words }];
      }),
    );
  const { rows = [], merged = [], look } = book?.read ?? {};
  const held = new Set(rows.flatMap((row) => row.map(({ address }) => address)));
  const shared = merged.filter(({ top, left, bottom }) => top > headerRow && bottom > top && held.has(cellPlace(left, top)));
  return [
    ...(book?.left ?? []).map((sheet): OutsideWords => {
      return { what: book?.twins.includes(sheet) ? 'twin' : 'sheet', at: sheet.name, words: '' };
    }),
    ...above,
    ...shared.map(({ top, left, bottom, right }): OutsideWords => {
      return { what: 'merged', at: `${cellPlace(left, top)}:${cellPlace(right, bottom)}`, words: '' };
    }),
    ...rows.flatMap(([cell]): readonly OutsideWords[] => {
      const isHidden = cell !== undefined && cell.row > headerRow && look?.hiddenRows.has(cell.row);
      return isHidden ? [{ what: 'hidden', at: String(cell.row), words: '' }] : [];
    }),
    ...rows.flat().flatMap(({ kind, value, row, address: at }): readonly OutsideWords[] => {
      const isLost = kind === 'error' && value === '' && row > headerRow;
      return isLost ? [{ what: 'formula', at, words: '' }] : [];
    }),
    ...(look?.comments ?? []).map(({ address: at }): OutsideWords => ({ what: 'comment', at, words: '' })),
  ];
}
