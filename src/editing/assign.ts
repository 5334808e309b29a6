// What somebody types after an id → the edits of that thing: `status=en cours`, `needs+=ND-03`, `tags-=mairies`, `end=`.

import type { Edit, Field } from '../model/index.ts';
import { looksLikeId } from '../project/thread/index.ts';
import { meant, theOne, understand } from '../values/index.ts';
import {
  addableOf,
  fieldAt,
  fieldNamed,
  keysBelow,
  labelled,
  mainPart,
  namesOf,
  placeName,
  placeOf,
  requiredBelow,
  within,
} from '../vocabulary/index.ts';
import type { AssignFault } from './assign-fault.ts';
import { letteredChange } from './lettered.ts';
import { listEdit } from './list-edit.ts';
import { partChange, referringPart, several } from './part-change.ts';
import { partsOf } from './parts-of.ts';
import { type Place, referred, registered, type Thing } from './things.ts';

/** What was taken by a convention, of the field at a place of the schemas: « fin 2027 » as the last quarter. */
export interface Heard {
  readonly typed: string;
  readonly place: string;
  readonly value: unknown;
}
type Hears = (heard: Heard) => void;

export type Assigned = { readonly edit: Edit } | { readonly fault: AssignFault };

type Pointer = Place['pointer'];

/** Whether the one word that stands for a whole list is meant: « toutes » is « toutes les communes ». */
const isWord = (typed: string, word: string, labels: readonly string[]): boolean =>
  theOne(typed, [{ item: word, names: [word, ...labels, ...labels.flatMap((one) => one.split(' ', 1))] }]) !== undefined;

const isPlain = (value: unknown): boolean => value !== undefined && value !== null && typeof value !== 'object';

/** How many keys lead to what has no parts though more keys follow, and to an item beyond the next of its list; -1 when none does. */
const obstacles = (value: unknown, keys: Pointer) => ({
  plain: keys.findIndex((_, depth) => depth > 0 && isPlain(within(value, keys.slice(0, depth)))),
  beyond: keys.findIndex(
    (key, depth) => typeof key === 'number' && (key < 0 || key > countOf(within(value, keys.slice(0, depth)))),
  ),
});
const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** The one part that a text says alone, of an item that may be a text: `organisation` of a partner. Null when it would mean something else. */
function textPartOf(kind: string, place: string): string | null {
  const item = fieldAt(kind, place);
  const [main, ...others] = requiredBelow(kind, place);
  if (item === undefined || !item.types.includes('string') || main === undefined || others.length > 0) return null;
  return fieldAt(kind, `${place}.${main}`)?.ref === item.ref ? main : null;
}

/** Of items of a list that are never texts, the one part that each must say, when it is one of a few words: `audience` of those of a workshop. */
function valuePartOf(kind: string, { path, types }: Field): string | null {
  const [main, ...others] = requiredBelow(kind, path);
  if (types.includes('string') || main === undefined || main === 'id' || others.length > 0) return null;
  return fieldAt(kind, `${path}.${main}`)?.values === undefined ? null : main;
}

/** What stands at the place that is to change. */
export interface Assigning extends Place {
  readonly value: unknown;
}

const keysOf =
  (things: readonly Thing[]) =>
  (register: string): ReturnType<typeof registered> =>
    registered(things, register);

/** As somebody would type it to say this field and no other. */
const saying = (thing: Assigning, pointer: Pointer, end: string): string =>
  `${pointer
    .slice(thing.pointer.length)
    .map((key) => (typeof key === 'number' ? key + 1 : key))
    .join('.')}${end}`;

/** What a word that means several fields could have been. */
const ambiguous = (thing: Assigning, typed: string, end: string, word: string, pointers: readonly Pointer[]): AssignFault => ({
  code: 'word-ambiguous',
  typed,
  word,
  places: pointers.map((pointer) => placeName(thing.kind, pointer)),
  instead: pointers.map((pointer) => saying(thing, pointer, end)),
});

/** A new line of a list whose lines go by their year, when the word for it is one. */
function newYear(thing: Assigning, name: string, keys: Pointer): { readonly depth: number; readonly year: number } | null {
  const year = name.split('.').find((word) => /^(?:19|20)\d\d$/.test(word.trim()));
  const depth = keys.findIndex(
    (key, at) =>
      key === countOf(within(thing.value, keys.slice(0, at))) &&
      fieldAt(thing.kind, `${placeOf(thing.kind, [...thing.pointer, ...keys.slice(0, at)])}.*.year`) !== undefined,
  );
  return year === undefined || depth === -1 ? null : { depth, year: Number(year) };
}

/** Some keys and what stands at their end, as data. */
const nested = (keys: Pointer, value: unknown): unknown =>
  keys.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);

/** The words of a field with the number of the first line before the one that names none, or in its place when it stands for a line. */
const withLine = (name: string, word: string, isField: (name: string) => boolean): string => {
  const words = name.split('.');
  const at = words.lastIndexOf(word);
  const before = words.toSpliced(at, 0, '1').join('.');
  return at === words.length - 1 || isField(before) ? before : words.toSpliced(at, 1, '1').join('.');
};

/** The edit that `typed` asks of a thing. Ids are written as the project writes them. */
export function assign(thing: Assigning, typed: string, things: readonly Thing[], hears: Hears = () => {}): Assigned {
  const [, name = '', how = '', text = ''] = /^([^=]+?)([+-]?=)(.*)$/s.exec(typed) ?? [];
  if (name === '') return { fault: { code: 'not-an-assignment', typed } };
  const { kind, path, value: holder } = thing;
  const at = { kind, pointer: thing.pointer, value: holder, keysOf: keysOf(things) };
  const found = fieldNamed(at, name);
  if ('code' in found && found.code === 'unknown-field' && found.known.length === 0) {
    const instead = withLine(name, found.name, (one) => !('code' in fieldNamed(at, one)));
    return { fault: { code: 'line-missing', typed, instead: instead + how + text } };
  }
  if ('code' in found && found.code === 'unknown-field')
    return { fault: { ...found, thing: addableOf(kind, thing.pointer) ?? '', kind } };
  if ('code' in found) return { fault: ambiguous(thing, typed, how + text, found.word, found.pointers) };
  const isGone = text.trim() === '' && how === '=';
  const pointer = isGone ? found : mainPart(kind, found);
  const keys = pointer.slice(thing.pointer.length);
  const named = (depth: number): string => name.split('.').slice(0, depth).join('.');
  const { plain, beyond } = obstacles(holder, keys);
  if (beyond !== -1)
    return { fault: { code: 'no-such-item', name: named(beyond + 1), count: countOf(within(holder, keys.slice(0, beyond))) } };
  const change = changeAt(thing, { name, how, text, pointer, hears }, things);
  if ('code' in change) return { fault: change };
  const year = newYear(thing, name, keys);
  if (year !== null && 'set' in change.change) {
    const item = Object(nested(keys.slice(year.depth + 1), change.change.set));
    return {
      edit: {
        path,
        pointer: pointer.slice(0, thing.pointer.length + year.depth + 1),
        change: { set: { year: year.year, ...item } },
      },
    };
  }
  if (plain === -1) return { edit: { path, ...change } };
  // What was written as a text stays one part of what it becomes.
  const there = within(holder, keys.slice(0, plain));
  const main = keys.length === plain + 1 ? textPartOf(kind, placeOf(kind, pointer.slice(0, -1))) : null;
  if (main === null || !('set' in change.change))
    return { fault: { code: 'plain-value', name: named(plain), value: String(there) } };
  const item = { [main]: there, [String(pointer.at(-1))]: change.change.set };
  return { edit: { path, pointer: pointer.slice(0, -1), change: { set: item } } };
}

interface Asking {
  readonly name: string;
  readonly how: string;
  readonly text: string;
  readonly pointer: Pointer;
  readonly hears: Hears;
}

function changeAt(
  { kind, pointer: from, value: holder }: Assigning,
  { name, how, text, pointer, hears }: Asking,
  things: readonly Thing[],
): Omit<Edit, 'path'> | AssignFault {
  if (text.trim() === '' && how === '=') return { pointer, change: { remove: true } };
  const field = fieldAt(kind, placeOf(kind, pointer));
  const isList = field?.types.includes('array') ?? false;
  const whole = isList ? fieldAt(kind, `${placeOf(kind, pointer)}.*`) : field;
  const key = isList && whole !== undefined ? valuePartOf(kind, whole) : null;
  const item = key === null ? whole : fieldAt(kind, `${whole?.path}.${key}`);
  if (how !== '=' && !isList) return { code: 'not-a-list', name };
  const there = within(holder, pointer.slice(from.length));
  const lettered = isList ? letteredChange(kind, pointer, there, { how, text }) : null;
  if (lettered !== null) return { pointer, change: lettered };
  const part = how !== '=' && item !== undefined ? referringPart(kind, item) : null;
  if (part !== null) return partChange(part, { name, how, text, pointer }, there, things);
  if (item === undefined || (item.types.includes('object') && !item.types.includes('string') && item.noun !== 'money')) {
    const keys = keysBelow(kind, item?.path ?? '').filter((key) => key !== '*');
    // An amount is what people type of what has parts, and a number what is no amount.
    const fields = keys.flatMap((key) => {
      const one = fieldAt(kind, `${item?.path}.${key}`);
      return one === undefined ? [] : { key, ...one };
    });
    const isFigure = ({ types }: Field): boolean => types[0] === 'number' && /^[\d\s.,]+$/.test(text);
    const place = placeName(kind, pointer);
    const takes = (one: (typeof fields)[number]): boolean =>
      one.ref === undefined || one.orText
        ? 'value' in understand(text, one, (value) => namesOf(`${place}.${one.key}=${value}`))
        : 'one' in referred(things, text.trim(), one.ref);
    const main =
      fields.find(({ noun }) => noun === 'money') ??
      fields.find(isFigure) ??
      fields.find((one) => one.values !== undefined && takes(one)) ??
      fields[0];
    const typed = main !== undefined && text.trim() !== '' && takes(main) ? text.trim() : '…';
    const parts = keys.map((key) => `${place}.${key}`);
    return { code: 'has-parts', name, parts, line: isList ? '.1' : '', of: `${place}.${main?.key}`, typed };
  }

  const place = placeName(kind, key === null ? pointer : [...pointer, 0, key]);
  const called = (value: string): readonly string[] => namesOf(`${place}=${value}`);
  const { ref } = item;
  const meantBy = (part: string): unknown | AssignFault => {
    const found = understand(part, item, called);
    const referring = ref === undefined ? null : referred(things, part.trim(), ref);
    if (referring !== null && 'several' in referring) return several(things, { name, how, text, part }, referring.several);
    if ('value' in found && found.byConvention) hears({ typed: part.trim(), place, value: found.value });
    if ('value' in found) return referring !== null && 'one' in referring ? referring.one : found.value;
    const { wanted, among } = found;
    if (among === undefined)
      return { code: 'not-understood', name, typed: part.trim(), wanted, values: item.values ?? [], place };
    return {
      code: 'word-ambiguous',
      typed: `${name}${how}${text}`,
      word: part.trim(),
      places: among.map((value) => `${place}=${value}`),
      instead: among.map((value) => `${name}${how}${text.replace(part.trim(), value)}`),
    };
  };
  const isFault = (value: unknown): value is AssignFault => typeof value === 'object' && value !== null && 'code' in value;
  const isKnown = (part: string): boolean =>
    // No commune of France has a comma in its name.
    ref === 'commune' ||
    labelled(ref ?? '').some(({ item: one }) => one === part) ||
    looksLikeId(part) ||
    !('near' in referred(things, part, ref ?? ''));
  const isThere = Array.isArray(there) && there.includes(text.trim());
  const isOne = isThere || !('near' in meant(text, registered(things, ref ?? ''), true));
  const words = isList && !isOne ? partsOf(text, item, isKnown) : [text];
  const understood = words.map(meantBy);
  const fault = understood.find(isFault);
  if (fault !== undefined) return fault;
  const values = key === null ? understood : understood.map((value) => ({ [key]: value }));
  if (!isList) return { pointer, change: { set: values[0] } };
  const word = field?.word;
  const saysWord = word !== undefined && words.some((one) => isWord(one.trim(), word, called(word)));
  const mayBeAlone = word === undefined && field?.types.includes('string') === true;
  const made = listEdit({ how, there, values, word, saysWord, mayBeAlone });
  if (made === 'apart') return { code: 'word-alone', name, word: word ?? '' };
  if (made === null) return { code: 'not-in-list', name, typed: text.trim() };
  return { pointer: made.index === undefined ? pointer : [...pointer, made.index], change: made.change };
}
