/** Reads Markdown: CommonMark and the tables of GitHub, where HTML is text like any other. */
import MarkdownIt, { type Token } from 'markdown-it';
import { withoutStretches } from '../stretches.ts';
import type { Alignment, Block, Cell } from './blocks.ts';
import { spansOf } from './spans.ts';

/** Deeper, the parser leaves words out; such a text is shown as it was typed. */
const DEEPEST = 60;
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: DEEPEST });
// Who indents a line in a YAML file does not mean code.
parser.disable('code');
// Of a link that is not safe the words are left: that is for the spans to say.
parser.validateLink = () => true;

export function readMarkdown(markdown: string): readonly Block[] {
  const tokens = parser.parse(withoutStretches(markdown, [COMMENT]), {});
  if (tokens.some(isTooDeep)) return [{ kind: 'paragraph', spans: [{ text: markdown }] }];
  return blocksOf(treeOf(tokens));
}

const isTooDeep = ({ level, children }: Token): boolean =>
  level >= DEEPEST - 1 || (children?.some((child) => child.level >= DEEPEST - 1) ?? false);

/** Notes to oneself, and waivers of checks: nobody else reads them. */
const COMMENT = /<!--|(?<end>-->[ \t]*\n?)/g;

/** A token that opens something, and what stands before the token that closes it. */
type Branch = { readonly token: Token; readonly inner: Branch[] };

function treeOf(tokens: readonly Token[]): Branch[] {
  const top: Branch[] = [];
  const open: Branch[][] = [top];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const branch = { token, inner: [] };
    open.at(-1)?.push(branch);
    if (token.nesting > 0) open.push(branch.inner);
  }
  return top;
}

const blocksOf = (branches: readonly Branch[]): Block[] => branches.flatMap((branch) => blockOf(branch) ?? []);

function blockOf({ token, inner }: Branch): Block | undefined {
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), spans: spansIn(inner) };
    case 'paragraph_open':
      return { kind: 'paragraph', spans: spansIn(inner) };
    case 'bullet_list_open':
      return { kind: 'list', first: null, items: inner.map((item) => blocksOf(item.inner)) };
    case 'ordered_list_open':
      return { kind: 'list', first: Number(token.attrGet('start') ?? 1), items: inner.map((item) => blocksOf(item.inner)) };
    case 'blockquote_open':
      return { kind: 'quote', blocks: blocksOf(inner) };
    case 'fence':
      return { kind: 'code', text: token.content.replace(/\n$/, '') };
    case 'table_open':
      return { kind: 'table', rows: inner.flatMap(({ inner: rows }) => rows.map((row) => row.inner.map(cellOf))) };
    case 'hr':
      return { kind: 'rule' };
    default:
      return undefined;
  }
}

const spansIn = (branches: readonly Branch[]) => branches.flatMap(({ token }) => spansOf(token.children ?? []));

const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right'];

function cellOf({ token, inner }: Branch): Cell {
  const align = ALIGNMENTS.find((one) => token.attrGet('style') === `text-align:${one}`);
  return { spans: spansIn(inner), ...(align && { align }) };
}
