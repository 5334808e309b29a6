/** Writes Markdown as paragraphs in the styles of the template: its headings, lists, quotes and tables. */
import type { Block, Span } from '../markdown/index.ts';
import { bulletList, numberedList } from './numbering.ts';
import type { Place } from './place.ts';
import { NONE, type Properties, paragraphProperties, withProperties } from './properties.ts';
import type { Looks, WordState } from './state.ts';
import { writeSpans } from './write-spans.ts';
import { writeTable } from './write-table.ts';

/** What is being written, and how the text around it looks. */
type Page = {
  readonly place: Place;
  readonly state: WordState;
  readonly looks: Looks;
  /** How many levels below the section each level of the text's own headings comes. */
  readonly ranks: ReadonlyMap<number, number>;
  readonly text: Properties;
  /** Lists around, and quotes. */
  readonly depth: number;
  readonly indent: number;
};

const STEP = 397;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

export function writeBlocks(blocks: readonly Block[], place: Place, state: WordState): string {
  const { looks } = state;
  const levels = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))].sort();
  const ranks = new Map(levels.map((level, index) => [level, index + 1]));
  const page = { place, state, looks, ranks, text: place.paragraph, depth: 0, indent: 0 };
  // A break of page before the paragraph is before the first of those that replace it.
  const [first, ...others] = blocks;
  const later = { ...page, text: withProperties(place.paragraph, { pageBreakBefore: '' }) };
  return (first ? writeBlock(first, page) : '') + writeAll(others, later);
}

const writeAll = (blocks: readonly Block[], page: Page): string => blocks.map((block) => writeBlock(block, page)).join('');

export const writeParagraph = (properties: Properties, runs: string): string =>
  `<w:p>${paragraphProperties(properties)}${runs}</w:p>`;
const runsOf = (spans: readonly Span[], { place, state }: Page, look = place.run): string =>
  writeSpans(spans, place, state, look);

function writeBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.spans, page);
    case 'paragraph':
      return writeParagraph(page.text, runsOf(block.spans, page));
    case 'list':
      return list(block, page);
    case 'quote':
      return writeAll(block.blocks, quoted(page));
    case 'code':
      return writeParagraph(page.text, runsOf([{ text: block.text, code: true }], page));
    case 'table':
      return writeTable(block.rows, page.place, page.state, page.looks);
    case 'rule':
      return writeParagraph(
        withProperties(page.text, { pBdr: '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' }),
        '',
      );
  }
}

/** Below the heading of its section, in the template's style of that level; where there is none, words in bold. */
function heading(level: number, spans: readonly Span[], page: Page): string {
  const { place, looks, ranks, text, depth } = page;
  const found =
    place.heading === null || depth > 0
      ? undefined
      : looks.styles.idOf('paragraph', `heading ${place.heading + (ranks.get(level) ?? 1)}`);
  if (found !== undefined) return writeParagraph(new Map([['w:pStyle', style(found)]]), runsOf(spans, page, NONE));
  const bold = withProperties(place.run, { b: '<w:b/>', bCs: '<w:bCs/>' });
  return writeParagraph(withProperties(text, { keepNext: '<w:keepNext/>' }), runsOf(spans, page, bold));
}

function list({ first, items }: Extract<Block, { kind: 'list' }>, page: Page): string {
  const { looks, state, place, text, depth } = page;
  const look = first === null ? looks.lists.bullets : looks.lists.numbers;
  const level = Math.min(depth, look.indents.length - 1);
  const { lists } = state.document;
  const number = first === null ? bulletList(looks.lists, lists) : numberedList(looks.lists, lists, level, first);
  const named = looks.styles.idOf('paragraph', first === null ? 'List Bullet' : 'List Number');
  const base = named === undefined || place.isInCell ? text : new Map([['w:pStyle', style(named)]]);
  const item = withProperties(base, { numPr: numPr(level, number), ind: '' });
  // What follows in an item stands under its words, without a sign.
  const after = withProperties(base, {
    numPr: numPr(0, 0),
    ind: `<w:ind w:left="${look.indents[level] ?? 0}" w:firstLine="0"/>`,
  });
  return items
    .map((blocks) => {
      const [head, ...rest] = blocks;
      const inside = { ...page, text: after, depth: depth + 1 };
      if (head === undefined) return writeParagraph(item, '');
      return writeBlock(head, head.kind === 'list' ? inside : { ...inside, text: item }) + writeAll(rest, inside);
    })
    .join('');
}

const numPr = (level: number, list: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** In the style that the template has for quotes, else set in from both sides. */
function quoted(page: Page): Page {
  const { looks, text, place } = page;
  const indent = page.indent + STEP;
  const named = place.isInCell || page.depth > 0 || page.indent > 0 ? undefined : looks.styles.idOf('paragraph', 'Quote');
  if (named !== undefined) return { ...page, indent, text: new Map([['w:pStyle', style(named)]]) };
  return { ...page, indent, text: withProperties(text, { ind: `<w:ind w:left="${indent}" w:right="${indent}"/>` }) };
}
