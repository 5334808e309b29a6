/** Laws of Word and PowerPoint templates: without a tag the same comes back; what holds none is written byte for byte. */
import { describe, expect, it } from 'vitest';
import { type Entry, openArchive } from '../../../src/rendering/archive/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { notes, pptx, cell as slideCell, row as slideRow, table as slideTable, text, title } from '../powerpoint/minimal-pptx.ts';
import { cell, docx, field, paragraph as p, row, run, table } from '../word/minimal-docx.ts';

const view = { title: 'T', list: ['a', 'b'] };
const options = { file: 'm', helpers: helpersFor('fr') };
const partsOf = (entries: readonly Entry[]) => new Map(entries.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
function made(prepare: typeof prepareWord, bytes: Uint8Array): Uint8Array {
  const { problems, render } = prepare(bytes, options);
  expect(problems).toEqual([]);
  return render(view);
}
/** The names of the parts that are not as they were. */
const changed = (prepare: typeof prepareWord, bytes: Uint8Array): string[] => {
  const [before, after] = [partsOf(openArchive(bytes)), partsOf(openArchive(made(prepare, bytes)))];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  return [...before].flatMap(([name, xml]) => (after.get(name) === xml ? [] : [name]));
};

const body =
  p('x', `<w:hyperlink r:id="rId9">${run('lien')}</w:hyperlink>`) +
  table(row(cell('a'), cell('b'))) +
  `<w:p w14:paraId="1">${field(' PAGE ')}</w:p>`;
const word = (tag: string) => docx(p(tag) + body, { header: 'h', footnote: 'n', link: 'https://exemple.fr', title: 't' });

describe('Word', () => {
  it('a file without a tag comes back the same', () => expect(changed(prepareWord, word('x'))).toEqual([]));
  it('what holds no tag is written byte for byte', () =>
    expect(changed(prepareWord, word('{{title}}'))).toEqual(['word/document.xml']));
  it('what proofing left in a paragraph without a tag stays', () => {
    const proofed = p('<w:proofErr w:type="spellStart"/>', 'mott', '<w:proofErr w:type="spellEnd"/>');
    const xml = partsOf(openArchive(made(prepareWord, docx(p('{{title}}') + proofed)))).get('word/document.xml');
    expect(xml).toContain(proofed);
  });
  it('a tag elsewhere leaves the document as it is', () =>
    expect(changed(prepareWord, docx(body, { header: '{{title}}', link: 'https://exemple.fr' }))).toEqual(['word/header1.xml']));
});

const slide = { shapes: title('t') + slideTable(slideRow(slideCell('a'), slideCell('b'))), notes: notes('n') };
const relations = [['rId9', 'hyperlink', 'https://exemple.fr', true]] as const;

describe('PowerPoint', () => {
  it('a file without a tag comes back the same', () =>
    expect(changed(preparePowerPoint, pptx([{ ...slide, relations }, { shapes: text('x') }]))).toEqual([]));
  it('what holds no tag is written byte for byte', () =>
    expect(changed(preparePowerPoint, pptx([{ ...slide, relations }, { shapes: text('{{title}}') }, slide]))).toEqual([
      'ppt/slides/slide2.xml',
    ]));
  it('a table without a tag is as high as people made it, and a part to which nothing leads stays', () => {
    const high = slideTable(...Array.from({ length: 40 }, () => slideRow(slideCell('a'), slideCell('b'))));
    const parts = { 'ppt/idle.xml': '<a/>' };
    expect(changed(preparePowerPoint, pptx([{ shapes: title('{{title}}') + high }], { parts }))).toEqual([
      'ppt/slides/slide1.xml',
    ]);
  });
  it('so is a slide that a loop around it repeats', () => {
    const template = pptx([{ shapes: title('{{#each list}}', 'x') }, slide, { shapes: text('{{/each}}') }]);
    const [before, after] = [partsOf(openArchive(template)), partsOf(openArchive(made(preparePowerPoint, template)))];
    for (const name of ['ppt/slides/slide2.xml', 'ppt/slides/slide2-2.xml'])
      expect(after.get(name)).toBe(before.get('ppt/slides/slide2.xml'));
  });
});
