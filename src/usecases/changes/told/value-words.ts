// A value of a file in the words of people: dates, money, labels and names in the place of what files write.
import { fieldAt, placeName, placeOf } from '../../../editing/index.ts';
import type { Field, FileKind, Language } from '../../../model/index.ts';
import { colon, inSentence, isHolder, periodOf } from '../../../values/index.ts';
import { labelledAs } from '../../../vocabulary/index.ts';
import { toldWords } from '../../../wording/changes/told.ts';
import { formatDate, formatList, formatMoney, formatNumber, formatPeriod } from '../../../wording/formats.ts';
import { label } from '../../../wording/label.ts';

type Pointer = readonly (string | number)[];

/** The title of what an id names; the id itself when nothing is known of it. */
export type TitleOf = (id: string) => string;

export interface ValueStyle {
  readonly language: Language;
  readonly titleOf: TitleOf;
}

/** A word that only leads to the next one, or a mark that stands by itself. */
const isLeading = (word: string): boolean => /^\p{L}{0,3}$/u.test(word.replace(/[,;:.…]+/g, ''));

/** The first words of a long text. */
export function beginning(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1);
  const whole = cut.lastIndexOf(' ') > most / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, most);
  const words = whole.split(' ');
  while (words.length > 1 && isLeading(words.at(-1) ?? '')) words.pop();
  return `${words.join(' ').replace(/(?<![,;:.…])[,;:.…]+$/, '')} …`;
}

/** A text stands in a line with another one; what has several parts says them all. */
const [longest, longestOfParts] = [60, 110];

/** What tells an item from the others of its list, the first that are there. */
const telling = [
  ['title', 'label', 'text', 'name', 'statement', 'function', 'message', 'question'],
  ['organisation', 'person', 'funder', 'indicator', 'action', 'voter', 'audience', 'commune', 'need', 'recommendation'],
  ['year', 'date', 'period', 'nature', 'scheme'],
] as const;

/** Keys that no schema has, by which programs know what they wrote again. */
const ofPrograms = /^x-/;

/** What an item says of itself in one go: its own values, and amounts that are between two. */
const scalars = (value: object, kind: FileKind, pointer: Pointer): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([key, inner]) => {
    if (ofPrograms.test(key)) return false;
    if (typeof inner !== 'object') return key !== 'id';
    return inner !== null && fieldAt(kind, placeOf(kind, [...pointer, key]))?.noun === 'money';
  });

function amount(value: unknown, language: Language): string | null {
  const [min, max] = typeof value === 'number' ? [value, value] : [Object(value).min, Object(value).max];
  if (typeof min !== 'number' || typeof max !== 'number') return null;
  return formatMoney({ min: Math.round(min * 100), max: Math.round(max * 100) }, language);
}

function plainly(value: unknown, field: Field | undefined, key: string, { language, titleOf }: ValueStyle): string {
  if (typeof value === 'boolean') return toldWords[language][value ? 'yes' : 'no'];
  const period = field?.noun === 'period' ? periodOf(typeof value === 'number' ? String(value) : Object(value).valueOf()) : null;
  if (period !== null) return formatPeriod(period, language);
  // A year is no quantity.
  if (typeof value === 'number') return /year$/i.test(key) ? String(value) : formatNumber(value, language);
  const text = String(value);
  if (field?.format === 'date') return formatDate(text, language);
  return beginning(field?.ref === undefined ? text : titleOf(text), longest);
}

/** The item's own fields that tell it from others, in words; empty when it has none. */
export function itemName(value: unknown, kind: FileKind, pointer: Pointer, style: ValueStyle): string {
  if (!isHolder(value)) return value === undefined ? '' : valueWords(value, kind, pointer, style);
  const said = telling.flatMap((keys) => {
    const key = keys.find((one) => Reflect.get(value, one) !== undefined && typeof Reflect.get(value, one) !== 'object');
    return key === undefined ? [] : [valueWords(Reflect.get(value, key), kind, [...pointer, key], style)];
  });
  // An id and the words that it stands for say the same.
  return [...new Set(said)].slice(0, 2).join(', ');
}

/** A key that people choose, such as the criterion of a score. */
export const isChosenKey = (kind: FileKind, pointer: Pointer): boolean =>
  typeof pointer.at(-1) === 'string' && placeName(kind, pointer) === placeName(kind, pointer.slice(0, -1));

/** A list or a mapping with nothing in it says nothing. */
export const isEmpty = (value: unknown): boolean => value === undefined || (isHolder(value) && Object.keys(value).length === 0);

/** The first of them, and how many more there are. */
function fewOf(names: readonly string[], language: Language): string {
  const shown = names.slice(0, 3);
  return formatList(names.length > 3 ? [...shown, toldWords[language].others(names.length - 3)] : shown, language);
}

/** All that an item says of itself in one go, in the order of its file. */
export const partsInWords = (value: object, kind: FileKind, pointer: Pointer, style: ValueStyle): readonly string[] =>
  scalars(value, kind, pointer).map(([key, inner]) => {
    const here = [...pointer, key];
    const said = valueWords(inner, kind, here, style);
    // Alone, « oui » says nothing.
    const named = typeof inner === 'boolean' ? label(placeName(kind, here), style.language) : undefined;
    if (named !== undefined) return inSentence(inner === true ? named : `${named}${colon[style.language]}${said}`);
    return isChosenKey(kind, here) ? `${style.titleOf(key)} ${said}` : said;
  });

/** As people read it; `pointer` says which field it is. */
export function valueWords(value: unknown, kind: FileKind, pointer: Pointer, style: ValueStyle): string {
  const { language } = style;
  const field = fieldAt(kind, placeOf(kind, pointer));
  const said = field?.noun === 'money' ? amount(value, language) : null;
  if (said !== null) return said;
  const coded =
    typeof value === 'string'
      ? (label(`${placeName(kind, pointer)}=${value}`, language) ?? (field?.ref && labelledAs(field.ref, value, language)))
      : undefined;
  if (coded !== undefined) return coded;
  if (Array.isArray(value)) {
    const names = value.map((one: unknown, index) => {
      const at = [...pointer, index];
      return itemName(one, kind, at, style) || valueWords(one, kind, at, style);
    });
    return fewOf(names, language);
  }
  if (isHolder(value)) {
    const name = itemName(value, kind, pointer, style);
    const parts = partsInWords(value, kind, pointer, style);
    if (name === '' && parts.length === 0) return fewOf(Object.keys(value).map(style.titleOf), language);
    return beginning(name === '' || parts.length > 2 ? parts.join(', ') : name, longestOfParts);
  }
  return plainly(value, field, String(pointer.at(-1)), style);
}
