// The figures of the communes of a territory → one figure of the territory: their sum, or their mean weighted by inhabitants.
import type { TableCell } from '../../model/index.ts';
import { sumOf, toHundredths, unaccented } from '../../values/index.ts';
import { readNumber, withoutRemark } from '../cells/read-number.ts';
import { plainHeader } from '../plan-columns.ts';
import { communeCode, type FigureColumn, type FoundFigures } from './columns.ts';

export type Reckoning = 'sum' | 'weighted-mean';
export interface Commune {
  readonly insee: string;
  readonly name: string;
  readonly population: number | null;
}
export interface FigureAsked {
  readonly column: FigureColumn;
  /** Only the rows whose column of that header says so. */
  readonly where: readonly { readonly header: string; readonly value: string }[];
  readonly year: string | null;
  readonly communes: readonly Commune[];
  readonly reckoning: Reckoning;
  /** A column of the table whose figures weigh; the inhabitants of the project by default. */
  readonly weights: FigureColumn | null;
}
export interface UnsureFigure {
  readonly address: string;
  readonly words: string;
  readonly readAs: number | null;
}
export type Reckoned =
  | {
      readonly value: number;
      readonly year: string | null;
      readonly missing: readonly string[];
      readonly count: number;
      /** Cells that hold no sure figure: what was read, null for none. */
      readonly unsure: readonly UnsureFigure[];
    }
  /** `several`: communes with more than one row, by the headers that tell these apart. */
  | { readonly fault: 'none' | 'several' | 'weights'; readonly headers: readonly string[] };

/** In a table of rates, « taux », « part », « médiane »; in the names of INSEE, `TX_`, `PCT_`, `MED`. */
const rate =
  /taux|part(?![a-z]{2})|pourcent|%|moyen|median|indice|score|densite|rate|share|average|ratio|^(?:tx|pct|med|q2)[_\d]/;

/** Whether figures of communes are likely not to be added: by what they are called, or being shares of one. */
export function looksLikeRate({ sheet, row }: FoundFigures, { column, header }: FigureColumn, label: string): boolean {
  const spelt = [header, label].map((one) => unaccented(one).toLowerCase());
  const held = sheet.rows
    .filter(([first]) => (first?.row ?? 0) > row)
    .flatMap((cells) => cells.find((cell) => cell.column === column) ?? []);
  const numbers = held.flatMap((cell) => numberIn(cell) ?? []);
  return (
    spelt.some((one) => rate.test(one)) ||
    held.some(({ isShare }) => isShare === true) ||
    (numbers.some((one) => !Number.isInteger(one)) && numbers.every((one) => one >= 0 && one <= 1))
  );
}

function figureIn(cell: TableCell): { readonly value: number | null; readonly isSure: boolean } {
  const { cell: bare, hasRemark } = withoutRemark(cell);
  const read = readNumber(bare);
  return 'value' in read
    ? { value: read.value, isSure: read.certainty === 'sure' && !hasRemark }
    : { value: null, isSure: false };
}
const numberIn = (cell: TableCell | undefined): number | null => (cell === undefined ? null : figureIn(cell).value);

/** INSEE writes the year in the names of its columns: `P21_POP`, `C21_MEN`. */
export const yearInHeader = (header: string): string | null => {
  const [, short] = /^[PC](\d{2})_/.exec(header) ?? [];
  const [long] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(header) ?? [];
  return long ?? (short === undefined ? null : `20${short}`);
};

/** With two decimals at most: more would say more than the communes do. */
export function reckon(found: FoundFigures, { column, where, year, communes, reckoning, weights }: FigureAsked): Reckoned {
  const { sheet, row, code, words } = found;
  const cellOf = (cells: readonly TableCell[], at: number | null): TableCell | undefined =>
    cells.find((cell) => cell.column === at);
  const wanted = where.map(({ header, value }) => ({
    at: [...words, ...found.figures].find((one) => plainHeader(one.header) === plainHeader(header))?.column ?? -1,
    value: plainHeader(value),
  }));
  const asked = new Set(communes.map(({ insee }) => insee));
  const rows = sheet.rows.flatMap((cells) => {
    const at = cellOf(cells, code);
    const insee = at && at.row > row ? communeCode(at) : null;
    const fits = wanted.every((one) => plainHeader(String(cellOf(cells, one.at)?.value ?? '')) === one.value);
    return insee !== null && asked.has(insee) && fits ? [{ insee, cells }] : [];
  });
  const years = [...new Set(rows.flatMap(({ cells }) => cellOf(cells, found.year)?.value ?? []))].map(String).sort();
  const taken = year ?? years.at(-1) ?? null;
  const kept = found.year === null ? rows : rows.filter(({ cells }) => String(cellOf(cells, found.year)?.value) === taken);
  if (kept.length === 0) return { fault: 'none', headers: [] };
  if (new Set(kept.map(({ insee }) => insee)).size < kept.length) {
    const parting = words.filter((one) => new Set(kept.map(({ cells }) => String(cellOf(cells, one.column)?.value))).size > 1);
    return { fault: 'several', headers: parting.map(({ header }) => header) };
  }
  const byCommune = new Map(kept.map(({ insee, cells }) => [insee, cells]));
  const read = communes.map((commune) => {
    const cells = byCommune.get(commune.insee) ?? [];
    const weight = weights === null ? commune.population : numberIn(cellOf(cells, weights.column));
    const cell = cellOf(cells, column.column);
    return { commune, cell, value: numberIn(cell), weight };
  });
  const there = read.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const missing = read.flatMap(({ commune, value }) => (value === null ? [commune.name] : []));
  if (there.length === 0) return { fault: 'none', headers: [] };
  const unsure = read.flatMap(({ cell, value }): readonly UnsureFigure[] =>
    cell === undefined || figureIn(cell).isSure ? [] : [{ address: cell.address, words: String(cell.value), readAs: value }],
  );
  const end = { year: taken, missing, unsure, count: there.length };
  if (reckoning === 'sum') return { value: toHundredths(sumOf(there, ({ value }) => value)), ...end };
  const all = sumOf(there, ({ weight }) => weight ?? 0);
  if (there.some(({ weight }) => weight === null || weight < 0) || all === 0) return { fault: 'weights', headers: [] };
  return { value: toHundredths(sumOf(there, ({ value, weight }) => value * (weight ?? 0)) / all), ...end };
}
