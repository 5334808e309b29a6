// Texts typed for a list whose items have letters for codes: the answers of a question.
import type { Edit, FileKind } from '../model/index.ts';
import { listOf, namesTyped } from '../values/index.ts';
import { type Addable, addableOf, addables, fieldAt, placeOf } from '../vocabulary/index.ts';
import { codeFor, wordsOf } from './next-id.ts';

interface Typed {
  /** `=` for the whole list, its texts between commas; `+=` for one more. */
  readonly how: string;
  readonly text: string;
}

/** What the list becomes: what says one of the texts already stays as it is. Null for any other list, or for what is taken out of one. */
export function letteredChange(
  kind: FileKind,
  pointer: readonly (string | number)[],
  there: unknown,
  { how, text }: Typed,
): Edit['change'] | null {
  const name = addableOf(kind, [...pointer, 0]);
  const isText = fieldAt(kind, `${placeOf(kind, pointer)}.*`)?.types.includes('string') ?? true;
  if (name === null || isText || how === '-=') return null;
  const { id, key = 'id', says }: Addable = addables[name];
  if (id !== 'letter') return null;
  const held = listOf(there);
  const texts = how === '=' ? namesTyped(text) : [text.trim()];
  const items: unknown[] = how === '=' ? [] : [...held];
  // The code of an answer that goes is not given to another: results may know it.
  const taken = held.map((one) => String(Object(one)[key]));
  for (const said of texts.filter((one) => one !== '')) {
    const same = (one: unknown): boolean => Object(one)[says] === said;
    if (items.some(same)) continue;
    const code = codeFor(wordsOf(said, 30) || name, taken);
    const old = held.find(same);
    if (old === undefined) taken.push(code);
    items.push(old ?? { [key]: code, [says]: said });
  }
  return { set: items };
}
