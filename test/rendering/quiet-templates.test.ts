/** What templates do by themselves and may go on doing: what is refused of hostile ones has its cases in test/fixtures/hostile. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../src/rendering/excel-templates/index.ts';
import { preparePowerPoint } from '../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../src/rendering/project-functions.ts';
import { prepareWord } from '../../src/rendering/word/index.ts';
import { counted, workOf } from '../work.ts';
import { xlsx } from './excel-templates/minimal-xlsx.ts';
import { text as box, pptx } from './powerpoint/minimal-pptx.ts';
import { docx, field, paragraph as p, run } from './word/minimal-docx.ts';

const { prepareText } = await counted(() => import('../../src/rendering/text/index.ts'));
const helpers = helpersFor('fr');
const word = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers }).problems;
const excel = (bytes: Uint8Array) => prepareExcel(bytes, { file: 'm.xlsx', helpers }).problems;
const withPart = (bytes: Uint8Array, name: string, text: string | Uint8Array) =>
  closeArchive([...openArchive(bytes), { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }]);

describe('fields', () => {
  it.each([
    ' PAGE ',
    'NUMPAGES \\* MERGEFORMAT',
    ' TOC \\o "1-3" \\h \\z \\u ',
    'PAGEREF toc_{{anchor id}} \\h',
    '= 2 + 2',
    ' IF 1 = 1 "DDE" "LINK" ',
    'DATE \\@ "d MMMM yyyy"',
    'MERGEFIELD Nom',
    'HYPERLINK "https://exemple.fr/a?b=c:d"',
    'HYPERLINK \\l "ancre" \\o "Attention : suite"',
    'HYPERLINK mailto:a@exemple.fr',
    'HYPERLINK "annexe.docx"',
    'HYPERLINK "{{url}}"',
    'HYPERLINK "https://exemple.fr/{{id}}"',
    '',
  ])('%s', (instruction) => {
    expect(word(docx(`<w:p>${field(instruction)}</w:p>`))).toEqual([]);
  });
  it('one within another, and over paragraphs', () => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const says = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const toc = `<w:p>${mark('begin')}${says(' TOC \\h ')}${mark('separate')}${field('PAGEREF a \\h')}</w:p><w:p>${run('x')}${mark('end')}</w:p>`;
    expect(word(docx(toc + p(mark('begin') + says('IF ') + field('PAGE') + says(' = 1 "x" "y"') + mark('end'))))).toEqual([]);
  });
});

describe('formulas', () => {
  it.each([
    'SUM(A1:A2)',
    'IF(A1="cmd|x","WEBSERVICE(1)","")',
    "'Feuille | deux'!A1+'l''autre'!B2",
    'Table1[[#This Row],[a|b]]*2',
    'HYPERLINK("#\'F\'!A1","x")',
    'HYPERLINK("https://exemple.fr/"&A1,"x")',
    'TEXT(A1,"0|0")',
    `'WEBSERVICE("x")'!A1&"'"&A2`,
    '_xlfn.XLOOKUP(A1,B:B,C:C)',
    'MYIMAGE+RUNS',
    'F!B2:INDEX(A1:A9,2)',
    'SUMPRODUCT(--(F!$C$8:$C$12=$A7))',
  ])('%s', (formula) => {
    expect(excel(xlsx([{ name: 'F', cells: { A1: 'x', B1: `=${formula}` } }]))).toEqual([]);
  });
});

it.each([
  ['a workbook of a chart', 'word/embeddings/Feuille.xlsx', xlsx([{ name: 'F', cells: { A1: '=SUM(A2:A3)' } }])],
  [
    'a drawing',
    'word/media/image1.svg',
    '<svg xmlns="x"><style>p{fill:url(#a)}</style><image href="data:image/png;base64,AA"/></svg>',
  ],
  ['data of its own', 'customXml/item1.xml', '<a href="https://exemple.fr/"><f>x|y</f></a>'],
  ['an empty part', 'word/comments.xml', ''],
])('%s within a document', (_, name, bytes) => {
  expect(word(withPart(docx(p('x')), name, bytes))).toEqual([]);
});

it('actions that lead to another slide', () => {
  const deck = pptx([{ shapes: box('x') }]);
  const acting = closeArchive(
    openArchive(deck).map((entry) => {
      const xml = new TextDecoder().decode(entry.bytes);
      const link = '<a:hlinkClick r:id="" action="ppaction://hlinkshowjump?jump=nextslide"/>';
      return entry.name === 'ppt/slides/slide1.xml'
        ? {
            ...entry,
            bytes: new TextEncoder().encode(xml.replace(/(<p:cNvPr id="\d+" name="[^"]+")\/>/, `$1>${link}</p:cNvPr>`)),
          }
        : entry;
    }),
  );
  expect(new TextDecoder().decode(openArchive(acting).find(({ name }) => name.endsWith('slide1.xml'))?.bytes)).toContain(
    'showjump',
  );
  expect(preparePowerPoint(acting, { file: 'm.pptx', helpers }).problems).toEqual([]);
});

it.each([
  '<a href="https://exemple.fr/">x</a> <a href="mailto:a@b.fr">x</a> <a href="#x">x</a> <a href="autre.html?a=b:c">x</a>',
  '<a href="{{url}}">x</a> <a href="{{#if a}}https://{{/if}}{{url}}">x</a> <a href="tel:{{url}}">x</a>',
  '<p title="javascript: le langage, https://exemple.fr">x</p>',
  '<p>si 3 <b et b> 4, onclick="x" n’est qu’un texte</p>',
  '<style>/* voir https://exemple.fr */ p::before { content: "\\2013" } p { background: url("data:image/png;base64,AA") }</style>',
  '<tr{{#if a}} class="x"{{/if}}><option{{#if a}} selected{{/if}}>x</option></tr>',
  '<form id="x"><input name="y" required></form>',
  '<!-- <b>gras</b> -->',
  '<img alt="x" src="data:image/png;base64,AA"> <img alt="x" src="logo.png">',
])('a page: %s', (body) => {
  expect(prepareText(body, { file: 'm.html', format: 'html', helpers }).problems).toEqual([]);
});
it.each(['<a ', '<a x="', '<a x=\'<a y="', '<style>', '![', '<a x=y>', '<style>/*', '[x]('])(
  'twice the page is looked at with twice the work: %s',
  (piece) => {
    const work = (times: number): number =>
      workOf(() => {
        prepareText(piece.repeat(times), { file: 'm.html', format: 'html', helpers });
        prepareText(piece.repeat(times), { file: 'm.md', format: 'markdown', helpers });
      });
    const [once, twice] = [work(1000), work(2000)];
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeLessThan(2.2);
  },
);
