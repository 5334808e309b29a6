// A new thing → the edits that put it in its place, its id the next one of its kind.
import type { Edit, SourceFile } from '../model/index.ts';
import { type Addable, type AddableName, addables } from './addable.ts';
import { nextId, wordsOf } from './next-id.ts';
import { findThing, type Thing } from './things.ts';

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
export type AdditionFault = {
  readonly code: 'holder-missing' | 'holder-wrong';
  readonly holder: string;
  readonly wanted: string;
};
export type Addition =
  | { readonly edits: readonly Edit[]; readonly id: string | null; readonly thing: Omit<Thing, 'id' | 'value'> }
  | { readonly fault: AdditionFault };

/** The thing that holds the new one: the one named, or the only one there is. */
function holderOf(
  { inside = [] }: Addable,
  { holder }: Wanted,
  files: readonly SourceFile[],
  things: readonly Thing[],
): Omit<Thing, 'id' | 'value'> | AdditionFault {
  const wanted = inside.join(', ');
  const folder = inside.find((one) => one.endsWith('/'));
  if (folder !== undefined) {
    const those = files.filter(
      ({ path, kind }) => kind !== undefined && path.startsWith(folder) && (holder === undefined || path.includes(holder)),
    );
    const file = those.at(-1);
    if (file?.kind === undefined)
      return { code: holder === undefined ? 'holder-missing' : 'holder-wrong', holder: holder ?? '', wanted };
    return { path: file.path, kind: file.kind, pointer: [] };
  }
  if (holder === undefined) return { code: 'holder-missing', holder: '', wanted };
  const thing = findThing(things, holder);
  const fits = thing !== undefined && inside.some((prefix) => thing.id.startsWith(`${prefix}-`));
  return fits ? thing : { code: 'holder-wrong', holder, wanted };
}

/** The things that may hold a new one of this kind. */
export const holdersOf = (name: AddableName, things: readonly Thing[]): readonly Thing[] => {
  const { inside = [] }: Addable = addables[name];
  return things.filter(({ id }) => inside.some((prefix) => id.startsWith(`${prefix}-`)));
};

/** Lists that another thing holds number their own: two actions may each have a task T1. */
const isNumberedApart = ({ id }: Addable): boolean => id === 'T' || id === 'Q';

/** Two titles may be made of the same words. */
function freeWord(word: string, things: readonly Thing[]): string {
  const taken = new Set(things.map(({ id }) => id));
  return [word, ...things.map((_, index) => `${word}-${index + 2}`)].find((one) => !taken.has(one)) ?? word;
}

function idOf(addable: Addable, wanted: Wanted, things: readonly Thing[], at: Omit<Thing, 'id' | 'value'> | null): string | null {
  if (addable.id === null) return null;
  if (addable.id === 'word')
    return freeWord(wordsOf(wanted.text ?? String(wanted.like?.[addable.says] ?? wanted.name), 30), things);
  const among = isNumberedApart(addable) ? things.filter(({ path }) => path === at?.path) : things;
  return nextId(
    addable.id,
    among.map(({ id }) => id),
  );
}

const lengthAt = (files: readonly SourceFile[], path: string, pointer: Thing['pointer']): number => {
  const data = files.find((file) => file.path === path)?.data;
  const list = pointer.reduce<unknown>((inner, key) => Object(inner)[key], data);
  return Array.isArray(list) ? list.length : 0;
};

export function addition(wanted: Wanted, files: readonly SourceFile[], things: readonly Thing[]): Addition {
  const addable: Addable = addables[wanted.name];
  const held = addable.file === undefined ? holderOf(addable, wanted, files, things) : null;
  if (held !== null && 'code' in held) return { fault: held };
  const id = wanted.id ?? idOf(addable, wanted, things, held);
  const says = addable.says === 'agenda' && wanted.text !== undefined ? [wanted.text] : wanted.text;
  const data = {
    ...(id !== null && { id }),
    ...(addable.dated !== undefined && { [addable.dated]: wanted.today }),
    ...addable.starts,
    ...wanted.like,
    ...(says !== undefined && { [addable.says]: says }),
  };
  const words = wordsOf(wanted.text ?? String(wanted.like?.[addable.says] ?? ''));
  const path =
    held?.path ?? (typeof addable.file === 'function' ? addable.file(id ?? '', words, wanted.today) : (addable.file ?? ''));
  const list = [...(held?.pointer ?? []), ...(addable.list === null ? [] : [addable.list])];
  if (addable.list === null) {
    const taken = new Set(files.map((file) => file.path));
    const free =
      [path, ...files.map((_, index) => path.replace(/\.yaml$/, `-${index + 2}.yaml`))].find((one) => !taken.has(one)) ?? path;
    const edits = Object.entries(data).map(([key, value]): Edit => ({ path: free, pointer: [key], change: { set: value } }));
    return { edits, id, thing: { path: free, kind: addable.kind, pointer: [] } };
  }
  const pointer = [...list, lengthAt(files, path, list)];
  return { edits: [{ path, pointer: list, change: { append: data } }], id, thing: { path, kind: addable.kind, pointer } };
}
