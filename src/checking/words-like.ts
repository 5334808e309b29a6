// Where the texts that people may read hold something of a given form.
import type { Finding } from '../model/index.ts';
import { objectsIn } from './objects-in.ts';
import type { RuleContext } from './rule.ts';

type Seen = Finding<{ text: string }>;

/** The first match of each field and of each line of a text zone; private files are where such things belong. */
export function* wordsLike(pattern: RegExp, { sound, workspace, places }: RuleContext): Generator<Seen> {
  for (const { kind, data } of sound) {
    if (kind === 'identities') continue;
    for (const holder of objectsIn(data))
      for (const [key, value] of Object.entries(holder)) {
        const text = typeof value === 'string' ? pattern.exec(value)?.[0] : undefined;
        if (text !== undefined) yield { at: places.value(holder, Array.isArray(holder) ? Number(key) : key), found: { text } };
      }
  }
  for (const { path, text: zone } of workspace.texts)
    for (const [index, line] of zone.split('\n').entries()) {
      const match = pattern.exec(line);
      if (match)
        yield { at: { path, line: index + 1, column: [...line.slice(0, match.index)].length + 1 }, found: { text: match[0] } };
    }
}
