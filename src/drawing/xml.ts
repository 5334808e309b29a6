// XML written by hand, whose texts and attributes read back as they were.
import { escapeAttribute } from '../wording/escape.ts';

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, contents are XML. */
export function tag(name: string, attributes: Attributes, ...contents: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  const content = contents.join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that says one thing in its `val`, as DrawingML does everywhere. */
export const val = (name: string, value: string | number): string => tag(name, { val: value });
