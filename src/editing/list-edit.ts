// The change of a field that is a list: the whole of it, one item more, one item less, or the word that stands for all.

import type { Edit } from '../model/index.ts';
import { isHolder } from '../values/index.ts';

interface ListEdit {
  readonly how: string;
  readonly there: unknown;
  readonly values: readonly unknown[];
  /** The one word that stands for the whole list, when the field has one. */
  readonly word: string | undefined;
  readonly saysWord: boolean;
  /** One item may stand alone, in place of a list of one. */
  readonly mayBeAlone: boolean;
}

/** The change of a field that is a list, and the index in it when one item changes; `apart` when its word is not alone, null when there is nothing to take out. */
export function listEdit({
  how,
  there,
  values,
  word,
  saysWord,
  mayBeAlone,
}: ListEdit): { change: Edit['change']; index?: number } | 'apart' | null {
  const [value] = saysWord ? [word] : values;
  const isWhole = word !== undefined && there === word;
  if (how === '=' && !saysWord) return { change: { set: mayBeAlone && values.length === 1 ? value : values } };
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
  if (!isHolder(item)) return item === value;
  const said = isHolder(value) ? Object.values(value) : [value];
  return (
    said.length === 1 &&
    Object.entries(item).some(([key, part]) => part === said[0] && (key === 'id' || /^[A-Z]{2}-/.test(String(part))))
  );
}
