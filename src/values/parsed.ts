/** What a parser gives, before anybody has checked its shape. */

type Pointer = readonly (string | number)[];

/** Whether it has keys of its own, as a mapping of YAML does; a list is none. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it holds values: a mapping or a list. */
export const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands under a key, or at an index of a list; undefined where nothing does. */
export const ownValue = (holder: unknown, key: string): unknown =>
  isHolder(holder) && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;

/** The id that a thing bears; null when it bears none. */
export const idOf = (thing: unknown): string | null => (isRecord(thing) ? textOrNull(thing['id']) : null);

/** A text, or none: what is of another kind says nothing. */
export const textOrNone = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The same where a text that is empty is not one that is absent. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What a list holds; nothing, of what is no list. */
export const listOf = (value: unknown): readonly unknown[] => (isList(value) ? value : []);

/** Its items by their keys; what is no mapping has none. */
export const recordsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  listOf(value).map((one) => Object(one));

/** What a list holds; a value that is no list, alone; nothing, where there is none. */
export const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Whether the keys that lead to a place lead through another one, or end there. */
export const leadsThrough = (pointer: Pointer, place: Pointer): boolean => place.every((key, at) => key === pointer[at]);

/** The keys of a JSON pointer (RFC 6901), `/a/b~1c`, without what it begins with. */
export const keysOfPointer = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
