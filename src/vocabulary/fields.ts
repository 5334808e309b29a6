// Where a field stands: the place that schemas give it, and the keys that the words people type for it lead to.

import { fields } from '../model/generated/fields.ts';
import type { Edit, Field } from '../model/index.ts';
import { meant, type Named, theOne } from '../values/index.ts';
import { namesOf } from '../wording/label.ts';

export type Pointer = Edit['pointer'];

export type WalkFault =
  | {
      readonly code: 'unknown-field';
      readonly name: string;
      /** As in `known`; empty when none is near. */
      readonly nearest: string;
      /** Dotted places in the schemas of what could be typed there, by which they have words. */
      readonly known: readonly string[];
    }
  | { readonly code: 'word-ambiguous'; readonly word: string; readonly pointers: readonly Pointer[] };

/** As schemas name a place: an item, or a key that projects choose, is `*`, and an objective of an objective is an objective. */
export const placeOf = (kind: string, pointer: Pointer): string =>
  pointer.reduce<string>((place, key) => {
    const within = place === '' ? '' : `${place}.`;
    const at = `${within}${key}`;
    const isNamed = typeof key === 'string' && fieldAt(kind, at) !== undefined;
    return (isNamed ? at : `${within}*`).replace(/(?<![^.])(\w+)\.\*\.\1\.\*$/, '$1.*');
  }, '');

interface Places {
  readonly at: ReadonlyMap<string, Field>;
  readonly below: ReadonlyMap<string, readonly string[]>;
}

function placesOf(kind: string): Places {
  const below = new Map<string, string[]>();
  const all = fields[kind] ?? [];
  for (const { path } of all) {
    const end = path.lastIndexOf('.');
    const holder = end === -1 ? '' : path.slice(0, end);
    below.set(holder, [...(below.get(holder) ?? []), path.slice(end + 1)]);
  }
  return { at: new Map(all.map((field) => [field.path, field])), below };
}

/** Asked of a kind once. */
const known = new Map<string, Places>();
function placesIn(kind: string): Places {
  const there = known.get(kind) ?? placesOf(kind);
  known.set(kind, there);
  return there;
}

export const fieldAt = (kind: string, place: string): Field | undefined => placesIn(kind).at.get(place);

/** As labels name a place: without what stands for an item or for a key that projects choose. */
export const placeName = (kind: string, pointer: Pointer): string =>
  [
    kind,
    ...placeOf(kind, pointer)
      .split('.')
      .filter((key) => key !== '*' && key !== ''),
  ].join('.');

/** The keys that stand right below a place. */
export const keysBelow = (kind: string, place: string): readonly string[] => placesIn(kind).below.get(place) ?? [];

/** Those of them without which what stands there says nothing. */
export const requiredBelow = (kind: string, place: string): readonly string[] =>
  keysBelow(kind, place).filter((key) => fieldAt(kind, `${place}.${key}`)?.required);

/** What stands at the end of some keys. */
export const within = (value: unknown, keys: Pointer): unknown => keys.reduce<unknown>((inner, key) => Object(inner)[key], value);

const isList = (kind: string, place: string): boolean => fieldAt(kind, place)?.types.includes('array') ?? false;

/** The fields right below a pointer, by the keys that lead to each. */
const own = (kind: string, pointer: Pointer): readonly Named<Pointer>[] =>
  keysBelow(kind, placeOf(kind, pointer))
    .filter((key) => key !== '*')
    .map((key) => ({ item: [...pointer, key], names: [key, ...namesOf(placeName(kind, [...pointer, key]))] }));

/** The fields of the parts right below, level after level, never through a list: `communes` is `scope.communes`. */
function deeper(kind: string, pointer: Pointer): readonly (readonly Named<Pointer>[])[] {
  const levels: (readonly Named<Pointer>[])[] = [];
  for (let level = own(kind, pointer); level.length > 0; ) {
    level = level.flatMap(({ item }) => (isList(kind, placeOf(kind, item)) ? [] : own(kind, item)));
    if (level.length > 0) levels.push(level);
  }
  return levels;
}

/** What names an item of a list: itself, its id, or the words that say what it is. */
const identities = ['id', 'code', 'year', 'title', 'label', 'name', 'function', 'text', 'statement', 'organisation', 'person'];
export const namesOfItem = (item: unknown): readonly string[] => {
  if (typeof item === 'string') return [item];
  const all: Readonly<Record<string, unknown>> = Object(item);
  return identities.flatMap((key) => {
    const said = all[key];
    return typeof said === 'string' || typeof said === 'number' ? [String(said)] : [];
  });
};

/** The id of what an item is about, when it must refer to something: the need of a verdict. */
const refersTo = (kind: string, place: string, item: unknown): readonly string[] =>
  requiredBelow(kind, place).flatMap((key) => {
    const id: unknown = Object(item)[key];
    return fieldAt(kind, `${place}.${key}`)?.ref !== undefined && typeof id === 'string' ? [id] : [];
  });

/** By which of their parts the lines of a list go, where they go by their year: those of a budget, the targets of an indicator. */
export function yearKey(kind: string, place: string): 'year' | 'period' | null {
  const has = (key: string): boolean => fieldAt(kind, `${place}.*.${key}`) !== undefined;
  if (has('year')) return 'year';
  // What must say more than a value is of several things in one period.
  const isOfPeriods = requiredBelow(kind, `${place}.*`).every((key) => key === 'period' || key === 'value');
  return has('period') && isOfPeriods ? 'period' : null;
}

function itemsOf(kind: string, pointer: Pointer, list: unknown): readonly Named<Pointer>[] {
  if (!Array.isArray(list)) return [];
  const [place, year] = [placeOf(kind, [...pointer, 0]), yearKey(kind, placeOf(kind, pointer))];
  return list.map((item, index) => {
    const period: unknown = year === 'period' ? Object(item).period : undefined;
    const said = period === undefined ? [] : [String(period)];
    return { item: [...pointer, index], names: [...namesOfItem(item), ...said, ...refersTo(kind, place, item)] };
  });
}

/** Names of the keys that projects choose, when a register gives them: the criteria of `scores`. */
export type KeysOf = (register: string) => readonly Named<string>[];

interface At {
  readonly kind: string;
  readonly pointer: Pointer;
  /** What stands there. */
  readonly value: unknown;
  readonly keysOf: KeysOf;
}

/** The item of a list that a word names, or its place counted from one. */
function inList({ kind, pointer, value }: At, word: string): Pointer | null {
  const found = meant(word, itemsOf(kind, pointer, value), true);
  if ('one' in found) return found.one;
  const count = Array.isArray(value) ? value.length : 0;
  // Lines that go by their year: the next one is of the year that is said.
  const isYear = /^(?:19|20)\d\d$/.test(word) && yearKey(kind, placeOf(kind, pointer)) !== null;
  return isYear ? [...pointer, count] : /^\d+$/.test(word) ? [...pointer, Number(word) - 1] : null;
}

/** The key that projects choose: one of the register, one that is there, or the word as it is. */
function chosenKey({ kind, pointer, value, keysOf }: At, word: string): Pointer {
  const register = fieldAt(kind, placeOf(kind, pointer))?.keys;
  const there = Object.keys(Object(value)).map((key) => ({ item: key, names: [key] }));
  const registered = register === undefined ? [] : keysOf(register);
  // « attente » is « Niveau d’attente de la population ».
  const [found, loosely] = [meant(word, [...there, ...registered], true), meant(word, registered, false)];
  return [...pointer, 'one' in found ? found.one : 'one' in loosely ? loosely.one : word];
}

/** The places that one word may lead to, those of one rank together, the likeliest first. Some words of a title lead into a thing, never to all of it. */
function* steps(at: At, word: string, isLast: boolean): Generator<readonly Pointer[]> {
  const { kind, pointer, value, keysOf } = at;
  const place = placeOf(kind, pointer);
  if (isList(kind, place)) {
    const item = inList(at, word);
    if (item !== null) yield [item];
    return;
  }
  const ranked = (names: readonly Named<Pointer>[], isWhole: boolean): readonly (readonly Pointer[])[] => {
    const found = meant(word, names, isWhole);
    return 'near' in found ? [] : ['one' in found ? [found.one] : found.several];
  };
  const mine = own(kind, pointer);
  // Criteria of scores, levels of a scale: people choose these words, be they figures.
  yield* ranked(mine, true);
  if (keysBelow(kind, place).includes('*')) return yield [chosenKey(at, word)];
  const levels = deeper(kind, pointer);
  for (const names of levels) yield* ranked(names, true);
  const lists = mine.filter(({ item }) => isList(kind, placeOf(kind, item)));
  const items = lists.flatMap(({ item }) => itemsOf(kind, item, within(value, item.slice(pointer.length))));
  yield* ranked(items, true);
  // A criterion alone is its score.
  const chosen = mine.flatMap(({ item }) => {
    const register = fieldAt(kind, placeOf(kind, item))?.keys;
    return register === undefined ? [] : keysOf(register).map((key) => ({ item: [...item, key.item], names: key.names }));
  });
  yield* ranked(chosen, true);
  for (const names of [mine, ...levels, chosen, ...(isLast ? [] : [items])]) yield* ranked(names, false);
}

/** The place whose name is nearest to the word; empty when none is near. */
function nearestPlace(kind: string, word: string, names: readonly Named<Pointer>[]): string {
  const found = meant(word, names, true);
  const near = 'near' in found ? names.find((one) => one.names.includes(found.near)) : undefined;
  return near === undefined ? '' : placeName(kind, near.item);
}

function followed(at: At, words: readonly string[]): Pointer | WalkFault {
  const [word, ...rest] = words;
  const { kind, pointer } = at;
  if (word === undefined) return pointer;
  const mine = own(kind, pointer);
  // A name may hold points of its own.
  const whole = theOne(
    words.join('.'),
    mine.map(({ item, names }) => ({ item, names: names.filter((name) => name.includes('.')) })),
  );
  if (rest.length > 0 && whole !== undefined) return whole;
  let fault: WalkFault | undefined;
  for (const pointers of steps(at, word, rest.length === 0)) {
    const ends = pointers.map((next) =>
      followed({ ...at, pointer: next, value: within(at.value, next.slice(pointer.length)) }, rest),
    );
    const found = ends.flatMap((end) => ('code' in end ? [] : [end]));
    const [one, ...others] = found;
    if (one !== undefined) return others.length === 0 ? one : { code: 'word-ambiguous', word, pointers: found };
    fault ??= ends.find((end) => 'code' in end);
  }
  const known = mine.map(({ item }) => placeName(kind, item));
  return (
    fault ?? {
      code: 'unknown-field',
      name: word,
      nearest: nearestPlace(kind, word, [mine, ...deeper(kind, pointer)].flat()),
      known,
    }
  );
}

/**
 * The place that `means.human`, « moyens.humains » or « moyens humains » leads to from a pointer, one word between points at a time. Items
 * are known by their names or counted from one, so that `0` leads to what stands before the first: to nothing.
 */
export const fieldNamed = (at: At, typed: string): Pointer | WalkFault =>
  followed(
    at,
    typed.split('.').map((part) => part.trim()),
  );

/** The part of a thing that a value alone says: the share of « avancement », which may have a reason besides; never the year of a line. */
export function mainPart(kind: string, pointer: Pointer): Pointer {
  const place = placeOf(kind, pointer);
  const types = fieldAt(kind, place)?.types ?? [];
  const [main, ...others] = requiredBelow(kind, place);
  if (types.length > 1 || types[0] !== 'object' || main === undefined || main === '*' || others.length > 0) return pointer;
  return place.endsWith('.*') && main === yearKey(kind, place.slice(0, -2)) ? pointer : [...pointer, main];
}
