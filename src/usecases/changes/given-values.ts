// Values of indicators as they are typed, and where each goes in the files.
import { findThing, revise, type Thing } from '../../editing/index.ts';
import type { ExistingValue } from '../../importing/index.ts';
import { type Edit, type SourceFile, UsageError } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { asWritten, numberWithUnit, parsePeriod, usualPeriod, valuesFile, writtenSpan } from '../../values/index.ts';
import { oneNamed } from '../../vocabulary/index.ts';
import { type Texts, textIn } from './assigned.ts';
import { valuesIn } from './values-in.ts';

export interface TypedValue {
  readonly period: string;
  readonly value: number;
}

export function indicatorNamed(things: readonly Thing[], id: string): Thing {
  const indicators = things.filter(({ kind }) => kind === 'indicators');
  return findThing(indicators, id) ?? oneNamed(indicators, id, { code: 'unknown-indicator', titled: ({ value }) => value });
}

/** `juin 2026=1 234,5 %`: a period, and a number that may bear the indicator's own unit. Null when it starts with no period. */
export function typedValue(typed: string, unit: unknown): TypedValue | null {
  const [, when = '', text = ''] = /^([^=+]+)=(.*)$/s.exec(typed) ?? [];
  const period = parsePeriod(when.trim()) === null ? usualPeriod(when) : when.trim();
  if (period === null) return null;
  if (parsePeriod(period)?.start == null) throw new UsageError('value-when', { typed: when });
  const bare = text.trim();
  const value = numberWithUnit(bare, typeof unit === 'string' ? unit : undefined);
  if (value === null) throw new UsageError('not-understood', { name: when.trim(), typed: bare, wanted: 'number', values: [] });
  return { period, value };
}

/** What begins like a date and is none was meant for a period. */
export function noValueIn(words: readonly string[]): UsageError {
  const [, when] = /^(?=[^=+]*\d)([^=+]*)=/s.exec(words[0] ?? '') ?? [];
  return when === undefined ? new UsageError('value-missing') : new UsageError('value-period', { typed: when.trim() });
}

/** `2026-T2` and `2026-Q2` are the same days. */
const valueThere = (files: readonly SourceFile[], indicator: string, period: string): ExistingValue | undefined =>
  valuesIn(files).find((one) => one.indicator === indicator && writtenSpan(one.period) === writtenSpan(period));

/** Puts one value in the texts; where it stands. */
export function putValue(
  root: string,
  texts: Texts,
  indicator: string,
  { period, value }: TypedValue,
  replace: boolean | undefined,
) {
  const { files } = readWorkspace(root, texts);
  const there = valueThere(files, indicator, period);
  if (there !== undefined && !replace)
    throw new UsageError('value-there', { indicator, period, value: String(there.value), path: there.path });
  const path = there?.path ?? valuesFile(period);
  const list: unknown = Object(files.find((file) => file.path === path)?.data)['values'];
  const index = there?.index ?? (Array.isArray(list) ? list.length : 0);
  const edit: Edit = there
    ? { path, pointer: ['values', index, 'value'], change: { set: value } }
    : { path, pointer: ['values'], change: { append: { indicator, period: asWritten(period), value } } };
  for (const { path: one, after } of revise([edit], (of) => textIn(root, texts, of))) texts.set(one, after);
  return { path, kind: 'values' as const, pointer: ['values', index] };
}
