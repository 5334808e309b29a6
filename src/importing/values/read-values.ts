// The rows of a table → figures, and each cell that was not understood, with its words.

import type { Indicator, ReadValue, TableCell, ValueRemark } from '../../model/index.ts';
import { folded, isSameId, nearest, numberWithUnit, parsePeriod, percentOf, usualPeriod } from '../../values/index.ts';
import type { FoundValues, ValueColumn } from './columns.ts';

export interface ReadValues {
  readonly values: readonly ReadValue[];
  readonly remarks: readonly ValueRemark[];
}

type Named = Pick<Indicator, 'id' | 'title' | 'unit'>;
interface Row {
  readonly cells: readonly TableCell[];
  readonly indicator: Named;
  readonly more: Pick<ReadValue, 'source' | 'note' | 'base'>;
}

const words = ({ value }: TableCell): string => String(value);

/** By its id, however padded, or by its title. */
function named(text: string, indicators: readonly Named[]): Named | undefined {
  return indicators.find(({ id }) => isSameId(id, text)) ?? indicators.find(({ title }) => folded(title) === folded(text));
}

export function readValues(found: FoundValues, indicators: readonly Named[]): ReadValues {
  const values: ReadValue[] = [];
  const remarks: ValueRemark[] = found.aside.map((cell) => ({ code: 'column-aside', address: cell.address, words: words(cell) }));
  const remark = (code: ValueRemark['code'], cell: TableCell, more: Partial<ValueRemark> = {}): void => {
    remarks.push({ code, address: cell.address, words: words(cell), ...more });
  };

  /** Null for what is no figure: it is reported. */
  const figure = (cell: TableCell, { unit }: Named): number | null => {
    if (cell.kind === 'error') remark('failed-formula', cell);
    const isPercent = unit?.startsWith('%') === true;
    if (cell.isShare && isPercent) return percentOf(Number(cell.value));
    const value = typeof cell.value === 'number' ? cell.value : cell.kind === 'text' ? numberWithUnit(words(cell), unit) : null;
    if (value === null && cell.kind !== 'error') remark('bad-number', cell);
    // A sheet may hold 45 % as 0.45: it is taken as it is written, and somebody is told.
    if (value !== null && typeof cell.value === 'number' && isPercent && Math.abs(value) <= 1 && value !== 0)
      remark('share', cell);
    return value;
  };
  const put = (cell: TableCell, period: string, { indicator, more }: Row): void => {
    const value = figure(cell, indicator);
    if (value !== null) values.push({ indicator: indicator.id, period, value, ...more, address: cell.address });
  };
  const periodOf = (cell: TableCell): string | null => {
    const period = parsePeriod(words(cell)) === null ? usualPeriod(words(cell)) : words(cell);
    if (period === null || parsePeriod(period)?.start == null) remark('bad-period', cell);
    return period;
  };

  for (const cells of found.sheet.rows.filter(([first]) => (first?.row ?? 0) > found.row)) {
    const at = (key: ValueColumn): TableCell | undefined => cells.find(({ column }) => column === found.columns.get(key));
    const figures = found.periods.size > 0 ? cells.filter(({ column }) => found.periods.has(column)) : [at('value') ?? []].flat();
    const name = at('indicator');
    if (figures.length === 0) continue;
    const indicator = name && named(words(name), indicators);
    if (indicator === undefined) {
      if (name === undefined) for (const cell of figures) remark('no-indicator', cell);
      else remark('unknown-indicator', name, near(words(name), indicators));
      continue;
    }
    const [source, note, base] = [at('source'), at('note'), at('base')];
    const count = base && figure(base, { ...indicator, unit: '' });
    const more = {
      ...(source && { source: words(source) }),
      ...(note && { note: words(note) }),
      ...(count != null && { base: count }),
    };
    const row: Row = { cells, indicator, more };
    const when = at('period');
    for (const cell of figures) {
      const period = found.periods.get(cell.column) ?? (when === undefined ? null : periodOf(when));
      if (period !== null) put(cell, period, row);
      else if (when === undefined) remark('no-period', cell);
    }
  }
  return { values, remarks };
}

const near = (text: string, indicators: readonly Named[]): { readonly nearest?: string } => {
  const found = nearest(
    text,
    indicators.flatMap(({ id, title }) => [id, title]),
  );
  return found === null ? {} : { nearest: found };
};
