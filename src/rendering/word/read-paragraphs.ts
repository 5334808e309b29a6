// The bytes of a Word document, ours or one that somebody edited → its paragraphs, as their reader sees them, and what stands in its margin.
import type { WordComment, WordParagraph, WordPart } from '../../model/index.ts';
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
      if (isNumber(node)) return '';
      if (node.name === 'w:t') return node.children.filter((piece) => typeof piece === 'string').join('');
      if (node.name === 'w:tab' || node.name === 'w:br' || node.name === 'w:cr') return ' ';
      if (node.name === 'w:noBreakHyphen') return '\u2011';
      return unseen.has(node.name) || node.name === 'w:p' ? '' : textOf(node);
    })
    .join('');
}

/** The number of a page, which each program counts for itself. */
const isNumber = (node: Element): boolean => node.name === 'w:fldSimple' && counted.test(attributeOf(node, 'w:instr') ?? '');
const counted = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** A paragraph without what its fields of page numbers show: they go from a mark that begins to one that ends. */
function withoutNumbers(paragraph: Element): Element {
  let code = '';
  let isCode = false;
  let isShown = false;
  const children = paragraph.children.filter((node) => {
    if (!isElement(node)) return true;
    const mark = childOf(node, 'w:fldChar');
    const type = mark && attributeOf(mark, 'w:fldCharType');
    if (type === 'begin') [code, isCode] = ['', true];
    const instruction = childOf(node, 'w:instrText');
    if (isCode && instruction) code += instruction.children.filter((piece) => typeof piece === 'string').join('');
    if (type === 'separate') [isCode, isShown] = [false, counted.test(code)];
    if (type === 'end') [isCode, isShown] = [false, false];
    return !isShown;
  });
  return { ...paragraph, children };
}

function* paragraphsOf(element: Element, isCell: boolean): Generator<{ readonly element: Element; readonly isCell: boolean }> {
  for (const node of element.children) {
    if (!isElement(node) || unseen.has(node.name)) continue;
    if (node.name === 'w:p') yield { element: node, isCell };
    yield* paragraphsOf(node, isCell || node.name === 'w:tc');
  }
}

/** Null when this is no Word document, or one that is not read without danger. Notes, headers and footers come after the body, each once. */
export function readParagraphs(bytes: Uint8Array): readonly WordParagraph[] | null {
  const parts = partsOf(bytes);
  const body = partIn(parts, main);
  if (body?.name !== 'w:document') return null;
  const names = namesOf(partIn(parts, 'word/styles.xml'));
  const read = paragraphsIn(body, 'body', names);
  for (const [part, name] of besides) {
    const there = [...parts.keys()].filter((path) => name.test(path)).sort();
    const texts = there.flatMap((path) => {
      const root = partIn(parts, path);
      return root === null ? [] : paragraphsIn(root, part, names);
    });
    // A first page and those after it say the same.
    read.push(...texts.filter((one, index) => texts.findIndex(({ text }) => text === one.text) === index));
  }
  return read;
}

/** The comments of a document, in the order of its pages, answers behind what they answer. */
export function readComments(bytes: Uint8Array): readonly WordComment[] {
  const parts = partsOf(bytes);
  const body = partIn(parts, main);
  const names = namesOf(partIn(parts, 'word/styles.xml'));
  const places = new Map<string, Pick<WordComment, 'on' | 'heading'>>();
  let heading = '';
  for (const { element } of body === null ? [] : paragraphsOf(body, false)) {
    const on = textOf(element).trim();
    for (const id of referencesIn(element)) places.set(id, { on, heading });
    if (isHeading(styleOf(element, names)) && on !== '') heading = on;
  }
  const written = [...parts.keys()].filter((path) => /^word\/comments\d*\.xml$/.test(path)).map((path) => partIn(parts, path));
  const comments = written.flatMap((root) => root?.children.filter(isElement) ?? []);
  const told = comments.flatMap((comment) => {
    const id = attributeOf(comment, 'w:id') ?? '';
    const text = [...paragraphsOf(comment, false)].map(({ element }) => textOf(element).trim()).filter((line) => line !== '');
    const by = attributeOf(comment, 'w:author')?.trim() || null;
    return text.length === 0 ? [] : [{ id, by, text: text.join(' '), ...(places.get(id) ?? { on: '', heading: '' }) }];
  });
  const order = [...places.keys()];
  const placeOf = (id: string): number => (places.has(id) ? order.indexOf(id) : order.length);
  return told.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)).map(({ id, ...comment }) => comment);
}

/** The comments whose marks stand in a paragraph. */
function referencesIn(element: Element): readonly string[] {
  return element.children.filter(isElement).flatMap((node) => {
    if (node.name === 'w:commentReference') return attributeOf(node, 'w:id') ?? [];
    return node.name === 'w:p' ? [] : referencesIn(node);
  });
}

const besides: readonly (readonly [WordPart, RegExp])[] = [
  ['note', /^word\/(?:footnotes|endnotes)\.xml$/],
  ['header', /^word\/header\d*\.xml$/],
  ['footer', /^word\/footer\d*\.xml$/],
];

interface Style {
  readonly id: string;
  readonly name: string;
}
function styleOf(element: Element, names: ReadonlyMap<string, string>): Style {
  const style = childOf(childOf(element, 'w:pPr'), 'w:pStyle');
  const id = (style && attributeOf(style, 'w:val')) ?? '';
  return { id, name: names.get(id) ?? id };
}
const isHeading = ({ name }: Pick<Style, 'name'>): boolean => /^heading \d/i.test(name);

function paragraphsIn(root: Element, part: WordPart, names: ReadonlyMap<string, string>): WordParagraph[] {
  let heading = '';
  const read: WordParagraph[] = [];
  for (const { element, isCell } of paragraphsOf(root, false)) {
    const { id, name } = styleOf(element, names);
    const text = textOf(part === 'body' ? element : withoutNumbers(element)).trim();
    if (text === '' || remade.test(name) || remade.test(id)) continue;
    read.push({ text, heading, isCell, part });
    if (isHeading({ name })) heading = text;
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
