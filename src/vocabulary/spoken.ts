// A command of jalon as somebody who works in a language types it: `set AC-001 progress.value=40` is « set AC-001 avancement=40 ».

import { fields } from '../model/generated/fields.ts';
import type { FileKind, Language } from '../model/index.ts';
import { theOne } from '../values/index.ts';
import { label, typable, wordOf } from '../wording/label.ts';
import { type Addable, addables, isAddable } from './addable.ts';
import { documentWord, shippedTitles } from './documents.ts';
import { fieldAt, fieldNamed, keysBelow, mainPart, type Pointer, placeName, placeOf } from './fields.ts';
import { kindSaid, kindWord } from './kinds.ts';
import { labelled, labelledAs } from './labelled.ts';

export interface Home {
  readonly kind: FileKind;
  readonly pointer: Pointer;
}

/** Where a thing of a kind stands in a file, all indexes nought. */
export function homeOf({ kind, list }: Addable): Home {
  if (list === null) return { kind, pointer: [] };
  const path = (fields[kind] ?? []).find((one) => one.path === `${list}.*` || one.path.endsWith(`.${list}.*`))?.path ?? '';
  return { kind, pointer: path.split('.').map((key) => (key === '*' ? 0 : key)) };
}

const byPrefix: ReadonlyMap<string, Addable> = new Map(
  Object.values<Addable>(addables).flatMap((one) =>
    one.id !== null && /^[A-Z]{1,2}$/.test(one.id) ? [[one.id, one] as const] : [],
  ),
);

const isFileKind = (kind: string): kind is FileKind => Object.hasOwn(fields, kind);

/** Where what is set stands: known by the letters of its id, by the name of its file, or as a condition of the launch. */
function homeNamed(target: string): Home | null {
  const last = target.slice(target.lastIndexOf('/') + 1);
  const [, prefix = ''] = /^([A-Z]{1,2})(?:-|\d)/.exec(last) ?? [];
  const addable = byPrefix.get(prefix);
  if (addable !== undefined) return homeOf(addable);
  if (isFileKind(target)) return { kind: target, pointer: [] };
  const conditions = fieldAt('launch', 'prerequisites.*.id')?.values ?? [];
  return conditions.includes(target) ? { kind: 'launch', pointer: ['prerequisites', 0] } : null;
}

/** Of a long label, what comes before its first comma or colon. */
const shortWord = (key: string, language: Language): string => typable(label(key, language)?.split(/[,:]/, 1)[0] ?? '');

function targetWord(target: string, language: Language): string {
  if (fields[target] !== undefined) return wordOf(target, language);
  return shortWord(`launch.prerequisites.id=${target}`, language) || target;
}

/** The keys that lead somewhere, as the schemas write them; null when no field is so called. */
function pointerOf({ kind, pointer: from }: Home, path: string): Pointer | null {
  const pointer = [...from, ...path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key))];
  const place = placeOf(kind, pointer);
  return fieldAt(kind, place) === undefined ? null : pointer;
}

/** The fewest words that lead to a field and to no other: the last alone, or those before it too. */
function fieldWords({ kind, pointer: from }: Home, pointer: Pointer, language: Language): string | null {
  const keys = pointer.slice(from.length);
  const all = keys.map((key, index) => {
    const at = pointer.slice(0, from.length + index + 1);
    if (typeof key === 'number') return String(key + 1);
    const isOwn = keysBelow(kind, placeOf(kind, at.slice(0, -1))).includes(key);
    return isOwn ? wordOf(placeName(kind, at), language) : key;
  });
  const choices = all.map((_, index) => all.slice(-1 - index).join('.'));
  return (
    choices.find((words) => {
      const found = fieldNamed({ kind, pointer: from, value: undefined, keysOf: () => [] }, words);
      return !('code' in found) && [found, mainPart(kind, found)].some((one) => one.join('\n') === pointer.join('\n'));
    }) ?? null
  );
}

const answers: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { true: 'oui', false: 'non' },
  en: { true: 'yes', false: 'no' },
};

/** A value as a register, or a field of the schemas, calls it; as it is when it has no word of its own there. */
function worded(register: string, typed: string, language: Language): string {
  const word = typable(labelledAs(register, typed, language) ?? '');
  return word !== '' && theOne(word, labelled(register)) === typed ? word : typed;
}

function valueWord({ kind }: Home, pointer: Pointer, typed: string, language: Language): string {
  const field = fieldAt(kind, placeOf(kind, pointer));
  const item = field?.types.includes('array') ? fieldAt(kind, `${placeOf(kind, pointer)}.*`) : field;
  if (item?.types.includes('boolean')) return answers[language][typed] ?? typed;
  return worded(item?.ref ?? placeName(kind, pointer), typed, language);
}

function assignment(home: Home, typed: string, language: Language): string {
  const [, path = '', how = '', value = ''] = /^([^="]+?)([+-]?=)(.*)$/s.exec(typed) ?? [];
  const pointer = path === '' ? null : pointerOf(home, path);
  const words = pointer === null ? null : fieldWords(home, pointer, language);
  return pointer === null || words === null ? typed : `${words}${how}${valueWord(home, pointer, value, language)}`;
}

const documentWords = (names: string, language: Language): string => {
  const kinds = shippedTitles();
  return names
    .split(',')
    .map((name) => {
      const kind = kinds.find(({ id }) => id === name);
      return kind === undefined ? name : documentWord(kind, kinds, language);
    })
    .join(',');
};

/** What options take, in the words of the language; the other options take what stands in no schema. */
const optionWords: Readonly<Record<string, (typed: string, language: Language) => string>> = {
  '--only': documentWords,
  '--like': (typed, language) => worded('model', typed, language),
  '--kind': (typed, language) => worded('evaluation.kind', typed, language),
};

/** A whole command, its fields, values, kinds and documents in the words of the language; what has none stays as it is. */
export function spoken(command: string, language: Language): string {
  const words = command.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const [program, verb, first = '', ...rest] = words;
  if (program !== 'jalon') return command;
  const home = verb === 'set' ? homeNamed(first) : isAddable(first) ? homeOf(addables[first]) : null;
  const after = rest.map((word, index) => {
    const option = optionWords[rest[index - 1] ?? first];
    if (option !== undefined) return option(word, language);
    return home === null ? word : assignment(home, word, language);
  });
  if (verb === 'set') return [program, verb, targetWord(first, language), ...after].join(' ');
  if (verb === 'add' && kindSaid(first) === first) return [program, verb, typable(kindWord(first, language)), ...after].join(' ');
  return [program, verb, first, ...after].filter((word) => word !== undefined && word !== '').join(' ');
}
