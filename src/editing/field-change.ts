// What was typed for one field of a thing → how it changes: `en cours`, « oui », « 12 000 € », « toutes », « PE-01, DGS ».
import type { Edit, Field } from '../model/index.ts';
import { looksLikeId } from '../project/thread/index.ts';
import { listOf, meant, theOne, understand } from '../values/index.ts';
import {
  fieldAt,
  keysBelow,
  labelled,
  namesOf,
  placeName,
  placeOf,
  requiredBelow,
  within,
  yearKey,
} from '../vocabulary/index.ts';
import type { AssignFault } from './assign-fault.ts';
import { letteredChange } from './lettered.ts';
import { listEdit } from './list-edit.ts';
import { type Asking, partChange, referringPart, several } from './part-change.ts';
import { partsOf } from './parts-of.ts';
import { type Place, referred, registered, type Thing, toldApart } from './things.ts';

/** What was taken by a convention, of the field at a place of the schemas: « fin 2027 » as the last quarter, « comité tech » as BO-02. */
export interface Heard {
  readonly typed: string;
  readonly place: string;
  readonly value: unknown;
}
export type Hears = (heard: Heard) => void;

/** What stands at the place that is to change. */
export interface Assigning extends Place {
  readonly value: unknown;
  /** The names of the territory's communes, which have no ids. */
  readonly communes?: readonly string[];
}

/** Whether the one word that stands for a whole list is meant: « toutes » is « toutes les communes ». */
const isWord = (typed: string, word: string, labels: readonly string[]): boolean =>
  theOne(typed, [{ item: word, names: [word, ...labels, ...labels.flatMap((one) => one.split(' ', 1))] }]) !== undefined;

/** A sentence, or what says more than one thing: somebody wrote it, and a value in its place would lose it. */
const isWritten = (item: unknown): boolean =>
  typeof item === 'string' ? item.trim().split(/\s+/).length > 3 : Object.keys(Object(item)).length > 1;

/** Of items of a list that are never texts, the one part that each must say, when it is one of a few words: `audience` of those of a workshop. */
function valuePartOf(kind: string, { path, types }: Field): string | null {
  const [main, ...others] = requiredBelow(kind, path);
  if (types.includes('string') || main === undefined || main === 'id' || others.length > 0) return null;
  return fieldAt(kind, `${path}.${main}`)?.values === undefined ? null : main;
}

/** What is asked of a field, or of a list: `how` is `=`, `+=` or `-=`. Nothing stands for « no longer said ». */
export function fieldChange(
  { kind, pointer: from, value: holder, communes = [] }: Assigning,
  asking: Asking,
  things: readonly Thing[],
  hears: Hears,
): Omit<Edit, 'path'> | AssignFault {
  const { name, how, text, pointer } = asking;
  if (text.trim() === '' && how === '=') return { pointer, change: { remove: true } };
  const field = fieldAt(kind, placeOf(kind, pointer));
  const isList = field?.types.includes('array') ?? false;
  if (how !== '=' && !isList) return { code: 'not-a-list', name };
  const whole = isList ? fieldAt(kind, `${placeOf(kind, pointer)}.*`) : field;
  const key = isList && whole !== undefined ? valuePartOf(kind, whole) : null;
  const item = key === null ? whole : fieldAt(kind, `${whole?.path}.${key}`);
  const there = within(holder, pointer.slice(from.length));
  const lettered = isList ? letteredChange(kind, pointer, there, { how, text }) : null;
  if (lettered !== null) return { pointer, change: lettered };
  const part = how !== '=' && item !== undefined ? referringPart(kind, item) : null;
  if (part !== null) return partChange(part, asking, there, things);
  if (item === undefined || (item.types.includes('object') && !item.types.includes('string') && item.noun !== 'money'))
    return partWanted(kind, item?.path ?? '', isList && listOf(there), asking, things);

  const place = placeName(kind, key === null ? pointer : [...pointer, 0, key]);
  const words = isList ? itemsOf(item, text, there, things) : [text];
  const spelt = (word: string): string =>
    item.ref === 'commune'
      ? (theOne(
          word,
          communes.map((one) => ({ item: one, names: [one] })),
        ) ?? word)
      : word;
  const meanings = words.map((word) => meaningOf(spelt(word.trim()), item, place, asking, things));
  const values: unknown[] = [];
  for (const [at, meaning] of meanings.entries()) {
    if ('code' in meaning) return meaning;
    if (meaning.assumed !== null) hears({ typed: words[at]?.trim() ?? '', place, value: meaning.assumed });
    values.push(key === null ? meaning.value : { [key]: meaning.value });
  }
  if (!isList) return { pointer, change: { set: values[0] } };
  const word = field?.word;
  const saysWord = word !== undefined && words.some((one) => isWord(one.trim(), word, namesOf(`${place}=${word}`)));
  const mayBeAlone = word === undefined && field?.types.includes('string') === true;
  if (how === '=' && Array.isArray(there) && there.some(isWritten) && !there.every((one) => values.includes(one)))
    return { code: 'lines-there', name, typed: text.trim() };
  const made = listEdit({ how, there, values, word, saysWord, mayBeAlone });
  if (made === 'apart') return { code: 'word-alone', name, word: word ?? '' };
  if (made === null) return { code: 'not-in-list', name, typed: text.trim() };
  return { pointer: made.index === undefined ? pointer : [...pointer, made.index], change: made.change };
}

/** The items that somebody typed for a list, each as it was typed. */
function itemsOf(item: Field, text: string, there: unknown, things: readonly Thing[]): readonly string[] {
  const ref = item.ref ?? '';
  if (Array.isArray(there) && there.includes(text.trim())) return [text];
  // The whole may be one name, commas and all.
  if (!('near' in meant(text, registered(things, ref), true))) return [text];
  const isKnown = (part: string): boolean =>
    // No commune of France has a comma in its name.
    ref === 'commune' ||
    labelled(ref).some(({ item: one }) => one === part) ||
    looksLikeId(part) ||
    !('near' in referred(things, part, ref));
  return partsOf(text, item, isKnown);
}

interface Meaning {
  readonly value: unknown;
  /** What was taken by a convention, as it is told; null for what was typed as it is. */
  readonly assumed: unknown;
}

/** What one item of a list means, or what stands for the whole field. */
function meaningOf(
  part: string,
  item: Field,
  place: string,
  { name, how, text }: Asking,
  things: readonly Thing[],
): Meaning | AssignFault {
  const found = understand(part, item, (value) => namesOf(`${place}=${value}`));
  const whole = item.ref === undefined ? null : referred(things, part, item.ref);
  // Where a text would do, the beginning of a name may be one.
  const isBegun = whole !== null && 'near' in whole && item.orText !== true;
  const referring = isBegun ? referred(things, part, item.ref ?? '', false) : whole;
  if (referring !== null && 'several' in referring) return several(things, { name, how, text, part }, referring.several);
  if (referring !== null && 'one' in referring && 'value' in found) {
    const { one } = referring;
    return { value: one, assumed: isBegun ? toldApart(things, [one])[0] : null };
  }
  if ('value' in found) return { value: found.value, assumed: found.byConvention === true ? found.value : null };
  const { wanted, among } = found;
  if (among === undefined) return { code: 'not-understood', name, typed: part, wanted, values: item.values ?? [], place };
  return {
    code: 'word-ambiguous',
    typed: `${name}${how}${text}`,
    word: part,
    places: among.map((value) => `${place}=${value}`),
    instead: among.map((value) => `${name}${how}${text.replace(part, value)}`),
  };
}

const yearIn = (text: string): string | undefined => /\b(?:19|20)\d\d\b/.exec(text)?.[0];

/** The year of the last line, when no other is of that year; the place of the first, when lines do not go by their year. */
function lineOf(lines: readonly unknown[], dated: string | null): string {
  if (dated === null) return '1';
  const years = lines.map((line) => yearIn(String(Object(line)[dated])));
  const last = years.at(-1);
  return lines.length === 0 ? '…' : last !== undefined && years.indexOf(last) === years.length - 1 ? last : '1';
}

/** What has parts is said part by part: told with the part that was likely meant. `lines`: those of a list. */
function partWanted(
  kind: string,
  path: string,
  lines: readonly unknown[] | false,
  { name, text, pointer }: Asking,
  things: readonly Thing[],
): AssignFault {
  const keys = keysBelow(kind, path).filter((key) => key !== '*');
  // Lines that go by their year are said by it, when the words hold one; one line is by what names it.
  const dated = path.endsWith('.*') ? yearKey(kind, path.slice(0, -2)) : null;
  const isList = lines !== false;
  const year = isList && dated !== null ? yearIn(text) : undefined;
  // An amount is what people type of what has parts, and a number what is no amount.
  const fields = keys.flatMap((key) => {
    const one = fieldAt(kind, `${path}.${key}`);
    return one === undefined || ((year !== undefined || !isList) && key === dated) ? [] : { key, ...one };
  });
  const place = placeName(kind, pointer);
  const isFigure = ({ types }: Field): boolean => types[0] === 'number' && /^[\d\s.,]+$/.test(text);
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
  return {
    code: 'has-parts',
    name,
    parts,
    line: isList ? `.${year ?? lineOf(lines, dated)}` : '',
    of: `${place}.${main?.key}`,
    typed,
  };
}
