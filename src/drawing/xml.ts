// XML written by hand, whose texts and attributes read back as they were.

/** What XML 1.0 cannot carry in any form. */
const ILLEGAL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]|\p{Cs}/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const text = (words: string): string =>
  words.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/g, (character) => SPECIAL[character] ?? '');

/** An element; attributes that are undefined are left out, contents are XML. */
export function tag(name: string, attributes: Attributes, ...contents: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${text(String(value))}"`],
  );
  const content = contents.join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that says one thing in its `val`, as DrawingML does everywhere. */
export const val = (name: string, value: string | number): string => tag(name, { val: value });
