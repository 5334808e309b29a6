import { expect, test } from 'vitest';
import { checkArchive } from '../../../src/rendering/accessibility/index.ts';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { pptx } from '../powerpoint/minimal-pptx.ts';
import { shippedTemplate, shippedTemplates } from '../shipped-templates.ts';
import { cell, docx, paragraph, row, table } from '../word/minimal-docx.ts';

const FRENCH = '<w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>Bonjour</w:t></w:r>';
const inWord = (body: string, title = 'Titre') => checkArchive(openArchive(docx(paragraph(FRENCH) + body, { title })));
const codes = (body: string) => inWord(body).map(({ code }) => code.replace('accessibility/', ''));

const picture = (described: string, inside = '<a:blip r:embed="x"/>') =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image 1"${described}/><a:graphic><a:graphicData uri="x">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
const boxes = (...words: string[]) =>
  `<wpg:wgp>${words.map((one) => `<wps:wsp><wps:txbx><w:txbxContent>${paragraph(one)}</w:txbxContent></wps:txbx></wps:wsp>`).join('')}</wpg:wgp>`;
const styled = (text: string, level: number) =>
  `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const bold = (text: string) => paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`);
const three = (first: string) => table(first, row(cell('a'), cell('b')), row(cell('c'), cell('d')));
const header = row(cell('Nom'), cell('Rôle'));
const marked = header.replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
const looking = (look: string, made: string) => made.replace('<w:tblPr/>', `<w:tblPr><w:tblLook ${look}/></w:tblPr>`);
const link = (words: string) => paragraph(`<w:hyperlink r:id="rId9"><w:r><w:t>${words}</w:t></w:r></w:hyperlink>`);

test.each([
  ['a picture that says nothing', picture(''), ['no-alternative-text']],
  ['a picture with blank words', picture(' descr=" "'), ['no-alternative-text']],
  ['a picture that says what it shows', picture(' descr="Le siège de la communauté"'), []],
  ['a picture of the project without words', picture(' descr="{{image theme.logo}}"'), ['no-alternative-text']],
  ['a picture of the project with its own words', picture(' descr="{{image theme.logo alt=&quot;Logo&quot;}}"'), []],
  ['a chart, whose figures become words', picture(' descr="{{chart budgetByYear}}"'), []],
  ['a text box', picture('', '<wps:wsp><w:txbxContent><w:p/></w:txbxContent></wps:wsp>'), []],
  ['a header row that is not marked', three(header), ['header-row-not-marked']],
  ['a header row that is marked', three(marked), []],
  ['a marked header row under a row of tags', three(row(cell('{{#if axes}}'), cell('')) + marked), []],
  ['a table that its first column names', looking('w:val="0080"', three(header)), []],
  ['words side by side', looking('w:firstRow="0" w:firstColumn="0"', table(header, row(cell('a'), cell('b')))), []],
  ['a level that is skipped', styled('Un', 1) + styled('Trois', 3), ['heading-skips-level']],
  ['levels that follow', styled('Deux', 2) + styled('Trois', 3) + styled('Un', 1), []],
  ['a bold line in the stead of a heading', bold('Les enjeux'), ['heading-by-hand']],
  ['a bold sentence', bold('Ce point est essentiel.'), []],
  ['many words and no heading', paragraph('Un texte.').repeat(14), ['no-heading']],
  ['a list that was typed', paragraph('- un') + paragraph('- deux'), ['list-by-hand']],
  ['a dash alone', paragraph('- un'), []],
  ['boxes of a drawing that are numbered', picture(' descr="Deux actions"', boxes('1. Un', '2. Deux')), []],
  ['a link that leads nobody knows where', link('cliquez ici'), ['vague-link']],
  ['an address for words', link('https://exemple.fr/a'), ['vague-link']],
  ['a link that says where it leads', link('le compte rendu du comité'), []],
])('in Word: %s', (_, body, expected) => {
  expect(codes(body)).toEqual(expected);
});

test('a place is a paragraph and its words', () => {
  expect(inWord(paragraph('un') + styled('Un', 1) + styled('Trois', 3))).toMatchObject([
    { part: 'word/document.xml', paragraph: 4, text: 'Trois', severity: 'warning' },
  ]);
});

test('a document without title or language', () => {
  const found = checkArchive(openArchive(docx(paragraph('Bonjour'))));
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['accessibility/no-title', 'error'],
    ['accessibility/no-language', 'error'],
  ]);
});

const shape = (type: string, words: string, lang = ' lang="fr-FR"') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Forme"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:rPr${lang}/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
const drawn =
  '<p:pic><p:nvPicPr><p:cNvPr id="3" name="Photo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip/></p:blipFill><p:spPr/></p:pic>';
const lines = (look: string) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Tableau"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${look}/><a:tblGrid/>${'<a:tr h="1"><a:tc><a:txBody><a:bodyPr/><a:p/></a:txBody></a:tc></a:tr>'.repeat(2)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

test.each([
  ['a title', shape('title', '{{project.title}}'), []],
  ['no title', shape('body', 'Texte'), ['slide-without-title']],
  ['no language', shape('title', 'Titre', ''), ['no-language']],
  ['a picture', shape('title', 'Titre') + drawn, ['no-alternative-text']],
  ['a table without a header row', shape('title', 'Titre') + lines(''), ['header-row-not-marked']],
  ['a table with one', shape('title', 'Titre') + lines(' firstRow="1"'), []],
])('on a slide: %s', (_, shapes, expected) => {
  const found = checkArchive(openArchive(pptx([{ shapes }], { title: 'Titre' })));
  expect(found.map(({ code }) => code.replace('accessibility/', ''))).toEqual(expected);
  for (const { slide } of found) expect(slide).toBe(1);
});

test('words in a place of the layout speak as that place does', () => {
  const parts = openArchive(pptx([{ shapes: shape('title', 'Titre') + shape('ftr', 'Montfort', '') }], { title: 'Titre' }));
  const codesOf = (place: string) =>
    checkArchive(
      parts.map((part) =>
        part.name === 'ppt/slideLayouts/slideLayout1.xml'
          ? { ...part, bytes: new TextEncoder().encode(new TextDecoder().decode(part.bytes).replace(/(?=<\/p:spTree>)/, place)) }
          : part,
      ),
    ).map(({ code }) => code);
  const foot = (type: string): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Pied"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle><a:lvl1pPr><a:defRPr lang="fr-FR"/></a:lvl1pPr></a:lstStyle><a:p/></p:txBody></p:sp>`;
  expect(codesOf('')).toEqual(['accessibility/no-language']);
  expect(codesOf(foot('dt'))).toEqual(['accessibility/no-language']);
  expect(codesOf(foot('ftr'))).toEqual([]);
});

test('what is no Office file is left to others', () => {
  expect(checkArchive(openArchive(closeArchive([{ name: 'a.txt', bytes: new Uint8Array(1) }])))).toEqual([]);
});

const office = shippedTemplates.filter((name) => /\.(docx|pptx|xlsx)$/.test(name));
test.each(office)('%s, as shipped, is for everyone', (name) => {
  expect(checkArchive(openArchive(shippedTemplate(name)))).toEqual([]);
});
