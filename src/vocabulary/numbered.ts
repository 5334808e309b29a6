// What goes by the number that documents print: « 2.1.1 », « action 2.1.1 », « axe n° 2 ».
import { addables, isAddable } from './addable.ts';
import { kindSaid } from './kinds.ts';

/** Those that bear the number, said alone or after the word for their kind: an axis and an action may both be number 2. */
export function numbered<One>(all: readonly One[], typed: string, titled: (one: One) => object): readonly One[] {
  const words = typed.trim().split(/\s+/);
  const number = (words.pop() ?? '').replace(/^n[°o]/i, '');
  if (!/\d/.test(number)) return [];
  const word = words.filter((one, at) => at < words.length - 1 || !/^n[°o]$/i.test(one)).join(' ');
  const kind = kindSaid(word);
  if (word !== '' && (kind === undefined || !isAddable(kind))) return [];
  const prefix = kind !== undefined && isAddable(kind) ? `${addables[kind].id}-` : '';
  return all.filter((one) => {
    const bearer: { readonly id?: unknown; readonly number?: unknown } = titled(one);
    return bearer.number === number && String(bearer.id).startsWith(prefix);
  });
}
