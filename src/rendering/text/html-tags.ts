/** Every stretch of a text that a browser could take for an HTML tag, wherever it stands: what is none of them runs nothing. */

/** Stand for tags of ours in a text: a value, and what opens, turns or closes a block. */
export const VALUE = '\ue000';
export const BLOCK = '\ue001';

export interface HtmlTag {
  /** Where its sign stands. */
  readonly at: number;
  readonly name: string;
  /** Names in small letters, values as they are written; a name without a value has an empty one. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** As it is written, up to its last attribute. */
  readonly text: string;
}

/** No page has so many attributes on a tag; reading on from each sign would never end. */
const MOST_ATTRIBUTES = 200;

const BLANK = /[\s/\ue001]*/y;
const NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;

function taken(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * As the HTML Standard reads a tag (13.2.5.8 to 13.2.5.40), from every `<` before a letter, in remarks and values too. Null in the place of
 * one with more attributes than any page has, which ends the reading.
 */
export function* htmlTags(text: string): Generator<HtmlTag | null> {
  for (const { index, 0: sign } of text.matchAll(/<\/?(?=[a-z\ue000\ue001])/gi)) {
    let at = index + sign.length;
    const name = taken(/[^\s/>]*/y, text, at) ?? '';
    at += name.length;
    const attributes: [string, string][] = [];
    while (at < text.length && attributes.length <= MOST_ATTRIBUTES) {
      at += taken(BLANK, text, at)?.length ?? 0;
      const attribute = taken(NAME, text, at);
      if (attribute === null) break;
      at += attribute.length;
      const equals = taken(EQUALS, text, at);
      at += equals?.length ?? 0;
      const value = equals === null ? '' : valueAt(text, at);
      at += value.length;
      attributes.push([attribute.toLowerCase(), value.replace(/^(["'])([\s\S]*)\1$/, '$2')]);
    }
    // A browser passes over a tag that nothing ends.
    if (at >= text.length) continue;
    if (attributes.length > MOST_ATTRIBUTES) return yield null;
    yield { at: index, name: name.toLowerCase(), attributes, text: text.slice(index, at) };
  }
}

/** With its quotes. */
function valueAt(text: string, at: number): string {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return taken(BARE, text, at) ?? '';
  const end = text.indexOf(quote, at + 1);
  return text.slice(at, end < 0 ? text.length : end + 1);
}
