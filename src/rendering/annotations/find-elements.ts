/** Finds elements in the text of a part, so that what is put there leaves all else as it was written. */

/** `open`: the end of its start tag; `close`: the start of its end tag, the same as `open` of an empty one. */
export type Found = { readonly start: number; readonly open: number; readonly close: number; readonly isEmpty: boolean };

/** What ends that which is no element. */
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>' };

function* tagsIn(xml: string): Generator<RegExpExecArray> {
  // One of its own for each text: it knows how far it has come.
  const tag = /<!--|<!\[CDATA\[|<(\/?)([\w.:-]+)(?![\w.:-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const end = ENDS[found[0]];
    if (end === undefined) yield found;
    else tag.lastIndex = (xml.indexOf(end, found.index) + 1 || xml.length) + end.length - 1;
  }
}

/** Elements of these names, in the order in which they begin; none of those within `passed`. `depth`: how many of them are around. */
export function elementsIn(
  xml: string,
  names: ReadonlySet<string>,
  passed: ReadonlySet<string> = new Set(),
): readonly (Found & { readonly name: string; readonly tag: string; readonly depth: number })[] {
  const found: { start: number; open: number; close: number; isEmpty: boolean; name: string; tag: string; depth: number }[] = [];
  const open: number[] = [];
  let within = 0;
  for (const { 0: whole, 1: slash = '', 2: name = '', 3: rest = '', index } of tagsIn(xml)) {
    const isEmpty = rest.endsWith('/');
    if (passed.has(name) && !isEmpty) within += slash === '' ? 1 : -1;
    if (within > 0 || !names.has(name)) continue;
    if (slash !== '') {
      const element = found[open.pop() ?? -1];
      if (element) element.close = index;
      continue;
    }
    const end = index + whole.length;
    found.push({ start: index, open: end, close: end, isEmpty, name, tag: whole, depth: open.length });
    if (!isEmpty) open.push(found.length - 1);
  }
  return found;
}

/** `length`: of the characters that it replaces. */
export type Insertion = { readonly at: number; readonly text: string; readonly length?: number };

/** The start tag of an empty element, as one that holds something. */
export const opened = (tag: string): string => tag.replace(/\/>$/, '>');

/** The same text with those put in, the first of one place first. */
export function inserted(xml: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { at, text, length = 0 } of insertions.toSorted((a, b) => a.at - b.at)) {
    parts.push(xml.slice(last, at), text);
    last = at + length;
  }
  return parts.join('') + xml.slice(last);
}
