/** Whatever the data hold, the deck is well formed and its slides, tables and notes say exactly that. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, descendantsOf, type Element, parseXml } from '../../../src/rendering/ooxml/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { carried, carriedLines, hostileText } from '../hostile-texts.ts';
import { cell, notes, partOf, pptx, row, shape, shownIn, table, text, title } from './minimal-pptx.ts';

const prepare = (bytes: Uint8Array) => preparePowerPoint(bytes, { file: 'm.pptx', helpers: helpersFor('fr') });
const deckOf = (height?: number) =>
  pptx(
    [
      {
        shapes:
          title('{{#each texts}}[{{this}}]') +
          table(row(cell('{{#each ../texts}}[{{this}}]'), cell('{{@index}}{{/each}}'))) +
          shape('Carte', ['x'], { descr: '{{this}}' }),
        notes: notes('[{{this}}]{{/each}}'),
      },
    ],
    { title: '{{texts.[0]}}', ...(height !== undefined && { height }) },
  );
const { problems, render } = prepare(deckOf());
/** However long a text is, its table has room for it: that rows are shared over slides is another matter. */
const { render: tall } = prepare(deckOf(Number.MAX_SAFE_INTEGER));

const parsed = (bytes: Uint8Array, part: string): Element => {
  const root = parseXml(partOf(bytes, part));
  if (typeof root === 'string') throw new Error(`${part}: ${root}`);
  return root;
};
/** The text of each paragraph as a reader sees it, from elements rather than from the source. */
const readTexts = (root: Element): string[] =>
  descendantsOf(root)
    .filter(({ name }) => name === 'a:p')
    .map((paragraph) =>
      descendantsOf(paragraph)
        .map(({ name, children }) => (name === 'a:t' ? children.join('') : name === 'a:br' ? '\n' : ''))
        .join(''),
    );
const readAlternatives = (root: Element) => descendantsOf(root).flatMap((element) => attributeOf(element, 'descr') ?? []);

describe('hostile data', () => {
  it('reads back exactly, slide after slide', () => {
    expect(problems).toEqual([]);
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        const bytes = tall({ texts });
        const lines = texts.map((one) => `[${carriedLines(one)}]`);
        const slides = shownIn(bytes);
        expect(slides).toHaveLength(texts.length);
        for (const [at, slide] of slides.entries()) {
          const root = parsed(bytes, slide);
          expect(readTexts(root)).toEqual([lines[at], ...lines.flatMap((line, index) => [line, `${index}`]), 'x']);
          expect(readAlternatives(root)).toEqual([carried(texts[at] ?? '')]);
          expect(readTexts(parsed(bytes, slide.replaceAll('slides/slide', 'notesSlides/notesSlide')))).toEqual([lines[at]]);
        }
        parsed(bytes, 'docProps/core.xml');
        parsed(bytes, 'ppt/presentation.xml');
      }),
      { numRuns: 60 },
    );
  });

  it('reaches no prototype', () => {
    const tags =
      '{{a.constructor}}{{a.__proto__}}{{a.toString}}{{lookup a "constructor"}}{{lookup (lookup a "constructor") "name"}}';
    const prepared = prepare(pptx([{ shapes: text(`[${tags}]`) }]));
    expect(prepared.problems).toEqual([]);
    const made = prepared.render({ a: { x: 1 } });
    expect(readTexts(parsed(made, 'ppt/slides/slide1.xml'))).toEqual(['[]']);
  });

  it('gives a file that follows the schemas', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jalon-deck-'));
    try {
      const path = join(folder, 'made.pptx');
      await writeFile(path, render({ texts: ['a\nb\tc', '\0<a:t>\ufffe', '🚲 \ud83d', '', 'مشروع', '{{x}}'] }));
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
