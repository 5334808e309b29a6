/** Markdown without its marks, for places where only characters can stand. */
import type { Block, Span } from './blocks.ts';
import { readMarkdown } from './read-markdown.ts';
import { joined } from './spans.ts';

/** One text a paragraph, heading, list item or row; lines that only wrap are joined. */
export const paragraphsOf = (markdown: string): readonly string[] =>
  textsOf(readMarkdown(markdown)).filter((text) => text !== '');

/** The same, one paragraph a line. */
export const plainOf = (blocks: readonly Block[]): string =>
  textsOf(blocks)
    .filter((text) => text !== '')
    .join('\n');

const words = (spans: readonly Span[]): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim();

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [words(block.spans)];
      case 'list':
        return block.items.flatMap((item, index) => itemTexts(item, block.first === null ? '•' : `${block.first + index}.`));
      case 'quote':
        return textsOf(block.blocks);
      case 'code':
        return [block.text];
      case 'table':
        return block.rows.map((row) => row.map(({ spans }) => words(spans)).join(' · '));
      default:
        return [];
    }
  });

function itemTexts(item: readonly Block[], sign: string): string[] {
  const [first = '', ...others] = textsOf(item);
  return [`${sign} ${first}`.trim(), ...others];
}

/** The spans of all blocks, for the middle of a line: what were paragraphs is parted by a space. */
export const inlineOf = (blocks: readonly Block[]): readonly Span[] => {
  const [first, ...others] = blocks.flatMap(lines);
  return joined([...(first ?? []), ...others.flatMap((line) => [{ text: ' ' }, ...line])]);
};

function lines(block: Block): (readonly Span[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.spans];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(lines));
    case 'quote':
      return block.blocks.flatMap(lines);
    case 'code':
      return [[{ text: block.text.replaceAll('\n', ' '), code: true }]];
    case 'table':
      return block.rows.map((row) => row.flatMap(({ spans }, index) => (index === 0 ? spans : [{ text: ' · ' }, ...spans])));
    default:
      return [];
  }
}
