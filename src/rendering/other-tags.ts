// Tags as other programs write them, around names that templates know: they would be printed as they are.
import portfolioSchema from '../../schemas/portfolio-view.json' with { type: 'json' };
import viewSchema from '../../schemas/view.json' with { type: 'json' };
import type { Entry } from './archive/index.ts';
import { readBook } from './excel-templates/read-book.ts';
import {
  attributeOf,
  descendantsOf,
  type Element,
  fieldOf,
  fieldsOf,
  isElement,
  type Place,
  type Problem,
  packageOf,
  readableRoot,
  type Shape,
  shapeOfSchema,
  textIn,
} from './ooxml/index.ts';
import { slidesOf } from './powerpoint/parts.ts';

/** Those of mail merges, of engines of templates and of programs; of braces, those that stand alone. */
const FORMS = [
  /(?<![{$])\{\s*([#/^]?[\w.]+)\s*\}(?!\})/g,
  /\$\{\s*([\w.]+)\s*\}/g,
  /\[\[?\s*(\w+\.[\w.]+)\s*\]\]?/g,
  /«\s*(\w+\.[\w.]+)\s*»/g,
  /<<\s*([\w.]+)\s*>>/g,
  /%\s*(\w+\.[\w.]+)\s*%/g,
];

/** What it would be as a tag of ours; undefined of words that only look like one. */
function meant(name: string, shape: Shape): string | undefined {
  const [sign, path] = /^[#/^]/.test(name) ? [name.slice(0, 1), name.slice(1)] : ['', name];
  const parts = path.split('.');
  // A word alone may be any text of the template; a block says that it is none.
  if (parts.length < 2 && sign === '') return undefined;
  let at: Shape | undefined = shape;
  for (const part of parts) {
    // Inside what is not known, any word would do.
    if (at === undefined || at.kind === 'any') return undefined;
    const item: Shape = at.kind === 'list' && !Object.hasOwn(fieldsOf(at), part) ? at.of : at;
    at = fieldOf(item, part);
  }
  if (at === undefined) return undefined;
  const block = at.kind === 'list' ? 'each' : 'if';
  if (sign === '/') return `{{/${block}}}`;
  return sign === '' ? `{{${path}}}` : `{{#${sign === '^' ? 'unless' : block} ${path}}}`;
}

function tagsIn(text: string, at: Place, shape: Shape): readonly Problem[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(([tag, name = '']): readonly Problem[] => {
      const nearest = meant(name, shape);
      return nearest === undefined ? [] : [{ code: 'template/other-tag', ...at, text: text.slice(0, 120), tag, nearest }];
    }),
  );
}

/** Each once a part, in the order of its paragraphs. */
const eachOnce = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.toReversed().map((one) => [[one.part, one.sheet, one.tag].join(' '), one])).values()].toReversed();

/** What holds a text of its own: a paragraph or a heading, a text that cells share or hold. */
const PARAGRAPH = /^(?:\w+:)?(?:p|h|si|is)$/;
const INSTRUCTION = /^\w+:(?:instrText|delInstrText|delText)$/;

/** The words of a paragraph, without those of paragraphs in its boxes. */
const wordsOf = (element: Element): string =>
  element.children
    .map((child) => (isElement(child) ? (apart(child) ? '' : wordsOf(child)) : typeof child === 'string' ? child : ''))
    .join('');
const apart = ({ name }: Element): boolean => PARAGRAPH.test(name) || INSTRUCTION.test(name);

/** `places`: where the paragraph of a number stands, from one. */
function tagsOfPart(root: Element, placeOf: (paragraph: number) => Place, shape: Shape): readonly Problem[] {
  const paragraphs = descendantsOf(root).filter(({ name }) => PARAGRAPH.test(name));
  return paragraphs.flatMap((one, index) => tagsIn(wordsOf(one), placeOf(index + 1), shape));
}

/** Of a workbook, the place of each text that cells share: that of the first of them. */
function placesOfShared(entries: readonly Entry[], part: string): (text: number) => Place {
  const book = readBook(entries);
  const found = new Map<number, Place>();
  for (const { part: of, name } of typeof book === 'object' ? book.sheets : []) {
    const root = typeof book === 'object' ? book.file.root(of) : undefined;
    for (const cell of root ? descendantsOf(root) : []) {
      if (attributeOf(cell, 't') !== 's') continue;
      const text = Number(wordsOf(cell)) + 1;
      if (!found.has(text)) found.set(text, { part: of, sheet: name, cell: attributeOf(cell, 'r') ?? '' });
    }
  }
  return (text) => found.get(text) ?? { part };
}

/** By a look at the text alone, whatever elements cut it in pieces. */
function mayHold(xml: string): boolean {
  const words = xml
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return FORMS.some((form) => words.search(form) >= 0);
}

/** Where people write. */
const TEXT = /^(?:word|ppt|xl)\/.*\.xml$|^(?:content|styles)\.xml$/;

function tagsOfParts(entries: readonly Entry[], shape: Shape): readonly Problem[] {
  const file = packageOf(entries);
  const slides = slidesOf('ppt/presentation.xml', file);
  return entries.flatMap(({ name, bytes }) => {
    const root = TEXT.test(name) && mayHold(textIn(bytes)) ? readableRoot({ bytes }) : undefined;
    if (root === undefined) return [];
    const shared = name.endsWith('/sharedStrings.xml') ? placesOfShared(entries, name) : undefined;
    const slide = slides.findIndex(({ part, notes }) => part === name || notes === name) + 1;
    const place = { part: name, ...(slide > 0 && { slide }) };
    const isText = name.startsWith('word/');
    return tagsOfPart(root, shared ?? ((paragraph) => (isText ? { ...place, paragraph } : place)), shape);
  });
}

/** Of an Office file its parts; of a text, its lines. */
export function otherTags(
  source: { readonly entries: readonly Entry[] } | { readonly text: string; readonly file: string },
  sees: 'project' | 'portfolio',
): readonly Problem[] {
  const shape = shapeOfSchema(sees === 'portfolio' ? portfolioSchema : viewSchema);
  if ('entries' in source) return eachOnce(tagsOfParts(source.entries, shape));
  const lines = source.text.split('\n');
  return eachOnce(lines.flatMap((line, index) => tagsIn(line, { part: source.file, paragraph: index + 1 }, shape)));
}
