// The rows of a table → figures, and each cell that was not understood, with its words.

import type { Indicator, OutsideWords, ReadValue, TableCell, ValueRemark } from '../../model/index.ts';
import { folded, isSameId, nearestName, parsePeriod, readDate } from '../../values/index.ts';
import { readNumber, readPercent, withoutRemark } from '../cells/read-number.ts';
import type { FoundValues, ValueColumn } from './columns.ts';

export interface ReadValues {
  readonly values: readonly ReadValue[];
  readonly remarks: readonly ValueRemark[];
  /** What the table says outside of what is read of it. */
  readonly outside: readonly OutsideWords[];
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
  const lines: OutsideWords[] = [];
  const remarks: ValueRemark[] = found.aside.map((cell) => ({ code: 'column-aside', address: cell.address, words: words(cell) }));
  const remark = (code: ValueRemark['code'], cell: TableCell, more: Partial<ValueRemark> = {}): void => {
    remarks.push({ code, address: cell.address, words: words(cell), ...more });
  };

  /** Null for what is no figure: it is reported. */
  const figure = (cell: TableCell, { unit }: Named): number | null => {
    if (cell.kind === 'error') remark('failed-formula', cell);
    const isPercent = unit?.startsWith('%') === true;
    if (cell.kind === 'error') return null;
    const { cell: bare, hasRemark } = withoutRemark(cell);
    const read = isPercent && (cell.isShare || /%$/.test(String(bare.value))) ? readPercent(bare) : readNumber(bare, unit);
    if (!('value' in read)) {
      remark('bad-number', cell);
      return null;
    }
    if (read.certainty === 'likely' || hasRemark) remark('read-as', cell, { readAs: read.asRead });
    // A sheet may hold 45 % as 0.45: it is taken as it is written, and somebody is told.
    if (!cell.isShare && cell.kind === 'number' && isPercent && Math.abs(read.value) <= 1 && read.value !== 0)
      remark('share', cell);
    return read.value;
  };
  const put = (cell: TableCell, period: string, { indicator, more }: Row): void => {
    const value = figure(cell, indicator);
    if (value !== null)
      values.push({ indicator: indicator.id, title: indicator.title, period, value, ...more, address: cell.address });
  };
  const periodOf = (cell: TableCell): string | null => {
    const read = readDate(cell);
    if (!('value' in read) || parsePeriod(read.value)?.start == null || /ongoing/.test(read.asRead)) {
      remark('bad-period', cell);
      return null;
    }
    if (read.certainty === 'likely') remark('read-as', cell, { readAs: read.asRead });
    return read.asRead;
  };

  for (const cells of found.sheet.rows.filter(([first]) => (first?.row ?? 0) > found.row)) {
    const at = (key: ValueColumn): TableCell | undefined => cells.find(({ column }) => column === found.columns.get(key));
    const figures = found.periods.size > 0 ? cells.filter(({ column }) => found.periods.has(column)) : [at('value') ?? []].flat();
    const name = at('indicator');
    const indicator = name && named(words(name), indicators);
    if (figures.length === 0) {
      // An indicator that waits for its figure says nothing yet.
      const said = [indicator ? [] : [name ?? at('period') ?? []], at('source') ?? [], at('note') ?? [], at('base') ?? []].flat(
        2,
      );
      lines.push(...said.map((cell) => ({ what: 'line' as const, at: cell.address, words: words(cell) })));
      continue;
    }
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
  return { values, remarks, outside: [...found.outside, ...lines] };
}

const near = (text: string, indicators: readonly Named[]): { readonly nearest?: string } => {
  const found = nearestName(
    text,
    indicators.flatMap(({ id, title }) => [id, title]),
  );
  return found === '' ? {} : { nearest: found };
};
