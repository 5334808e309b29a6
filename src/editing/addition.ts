// A new thing → the edits that put it in its place, its id the next one of its kind.

import { fields } from '../model/generated/fields.ts';
import type { Edit, SourceFile } from '../model/index.ts';
import { identitiesIn, withoutPersonalData } from '../project/people/index.ts';
import { listOf } from '../values/index.ts';
import { type Addable, type AddableName, addables } from '../vocabulary/index.ts';
import { codeFor, firstFree, nextId, wordsOf } from './next-id.ts';
import { findThing, type Place, type Thing, valueAt, writtenReference } from './things.ts';

export interface Wanted {
  readonly name: AddableName;
  /** The one text that says what it is; absent when fields alone do. */
  readonly text?: string | undefined;
  /** Where it goes, when it lives in another thing. */
  readonly holder?: string | undefined;
  /** Given by somebody, and free; the next one of its kind when absent. */
  readonly id?: string | undefined;
  /** What it starts from. */
  readonly like?: Readonly<Record<string, unknown>>;
  /** YYYY-MM-DD */
  readonly today: string;
}
type AdditionFault = {
  readonly code: 'holder-missing' | 'holder-wrong' | 'holder-undue';
  readonly holder: string;
  readonly wanted: string;
};
export type Addition =
  | { readonly edits: readonly Edit[]; readonly id: string | null; readonly thing: Place }
  | { readonly fault: AdditionFault };

/** The thing that holds the new one: the one named, or the only one there is. */
function holderOf(
  { inside = [] }: Addable,
  { holder }: Wanted,
  files: readonly SourceFile[],
  things: readonly Thing[],
): Place | AdditionFault {
  const wanted = inside.includes('Q') ? 'SV-01/Q5' : inside.join(', ');
  const folder = inside.find((one) => one.endsWith('/'));
  if (folder !== undefined) {
    const isNamed = (path: string): boolean =>
      holder === undefined || [path, path.slice(folder.length).replace(/\.ya?ml$/, '')].includes(holder);
    const those = files.filter(({ path, kind }) => kind !== undefined && path.startsWith(folder) && isNamed(path));
    const file = those.at(-1);
    if (file?.kind === undefined)
      return { code: holder === undefined ? 'holder-missing' : 'holder-wrong', holder: holder ?? '', wanted };
    return { path: file.path, kind: file.kind, pointer: [] };
  }
  if (holder === undefined) return { code: 'holder-missing', holder: '', wanted };
  const thing = findThing(things, holder);
  const fits = thing !== undefined && inside.some((prefix) => isOf(prefix, thing));
  // Each survey has its question Q5.
  const isSure =
    fits && (holder.includes('/') || things.filter(({ id, kind }) => id === thing.id && kind === thing.kind).length === 1);
  return isSure ? thing : { code: 'holder-wrong', holder, wanted };
}

const isOf = (prefix: string, { id, kind, pointer }: Thing): boolean =>
  prefix === 'Q' ? kind === 'survey' && pointer[0] === 'questions' : id.startsWith(`${prefix}-`);

/** The things that may hold a new one of this kind. */
export const holdersOf = (name: AddableName, things: readonly Thing[]): readonly Thing[] => {
  const { inside = [] }: Addable = addables[name];
  return things.filter((thing) => inside.some((prefix) => isOf(prefix, thing)));
};

/** Lists that another thing holds number their own: two actions may each have a task T1. */
const isNumberedApart = ({ id }: Addable): boolean => id === 'T' || id === 'Q' || id === 'S';

const listAt = (files: readonly SourceFile[], at: Pick<Place, 'path' | 'pointer'>): readonly unknown[] =>
  listOf(valueAt(files, at));

/** What its file or its id is called after: it is read in every list of files, and by git, and stays when the text changes. Nobody is named there. */
const calledAfter = (addable: Addable, { text, like }: Wanted, files: readonly SourceFile[]): string =>
  withoutPersonalData(identitiesIn({ files }).flatMap(({ name }) => name ?? []))(text ?? String(like?.[addable.says] ?? ''));

/** `called`: what it is called after; `beside` is the list that it is added to, `held` the thing or file that holds the list, `date` that of the file. */
function idOf(
  addable: Addable,
  { name, today }: Wanted,
  called: string,
  things: readonly Thing[],
  { held, beside, date }: { readonly held: Place | null; readonly beside: readonly unknown[]; readonly date: unknown },
): string | null {
  if (addable.id === null) return null;
  const taken = beside.map((one) => String(Object(one)[addable.key ?? 'id']));
  const word = wordsOf(called, 30) || name;
  if (addable.id === 'word')
    return firstFree(
      word,
      things.map(({ id }) => id),
    );
  if (addable.id === 'letter') return codeFor(word, taken);
  if (addable.id === 'year') return firstFree(today.slice(0, 4), taken);
  const among = isNumberedApart(addable) ? things.filter(({ path }) => path === held?.path) : things;
  return nextId(
    addable.id,
    among.map(({ id }) => id),
    typeof date === 'string' ? date.slice(0, 4) : undefined,
  );
}

/** The text typed as its field holds it: an item of a list, or what the register calls the organisation that it names. */
function saidBy({ kind, list, says }: Addable, text: string | undefined, things: readonly Thing[]): unknown {
  const field = (fields[kind] ?? []).find(({ path }) => path === [...(list === null ? [] : [list, '*']), says].join('.'));
  if (text === undefined || field?.types.includes('array')) return text && [text];
  return (field?.ref && writtenReference(things, text, field.ref)) ?? text;
}

export function addition(wanted: Wanted, files: readonly SourceFile[], things: readonly Thing[]): Addition {
  const addable: Addable = addables[wanted.name];
  if (wanted.holder !== undefined && addable.inside === undefined)
    return { fault: { code: 'holder-undue', holder: wanted.holder, wanted: wanted.name } };
  const held = addable.file === undefined ? holderOf(addable, wanted, files, things) : null;
  if (held !== null && 'code' in held) return { fault: held };
  const list = [...(held?.pointer ?? []), ...(addable.list === null ? [] : [addable.list])];
  const beside = listAt(files, {
    path: held?.path ?? (typeof addable.file === 'string' ? addable.file : ''),
    pointer: list,
  });
  const called = calledAfter(addable, wanted, files);
  const { date } = Object(held && valueAt(files, { path: held.path, pointer: [] }));
  const id = wanted.id ?? idOf(addable, wanted, called, things, { held, beside, date });
  const says = saidBy(addable, wanted.text, things);
  const data = {
    ...(id !== null && { [addable.key ?? 'id']: id }),
    ...(addable.dated !== undefined && { [addable.dated]: wanted.today }),
    ...addable.starts?.(wanted.today),
    ...wanted.like,
    ...(says !== undefined && { [addable.says]: says }),
  };
  const path =
    held?.path ??
    (typeof addable.file === 'function' ? addable.file(id ?? '', wordsOf(called), wanted.today) : (addable.file ?? ''));
  if (addable.list === null) {
    const taken = new Set(files.map((file) => file.path));
    const free =
      [path, ...files.map((_, index) => path.replace(/\.yaml$/, `-${index + 2}.yaml`))].find((one) => !taken.has(one)) ?? path;
    const edits = Object.entries(data).map(([key, value]): Edit => ({ path: free, pointer: [key], change: { set: value } }));
    return { edits, id, thing: { path: free, kind: addable.kind, pointer: [] } };
  }
  const pointer = [...list, beside.length];
  return { edits: [{ path, pointer: list, change: { append: data } }], id, thing: { path, kind: addable.kind, pointer } };
}
