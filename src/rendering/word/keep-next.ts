/** Keeps a paragraph that is written on the page of the next one (ECMA-376, 17.3.1.15). */

/** What is written into the text, in place of as many of its characters. */
export interface Insertion {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The same text with all of them, which do not touch each other. */
export function inserted(xml: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { at, length, text } of insertions.toSorted((a, b) => a.at - b.at)) {
    parts.push(xml.slice(last, at), text);
    last = at + length;
  }
  return parts.join('') + xml.slice(last);
}

/** Properties of rows and paragraphs are no longer than this. */
export const LONGEST = 4000;
const PARAGRAPH_PROPERTIES = /^<w:pPr>(<w:pStyle\b[^<>]*\/>)?(.*?)<\/w:pPr>/s;
const KEEP = '<w:keepNext/>';

/** Nothing where the paragraph whose tag begins there says already whether it is. */
export function keptAt(xml: string, index: number, tag: string): readonly Insertion[] {
  const end = index + tag.length;
  const whole = `<w:pPr>${KEEP}</w:pPr>`;
  if (tag.endsWith('/>')) return [{ at: index, length: tag.length, text: `${tag.slice(0, -2)}>${whole}</w:p>` }];
  const head = xml.slice(end, end + LONGEST);
  if (head.startsWith('<w:pPr/>')) return [{ at: end, length: '<w:pPr/>'.length, text: whole }];
  const properties = PARAGRAPH_PROPERTIES.exec(head);
  if (properties === null) return [{ at: end, length: 0, text: whole }];
  if (properties[2]?.includes('<w:keepNext')) return [];
  return [{ at: end + '<w:pPr>'.length + (properties[1]?.length ?? 0), length: 0, text: KEEP }];
}
