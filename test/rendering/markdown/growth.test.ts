// Markdown that could take a reader for ever is read with work that follows its length.
import { expect, test } from 'vitest';
import { counted, workOf } from '../../work.ts';

const { readMarkdown } = await counted(() => import('../../../src/rendering/markdown/index.ts'));
const { blocksToHtml } = await import('../../../src/rendering/text/write-html.ts');
const { blocksToMarkdown } = await import('../../../src/rendering/text/write-markdown.ts');

const bombs: Readonly<Record<string, (size: number) => string>> = {
  'quotes within quotes': (size) => `${'>'.repeat(size)} a`,
  'lists within lists': (size) => `${'- '.repeat(size / 2)}a`,
  'quotes and lists, as deep as they are read': (size) => `${'> '.repeat(20)}${'- '.repeat(8)}a\n`.repeat(size / 58),
  'brackets that nothing closes': (size) => '['.repeat(size),
  'brackets within brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'links that nothing closes': (size) => '[a]('.repeat(size / 4),
  'pictures within pictures': (size) => '!['.repeat(size / 8) + '](a)'.repeat(size / 8),
  'emphasis that ends nowhere': (size) => '*a_'.repeat(size / 3),
  'emphasis crossed by strength': (size) => '**a *b '.repeat(size / 7),
  'ticks of every length': (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, count) => '`'.repeat(count)).join(' '),
  'a table of many rows': (size) => `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(size / 6)}`,
  'a table of many columns': (size) => `${'|a'.repeat(size / 8)}|\n${'|-'.repeat(size / 8)}|\n${'|\n'.repeat(size / 4)}`,
  'a flood of references': (size) => Array.from({ length: size / 12 }, (_, count) => `[a${count}]: b`).join('\n'),
  'one reference, used by each word': (size) => `[a]: https://exemple.fr\n\n${'[a] '.repeat(size / 4)}`,
  'references whose titles end nowhere': (size) => '[a]: b\n"c\n'.repeat(size / 10),
  'blanks before a word': (size) => `a${' '.repeat(size)}b`,
  'things of the project that nothing names': (size) => '[['.repeat(size / 2),
  'comments that nothing ends': (size) => '<!--'.repeat(size / 4),
};

const works = (text: string): number =>
  workOf(() => {
    const blocks = readMarkdown(text);
    blocksToHtml(blocks, 2);
    blocksToMarkdown(blocks, 2);
  });

test.each(Object.entries(bombs))('%s', (_, bomb) => {
  const [small = 0, large = 0] = [4000, 16_000].map((size) => works(bomb(size)));
  expect(small).toBeGreaterThan(4000);
  // Four times the text, four times the work.
  expect(large / small, `${small}, ${large}`).toBeLessThan(5);
});

test('an address that is longer than any is no link', () => {
  expect(readMarkdown(`[a](https://${'b'.repeat(3000)})`)).toEqual([{ kind: 'paragraph', spans: [{ text: 'a' }] }]);
});
