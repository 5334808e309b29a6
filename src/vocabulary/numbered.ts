// What goes by the number that documents print: « 2.1.1 », « action 2.1.1 », « axe n° 2 ».
import { addables, isAddable } from './addable.ts';
import { kindSaid } from './kinds.ts';

const withKind = /^(?:(.*?)\s+)?(?:n[°o]\s*)?(\S+)$/i;

/** Those that bear the number, said alone or after the word for their kind: an axis and an action may both be number 2. */
export function numbered<One>(all: readonly One[], typed: string, titled: (one: One) => object): readonly One[] {
  const [, word, number = ''] = withKind.exec(typed.trim()) ?? [];
  const kind = word === undefined ? undefined : kindSaid(word);
  if (!/\d/.test(number) || (word !== undefined && (kind === undefined || !isAddable(kind)))) return [];
  const prefix = kind !== undefined && isAddable(kind) ? `${addables[kind].id}-` : '';
  return all.filter((one) => {
    const bearer: { readonly id?: unknown; readonly number?: unknown } = titled(one);
    return bearer.number === number && String(bearer.id).startsWith(prefix);
  });
}
