// What a reader sees of a Word document, ours or edited: its paragraphs, under their headings.
import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/rendering/index.ts';
import { docx } from './minimal-docx.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

test('paragraphs, cells and texts of boxes, each under the heading above it', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Dans un cadre'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Dans un cadre'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = [
    paragraph(run('Chapitre'), 'heading 1'),
    paragraph(`${run('Deux ')}<w:r><w:tab/></w:r>${run('morceaux')}`),
    `<w:tbl><w:tr><w:tc>${paragraph(run('Case'))}</w:tc></w:tr></w:tbl>`,
    paragraph(run('Suite'), 'toc 1'),
    paragraph(`${run('Autour')}${box}`),
    paragraph(''),
    paragraph(`<w:r><wpg:wgp><w:txbxContent>${paragraph(run('Un schéma'))}</w:txbxContent></wpg:wgp></w:r>`),
  ].join('');
  expect(readParagraphs(docx(body))).toEqual([
    { text: 'Chapitre', heading: '', isCell: false, part: 'body' },
    { text: 'Deux  morceaux', heading: 'Chapitre', isCell: false, part: 'body' },
    { text: 'Case', heading: 'Chapitre', isCell: true, part: 'body' },
    { text: 'Autour', heading: 'Chapitre', isCell: false, part: 'body' },
    { text: 'Dans un cadre', heading: 'Chapitre', isCell: false, part: 'body' },
  ]);
});

test('notes and headers are read once each, but for the numbers of their pages', () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> PAGE </w:instrText></w:r>';
  const number = `${mark('begin')}${code}${mark('separate')}${run('3')}${mark('end')}`;
  const total = `<w:fldSimple w:instr=" NUMPAGES ">${run('12')}</w:fldSimple>`;
  const header = `${run('Programme, page ')}${number}${run(' sur ')}${total}`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const footer = { xml: `<w:ftr ${w}>${paragraph(header)}</w:ftr>` };
  const parts = { 'word/footer1.xml': footer, 'word/footer2.xml': footer };
  expect(readParagraphs(docx(paragraph(run('Corps')), { header, footnote: run('Une note'), parts }))).toMatchObject([
    { text: 'Corps', part: 'body' },
    { text: 'Une note', part: 'note' },
    { text: 'Programme, page  sur', part: 'header' },
    { text: 'Programme, page  sur', part: 'footer' },
  ]);
});

test('of tracked changes, what stands is read and what was struck out is not', () => {
  const tracked = `<w:ins>${run('nouveau')}</w:ins><w:del><w:r><w:delText>ancien</w:delText></w:r></w:del>`;
  expect(readParagraphs(docx(paragraph(`${run('Un texte ')}${tracked}`)))?.map(({ text }) => text)).toEqual(['Un texte nouveau']);
});

test('what is no Word document is not read', () => {
  for (const bytes of [new Uint8Array(), new TextEncoder().encode('texte'), docx('').subarray(0, 300)])
    expect(readParagraphs(bytes)).toBeNull();
  expect(readParagraphs(docx('<w:p><w:r>'))).toBeNull();
});
