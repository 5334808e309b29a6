// What somebody types after an id → the edits of that thing: `status=en cours`, `needs+=ND-03`, `tags-=mairies`, `end=`.

import type { Edit } from '../model/index.ts';
import {
  addableOf,
  fieldAt,
  fieldNamed,
  mainPart,
  type Pointer,
  placeName,
  placeOf,
  requiredBelow,
  within,
  yearKey,
} from '../vocabulary/index.ts';
import type { AssignFault } from './assign-fault.ts';
import { type Assigning, fieldChange, type Hears } from './field-change.ts';
import { registerId } from './id-spelling.ts';
import { registered, type Thing } from './things.ts';

export type Assigned = { readonly edit: Edit } | { readonly fault: AssignFault };

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
function newYear(thing: Assigning, name: string, keys: Pointer): { readonly depth: number; readonly said: object } | null {
  const year = name.split('.').find((word) => /^(?:19|20)\d\d$/.test(word.trim()));
  const goesBy = (at: number) => yearKey(thing.kind, placeOf(thing.kind, [...thing.pointer, ...keys.slice(0, at)]));
  const depth = keys.findIndex((key, at) => key === countOf(within(thing.value, keys.slice(0, at))) && goesBy(at) !== null);
  return year === undefined || depth === -1 ? null : { depth, said: { [goesBy(depth) ?? 'year']: Number(year) } };
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

/** What computes the criterion that a score of an action is on: nobody types such a score. */
function computedFrom(
  things: readonly Thing[],
  kind: string,
  [list, id]: Pointer,
): { readonly title: string; readonly from: string } | null {
  if (kind !== 'action' || list !== 'scores') return null;
  const criterion = things.find((thing) => thing.kind === 'criteria' && thing.id === id)?.value;
  const { title, from } = criterion ?? {};
  return typeof from === 'string' && from !== 'scores' ? { title: String(title), from } : null;
}

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
  const computed = isGone ? null : computedFrom(things, kind, pointer);
  if (computed !== null)
    return { fault: { code: 'score-computed', name, thing: String(within(holder, ['id']) ?? 'AC-…'), ...computed } };
  const keys = pointer.slice(thing.pointer.length);
  const id = String(within(holder, ['id']));
  if (keys.length === 1 && keys[0] === 'id' && registerId.test(id)) return { fault: { code: 'id-renamed', id, to: text.trim() } };
  const named = (depth: number): string => name.split('.').slice(0, depth).join('.');
  const { plain, beyond } = obstacles(holder, keys);
  if (beyond !== -1)
    return { fault: { code: 'no-such-item', name: named(beyond + 1), count: countOf(within(holder, keys.slice(0, beyond))) } };
  const change = fieldChange(thing, { name, how, text, pointer }, things, hears);
  if ('code' in change) return { fault: change };
  const year = newYear(thing, name, keys);
  if (year !== null && 'set' in change.change) {
    const item = Object(nested(keys.slice(year.depth + 1), change.change.set));
    return {
      edit: {
        path,
        pointer: pointer.slice(0, thing.pointer.length + year.depth + 1),
        change: { set: { ...year.said, ...item } },
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
