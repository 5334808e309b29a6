// What somebody types after an id → the edits of that thing: `status=en cours`, `needs+=ND-03`, `tags-=mairies`, `end=`.
import { folded, looksLikeId, nearest, understand } from '../deriving/index.ts';
import { fields } from '../model/generated/fields.ts';
import type { Edit, Field } from '../model/index.ts';
import { type Place, type Thing, writtenReference } from './things.ts';

export interface Naming {
  /** The names that people know a field by, from its dotted place in the schemas: `action.status`. */
  readonly namesOf: (place: string) => readonly string[];
}
export type AssignFault =
  | { readonly code: 'not-an-assignment'; readonly typed: string }
  | { readonly code: 'unknown-field'; readonly name: string; readonly nearest: string; readonly known: readonly string[] }
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

/** As schemas name a place: an item, or a key that projects choose, is `*`, and an objective of an objective is an objective. */
export const placeOf = (kind: string, pointer: Pointer): string =>
  pointer.reduce<string>((place, key) => {
    const at = `${place === '' ? '' : `${place}.`}${key}`;
    const isNamed = typeof key === 'string' && fieldAt(kind, at) !== undefined;
    return (isNamed ? at : `${place}.*`).replace(/(?<![^.])(\w+)\.\*\.\1\.\*$/, '$1.*');
  }, '');

const fieldAt = (kind: string, place: string): Field | undefined => (fields[kind] ?? []).find(({ path }) => path === place);

const below = (holder: string, path: string): string | null => {
  const start = holder === '' ? '' : `${holder}.`;
  const rest = path.startsWith(start) ? path.slice(start.length) : '';
  return rest === '' || rest.includes('.') ? null : rest;
};

/** Fewer letters begin too many names. */
const shortest = 4;

/** The keys that `means.human` or « moyens.humains » leads to, one step at a time. */
function walk(kind: string, from: Pointer, typed: string, { namesOf }: Naming): Pointer | AssignFault {
  let pointer = from;
  for (const word of typed.split('.').map((part) => part.trim())) {
    const here = placeOf(kind, pointer);
    const known = (fields[kind] ?? []).flatMap(({ path }) => below(here, path) ?? []);
    if (known.includes('*') && /^\d+$/.test(word)) {
      // People count from one.
      pointer = [...pointer, Math.max(0, Number(word) - 1)];
      continue;
    }
    if (known.includes('*') && fieldAt(kind, here)?.types.includes('object')) {
      // Criteria of scores, facts of a territory: people choose these words.
      pointer = [...pointer, word];
      continue;
    }
    const names = known.map((key) => [key, ...namesOf(placeName(kind, [...pointer, key]))]);
    const called = (isIt: (name: string) => boolean) => names.filter((all) => all.some((name) => isIt(folded(name))));
    const exact = called((name) => name === folded(word));
    const started = called((name) => name.startsWith(folded(word)) && word.length >= shortest);
    const found = (exact.length > 0 ? exact : started.length === 1 ? started : [])[0]?.[0];
    if (found === undefined) return { code: 'unknown-field', name: word, nearest: nearest(word, names.flat()) ?? '', known };
    pointer = [...pointer, found];
  }
  return pointer;
}

const placeName = (kind: string, pointer: Pointer): string =>
  [
    kind,
    ...placeOf(kind, pointer)
      .split('.')
      .filter((key) => key !== '*'),
  ].join('.');

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
  if (how === '+=') return { change: typeof there === 'string' ? { set: [there, value] } : { append: value } };
  if (typeof there === 'string') return there === value ? { change: { remove: true } } : null;
  const index = Array.isArray(there) ? there.indexOf(value) : -1;
  return index === -1 ? null : { change: { remove: true }, index };
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
  const edit = (change: Edit['change'], at: Pointer = pointer): Assigned => ({ edit: { path, pointer: at, change } });
  if (text.trim() === '' && how === '=') return edit({ remove: true });
  const field = fieldAt(kind, placeOf(kind, pointer));
  const isList = field?.types.includes('array') ?? false;
  const item = isList ? fieldAt(kind, `${placeOf(kind, pointer)}.*`) : field;
  if (how !== '=' && !isList) return { fault: { code: 'not-a-list', name } };
  const parts = (fields[kind] ?? []).flatMap((one) => below(item?.path ?? '', one.path) ?? []).filter((key) => key !== '*');
  if (item === undefined || (item.types.includes('object') && !item.types.includes('string') && item.noun !== 'money'))
    return { fault: { code: 'has-parts', name, parts } };

  const labelled = (value: string): readonly string[] => naming.namesOf(`${placeName(kind, pointer)}=${value}`);
  const { ref } = item;
  const meantBy = (part: string): unknown | AssignFault => {
    const meant = understand(part, item, labelled);
    if ('value' in meant) return (ref && writtenReference(things, part.trim(), ref)) ?? meant.value;
    return {
      code: 'not-understood',
      name,
      typed: part.trim(),
      wanted: meant.wanted,
      values: item.values ?? [],
      place: placeName(kind, pointer),
    };
  };
  const isFault = (value: unknown): value is AssignFault => typeof value === 'object' && value !== null && 'code' in value;
  const isKnown = (part: string): boolean =>
    // No commune of France has a comma in its name.
    ref === 'commune' || audiences.includes(part) || looksLikeId(part) || writtenReference(things, part, ref ?? '') !== undefined;
  const words = how === '=' && isList ? partsOf(text, item, isKnown) : [text];
  const values = words.map(meantBy);
  const fault = values.find(isFault);
  if (fault !== undefined) return { fault };
  if (!isList) return edit({ set: values[0] });
  const there = pointer.slice(thing.pointer.length).reduce<unknown>((inner, key) => Object(inner)[key], holder);
  const word = field?.word;
  const saysWord = word !== undefined && words.some((one) => isWord(one.trim(), word, labelled(word)));
  const made = listEdit({ how, there, values, word, saysWord });
  if (made === 'apart') return { fault: { code: 'word-alone', name, word: word ?? '' } };
  if (made === null) return { fault: { code: 'not-in-list', name, typed: text.trim() } };
  return edit(made.change, made.index === undefined ? pointer : [...pointer, made.index]);
}
