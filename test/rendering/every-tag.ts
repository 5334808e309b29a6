// A template that holds every tag that a document is told to have.
import type { TagNode } from '../../src/rendering/index.ts';

/** Line by line: a block alone, or one tag. Pictures and charts stand where there is something to show. */
export const linesOf = ({ path, kind, tag, inside }: TagNode): readonly string[] => {
  if (kind === 'object') return inside.flatMap(linesOf);
  if (kind === 'list') return [`{{#each ${path}}}`, ...inside.flatMap(linesOf), '{{/each}}'];
  const shown = (one: string): readonly string[] => [`{{#if ${path}}}`, one, '{{/if}}'];
  if (kind === 'markdown') return shown(`{{markdown ${path}}}`);
  if (kind === 'chart') return shown(`{{chart ${path}}}`);
  if (tag?.startsWith('{{image ')) return shown(tag.replace('}}', ' alt="Logo"}}'));
  return tag === null ? [] : [tag];
};
