/** Values that keep their kind in a cell of their own: numbers, amounts, shares, days, yes or no, links. */

import { isHolder } from '../../values/index.ts';
import type { Helper, HelperSet } from '../expressions/index.ts';
import { safeLink } from '../markdown/index.ts';
import { ANY, TEXT } from '../ooxml/index.ts';

/** `euros` when it is no range: both ends are the same. */
export type Typed =
  /** `numeral`: a year, or the number of an action, which is no quantity. */
  | { readonly kind: 'number' | 'percent' | 'numeral'; readonly value: number }
  | { readonly kind: 'money'; readonly min: number; readonly max: number }
  /** The upper end of a range, or an amount. */
  | { readonly kind: 'ceiling'; readonly value: number; readonly isRange: boolean }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'text' };
export type Valued = Typed & { readonly text: string };

/** What functions whose results have a kind are called in a cell of their own. */
export const typedName = (helper: string): string | undefined => (Object.hasOwn(READERS, helper) ? `_cell_${helper}` : undefined);
export const VALUE = '_cell_value';
export const DATE = '_cell_date';
export const NUMERAL = '_cell_numeral';

type Read = (value: unknown, text: string) => Typed;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const READERS: Readonly<Record<string, Read>> = {
  number: (value) => finite('number', value),
  percent: (value) => finite('percent', typeof value === 'number' ? value / 100 : value),
  money: (value) =>
    isHolder(value) && typeof value.min === 'number' && typeof value.max === 'number'
      ? { kind: 'money', min: value.min / 100, max: value.max / 100 }
      : { kind: 'text' },
  ceiling: (value) =>
    isHolder(value) && typeof value.min === 'number' && typeof value.max === 'number'
      ? { kind: 'ceiling', value: value.max / 100, isRange: value.min !== value.max }
      : { kind: 'text' },
  date: (value) => {
    const day = isHolder(value) && value.start === value.end ? value.start : value;
    return typeof day === 'string' && DAY.test(day) ? { kind: 'date', day } : { kind: 'text' };
  },
  period: (_, text) => numeral(text),
  link: (value) => {
    const target = safeLink(String(value ?? ''));
    return target === undefined ? { kind: 'text' } : { kind: 'link', target };
  },
};

function finite(kind: 'number' | 'percent', value: unknown): Typed {
  return typeof value === 'number' && Number.isFinite(value) ? { kind, value } : { kind: 'text' };
}

/** « 1.10 » and « 007 » would lose a zero; a longer one is a code. */
const numeral = (text: string): Typed =>
  /^(?:0|[1-9]\d{0,3})$/.test(text) ? { kind: 'numeral', value: Number(text) } : { kind: 'text' };

/** The helpers of a set, and beside those whose results have a kind, one that tells it along with the text. */
export function withTyped(set: HelperSet, print: (value: unknown) => string): HelperSet {
  const typed = Object.entries(READERS).flatMap(([name, read]): [string, Helper][] => {
    const helper = set.helpers[name];
    const called = typedName(name) ?? name;
    if (!helper) return [];
    return [
      [
        called,
        giving({ ...helper, name: called }, (args, options, language) => {
          const said = helper.call(args, options, language);
          if (said === null || said === undefined) return null;
          const text = print(said);
          return serialised(read(args[0], text), text);
        }),
      ],
    ];
  });
  const plain = (name: string, kindOf: (value: unknown) => Typed): Helper =>
    giving({ name, takes: [], gives: () => ANY, call: () => null, fr: WORDS, en: WORDS }, ([one]) =>
      one === null || one === undefined || one === '' ? null : serialised(kindOf(one), print(one)),
    );
  const value = plain(VALUE, (one) => (typeof one === 'boolean' ? { kind: 'boolean', value: one } : finite('number', one)));
  const named = plain(NUMERAL, (one) => (typeof one === 'string' ? numeral(one) : finite('number', one)));
  return { ...set, helpers: { ...set.helpers, ...Object.fromEntries(typed), [VALUE]: value, [NUMERAL]: named } };
}

const WORDS = { says: '', example: ['', ''] } as const;
const giving = (helper: Helper, call: Helper['call']): Helper => ({ ...helper, gives: () => TEXT, call });

/** Kept short, and in signs that XML has no other name for: the kind, what it holds, then the text. */
function serialised(typed: Typed, text: string): string {
  switch (typed.kind) {
    case 'number':
    case 'percent':
    case 'numeral':
      return `${typed.kind}|${typed.value}|${text}`;
    case 'money':
      return `money|${typed.min}|${typed.max}|${text}`;
    case 'ceiling':
      return `ceiling|${typed.value}|${typed.isRange ? 1 : 0}|${text}`;
    case 'date':
      return `date|${typed.day}|${text}`;
    case 'boolean':
      return `boolean|${typed.value ? 1 : 0}|${text}`;
    case 'link':
      return `link|${typed.target.replaceAll('~', '~0').replaceAll('|', '~1')}|${text}`;
    case 'text':
      return textValue(text);
  }
}
/** A text that nothing is known of. */
export const textValue = (text: string): string => `text|${text}`;

/** What one of these helpers gave. */
export function parseValued(written: string): Valued | undefined {
  if (written === '') return undefined;
  let at = 0;
  const next = (): string => {
    const end = written.indexOf('|', at);
    const part = written.slice(at, end);
    at = end + 1;
    return part;
  };
  const kind = next();
  switch (kind) {
    case 'number':
    case 'percent':
    case 'numeral':
      return { kind, value: Number(next()), text: written.slice(at) };
    case 'money':
      return { kind, min: Number(next()), max: Number(next()), text: written.slice(at) };
    case 'ceiling':
      return { kind, value: Number(next()), isRange: next() === '1', text: written.slice(at) };
    case 'date':
      return { kind, day: next(), text: written.slice(at) };
    case 'boolean':
      return { kind, value: next() === '1', text: written.slice(at) };
    case 'link':
      return { kind, target: next().replaceAll('~1', '|').replaceAll('~0', '~'), text: written.slice(at) };
    default:
      return { kind: 'text', text: written.slice(at) };
  }
}
