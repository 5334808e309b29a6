/** The lines of a template that holds every tag: headings, loops and fields, whatever it will be written in. */
import type { TagNode } from '../tags/index.ts';

export type StarterLine =
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  /** Opens or closes a block, and leaves no trace. */
  | { readonly kind: 'block'; readonly tag: string }
  | { readonly kind: 'field'; readonly words: string; readonly tag: string }
  /** Has its place for itself: a long text, a chart, a picture. */
  | { readonly kind: 'text' | 'chart' | 'picture'; readonly words: string; readonly path: string };

const DEEPEST = 6;

/** The title of the document is the one heading of the first level. */
export const outlineOf = (nodes: readonly TagNode[]): readonly StarterLine[] => [
  { kind: 'heading', level: 1, words: '{{document.title}}' },
  ...nodes.flatMap((node): StarterLine[] => [{ kind: 'heading', level: 2, words: node.says }, ...linesOf(node, 2)]),
];

/** `level`: that of the heading above. */
function linesOf({ path, says, kind, tag, inside }: TagNode, level: number): StarterLine[] {
  if (kind === 'object') return inside.flatMap((one) => titled(one, level));
  if (kind === 'list')
    return [
      { kind: 'block', tag: `{{#each ${path}}}` },
      ...inside.flatMap((one) => titled(one, level)),
      { kind: 'block', tag: '{{/each}}' },
    ];
  if (kind === 'markdown') return shownWhen(path, { kind: 'text', words: says, path });
  if (kind === 'chart') return shownWhen(path, { kind: 'chart', words: says, path });
  if (tag?.startsWith('{{image ')) return shownWhen(path, { kind: 'picture', words: says, path });
  return [{ kind: 'field', words: says, tag: tag ?? '' }];
}

/** A list has a heading of its own, as deep as headings go. */
function titled(node: TagNode, level: number): StarterLine[] {
  if (node.kind !== 'list') return linesOf(node, level);
  const below = Math.min(DEEPEST, level + 1);
  return [{ kind: 'heading', level: below, words: node.says }, ...linesOf(node, below)];
}

const shownWhen = (path: string, line: StarterLine): StarterLine[] => [
  { kind: 'block', tag: `{{#if ${path}}}` },
  line,
  { kind: 'block', tag: '{{/if}}' },
];
