/** Undoes what a word processor does to a tag: curly quotes, no-break spaces, line breaks. */

const CLOSING: Readonly<Record<string, RegExp>> = {
  '"': /["”]/,
  '“': /[“”"]/,
  '”': /[“”"]/,
  '„': /[“”"]/,
  '«': /»/,
  // An apostrophe inside a single-quoted text is followed by a letter; the quote that ends it is not.
  "'": /['’](?=[\s)=|~}]|$)/,
  '‘': /['‘’](?=[\s)=|~}]|$)/,
  '’': /['‘’](?=[\s)=|~}]|$)/,
};
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The tag without braces or `~`, its quotes straight and its spaces plain; the words between quotes are left as written. */
export function tidyTag(tag: string): string {
  const inner = tag.replace(/^\{\{\{?~?|~?\}?\}\}$/g, '');
  let tidied = '';
  for (let at = 0; at < inner.length; ) {
    const quoted = quotedAt(inner, at);
    tidied += quoted ? quoted.literal : plain(inner.charAt(at));
    at = quoted ? quoted.end : at + 1;
  }
  return tidied.trim();
}

const plain = (character: string) => character.replace(INVISIBLE, '').replace(/\s/, ' ');

function quotedAt(text: string, at: number): { literal: string; end: number } | undefined {
  const quote = text.charAt(at);
  const closing = CLOSING[quote];
  const length = closing ? text.slice(at + 1).search(closing) : -1;
  if (length < 0) return undefined;
  const written = text.slice(at + 1, at + 1 + length);
  const words = quote === '«' ? written.trim() : written;
  const end = at + length + 2;
  if (!words.includes('"')) return { literal: `"${words}"`, end };
  return { literal: words.includes("'") ? `"${words.replaceAll('"', '\\"')}"` : `'${words}'`, end };
}
