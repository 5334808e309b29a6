// jalon add value: what an indicator was at a period, in the file of that year.
import { terminalPrompter, unlessGivenUp } from '../../asking/index.ts';
import { findThing, revise, type Thing, thingsIn } from '../../editing/index.ts';
import type { ExistingValue } from '../../importing/index.ts';
import { type Edit, type SourceFile, UsageError, type World } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { assignAll, revisionsOf, type Texts, textIn } from '../../usecases/changes/assigned.ts';
import { valuesIn } from '../../usecases/changes/values-in.ts';
import { asWritten, nearest, numberWithUnit, parsePeriod, usualPeriod, valuesFile, writtenSpan } from '../../values/index.ts';
import { additions } from '../../wording/additions.ts';
import { locked } from '../../writing/index.ts';
import { type ChangeOptions, makeChange } from './change.ts';

export interface ValueOptions extends ChangeOptions {
  readonly source?: string;
  /** What is there for this period gives way. */
  readonly replace?: boolean;
}

interface Typed {
  readonly period: string;
  readonly value: number;
}

function indicatorNamed(things: readonly Thing[], id: string): Thing {
  const indicators = things.filter(({ kind }) => kind === 'indicators');
  const found = findThing(indicators, id);
  if (found !== undefined) return found;
  const known = indicators.map((one) => one.id);
  throw new UsageError('unknown-indicator', { id, nearest: nearest(id.toUpperCase(), known) ?? '', known });
}

/** `juin 2026=1 234,5 %`: a period, and a number that may bear the indicator's own unit. Null when it starts with no period. */
function typedValue(typed: string, unit: unknown): Typed | null {
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
function noValueIn(words: readonly string[]): UsageError {
  const [, when] = /^(?=[^=+]*\d)([^=+]*)=/s.exec(words[0] ?? '') ?? [];
  return when === undefined ? new UsageError('value-missing') : new UsageError('value-period', { typed: when.trim() });
}

/** `2026-T2` and `2026-Q2` are the same days. */
const valueThere = (files: readonly SourceFile[], indicator: string, period: string): ExistingValue | undefined =>
  valuesIn(files).find((one) => one.indicator === indicator && writtenSpan(one.period) === writtenSpan(period));

/** Puts one value in the texts; where it stands. */
function putValue(root: string, texts: Texts, indicator: string, { period, value }: Typed, replace: boolean | undefined) {
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

/** What nobody typed is asked; without a terminal, its absence is refused. */
async function completed(words: readonly string[], options: ValueOptions, world: World, things: readonly Thing[]) {
  const language = options.lang ?? world.language;
  const { value: questions } = additions[language];
  const [first, ...rest] = words;
  if (first !== undefined && rest.length > 0) return { first, rest };
  if (!world.interactive || options.json) throw new UsageError('value-missing');
  const { text, choose } = terminalPrompter(language);
  const indicators = things.filter(({ kind }) => kind === 'indicators');
  if (indicators.length === 0) throw new UsageError('unknown-indicator', { id: first ?? '', nearest: '', known: [] });
  const lines = indicators.map(({ id, value }) => `${id}  ${String(value['title'] ?? '')}`);
  const id = first ?? indicators[await choose(questions.which, lines, 0)]?.id ?? '';
  const period = await text(questions.period, (options.today ?? world.today).slice(0, 7));
  const value = await text(questions.value, '');
  return { first: id, rest: [`${period}=${value}`] };
}

/** `words` are the indicator, then `period=value` (several may be given), then fields of what is added. */
export async function addValue(
  root: string,
  words: readonly string[],
  options: ValueOptions,
  world: World,
): Promise<0 | 1 | 130> {
  return unlessGivenUp(async () => {
    const things = thingsIn(readWorkspace(root).files);
    const { first, rest } = await completed(words, options, world, things);
    const indicator = indicatorNamed(things, first);
    const read = rest.map((typed) => ({ typed, value: typedValue(typed, indicator.value['unit']) }));
    const values = read.flatMap(({ value }) => value ?? []);
    if (values.length === 0) throw noValueIn(rest);
    const assignments = read.flatMap(({ typed, value }) => (value === null ? [typed] : []));
    const source = options.source === undefined ? [] : [`source=${options.source}`];
    return locked(root, () => {
      const texts: Texts = new Map();
      for (const value of values) {
        const place = putValue(root, texts, indicator.id, value, options.replace);
        assignAll(root, texts, () => place, [...source, ...assignments]);
      }
      return makeChange(root, revisionsOf(root, texts), options, world);
    });
  });
}
