/** What the page on the engine of templates claims of it, row by row of its table. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { prepare } from '../../src/templates.ts';
import { samples } from '../drawing/samples.ts';
import { home } from '../house/sources.ts';
import { shapePlace } from '../rendering/charts/chart-template.ts';
import { partOf as partOfBook, STYLES, xlsx } from '../rendering/excel-templates/minimal-xlsx.ts';
import { odf, p } from '../rendering/odf/minimal-odf.ts';
import { png } from '../rendering/png.ts';
import {
  partOf as partOfDeck,
  pptx,
  shape,
  shownIn,
  cell as slideCell,
  row as slideRow,
  slidesOf,
  table as slideTable,
} from '../rendering/powerpoint/minimal-pptx.ts';
import { cell, docx, paragraph, partOf, row, run, table } from '../rendering/word/minimal-docx.ts';

const textsOf = (xml: string): string[] => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, words = '']) => words);
const written = (body: string, data: unknown): string => partOf(prepare(docx(body)).render(data), 'word/document.xml');
const items = [
  { title: 'a', price: 1 },
  { title: 'b', price: 2 },
];
const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    items: { type: 'array', items: { type: 'object', properties: { title: { type: 'string' } } } },
  },
};

/** A picture of the template, four times as wide as it is high. */
const place = (alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="4000" cy="1000"/><wp:docPr id="1" name="Image" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Image"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000" cy="1000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** By the words of its row in English. */
const claims: Readonly<Record<string, () => void>> = {
  'Word, Excel and PowerPoint in one language': () => {
    const loop = ['{{#each items}}', '{{title}}', '{{/each}}'];
    const templates = [
      docx(loop.map((tag) => paragraph(tag)).join('')),
      pptx([{ shapes: shape('a', loop) }]),
      xlsx([{ name: 'A', cells: Object.fromEntries(loop.map((tag, index) => [`A${index + 1}`, tag])) }]),
    ];
    for (const bytes of templates) expect(prepare(bytes, { schema }).problems).toEqual([]);
    expect(templates.map((bytes) => prepare(bytes).format)).toEqual(['docx', 'pptx', 'xlsx']);
  },
  'OpenDocument texts, workbooks and decks': () => {
    const template = prepare(odf(p('{{#each items}}') + p('{{title}}') + p('{{/each}}')), { schema });
    expect(template).toMatchObject({ format: 'odt', problems: [] });
    expect(prepare(odf(p('{{nom}}')), { schema }).problems).toHaveLength(1);
  },
  'Tags checked against a schema before any data': () => {
    const { problems } = prepare(docx(paragraph('{{#each items}}{{#if title}}{{titel}}{{/if}}{{/each}}')), { schema });
    expect(problems.map(({ tag, nearest }) => [tag, nearest])).toEqual([['{{titel}}', 'title']]);
  },
  'All faults at once, with part, paragraph and tag': () => {
    const { problems } = prepare(docx(paragraph('{{a}}') + paragraph('{{b}}'), { header: '{{c}}' }), { schema });
    expect(problems.map(({ part, paragraph: at, tag }) => [part, at, tag])).toEqual([
      ['word/header1.xml', 1, '{{c}}'],
      ['word/document.xml', 1, '{{a}}'],
      ['word/document.xml', 2, '{{b}}'],
    ]);
  },
  'A name that does not exist is a fault': () => {
    expect(prepare(docx(paragraph('{{nom}}')), { schema }).problems).toHaveLength(1);
  },
  'Tags cut by Word in any way': () => {
    const tag = '{{name}}';
    for (let at = 1; at < tag.length; at++)
      for (const between of [
        '',
        '<w:proofErr w:type="spellStart"/>',
        '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>',
      ])
        expect(
          textsOf(written(paragraph(run(tag.slice(0, at)), between || run(''), run(tag.slice(at))), { name: 'Ana' })).join(''),
        ).toBe('Ana');
  },
  'Rows and columns of tables repeated': () => {
    const rows = table(row(cell('{{#each items}}{{title}}'), cell('{{price}}{{/each}}')));
    expect(textsOf(written(rows, { items })).filter(Boolean)).toEqual(['a', '1', 'b', '2']);
    const columns = table(row(cell('{{#each (columns items)}}{{title}}{{/each}}'), cell('end')));
    expect(written(columns, { items }).match(/<w:tc>/g)).toHaveLength(3);
  },
  'Slides repeated': () => {
    const shapes = [['{{#each items}}'], ['{{title}}'], ['{{/each}}']].map((lines, index) => shape(`s${index}`, lines)).join('');
    expect(shownIn(prepare(pptx([{ shapes }])).render({ items }))).toHaveLength(2);
  },
  'Rows of a workbook repeated, formulas following': () => {
    const cells = { A1: '{{#each items}}', A2: '{{price}}', A3: '{{/each}}', A4: '=SUM(A2:A2)' };
    const bytes = prepare(xlsx([{ name: 'A', cells }])).render({ items });
    expect(partOfBook(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(A1:A2)</f>');
  },
  'Headers, footnotes and text boxes': () => {
    const box =
      '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>{{c}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
    const bytes = prepare(docx(box, { header: '{{a}}', footnote: '{{b}}' })).render({ a: 'A', b: 'B', c: 'C' });
    const parts = ['word/header1.xml', 'word/footnotes.xml', 'word/document.xml'];
    expect(parts.map((part) => textsOf(partOf(bytes, part)).join(''))).toEqual(['A', 'B', 'C']);
  },
  'Addresses of links, alternative texts, properties': () => {
    const link = `<w:p><w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9">${run('x')}</w:hyperlink></w:p>`;
    const bytes = prepare(docx(link, { link: '{{url}}', title: '{{name}}' })).render({
      url: 'https://exemple.fr/a',
      name: 'Titre',
    });
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('https://exemple.fr/a');
    expect(partOf(bytes, 'docProps/core.xml')).toContain('Titre');
    expect(written(shapePlace('{{name}}'), { name: 'Vue du pont' })).toContain('descr="Vue du pont"');
  },
  'QR codes': () => {
    const bytes = prepare(docx(place('{{image (qr name)}}'))).render({ name: 'https://exemple.fr' });
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('.png');
  },
  'Pictures in the place of one of the template': () => {
    const bytes = prepare(docx(place('{{image logo}}'))).render(
      { logo: 'logo.png' },
      { pictures: new Map([['logo.png', png(20, 10)]]) },
    );
    expect(partOf(bytes, 'word/document.xml')).toContain('cx="2000" cy="1000"');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('picture1.png');
  },
  'Charts that stay charts': () => {
    const bytes = prepare(docx(shapePlace('{{chart figures}}'))).render({ figures: samples[0] });
    expect(partOf(bytes, 'word/document.xml')).toContain('<c:chart ');
  },
  'Cells of tables coloured from data': () => {
    const rows = table(row(cell('{{#each items}}{{title}}'), cell('{{cell fill=shade}}{{/each}}')));
    expect(written(rows, { items: [{ title: 'a', shade: 'C00000' }] })).toMatch(/<w:shd [^>]*w:fill="C00000"/);
  },
  'Cells joined and styled from data, in Word, PowerPoint and Excel': () => {
    const [first, second] = ['{{#each items}}{{group}}{{cell merge=group fill=shade bold=true}}', '{{title}}{{/each}}'];
    const data = { items: items.map((item) => ({ ...item, group: 'g', shade: 'C00000' })) };
    const word = written(table(row(cell(first), cell(second))), data);
    expect(word).toMatch(/<w:vMerge w:val="restart"\/>.*<w:vMerge\/>/s);
    const deck = prepare(pptx([{ shapes: slideTable(slideRow(slideCell(first), slideCell(second))) }])).render(data);
    expect(partOfDeck(deck, 'ppt/slides/slide1.xml')).toMatch(/rowSpan="2".*<a:srgbClr val="C00000"\/>.*vMerge="1"/s);
    const cells = {
      A1: '{{#each items}}',
      A2: '{{group}}{{cell merge=group fill=shade bold=true}}',
      B2: '{{title}}',
      A3: '{{/each}}',
    };
    const book = prepare(xlsx([{ name: 'A', cells }], { parts: { 'xl/styles.xml': STYLES } })).render(data);
    expect(partOfBook(book, 'xl/worksheets/sheet1.xml')).toContain('<mergeCell ref="A1:A2"/>');
    expect(partOfBook(book, 'xl/styles.xml').match(/<fgColor rgb="FFC00000"\/>/g)).toHaveLength(1);
  },
  'A footnote an item': () => {
    const noted =
      '<w:p><w:r><w:t>{{#each items}}{{title}}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>{{/each}}</w:t></w:r></w:p>';
    const bytes = prepare(docx(noted, { footnote: '{{price}}' })).render({ items });
    expect(textsOf(partOf(bytes, 'word/footnotes.xml'))).toEqual(['1', '2']);
  },
  'Page breaks and landscape sections in loops': () => {
    const lying = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="2" w:h="1" w:orient="landscape"/></w:sectPr></w:pPr></w:p>';
    const body = `${paragraph('{{#each items}}')}${paragraph('{{title}}')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${lying}${paragraph('{{/each}}')}`;
    const xml = written(body, { items });
    expect([xml.match(/landscape/g), xml.match(/w:type="page"/g)].map((all) => all?.length)).toEqual([2, 2]);
  },
  'Tables that go on over slides, without a lone row': () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ title: String(index) }));
    const shapes = slideTable(slideRow(slideCell('{{#each items}}{{title}}'), slideCell('x{{/each}}')));
    const bytes = prepare(pptx([{ shapes }])).render({ items: many });
    const rows = slidesOf(bytes).map((slide) => slide.split('‖').length - 1);
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.min(...rows)).toBeGreaterThan(1);
  },
  'Fragments of any Word file, with their notes, pages and charts': () => {
    const noted = paragraph('{{name}}', '<w:r><w:footnoteReference w:id="1"/></w:r>');
    const lying = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="2" w:h="1" w:orient="landscape"/></w:sectPr></w:pPr></w:p>';
    const blocks = { annexe: docx(noted + lying, { footnote: 'du fragment' }) };
    const { problems, render } = prepare(docx(paragraph('a') + paragraph('{{> annexe}}')), { blocks });
    expect(problems).toEqual([]);
    const bytes = render({ name: 'Ana' });
    expect(textsOf(partOf(bytes, 'word/footnotes.xml'))).toContain('du fragment');
    expect(partOf(bytes, 'word/document.xml')).toContain('w:orient="landscape"');
    expect(prepare(docx(paragraph('{{> annex}}')), { blocks }).problems).toMatchObject([{ nearest: 'annexe' }]);
  },
  'Markdown in the styles of the template': () => {
    const xml = written(paragraph('{{markdown text}}'), { text: '- **un**\n- deux' });
    expect(textsOf(xml)).toEqual(['un', 'deux']);
    expect(xml).toContain('<w:b/>');
  },
  'Nothing of a template is run': () => {
    const attack = '{{constructor.constructor "return process"}}{{lookup this "__proto__"}}';
    expect(prepare(docx(paragraph(attack)), { schema }).problems.length).toBeGreaterThan(0);
    expect(textsOf(written(paragraph('{{lookup this "constructor"}}'), {})).join('')).toBe('');
  },
  'Characters that XML forbids are left out': () => {
    expect(textsOf(written(paragraph('{{name}}'), { name: 'a\u0000\uFFFE\uD800]]>&b' }))).toEqual(['a]]&gt;&amp;b']);
  },
  'Same bytes every time': () => {
    const [first, second] = [0, 1].map(() => prepare(docx(paragraph('{{name}}'))).render({ name: 'Ana' }));
    expect(first).toEqual(second);
  },
  // door.test.ts runs it where there is nothing of Node.
  'In a browser': () => {
    const asks = /"node:|^import\b/m.test(readFileSync(`${home}dist/browser/templates.js`, 'utf8'));
    expect(asks).toBe(false);
  },
};

const rowsOf = (page: string): string[][] =>
  readFileSync(`${home}${page}`, 'utf8')
    .split('\n')
    .filter((line) => /^\| .*( \|.*){7}$/.test(line) && !/^\| (?:---|\|)/.test(line))
    .map((line) => line.split('|').map((one) => one.trim()));

describe('the table of the page', () => {
  test.each(Object.entries(claims))('%s', (_, proof) => proof());
  it('claims what is proved here, and nothing else', () => {
    const rows = rowsOf('docs/en/template-engine.md');
    expect(rows.map(([, claim]) => claim)).toEqual(Object.keys(claims));
    expect([...new Set(rows.map(([, , own]) => own))]).toEqual(['yes']);
    expect(rowsOf('docs/fr/moteur-de-modeles.md').map(([, , own]) => own)).toEqual(rows.map(() => 'oui'));
  });
});
