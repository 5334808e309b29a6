// Where the texts that people may read hold something of a given form.
import type { Finding } from '../model/index.ts';
import type { RuleContext } from './rule.ts';

type Seen = Finding<{ text: string }>;

/** The first match of each field and of each line of a text zone that holds the sign, when it is `really` one. */
export function* wordsLike(
  pattern: RegExp,
  { texts, workspace, places }: RuleContext,
  { sign = '', really = () => true }: { readonly sign?: string; readonly really?: (match: string) => boolean } = {},
): Generator<Seen> {
  const matchIn = (text: string): RegExpExecArray | null => {
    const match = text.includes(sign) ? pattern.exec(text) : null;
    return match !== null && really(match[0]) ? match : null;
  };
  for (const { holder, key, text } of texts()) {
    const match = matchIn(text);
    if (match) yield { at: places.value(holder, key), found: { text: match[0] } };
  }
  for (const { path, text: zone } of workspace.texts)
    for (const [index, line] of zone.split('\n').entries()) {
      const match = matchIn(line);
      if (match)
        yield { at: { path, line: index + 1, column: [...line.slice(0, match.index)].length + 1 }, found: { text: match[0] } };
    }
}
