// What bears an id in the files of a project, and where.

import type { FileKind, SourceFile } from '../model/index.ts';
import { documentWord, jointKinds } from '../project/thread/index.ts';
import { folded, isHolder, isRecord, isSameId, keptOn, leadsThrough, type Meant, meant, type Named } from '../values/index.ts';
import { type Addable, addables, isAddable, labelled, namesOf, namesOfItem, numbered } from '../vocabulary/index.ts';
import { registerId } from './id-spelling.ts';

export interface Thing {
  readonly id: string;
  readonly path: string;
  readonly kind: FileKind;
  /** Keys and indexes from the top of the file. */
  readonly pointer: readonly (string | number)[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Where a thing stands. */
export type Place = Pick<Thing, 'path' | 'kind' | 'pointer'>;

/** `keys` is the way to the value, and is as it was once this is done. */
function addWithin(value: unknown, { path, kind }: Pick<Place, 'path' | 'kind'>, keys: (string | number)[], into: Thing[]): void {
  if (!isHolder(value)) return;
  if (isRecord(value) && typeof value['id'] === 'string') into.push({ path, kind, pointer: [...keys], id: value['id'], value });
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, key);
    if (typeof inner !== 'object') continue;
    keys.push(isList ? Number(key) : key);
    addWithin(inner, { path, kind }, keys, into);
    keys.pop();
  }
}

/** What stands at a place; undefined when nothing does. */
export const valueAt = (files: readonly SourceFile[], { path, pointer }: Pick<Place, 'path' | 'pointer'>): unknown =>
  pointer.reduce<unknown>((inner, key) => Object(inner)[key], files.find((file) => file.path === path)?.data);

/** In the order of files, what holds before what is held. */
export const thingsIn = (files: readonly SourceFile[]): readonly Thing[] => files.flatMap(thingsOf);

const kept = keptOn<readonly Thing[]>();

/** Of one file, found once: what was read stays the same wherever it is shared. */
function thingsOf({ path, kind, data }: SourceFile): readonly Thing[] {
  if (kind === undefined || !isHolder(data)) return [];
  return kept.once(data, () => {
    const things: Thing[] = [];
    addWithin(data, { path, kind }, [], things);
    return things;
  });
}

/** What each part of an id names, from the first one on, as far as parts name things: the answers of a survey, for one, bear no id. */
function chainOf(things: readonly Thing[], parts: readonly string[]): readonly Thing[] {
  const chain: Thing[] = [];
  for (const part of parts) {
    const holder = chain.at(-1);
    const isIn = ({ path, pointer }: Thing): boolean =>
      holder === undefined ||
      (path === holder.path && pointer.length > holder.pointer.length && leadsThrough(pointer, holder.pointer));
    const found = things.find((thing) => isSameId(thing.id, part) && isIn(thing));
    if (found === undefined) break;
    chain.push(found);
  }
  return chain;
}

/** `AC-7` is `AC-07`; `AC-012/T3` is the task T3 of that action. */
export function findThing(things: readonly Thing[], id: string): Thing | undefined {
  const parts = id.split('/');
  const chain = chainOf(things, parts);
  return chain.length === parts.length ? chain.at(-1) : undefined;
}

/** Criteria and themes are referred to by words of their own; everything else, by the id of a register. */
const wordKinds: Readonly<Record<string, FileKind>> = { criterion: 'criteria', theme: 'project' };

function isOf(register: string, { id, kind, pointer }: Thing): boolean {
  if (!isAddable(register)) return false;
  const { id: prefix, kind: its, list }: Addable = addables[register];
  if (prefix !== null && /^[A-Z]{2}$/.test(prefix)) return registerId.test(id) && id.startsWith(`${prefix}-`);
  return kind === its && pointer.length === 2 && pointer[0] === list;
}

const isAny = (to: string): boolean => ['any', 'approvable'].includes(to);

/** A body is called what it is too: « comité de pilotage », COPIL. */
const callings = (thing: Thing): readonly string[] => [
  ...namesOfItem(thing.value),
  ...(isOf('body', thing) ? namesOf(`actors.bodies.kind=${thing.value['kind']}`) : []),
];

/** What references to a register may name, by the names that people know each by. */
export function registered(things: readonly Thing[], to: string): readonly Named<string>[] {
  const registers = jointKinds[to] ?? [to];
  const those = things.filter((thing) => (isAny(to) ? registerId.test(thing.id) : registers.some((one) => isOf(one, thing))));
  return [...those.map((thing) => ({ item: thing.id, names: callings(thing) })), ...labelled(to)];
}

/** « Plan d’actions 2027 » is the document that decisions approve as `plan-2027`. */
function documentTyped(typed: string): string | null {
  const [, kind, year] = /^(programme|diagnostic|evaluation|plan)(?:\D*(\d{4}))?$/.exec(folded(typed)) ?? [];
  const word = [kind, year].filter(Boolean).join('-');
  return documentWord.test(word) ? word : null;
}

/**
 * A reference, whole, as the project writes the ids of its parts: `sv-1/q5/a` is `SV-01/Q5/a`; a name is the id of what bears it, or of
 * several. `isWhole`: its beginning does not do.
 */
export function referred(things: readonly Thing[], typed: string, to: string, isWhole = true): Meant<string> {
  const document = isAny(to) ? documentTyped(typed) : null;
  if (document !== null) return { one: document };
  const parts = typed.split('/');
  const mayBegin = ({ id, kind }: Thing): boolean => registerId.test(id) || kind === wordKinds[to];
  const [first] = things.filter(mayBegin).filter(({ id }) => isSameId(id, parts[0] ?? ''));
  if (first === undefined) {
    const those = numbered(things, typed, ({ value }) => value).map(({ id }) => id);
    const known = registered(things, to);
    const [one, ...others] = known.filter(({ item }) => those.includes(item)).map(({ item }) => item);
    if (one !== undefined) return others.length === 0 ? { one } : { several: [one, ...others] };
    return meant(typed, known, isWhole);
  }
  const chain = chainOf([first, ...things], parts);
  return { one: parts.map((part, index) => chain[index]?.id ?? part).join('/') };
}

/** The same when only one thing will do; undefined when nothing does, or more than one. */
export function writtenReference(things: readonly Thing[], typed: string, to: string): string | undefined {
  const found = referred(things, typed, to);
  return 'one' in found ? found.one : undefined;
}

/** Things that go by one name, as they are told apart: « IN-01 (Personnes aidées) ». */
export const toldApart = (things: readonly Thing[], ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const name = namesOfItem(findThing(things, id)?.value).find((one) => one !== id);
    return name === undefined ? id : `${id} (${name})`;
  });
