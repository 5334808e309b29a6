/** Whatever the data hold, the file is well formed and says exactly that. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, descendantsOf, type Element, parseXml } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { carried, carriedLines, hostileText } from '../hostile-texts.ts';
import { cell, docx, paragraph as p, partOf, row, run, table } from './minimal-docx.ts';

const template = docx(
  p('{{#each texts}}') +
    `<w:p>${run('[{{this}}]')}<w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="{{this}}"/></wp:inline></w:drawing></w:r></w:p>` +
    p('{{/each}}'),
  { title: '{{texts.[0]}}', link: '{{texts.[0]}}' },
);
const { render } = prepareWord(template, { file: 'm.docx', helpers: helpersFor('fr') });

const parsed = (bytes: Uint8Array, part: string): Element => {
  const root = parseXml(partOf(bytes, part));
  if (typeof root === 'string') throw new Error(`${part}: ${root}`);
  return root;
};
/** The text of each paragraph as a reader sees it, from elements rather than from the source. */
const readTexts = (root: Element): string[] =>
  descendantsOf(root)
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) =>
      descendantsOf(paragraph)
        .map(({ name, children }) => (name === 'w:t' ? children.join('') : name === 'w:br' ? '\n' : name === 'w:tab' ? '\t' : ''))
        .join(''),
    );

describe('hostile data', () => {
  it('reads back exactly', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
        const bytes = render({ texts });
        const document = parsed(bytes, 'word/document.xml');
        const lines = texts.map(carriedLines);
        expect(readTexts(document)).toEqual(lines.map((text) => `[${text}]`));
        const alternatives = descendantsOf(document).flatMap((element) => attributeOf(element, 'descr') ?? []);
        expect(alternatives).toEqual(texts.map(carried));
        expect(readTexts(document).join('')).not.toMatch(/[\0\ufffe]/);
        parsed(bytes, 'docProps/core.xml');
        parsed(bytes, 'word/_rels/document.xml.rels');
      }),
    );
  });

  it('reaches no prototype', () => {
    const bytes = docx(
      p('[{{a.constructor}}{{a.__proto__}}{{a.toString}}{{lookup a "constructor"}}{{lookup (lookup a "constructor") "name"}}]'),
    );
    const prepared = prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr') });
    expect(prepared.problems).toEqual([]);
    expect(readTexts(parsed(prepared.render({ a: { x: 1 } }), 'word/document.xml'))).toEqual(['[]']);
  });

  it('runs no code', () => {
    const attack = '{{#with (lookup a "constructor")}}{{#with (lookup this "constructor")}}{{this}}{{/with}}{{/with}}';
    const { problems, render: attempt } = prepareWord(docx(p(attack)), { file: 'm.docx', helpers: helpersFor('fr') });
    expect(problems).toEqual([]);
    expect(readTexts(parsed(attempt({ a: {} }), 'word/document.xml'))).toEqual(['']);
  });

  it('gives a file that follows the schemas', async () => {
    const body =
      table(row(cell('{{#each texts}}{{this}}'), cell('{{@index}}{{/each}}'))) +
      p('{{#each texts}}') +
      p('{{this}}') +
      p('{{/each}}');
    const { render: make } = prepareWord(docx(body, { header: '{{texts.[0]}}' }), { file: 'm.docx', helpers: helpersFor('fr') });
    const folder = await mkdtemp(join(tmpdir(), 'jalon-word-'));
    try {
      const path = join(folder, 'made.docx');
      await writeFile(path, make({ texts: ['a\nb\tc', '\0<w:t>', '🚲', ''] }));
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
