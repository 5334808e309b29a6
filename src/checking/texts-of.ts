// Every text of the files that people may read: private files are where private things belong.
import type { FileKind } from '../model/index.ts';

/** An object or a list, and the kind of file that holds it. */
export interface Held {
  readonly kind: FileKind;
  readonly holder: object;
}

export interface WrittenText {
  readonly holder: object;
  readonly key: string | number;
  readonly text: string;
}

export function textsOf(held: readonly Held[]): readonly WrittenText[] {
  // An import writes marks there, to know its lines again: they are words of no language.
  const marks = new Set(held.map(({ holder }): unknown => Reflect.get(holder, 'x-source')));
  const texts: WrittenText[] = [];
  for (const { kind, holder } of held) {
    if (kind === 'identities' || marks.has(holder)) continue;
    for (const [key, value] of Object.entries(holder))
      if (typeof value === 'string') texts.push({ holder, key: Array.isArray(holder) ? Number(key) : key, text: value });
  }
  return texts;
}
