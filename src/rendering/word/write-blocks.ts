/** Writes Markdown as paragraphs in the styles of the template: its headings, lists, quotes and tables. */

import { sum, sumOf } from '../../values/index.ts';
import type { Block, Cell, Span } from '../markdown/index.ts';
import { bulletList, numberedList } from './numbering.ts';
import type { Place } from './place.ts';
import { NONE, type Properties, paragraphProperties, withProperties } from './properties.ts';
import type { Looks, WordState } from './state.ts';
import type { TableLook } from './table-look.ts';
import { writeSpans } from './write-spans.ts';

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

/** Writes a table of Markdown like those of the template: their style, the styles of their cells, a header row that repeats. */
function writeTable(rows: readonly (readonly Cell[])[], place: Place, state: WordState, { table }: Looks): string {
  const widths = columnWidths(rows, place.width);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = sum(widths);
  const written = rows.map((cells, index) => {
    const isHeader = index === 0;
    const dressed = inRow(place, isHeader, table);
    const contents = cells.map((cell, column) => writeCell(cell, widths[column] ?? 0, dressed, state));
    return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${contents.join('')}</w:tr>`;
  });
  const properties = `<w:tblPr>${table.style}<w:tblW w:w="${total}" w:type="dxa"/>${table.style ? '' : BORDERS}<w:tblLayout w:type="fixed"/>${table.look}</w:tblPr>`;
  // Word would join a table with the next one; a thin paragraph keeps them apart.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>${THIN}`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('')}</w:tblBorders>`;
const THIN = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

/** The place as a row dresses it: in the style that the template has for it, else in its own, bold in the header. */
function inRow(place: Place, isHeader: boolean, { heading, text }: TableLook): Place {
  const named = isHeader ? heading : text;
  if (named !== undefined)
    return { ...place, paragraph: new Map([['w:pStyle', `<w:pStyle w:val="${named}"/>`]]), run: new Map<string, string>() };
  return isHeader ? { ...place, run: withProperties(place.run, { b: '<w:b/>', bCs: '<w:bCs/>' }) } : place;
}

function writeCell(cell: Cell, width: number, place: Place, state: WordState): string {
  const { paragraph } = place;
  const aligned =
    cell.align && cell.align !== 'left' ? withProperties(paragraph, { jc: `<w:jc w:val="${cell.align}"/>` }) : paragraph;
  const runs = writeSpans(cell.spans, place, state);
  const properties = paragraphProperties(withProperties(aligned, { pageBreakBefore: '' }));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${properties}${runs}</w:p></w:tc>`;
}

/** Wider where there is more to read, within reason; together exactly the width of the text. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const lengths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => lengthOf(row[column]))));
  const weights = lengths.map((length) => Math.min(40, Math.max(8, length)));
  const total = sum(weights);
  const whole = Math.floor(width);
  const widths = weights.map((weight) => Math.max(1, Math.floor((whole * weight) / total)));
  const rest = whole - sum(widths);
  return widths.map((one, column) => (column === columns - 1 ? Math.max(1, one + rest) : one));
}

const lengthOf = (cell: Cell | undefined): number => sumOf(cell?.spans ?? [], ({ text }) => text.length);

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
