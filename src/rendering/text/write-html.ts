/** Writes what Markdown says as HTML, in which nothing but its own elements is HTML. */
import { anchorOf } from '../expressions/index.ts';
import { type Block, type Cell, readMarkdown, type Span } from '../markdown/index.ts';
import { changeStretches } from '../stretches.ts';
import { escapeHtml } from './escape.ts';

/** Within a line. */
export const spansToHtml = (spans: readonly Span[]): string => spans.map(spanToHtml).join('');

function spanToHtml({ text, bold, italic, struck, code, link, reference }: Span): string {
  const looks = [bold && 'strong', italic && 'em', struck && 's', code && 'code'].filter((name) => typeof name === 'string');
  const words = looks.reduce((inner, name) => `<${name}>${inner}</${name}>`, escapeHtml(text).replaceAll('\n', '<br>'));
  if (link !== undefined) return `<a href="${escapeHtml(link)}">${words}</a>`;
  return reference === undefined ? words : `<?to ${anchorOf(reference)}?>${words}<?/to?>`;
}

/** Markdown that stands under a heading of the second level. */
export const htmlOf = (markdown: string): string => mendReferences(blocksToHtml(readMarkdown(markdown), 2));

/** `heading`: the level of the heading above, under which theirs begin. */
export const blocksToHtml = (blocks: readonly Block[], heading: number): string =>
  blocks.map((block) => blockToHtml(block, heading)).join('\n');

function blockToHtml(block: Block, heading: number): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(6, heading + block.level)}`;
      return `<${name}>${spansToHtml(block.spans)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${spansToHtml(block.spans)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${itemToHtml(item, heading)}</li>`).join('');
      if (block.first === null) return `<ul>${items}</ul>`;
      return `<ol${block.first === 1 ? '' : ` start="${block.first}"`}>${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${blocksToHtml(block.blocks, heading)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return tableToHtml(block.rows);
    default:
      return '<hr>';
  }
}

/** An item of one paragraph is its words. */
function itemToHtml(item: readonly Block[], heading: number): string {
  const [first, ...others] = item;
  if (first?.kind !== 'paragraph' || others.some(({ kind }) => kind !== 'list')) return blocksToHtml(item, heading);
  return spansToHtml(first.spans) + blocksToHtml(others, heading);
}

function tableToHtml([head = [], ...body]: readonly (readonly Cell[])[]): string {
  const cells = (row: readonly Cell[], name: string, scope = '') =>
    row.map(({ spans, align }) => {
      const look = align && align !== 'left' ? ` style="text-align: ${align}"` : '';
      return `<${name}${scope}${look}>${spansToHtml(spans)}</${name}>`;
    });
  const rows = body.map((row) => `<tr>${cells(row, 'td').join('')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th', ' scope="col"').join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** What names a thing of the project leads to it where the page has it; elsewhere its words are left. */
export function mendReferences(html: string): string {
  if (!html.includes('<?to ')) return html;
  const ids = new Set([...html.matchAll(/<[^<>]*\sid="([^"<>]*)"/g)].map(([, id]) => id));
  return changeStretches(html, /<\?to ([^?]*)\?>|(?<end><\?\/to\?>)/g, ({ start: [, id = ''], inner }) =>
    ids.has(id) ? `<a href="#${id}">${inner}</a>` : inner,
  );
}
