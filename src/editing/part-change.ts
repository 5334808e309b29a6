// Lists whose items are never a text: `team+=PE-10` adds one that says so, `team-=PE-10` takes out those that do.

import type { Edit, Field } from '../model/index.ts';
import { isSameId, listOf } from '../values/index.ts';
import { fieldAt, keysBelow, type Pointer } from '../vocabulary/index.ts';
import type { AssignFault } from './assign-fault.ts';
import { cut } from './parts-of.ts';
import { referred, type Thing, toldApart, writtenReference } from './things.ts';

export interface Asking {
  readonly name: string;
  readonly how: string;
  readonly text: string;
  readonly pointer: Pointer;
}

/** Of an item that is never a text, the one part that leads to a register: `person` of a team; the id itself of a register. */
export function referringPart(kind: string, item: Field): { readonly key: string; readonly ref: string } | null {
  if (!item.types.includes('object') || item.types.includes('string') || item.noun === 'money') return null;
  const keys = keysBelow(kind, item.path);
  if (keys.includes('id')) return { key: 'id', ref: '' };
  const [first] = keys.flatMap((key) => {
    const ref = fieldAt(kind, `${item.path}.${key}`)?.ref;
    return ref === undefined ? [] : [{ key, ref }];
  });
  return first ?? null;
}

/** One word for several things: each is its id, and is told by its name too. */
export const several = (
  things: readonly Thing[],
  { name, how, text, part }: Pick<Asking, 'name' | 'how' | 'text'> & { readonly part: string },
  ids: readonly string[],
): AssignFault => ({
  code: 'word-ambiguous',
  typed: `${name}${how}${text}`,
  word: part.trim(),
  shown: toldApart(things, ids),
  instead: ids.map((id) => `${name}${how}${text.replace(part.trim(), () => id)}`),
});

/** `team+=PE-10` is one more item that says so; `team-=PE-10` takes out those that do. */
export function partChange(
  { key, ref }: { readonly key: string; readonly ref: string },
  { name, how, text, pointer }: Asking,
  there: unknown,
  things: readonly Thing[],
): Omit<Edit, 'path'> | AssignFault {
  const typed = cut(text).map((part) => part.trim());
  for (const part of key === 'id' ? [] : typed) {
    const found = referred(things, part, ref);
    if ('several' in found) return several(things, { name, how, text, part }, found.several);
  }
  const known = typed.map((part) =>
    key === 'id'
      ? (things.find(({ id, pointer: at }) => isSameId(id, part) && at.at(-2) === pointer.at(-1))?.id ?? part)
      : (writtenReference(things, part, ref) ?? part),
  );
  const held = listOf(there);
  if (how === '-=') {
    const there = new Set(held.map((item) => String(Object(item)[key])));
    const missing = typed.filter((_, index) => !there.has(known[index] ?? ''));
    if (missing.length > 0 || known.length === 0) return { code: 'not-in-list', name, typed: missing[0] ?? text.trim() };
    return { pointer, change: { set: held.filter((item) => !known.includes(String(Object(item)[key]))) } };
  }
  // What bears an id is added by « jalon add », which gives it one.
  if (key === 'id') return { code: 'has-parts', name, parts: [key], line: '.1', of: key, typed: text.trim() };
  const more = known.filter((id) => !held.some((item) => Object(item)[key] === id)).map((id) => ({ [key]: id }));
  return { pointer, change: { set: [...held, ...more] } };
}
