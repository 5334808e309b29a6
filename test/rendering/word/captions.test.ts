/** Captions that loops repeat count on, as they would once Word reckons their fields, and what refers to them says their number. */
import { expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { docx, field, paragraph as p, partOf, run } from './minimal-docx.ts';

const rendered = (bytes: Uint8Array, items: readonly string[]): Uint8Array =>
  prepareWord(bytes, { file: 'm.docx', helpers: helpersFor('fr') }).render({ items });
/** The words alone, without those that tell fields what to do. */
const wordsOf = (bytes: Uint8Array): string =>
  partOf(bytes, 'word/document.xml')
    .replace(/^.*<w:body>|<w:instrText.*?<\/w:instrText>/gs, '')
    .replace(/<\/w:p>/g, '¶')
    .replace(/<[^>]+>/g, '');
const marked = (id: number, ...content: string[]) =>
  `<w:bookmarkStart w:id="${id}" w:name="_Ref${id}"/>${content.join('')}<w:bookmarkEnd w:id="${id}"/>`;
const shown = (body: string, items: readonly string[]) => wordsOf(rendered(docx(body), items));
const loop = (...inside: string[]) => p('{{#each items}}') + inside.join('') + p('{{/each}}');

it('each turn counts on, by the name of what it counts, however its field is written', () => {
  const simple = `<w:fldSimple w:instr=" SEQ Tableau \\* ARABIC ">${run('1')}</w:fldSimple>`;
  const body = loop(p(run('Figure '), field(' SEQ Figure \\* ARABIC '), run(' : {{this}}')), p(run('Tableau '), simple));
  expect(shown(body + p(run('Figure '), field(' SEQ "Figure" ')), ['a', 'b'])).toBe(
    'Figure 1 : a¶Tableau 1¶Figure 2 : b¶Tableau 2¶Figure 3¶',
  );
});

it('what refers to a caption says its number, before it and after it, and other references what they said', () => {
  const seen = field(' REF _Ref7 \\h ');
  const body = loop(
    p(run('Voir '), seen, run(', '), field(' REF _Ref8 ')),
    p(marked(7, run('Figure '), field('SEQ Figure')), run(' : '), marked(8, run('{{this}}'))),
    p(seen),
  );
  expect(shown(body, ['a', 'b'])).toBe('Voir Figure 1, 1¶Figure 1 : a¶Figure 1¶Voir Figure 2, 1¶Figure 2 : b¶Figure 2¶');
});

it('begins anew where its field says so, repeats the last number, and leaves alone what counts in another way', () => {
  const body = loop(
    ...['SEQ A \\r 5', 'SEQ A', 'SEQ A \\c', 'SEQ A \\* ROMAN', 'SEQ A \\s 1'].map((code) => p(field(code))),
    p('{{this}}'),
  );
  expect(shown(body, ['x'])).toBe('5¶6¶6¶1¶1¶x¶');
});

it('is counted once in a frame, which Word writes in two ways', () => {
  const frame = (words: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${words}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${words}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const caption = p(field('SEQ F'));
  const xml = partOf(rendered(docx(loop(p(frame(caption)), caption)), ['a', 'b']), 'word/document.xml');
  expect([...xml.matchAll(/<w:t [^>]*>(\d)</g)].map(([, number]) => number)).toEqual(['1', '1', '2', '3', '3', '4']);
});
