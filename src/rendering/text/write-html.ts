/** Writes what Markdown says as HTML, in which nothing but its own elements is HTML. */
import { anchorOf } from '../expressions/index.ts';
import { type Block, type Cell, readMarkdown, type Span } from '../markdown/index.ts';
import { escapeHtml } from './escape.ts';

/** Words that name a thing of the project, whose place in the page has such an id. */
export type Lead = (id: string, words: string) => string;
const WORDS_ALONE: Lead = (_, words) => words;

/** Within a line. */
export const spansToHtml = (spans: readonly Span[], lead: Lead): string => spans.map((span) => spanToHtml(span, lead)).join('');

function spanToHtml({ text, bold, italic, struck, code, link, reference }: Span, lead: Lead): string {
  const looks = [bold && 'strong', italic && 'em', struck && 's', code && 'code'].filter((name) => typeof name === 'string');
  const words = looks.reduce((inner, name) => `<${name}>${inner}</${name}>`, escapeHtml(text).replaceAll('\n', '<br>'));
  if (link !== undefined) return `<a href="${escapeHtml(link)}">${words}</a>`;
  return reference === undefined ? words : lead(anchorOf(reference), words);
}

/** Markdown that stands under a heading of the second level, in a page that has no place to lead to. */
export const htmlOf = (markdown: string): string => blocksToHtml(readMarkdown(markdown), 2);

/** `heading`: the level of the heading above, under which theirs begin. */
export const blocksToHtml = (blocks: readonly Block[], heading: number, lead = WORDS_ALONE): string =>
  blocks.map((block) => blockToHtml(block, heading, lead)).join('\n');

function blockToHtml(block: Block, heading: number, lead: Lead): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(6, heading + block.level)}`;
      return `<${name}>${spansToHtml(block.spans, lead)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${spansToHtml(block.spans, lead)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${itemToHtml(item, heading, lead)}</li>`).join('');
      if (block.first === null) return `<ul>${items}</ul>`;
      return `<ol${block.first === 1 ? '' : ` start="${block.first}"`}>${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${blocksToHtml(block.blocks, heading, lead)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return tableToHtml(block.rows, lead);
    default:
      return '<hr>';
  }
}

/** An item of one paragraph is its words. */
function itemToHtml(item: readonly Block[], heading: number, lead: Lead): string {
  const [first, ...others] = item;
  if (first?.kind !== 'paragraph' || others.some(({ kind }) => kind !== 'list')) return blocksToHtml(item, heading, lead);
  return spansToHtml(first.spans, lead) + blocksToHtml(others, heading, lead);
}

function tableToHtml([head = [], ...body]: readonly (readonly Cell[])[], lead: Lead): string {
  const cells = (row: readonly Cell[], name: string, scope = '') =>
    row.map(({ spans, align }) => {
      const look = align && align !== 'left' ? ` style="text-align: ${align}"` : '';
      return `<${name}${scope}${look}>${spansToHtml(spans, lead)}</${name}>`;
    });
  const rows = body.map((row) => `<tr>${cells(row, 'td').join('')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th', ' scope="col"').join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}
