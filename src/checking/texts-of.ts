// Every text of the files that people may read: private files are where private things belong.
import type { Held } from './rule.ts';

export interface WrittenText {
  readonly holder: object;
  readonly key: string | number;
  readonly text: string;
}

export function textsOf(held: readonly Held[]): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  for (const { kind, holder } of held) {
    if (kind === 'identities') continue;
    for (const [key, value] of Object.entries(holder))
      if (typeof value === 'string') texts.push({ holder, key: Array.isArray(holder) ? Number(key) : key, text: value });
  }
  return texts;
}
