// What somebody types after an id → the edits of that thing: `status=en cours`, `needs+=ND-03`, `tags-=mairies`, `end=`.

import type { Edit, Field } from '../model/index.ts';
import { looksLikeId } from '../project/thread/index.ts';
import { folded, isSameId, understand } from '../values/index.ts';
import { fieldAt, keysBelow, type Naming, placeName, placeOf, requiredBelow, type WalkFault, walk } from './field-place.ts';
import { type Place, type Thing, writtenReference } from './things.ts';
import { titledReference } from './titled-reference.ts';

export type AssignFault =
  | WalkFault
  | { readonly code: 'not-an-assignment'; readonly typed: string }
  | { readonly code: 'no-such-item'; readonly name: string; readonly count: number }
  | { readonly code: 'plain-value'; readonly name: string; readonly value: string }
  | { readonly code: 'has-parts'; readonly name: string; readonly parts: readonly string[] }
  | { readonly code: 'not-a-list'; readonly name: string }
  | { readonly code: 'not-in-list'; readonly name: string; readonly typed: string }
  | { readonly code: 'word-alone'; readonly name: string; readonly word: string }
  | {
      readonly code: 'not-understood';
      readonly name: string;
      readonly typed: string;
      readonly wanted: string;
      readonly values: readonly string[];
      /** Its dotted place in the schemas, by which its values have labels. */
      readonly place: string;
    };
export type Assigned = { readonly edit: Edit } | { readonly fault: AssignFault };

type Pointer = Place['pointer'];

const audiences = fieldAt('needs', 'needs.*.audiences.*')?.values ?? [];

/** What stands between commas, of a list of ids or of words; a text that may stand among them keeps its commas when no part is known. */
function partsOf(text: string, { ref, orText, values }: Field, isKnown: (part: string) => boolean): readonly string[] {
  if (ref === undefined && values === undefined) return [text];
  const parts = text.split(',').filter((part) => part.trim() !== '');
  return orText && !parts.some((part) => isKnown(part.trim())) ? [text] : parts;
}

/** Whether the one word that stands for a whole list is meant: by itself, by a label of it, or by the first word of one (« toutes »). */
const isWord = (typed: string, word: string, labels: readonly string[]): boolean =>
  [word, ...labels, ...labels.flatMap((one) => one.split(' ', 1))].some((name) => folded(name) === folded(typed));

interface ListEdit {
  readonly how: string;
  readonly there: unknown;
  readonly values: readonly unknown[];
  /** The one word that stands for the whole list, when the field has one. */
  readonly word: string | undefined;
  readonly saysWord: boolean;
}

/** The change of a field that is a list, and the index in it when one item changes; `apart` when its word is not alone, null when there is nothing to take out. */
function listEdit({ how, there, values, word, saysWord }: ListEdit): { change: Edit['change']; index?: number } | 'apart' | null {
  const [value] = saysWord ? [word] : values;
  const isWhole = word !== undefined && there === word;
  if (how === '=' && !saysWord) return { change: { set: values } };
  if (how === '=') return values.length === 1 ? { change: { set: word } } : 'apart';
  if (how === '+=' && (saysWord || isWhole)) return 'apart';
  // A field may hold a text in place of its list.
  const held: readonly unknown[] = Array.isArray(there) ? there : there === undefined ? [] : [there];
  if (how === '+=') {
    const more = values.filter((one) => !held.some((item) => isCalled(item, one)));
    const [only] = more;
    if (more.length === 1 && (there === undefined || Array.isArray(there))) return { change: { append: only } };
    return { change: { set: [...held, ...more] } };
  }
  if (typeof there === 'string') return there === value ? { change: { remove: true } } : null;
  if (!values.every((one) => held.some((item) => isCalled(item, one)))) return null;
  const index = held.findIndex((item) => isCalled(item, value));
  if (values.length === 1) return { change: { remove: true }, index };
  return { change: { set: held.filter((item) => !values.some((one) => isCalled(item, one))) } };
}

/** An item that is the value, that bears it as its id, or of which it is one of the parts: `OR-02` of a partner, `PE-10` of a team. */
function isCalled(item: unknown, value: unknown): boolean {
  if (typeof item !== 'object' || item === null) return item === value;
  const said = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return (
    said.length === 1 &&
    Object.entries(item).some(([key, part]) => part === said[0] && (key === 'id' || /^[A-Z]{2}-/.test(String(part))))
  );
}

/** What stands at the end of some keys. */
const within = (value: unknown, keys: Pointer): unknown => keys.reduce<unknown>((inner, key) => Object(inner)[key], value);

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

/** What stands at the place that is to change. */
export interface Assigning extends Place {
  readonly value: unknown;
}

/** The edit that `typed` asks of a thing. Ids are written as the project writes them. */
export function assign(thing: Assigning, typed: string, things: readonly Thing[], naming: Naming): Assigned {
  const [, name = '', how = '', text = ''] = /^([^=]+?)([+-]?=)(.*)$/s.exec(typed) ?? [];
  if (name === '') return { fault: { code: 'not-an-assignment', typed } };
  const { kind, path, value: holder } = thing;
  const pointer = walk(kind, thing.pointer, name, naming);
  if ('code' in pointer) return { fault: pointer };
  const keys = pointer.slice(thing.pointer.length);
  const named = (depth: number): string => name.split('.').slice(0, depth).join('.');
  const { plain, beyond } = obstacles(holder, keys);
  if (beyond !== -1)
    return { fault: { code: 'no-such-item', name: named(beyond + 1), count: countOf(within(holder, keys.slice(0, beyond))) } };
  const change = changeAt(thing, { name, how, text, pointer }, things, naming);
  if ('code' in change) return { fault: change };
  if (plain === -1) return { edit: { path, ...change } };
  // What was written as a text stays one part of what it becomes.
  const there = within(holder, keys.slice(0, plain));
  const main = keys.length === plain + 1 ? textPartOf(kind, placeOf(kind, pointer.slice(0, -1))) : null;
  if (main === null || !('set' in change.change))
    return { fault: { code: 'plain-value', name: named(plain), value: String(there) } };
  const item = { [main]: there, [String(pointer.at(-1))]: change.change.set };
  return { edit: { path, pointer: pointer.slice(0, -1), change: { set: item } } };
}

/** Of an item that is never a text, the one part that leads to a register: `person` of a team; the id itself of a register. */
function referringPart(kind: string, item: Field): { readonly key: string; readonly ref: string } | null {
  if (!item.types.includes('object') || item.types.includes('string') || item.noun === 'money') return null;
  const keys = keysBelow(kind, item.path);
  if (keys.includes('id')) return { key: 'id', ref: '' };
  const [first] = keys.flatMap((key) => {
    const ref = fieldAt(kind, `${item.path}.${key}`)?.ref;
    return ref === undefined ? [] : [{ key, ref }];
  });
  return first ?? null;
}

/** `team+=PE-10` is one more item that says so; `team-=PE-10` takes out those that do. */
function partChange(
  { key, ref }: { readonly key: string; readonly ref: string },
  { name, how, text, pointer }: Asking,
  there: unknown,
  things: readonly Thing[],
): Omit<Edit, 'path'> | AssignFault {
  const typed = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  const known = typed.map((part) =>
    key === 'id'
      ? (things.find(({ id, pointer: at }) => isSameId(id, part) && at.at(-2) === pointer.at(-1))?.id ?? part)
      : (writtenReference(things, part, ref) ?? titledReference(things, part, ref) ?? part),
  );
  const held: readonly unknown[] = Array.isArray(there) ? there : [];
  if (how === '-=') {
    const there = new Set(held.map((item) => String(Object(item)[key])));
    const missing = typed.filter((_, index) => !there.has(known[index] ?? ''));
    if (missing.length > 0 || known.length === 0) return { code: 'not-in-list', name, typed: missing[0] ?? text.trim() };
    return { pointer, change: { set: held.filter((item) => !known.includes(String(Object(item)[key]))) } };
  }
  // What bears an id is added by « jalon add », which gives it one.
  if (key === 'id') return { code: 'has-parts', name, parts: [key] };
  const more = known.filter((id) => !held.some((item) => Object(item)[key] === id)).map((id) => ({ [key]: id }));
  return { pointer, change: { set: [...held, ...more] } };
}

interface Asking {
  readonly name: string;
  readonly how: string;
  readonly text: string;
  readonly pointer: Pointer;
}

function changeAt(
  { kind, pointer: from, value: holder }: Assigning,
  { name, how, text, pointer }: Asking,
  things: readonly Thing[],
  naming: Naming,
): Omit<Edit, 'path'> | AssignFault {
  if (text.trim() === '' && how === '=') return { pointer, change: { remove: true } };
  const field = fieldAt(kind, placeOf(kind, pointer));
  const isList = field?.types.includes('array') ?? false;
  const item = isList ? fieldAt(kind, `${placeOf(kind, pointer)}.*`) : field;
  if (how !== '=' && !isList) return { code: 'not-a-list', name };
  const part = how !== '=' && item !== undefined ? referringPart(kind, item) : null;
  if (part !== null) return partChange(part, { name, how, text, pointer }, within(holder, pointer.slice(from.length)), things);
  if (item === undefined || (item.types.includes('object') && !item.types.includes('string') && item.noun !== 'money'))
    return { code: 'has-parts', name, parts: keysBelow(kind, item?.path ?? '').filter((key) => key !== '*') };

  const labelled = (value: string): readonly string[] => naming.namesOf(`${placeName(kind, pointer)}=${value}`);
  const { ref } = item;
  const meantBy = (part: string): unknown | AssignFault => {
    const meant = understand(part, item, labelled);
    if ('value' in meant)
      return (ref && (writtenReference(things, part.trim(), ref) ?? titledReference(things, part.trim(), ref))) ?? meant.value;
    const { wanted } = meant;
    return {
      code: 'not-understood',
      name,
      typed: part.trim(),
      wanted,
      values: item.values ?? [],
      place: placeName(kind, pointer),
    };
  };
  const isFault = (value: unknown): value is AssignFault => typeof value === 'object' && value !== null && 'code' in value;
  const isKnown = (part: string): boolean =>
    // No commune of France has a comma in its name.
    ref === 'commune' ||
    audiences.includes(part) ||
    looksLikeId(part) ||
    (writtenReference(things, part, ref ?? '') ?? titledReference(things, part, ref ?? '')) !== undefined;
  const words = isList ? partsOf(text, item, isKnown) : [text];
  const values = words.map(meantBy);
  const fault = values.find(isFault);
  if (fault !== undefined) return fault;
  if (!isList) return { pointer, change: { set: values[0] } };
  const there = within(holder, pointer.slice(from.length));
  const word = field?.word;
  const saysWord = word !== undefined && words.some((one) => isWord(one.trim(), word, labelled(word)));
  const made = listEdit({ how, there, values, word, saysWord });
  if (made === 'apart') return { code: 'word-alone', name, word: word ?? '' };
  if (made === null) return { code: 'not-in-list', name, typed: text.trim() };
  return { pointer: made.index === undefined ? pointer : [...pointer, made.index], change: made.change };
}
