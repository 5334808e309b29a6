// The bytes of a Word document, ours or one that somebody edited → its paragraphs, as their reader sees them.
import type { WordParagraph } from '../../model/index.ts';
import { ArchiveRefused, openArchive } from '../archive/index.ts';
import { attributeOf, childOf, type Element, isElement, parseXml } from '../ooxml/index.ts';

const main = 'word/document.xml';

/**
 * What is not read: texts that were struck out, codes of fields, what older programs show in place of a drawing, and a drawing made of several
 * shapes, which is a picture.
 */
const unseen = new Set([
  'wpg:wgp',
  'wpc:wpc',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
]);

/** Made again by each program that opens the document: its contents list, and the day on its cover. */
const remade = /^(?:toc\b|toc ?\d|table of figures|coverdate)/i;

/** Word calls its styles by other ids in each language, and by one name in all. */
function namesOf(styles: Element | null): ReadonlyMap<string, string> {
  const all = styles?.children.filter(isElement) ?? [];
  return new Map(
    all.flatMap((style) => {
      const name = childOf(style, 'w:name');
      const id = attributeOf(style, 'w:styleId');
      return id === undefined ? [] : [[id, (name && attributeOf(name, 'w:val')) ?? id] as const];
    }),
  );
}

/** The text of one paragraph, without that of the paragraphs that a box in it holds. */
function textOf(element: Element): string {
  return element.children
    .map((node): string => {
      if (!isElement(node)) return '';
      if (node.name === 'w:t') return node.children.filter((piece) => typeof piece === 'string').join('');
      if (node.name === 'w:tab' || node.name === 'w:br' || node.name === 'w:cr') return ' ';
      if (node.name === 'w:noBreakHyphen') return '\u2011';
      return unseen.has(node.name) || node.name === 'w:p' ? '' : textOf(node);
    })
    .join('');
}

function* paragraphsOf(element: Element, isCell: boolean): Generator<{ readonly element: Element; readonly isCell: boolean }> {
  for (const node of element.children) {
    if (!isElement(node) || unseen.has(node.name)) continue;
    if (node.name === 'w:p') yield { element: node, isCell };
    yield* paragraphsOf(node, isCell || node.name === 'w:tc');
  }
}

/** Null when this is no Word document, or one that is not read without danger. */
export function readParagraphs(bytes: Uint8Array): readonly WordParagraph[] | null {
  const parts = partsOf(bytes);
  const body = partIn(parts, main);
  if (body?.name !== 'w:document') return null;
  const names = namesOf(partIn(parts, 'word/styles.xml'));
  let heading = '';
  const read: WordParagraph[] = [];
  for (const { element, isCell } of paragraphsOf(body, false)) {
    const style = childOf(childOf(element, 'w:pPr'), 'w:pStyle');
    const id = (style && attributeOf(style, 'w:val')) ?? '';
    const name = names.get(id) ?? id;
    const text = textOf(element).trim();
    if (text === '' || remade.test(name) || remade.test(id)) continue;
    read.push({ text, heading, isCell });
    if (/^heading \d/i.test(name)) heading = text;
  }
  return read;
}

type Parts = ReadonlyMap<string, Uint8Array>;

function partsOf(bytes: Uint8Array): Parts {
  try {
    return new Map(openArchive(bytes).map(({ name, bytes: part }) => [name, part]));
  } catch (error) {
    if (error instanceof ArchiveRefused || error instanceof RangeError) return new Map();
    throw error;
  }
}

function partIn(parts: Parts, name: string): Element | null {
  const bytes = parts.get(name);
  const root = bytes === undefined ? null : parseXml(new TextDecoder().decode(bytes));
  return root === null || typeof root === 'string' ? null : root;
}
