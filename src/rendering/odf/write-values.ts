/** Writes words, and Markdown as paragraphs, lists and tables in the styles of the template. */
import type { Block, Cell, Span } from '../markdown/index.ts';
import { escapeAttribute, escapeText, isSafeTarget, writeUri } from '../ooxml/index.ts';
import { listStyle, ownStyle } from './looks.ts';
import type { Place } from './place-values.ts';
import type { OdfState } from './state.ts';

/** Characters within a paragraph: a break, a tab and all spaces but one between words are elements there (OpenDocument 1.3, part 3, 6.1.2). */
export const writeText = (text: string): string =>
  escapeText(text.replace(/\r\n?/g, '\n'))
    .replace(/ +/g, ({ length }: string, at: number, whole: string) => {
      const isBetweenWords = /[^\n\t]/.test(whole.charAt(at - 1)) && /[^\n\t]/.test(whole.charAt(at + length));
      return isBetweenWords ? ` ${blanks(length - 1)}` : blanks(length);
    })
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>');

const blanks = (count: number): string => (count === 0 ? '' : `<text:s${count > 1 ? ` text:c="${count}"` : ''}/>`);

const span = (style: string, words: string): string => `<text:span text:style-name="${style}">${words}</text:span>`;

/** What is missing, in words that nobody overlooks. */
export const writeGap = (words: string, { looks, styles }: OdfState): string =>
  span(looks.has('text', 'Todo') ? 'Todo' : ownStyle('jalon-gap', styles), writeText(words));

export function writeSpans(spans: readonly Span[], { styles }: OdfState, isInLink = false): string {
  return spans
    .map(({ text, bold, italic, struck, code, link }) => {
      const looks = [bold && 'jalon-bold', italic && 'jalon-italic', struck && 'jalon-struck', code && 'jalon-code'] as const;
      const words = looks.reduce<string>((inner, look) => (look ? span(ownStyle(look, styles), inner) : inner), writeText(text));
      const leads = link !== undefined && !link.startsWith('#') && !isInLink;
      return leads ? `<text:a xlink:type="simple" xlink:href="${target(writeUri(link))}">${words}</text:a>` : words;
    })
    .join('');
}

/** An address that is not safe leads nowhere. */
const target = (written: string): string => (written !== '' && isSafeTarget(written) ? written : '#');
/** What Office and LibreOffice put before a target that is no address yet, when the value is a whole one. */
const PREFIXED = /^(\.\.?\/|https?:\/\/)(?=(https?|mailto|tel):)/i;
export const writeTarget = (written: string): string => target(written.replace(PREFIXED, ''));

type Page = {
  readonly state: OdfState;
  readonly heading: number | null;
  readonly style: string | undefined;
  /** How many levels below the section each level of the text's own headings comes. */
  readonly ranks: ReadonlyMap<number, number>;
  readonly depth: number;
};

export function writeBlocks(blocks: readonly Block[], { style, heading }: Place, state: OdfState): string {
  const levels = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))].sort();
  const ranks = new Map(levels.map((level, index) => [level, index + 1]));
  const page = { state, heading, style, ranks, depth: 0 };
  const [first, ...others] = blocks;
  const later = { ...page, style: style === undefined ? undefined : state.looks.after(style) };
  return (first ? writeBlock(first, page) : '') + writeAll(others, later);
}

const writeAll = (blocks: readonly Block[], page: Page): string => blocks.map((block) => writeBlock(block, page)).join('');

export const writeParagraph = (style: string | undefined, content: string): string =>
  `<text:p${style === undefined ? '' : ` text:style-name="${escapeAttribute(style)}"`}>${content}</text:p>`;

function writeBlock(block: Block, page: Page): string {
  const { state, style } = page;
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.spans, page);
    case 'paragraph':
      return writeParagraph(style, writeSpans(block.spans, state));
    case 'list':
      return list(block, page);
    case 'quote':
      return writeAll(block.blocks, {
        ...page,
        style: state.looks.has('paragraph', 'Quotations') ? 'Quotations' : ownStyle('jalon-quote', state.styles),
      });
    case 'code':
      return writeParagraph(style, writeSpans([{ text: block.text, code: true }], state));
    case 'table':
      return table(block.rows, page);
    case 'rule':
      return writeParagraph(ownStyle('jalon-rule', state.styles), '');
  }
}

/** Below the heading of its section, in the template's style of that level; where there is none, words in bold. */
function heading(level: number, spans: readonly Span[], { state, heading: above, style, ranks, depth }: Page): string {
  const own = (above ?? 0) + (ranks.get(level) ?? 1);
  const named = `Heading_20_${own}`;
  if (above !== null && depth === 0 && own <= 10 && state.looks.has('paragraph', named))
    return `<text:h text:style-name="${named}" text:outline-level="${own}">${writeSpans(spans, state)}</text:h>`;
  return writeParagraph(
    style ?? ownStyle('jalon-heading', state.styles),
    span(ownStyle('jalon-bold', state.styles), writeSpans(spans, state)),
  );
}

function list({ first, items }: Extract<Block, { kind: 'list' }>, page: Page): string {
  const style = listStyle(first, page.state.styles);
  const inside = { ...page, depth: page.depth + 1 };
  const written = items.map(
    (blocks) => `<text:list-item>${writeAll(blocks, inside) || writeParagraph(page.style, '')}</text:list-item>`,
  );
  return `<text:list text:style-name="${style}">${written.join('')}</text:list>`;
}

function table(rows: readonly (readonly Cell[])[], page: Page): string {
  const { state } = page;
  if (!state.hasTables) return rows.map((cells, index) => line(cells, index === 0, page)).join('');
  const look = ownStyle('jalon-cell', state.styles);
  const rowOf = (cells: readonly Cell[], isHeading: boolean): string =>
    `<table:table-row>${cells.map((cell) => cellOf(cell, isHeading, look, page)).join('')}</table:table-row>`;
  const [head = [], ...body] = rows;
  const columns = `<table:table-column table:number-columns-repeated="${Math.max(1, head.length)}"/>`;
  const heading = `<table:table-header-rows>${rowOf(head, true)}</table:table-header-rows>`;
  return `<table:table>${columns}${heading}${body.map((cells) => rowOf(cells, false)).join('')}</table:table>`;
}

/** A shape of a slide holds no table. */
const line = (cells: readonly Cell[], isHeading: boolean, { state, style }: Page): string => {
  const spans = cells.flatMap((cell, index) => (index === 0 ? cell.spans : [{ text: ' · ' }, ...cell.spans]));
  return writeParagraph(style, writeSpans(isHeading ? spans.map((one) => ({ ...one, bold: true as const })) : spans, state));
};

function cellOf({ spans, align }: Cell, isHeading: boolean, look: string, { state }: Page): string {
  const named = isHeading ? 'Table_20_Heading' : 'Table_20_Contents';
  const aligned = align === 'center' || align === 'right' ? ownStyle(`jalon-${align}`, state.styles) : undefined;
  const style = aligned ?? (state.looks.has('paragraph', named) ? named : undefined);
  const words = writeSpans(spans, state);
  const isBold = isHeading && style !== named;
  const content = isBold ? span(ownStyle('jalon-bold', state.styles), words) : words;
  return `<table:table-cell table:style-name="${look}" office:value-type="string">${writeParagraph(style, content)}</table:table-cell>`;
}
