// Where figures stand in a table that somebody sends: a line a figure, or a line an indicator with a column a period.

import type { OutsideWords, Table, TableCell, TableSheet } from '../../model/index.ts';
import { readDate } from '../../values/index.ts';
import { readYear } from '../cells/read-number.ts';
import { outsideOf } from '../outside-of.ts';
import { plainHeader } from '../plan-columns.ts';

const aliases: Readonly<Record<string, string>> = {
  indicator:
    'indicateur|indicateurs|identifiant|id|code|nom de l’indicateur|intitulé|indicator|indicators|indicator id|title|titre',
  period: 'période|date|mois|trimestre|année|period|month|quarter|year',
  value: 'valeur|valeurs|chiffre|résultat|mesure|relevé|value|values|figure|result',
  source: 'source|sources|origine|origin',
  note: 'note|notes|remarque|remarques|commentaire|commentaires|comment|comments',
  base: 'dénominateur|base|effectif|denominator',
};
export type ValueColumn = 'indicator' | 'period' | 'value' | 'source' | 'note' | 'base';

const known: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([key, names]) => names.split('|').map((name) => [plainHeader(name), key] as const)),
);
const isColumn = (key: string | undefined): key is ValueColumn => key !== undefined && Object.hasOwn(aliases, key);

export interface FoundValues {
  readonly sheet: TableSheet;
  /** Of the headers, counted from 1. */
  readonly row: number;
  /** Where each kind stands. */
  readonly columns: ReadonlyMap<ValueColumn, number>;
  /** Columns that bear a period, by their number; empty when each line has its own. */
  readonly periods: ReadonlyMap<number, string>;
  /** Headers that are neither. */
  readonly aside: readonly TableCell[];
  readonly outside: readonly OutsideWords[];
}

/** Headers deeper than this are not looked for. */
const deepest = 60;

function periodIn(cell: TableCell): string | null {
  const read = readDate(cell);
  if ('value' in read && read.certainty === 'sure' && !/ongoing/.test(read.asRead)) return read.asRead;
  const year = readYear(cell, 'measured');
  return 'value' in year ? year.asRead : null;
}

function headersIn(table: Table, sheet: TableSheet, cells: readonly TableCell[]): FoundValues | null {
  const columns = new Map<ValueColumn, number>();
  const periods = new Map<number, string>();
  const aside: TableCell[] = [];
  for (const cell of cells) {
    const key = cell.kind === 'text' ? known.get(plainHeader(String(cell.value))) : undefined;
    const period = periodIn(cell);
    if (isColumn(key) && !columns.has(key)) columns.set(key, cell.column);
    else if (period !== null) periods.set(cell.column, period);
    else aside.push(cell);
  }
  const isLong = columns.has('indicator') && columns.has('period') && columns.has('value');
  const isWide = columns.has('indicator') && periods.size > 0 && !columns.has('value');
  if (!isLong && !isWide) return null;
  const row = cells[0]?.row ?? 0;
  const dated = isLong ? new Map<number, string>() : periods;
  const read = new Set([...columns.values(), ...dated.keys(), ...aside.map(({ column }) => column)]);
  return { sheet, row, columns, periods: dated, aside, outside: outsideOf(table, { sheet, row, columns: read }) };
}

/** The first row of a visible sheet that names an indicator and its figures; null when none does. */
export function findValues(table: Table): FoundValues | null {
  for (const sheet of table.sheets.filter(({ isHidden }) => !isHidden))
    for (const cells of sheet.rows.filter(([first]) => first !== undefined && first.row <= deepest)) {
      const found = headersIn(table, sheet, cells);
      if (found !== null) return found;
    }
  return null;
}
