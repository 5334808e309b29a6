/** Writes what Markdown says as Markdown again: in one manner, under the headings that are there, with no HTML of its own. */
import type { Block, Cell, Span } from '../markdown/index.ts';
import { escapeMarkdown } from './escape.ts';

/** Within a line; a break is a backslash at its end. */
export const spansToMarkdown = (spans: readonly Span[]): string => spans.map(spanToMarkdown).join('').trim();

function spanToMarkdown({ text, bold, italic, struck, code, link }: Span): string {
  if (text === '\n') return '\\\n';
  const words = text.trim();
  if (words === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const looks = [italic && '*', bold && '**', struck && '~~'].filter((mark) => typeof mark === 'string');
  const marked = looks.reduce((inner, mark) => mark + inner + mark, code ? fenced(words) : escapeMarkdown(words));
  return before + (link === undefined ? marked : `[${marked}](<${link.replace(/[<>\\\s]/g, encodeURIComponent)}>)`) + after;
}

/** Code between more backticks than it has in a row. */
function fenced(code: string): string {
  const fence = '`'.repeat(longestIn(code) + 1);
  const air = /^`|`$/.test(code) ? ' ' : '';
  return fence + air + code + air + fence;
}
const longestIn = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));

/** `heading`: the level of the heading above, under which theirs begin. */
export const blocksToMarkdown = (blocks: readonly Block[], heading: number): string =>
  blocks.map((block, index) => blockToMarkdown(block, heading, isSecondList(block, blocks[index - 1]))).join('\n\n');

/** Two lists of a kind that follow each other would be one, but for their signs. */
const isSecondList = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'list' && before?.kind === 'list' && (block.first === null) === (before.first === null);

function blockToMarkdown(block: Block, heading: number, isSecond: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, heading + block.level))} ${spansToMarkdown(block.spans).replaceAll('\\\n', ' ')}`;
    case 'paragraph':
      return spansToMarkdown(block.spans);
    case 'list': {
      const { first } = block;
      const signOf = (index: number) => (first === null ? (isSecond ? '*' : '-') : `${first + index}${isSecond ? ')' : '.'}`);
      return block.items.map((item, index) => itemToMarkdown(item, signOf(index), heading)).join('\n');
    }
    case 'quote':
      return blocksToMarkdown(block.blocks, heading)
        .replace(/^/gm, '> ')
        .replace(/(?<! ) +$/gm, '');
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestIn(block.text) + 1));
      return `${fence}\n${block.text}\n${fence}`;
    }
    case 'table':
      return tableToMarkdown(block.rows);
    default:
      return '---';
  }
}

function itemToMarkdown(item: readonly Block[], sign: string, heading: number): string {
  const isTight = item.every(({ kind }, index) => (index === 0 ? kind === 'paragraph' : kind === 'list'));
  const written = isTight ? item.map((block) => blocksToMarkdown([block], heading)).join('\n') : blocksToMarkdown(item, heading);
  return indented(`${sign} ${written}`, ' '.repeat(sign.length + 1)).trimEnd();
}

/** Every line but the first, and those that are blank. */
export const indented = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`);

const RULES = { left: '---', center: ':-:', right: '--:' };

function tableToMarkdown([head = [], ...body]: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const words = (row: readonly Cell[]) => row.map(({ spans }) => spansToMarkdown(spans).replaceAll('\\\n', ' '));
  const rules = head.map(({ align }) => RULES[align ?? 'left']);
  return [line(words(head)), line(rules), ...body.map((row) => line(words(row)))].join('\n');
}
