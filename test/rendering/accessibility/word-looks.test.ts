/** What a Word document says by its looks: letters that do not stand out, colours alone, charts without figures. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkArchive } from '../../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { paragraph, run } from '../word/minimal-docx.ts';

const shipped = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../../templates/documents/programme/template.docx', import.meta.url))),
);

/** The shipped template, its styles and its theme, around another body. */
function codes(body: string, change: (xml: string, part: string) => string = (xml) => xml) {
  const entries = openArchive(shipped).map(({ name, bytes }) => {
    if (!/^word\/(document|styles|theme\/theme1)\.xml$/.test(name)) return { name, bytes };
    const xml = new TextDecoder().decode(bytes);
    const other = name.endsWith('document.xml') ? xml.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${body}</w:body>`) : xml;
    return { name, bytes: new TextEncoder().encode(change(other, name)) };
  });
  return checkArchive(entries).map(({ code }) => code.replace('accessibility/', ''));
}

const styled = (style: string, text = 'Bonjour', more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run(text)}</w:p>`;
const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const coloured = (colour: string, text = 'Bonjour') => paragraph(run(text, `<w:color w:val="${colour}"/>`));
const cell = (content: string, fill = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${fill && shade(fill)}</w:tcPr>${content || '<w:p/>'}</w:tc>`;
const table = (look: string, ...rows: (readonly string[])[]) =>
  `<w:tbl><w:tblPr>${look}</w:tblPr>${rows.map((cells, index) => `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
const project = '<w:tblStyle w:val="ProjectTable"/><w:tblLook w:firstRow="1" w:firstColumn="0" w:noHBand="1"/>';
const words = (text: string) => cell(paragraph(text));
const box = (fill: string, letters: string) =>
  paragraph(
    `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${coloured(letters)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>${coloured('FFFFFF')}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const linked = '<w:color w:val="000000" w:themeColor="accent1"/>';

test.each([
  ['letters of the style', styled('BodyText'), false],
  ['grey letters', coloured('999999'), true],
  // #767676 on white is the well-known 4.54 to 1, #777777 its 4.48 (WCAG 2.2).
  ['the last grey that can be read', coloured('767676'), false],
  ['the first that cannot', coloured('777777'), true],
  ['grey spaces', coloured('EEEEEE', '  '), false],
  ['letters that suit any ground', coloured('auto'), false],
  ['white letters on the page', coloured('FFFFFF'), true],
  [
    'white letters on a dark paragraph',
    `<w:p><w:pPr>${shade('1B5775')}</w:pPr>${run('a', '<w:color w:val="FFFFFF"/>')}</w:p>`,
    false,
  ],
  ['letters of a style on a ground they were not made for', styled('BodyText', 'Bonjour', shade('444444')), true],
  ['a highlight', paragraph(run('a', '<w:highlight w:val="blue"/>')), true],
  ['hidden letters', paragraph(run('a', '<w:vanish/><w:color w:val="FFFFFF"/>')), false],
  ['a cell of the table', table(project, [words('Nom')], [cell(coloured('FFFFFF'), '1B5775')]), false],
  ['a cell that is too pale for its letters', table(project, [words('Nom')], [cell(coloured('FFFFFF'), 'A0C0D0')]), true],
  ['the header row of the style', table(project, [cell(coloured('707070'))], [words('a')]), true],
  ['the same letters under it', table(project, [words('a')], [cell(coloured('707070'))]), false],
  ['a box', box(solid('1B5775'), 'FFFFFF'), false],
  ['a pale box', box(solid('DDEEFF'), 'FFFFFF'), true],
  ['a box that changes from side to side, which nobody can tell', box('<a:gradFill/>', 'FFFFFF'), false],
  ['a box without a colour of its own', box('<a:noFill/>', 'FFFFFF'), true],
])('contrast: %s', (_, body, isFaint) => {
  expect(codes(body)).toEqual(isFaint ? ['low-contrast'] : []);
});

test('the theme says what colour a name is', () => {
  const pale = (xml: string, part: string) =>
    part.includes('theme') ? xml.replace(/(<a:accent1>)[\s\S]*?(<\/a:accent1>)/, '$1<a:srgbClr val="CCDDEE"/>$2') : xml;
  expect(codes(paragraph(run('a', linked)))).toEqual([]);
  expect(codes(paragraph(run('a', linked)), pale)).toEqual(['low-contrast']);
});

test('a style is based on another', () => {
  const pale = (xml: string, part: string) =>
    part.includes('styles')
      ? xml
          .replace(/(w:styleId="Quote"[\s\S]*?<w:color )[^>]*\/>/, '$1w:val="BBBBBB"/>')
          .replace(
            '</w:styles>',
            '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Quote"/></w:style></w:styles>',
          )
      : xml;
  expect(codes(styled('Mine'))).toEqual([]);
  expect(codes(styled('Mine'), pale)).toEqual(['low-contrast']);
});

const [green, red] = ['00AA00', 'CC0000'];
test.each([
  ['a light without a word', [cell('', green)], [cell('', red)], true],
  ['a light that says what it means', [cell(paragraph('atteint'), 'CCFFCC')], [cell(paragraph('manqué'), 'FFCCCC')], false],
  ['one colour, which only adorns', [cell('', green)], [cell('', green)], false],
  ['a value that will stand there', [cell(paragraph('{{label}}'), 'CCFFCC')], [cell(paragraph('{{label}}'), 'FFCCCC')], false],
])('colour alone: %s', (_, first, second, isAlone) => {
  expect(codes(table(project, [words('État')], first, second))).toEqual(isAlone ? ['colour-alone'] : []);
});

const chart = paragraph(
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="G" descr="Budget par axe"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>',
);
const figures = table(project, [words('Axe'), words('Budget')], [words('1'), words('20 €')]);
test.each([
  ['and its figures', chart + styled('Caption') + figures, false],
  ['and nothing', chart + paragraph('a'), true],
  ['and figures under another heading', chart + styled('Heading2') + figures, true],
  ['before another, with the figures of both under them', chart + styled('Caption') + chart + figures, false],
  ['with figures too far under it', chart + paragraph('a').repeat(5) + figures, true],
  ['whose alternative text lists the figures', chart.replace('Budget par axe', 'Avis. Oui : 42 % ; Non : 58 %'), false],
  ['whose alternative text says the highest alone', chart.replace('Budget par axe', 'Avis. Le plus élevé : Oui, 58 %'), true],
  ['under its figures', figures + chart, false],
])('a chart %s', (_, body, isAlone) => {
  expect(codes(styled('Heading1') + body)).toEqual(isAlone ? ['chart-without-table'] : []);
});

test('a long table repeats its header row, even when its first column names its rows', () => {
  const look = '<w:tblLook w:firstRow="0" w:firstColumn="1" w:noHBand="1"/>';
  const rows = (count: number, mark = '') =>
    `<w:tbl><w:tblPr>${look}</w:tblPr>${Array.from({ length: count }, (_, index) => `<w:tr>${index === 0 ? mark : ''}${words('a')}${words('b')}</w:tr>`).join('')}</w:tbl>`;
  expect(codes(rows(10))).toEqual([]);
  expect(codes(rows(60))).toEqual(['header-row-not-marked']);
  expect(codes(rows(60, '<w:trPr><w:tblHeader/></w:trPr>'))).toEqual([]);
});
