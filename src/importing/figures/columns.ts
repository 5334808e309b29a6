// A table of figures by commune, as INSEE, ANCT and others publish them: the column of codes, those of figures, and those that part the rows.
import type { OutsideWords, Table, TableCell, TableSheet } from '../../model/index.ts';
import { readNumber, withoutRemark } from '../cells/read-number.ts';
import { outsideOf } from '../outside-of.ts';
import { plainHeader } from '../plan-columns.ts';

const codeNames: ReadonlySet<string> = new Set(
  'codgeo|codegeo|inseecom|codeinsee|codecommune|codeinseecommune|codecommuneinsee|inseecommune|depcom|codecom|comcode|insee|com|geo|geocode'.split(
    '|',
  ),
);
const yearNames: ReadonlySet<string> = new Set('timeperiod|annee|an|year|millesime|periode|date'.split('|'));
const valueNames: ReadonlySet<string> = new Set('obsvalue|valeur|value'.split('|'));

/** `COM-35239`, « 35239 – Retiers » and `1004`, whose first zero a spreadsheet dropped, are codes too. */
export function communeCode({ value }: Pick<TableCell, 'value'>): string | null {
  const text = String(value).trim();
  const [, code] =
    /^(?:\d{4}-)?(?:COM-)?(\d[\dAB]\d{3})(?:\s?[-–:(]\s?\p{L}.*)?$/iu.exec(/^\d{4}$/.test(text) ? `0${text}` : text) ?? [];
  return code?.toUpperCase() ?? null;
}

export interface FigureColumn {
  readonly column: number;
  readonly header: string;
}
export interface FoundFigures {
  readonly sheet: TableSheet;
  /** Of the headers, counted from 1. */
  readonly row: number;
  readonly code: number;
  readonly year: number | null;
  /** Columns that hold figures. */
  readonly figures: readonly FigureColumn[];
  /** Those that hold words: rows are told apart by them. */
  readonly words: readonly FigureColumn[];
  readonly outside: readonly OutsideWords[];
}

/** Headers deeper than this are not looked for; rows looked at to tell figures from words. */
const [deepest, looked] = [60, 200];

const isFigure = (cell: TableCell): boolean => 'value' in readNumber(withoutRemark(cell).cell);

/** Figures of no commune: a total, a note at the foot. Codes of other territories are none of ours. */
function linesWithout(
  rows: readonly (readonly TableCell[])[],
  code: number,
  figures: readonly FigureColumn[],
): readonly OutsideWords[] {
  return rows.flatMap((cells) => {
    const at = cells.find(({ column }) => column === code);
    const first = at ?? cells.find(({ column }) => figures.some((one) => one.column === column));
    const isCode = at !== undefined && !/[\s\p{Ll}]/u.test(String(at.value));
    return first === undefined || isCode || (at !== undefined && communeCode(at) !== null)
      ? []
      : [{ what: 'line' as const, at: first.address, words: String(first.value) }];
  });
}

/** The first row of a visible sheet that heads a column of commune codes; null when none does. */
export function findFigures(table: Table): FoundFigures | null {
  for (const sheet of table.sheets.filter(({ isHidden }) => !isHidden))
    for (const [index, cells] of sheet.rows.entries()) {
      const [first] = cells;
      if (first === undefined || first.row > deepest) break;
      const below = sheet.rows.slice(index + 1, index + 1 + looked);
      const at = (column: number): readonly TableCell[] =>
        below.flatMap((row) => row.find((cell) => cell.column === column) ?? []);
      const code = cells.find(
        (cell) => codeNames.has(plainHeader(String(cell.value))) && at(cell.column).some((one) => communeCode(one) !== null),
      );
      if (code === undefined) continue;
      const year = cells.find((cell) => yearNames.has(plainHeader(String(cell.value)))) ?? null;
      const others = cells
        .filter((cell) => cell !== code && cell !== year)
        .map(({ column, value }) => ({ column, header: String(value) }));
      const figures = others.filter(({ column }) => {
        const held = at(column);
        return held.filter(isFigure).length * 2 > held.length;
      });
      const values = figures.filter(({ header }) => valueNames.has(plainHeader(header)));
      const own = values.length > 0 ? values : figures;
      const words = others.filter((one) => !own.includes(one));
      const outside = [
        ...outsideOf(table, { sheet, row: first.row, columns: new Set(cells.map(({ column }) => column)) }),
        ...linesWithout(sheet.rows.slice(index + 1), code.column, own),
      ];
      return { sheet, row: first.row, code: code.column, year: year?.column ?? null, figures: own, words, outside };
    }
  return null;
}
