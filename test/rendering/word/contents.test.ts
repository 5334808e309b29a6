/** Contents lists that Word made of a template, and what it copied elsewhere: documents say their own headings. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withPagesReckoned } from '../../../src/rendering/index.ts';
import { shapeOfSchema } from '../../../src/rendering/ooxml/shape-of-schema.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { docx, field, NAMESPACES, paragraph as p, partOf, run, textOf } from './minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside && `<w:pPr>${inside}</w:pPr>`}</w:style>`;
const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const styles = (numbered: boolean) =>
  `<w:styles ${NAMESPACES}>${style('Titre1', 'heading 1', numbered ? list(0) : '')}${style('Titre2', 'heading 2', numbered ? list(1) : '')}${style('Annexe', 'Annexe')}${style('TM1', 'toc 1')}${style('TM2', 'toc 2', '<w:ind w:left="240"/>')}</w:styles>`;
const level = (at: number, format: string, words: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/><w:lvlJc w:val="left"/></w:lvl>`;
const numbering = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const begin = (code: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC ${code} </w:instrText></w:r>${mark('separate')}`;
const line = (styled: string, words: string, bookmark: string, before = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${styled}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs></w:pPr>${before}<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(words)}<w:r><w:tab/></w:r>${field(` PAGEREF ${bookmark} \\h `)}</w:hyperlink></w:p>`;
const ended = p(mark('end'));
const heading = (styled: string, ...content: string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="${styled}"/></w:pPr>${content.map((part) => (part.startsWith('<') ? part : run(part))).join('')}</w:p>`;
const marked = (id: number, name: string, words: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run(words)}<w:bookmarkEnd w:id="${id}"/>`;
const each = (of: string, ...inside: string[]) => p(`{{#each ${of}}}`) + inside.join('') + p('{{/each}}');

const view = {
  title: 'Plan',
  axes: [
    { t: 'Un', actions: ['a', 'b'] },
    { t: 'Deux', actions: ['c'] },
  ],
};
const prepared = (body: string, { numbered = false, header = '' } = {}) =>
  prepareWord(
    docx(body, {
      header,
      parts: {
        'word/styles.xml': { xml: styles(numbered), type: `${OFFICE}.styles+xml`, relation: 'styles' },
        'word/numbering.xml': { xml: numbering, type: `${OFFICE}.numbering+xml`, relation: 'numbering' },
      },
    }),
    { file: 'm.docx', helpers: helpersFor('fr') },
  );
const made = (body: string, options = {}) => prepared(body, options).render(view);
/** Without what fields ask. */
const shown = (bytes: Uint8Array, part = 'word/document.xml') =>
  textOf(bytes, part).replaceAll(/ (?:TOC|PAGEREF|REF|STYLEREF|SEQ) [^¶…]*?(?:\\[hzu] )+| SEQ \w+ /g, '');

const axes = each(
  'axes',
  heading('Titre1', marked(2, '_Toc2', 'Axe {{t}}')),
  each('actions', heading('Titre2', marked(3, '_Toc3', '{{this}}'))),
);
const listed = (code: string, last = ended) =>
  line('TM1', 'Introduction', '_Toc1', begin(code)) + line('TM1', 'Axe {{t}}', '_Toc2') + line('TM2', '{{this}}', '_Toc3') + last;

it('lists the headings of the document, in the looks of the template, each with a link to its own', async () => {
  const bytes = made(listed('\\o "1-3" \\h \\z \\u') + heading('Titre1', '{{title}} &amp; co') + axes);
  const lines = ['Plan & co', 'Axe Un', 'a', 'b', 'Axe Deux', 'c'];
  expect(shown(bytes)).toBe(`${lines.map((one) => `${one}⇥…¶`).join('')}¶${lines.map((one) => `${one}¶`).join('')}`);
  const xml = partOf(bytes, 'word/document.xml');
  const anchors = [...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name);
  expect(anchors).toEqual(['_Toc1', '_Toc2', '_Toc3', '_Toc3_2', '_Toc2_2', '_Toc3_3']);
  expect([...xml.matchAll(/w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)].map(([, name]) => name)).toEqual(anchors);
  expect([...xml.matchAll(/PAGEREF (\S+)/g)].map(([, name]) => name)).toEqual(anchors);
  expect(xml.match(/<w:pStyle w:val="TM2"\/>/g)).toHaveLength(3);
  writeFileSync(join(folder, 'contents.docx'), bytes);
  expect((await validateFile(join(folder, 'contents.docx'))).errors).toEqual([]);
});

it('keeps the marks of places that stand among its lines', () => {
  const mark = (end: string, more = '') => `<w:bookmark${end} w:id="9"${more}/>`;
  const body =
    line('TM1', 'A', '_Toc1', begin('\\h')) +
    mark('Start', ' w:name="_GoBack"') +
    mark('End') +
    line('TM1', '{{t}}', '_Toc2') +
    ended;
  const xml = partOf(made(body + axes), 'word/document.xml');
  expect(xml).toMatch(
    /<\/w:hyperlink><\/w:p><w:bookmarkStart w:id="9" w:name="_GoBack"\/><w:bookmarkEnd w:id="9"\/><w:p><w:r><w:fldChar/,
  );
  expect(xml).not.toContain('{{');
});

it('says the numbers of headings, as their list writes them', () => {
  const bytes = made(listed('\\o "1-2" \\h') + heading('Titre1', 'Avant') + axes, { numbered: true });
  expect(shown(bytes).split('¶').slice(0, 6)).toEqual([
    'I. Avant⇥…',
    'II. Axe Un⇥…',
    '2.1 a⇥…',
    '2.2 b⇥…',
    'III. Axe Deux⇥…',
    '3.1 c⇥…',
  ]);
});

it.each([
  ['the levels that it asks for', '\\o "2-2" \\h', ['a⇥…', 'b⇥…', 'c⇥…']],
  ['styles by their names, and their levels', '\\t "Annexe;1;titre 1;2" \\h', ['Axe Un⇥…', 'Axe Deux⇥…', 'Fin⇥…']],
  ['pages of some levels alone', '\\n "2-2" \\h', ['Axe Un⇥…', 'a', 'b', 'Axe Deux⇥…', 'c']],
])('lists %s', (_, code, lines) => {
  const body = listed(code) + axes + heading('Annexe', 'Fin');
  expect(
    shown(made(body))
      .replace(/ TOC .*?(?=[A-Za-z])/, '')
      .split('¶')
      .slice(0, lines.length + 1),
  ).toEqual([...lines, '']);
});

it('lists captions, their numbers counted, where no list was made yet', () => {
  const none = p(begin('\\h \\z \\c "Tableau"'), run('Aucune entrée de table d’illustration.'), mark('end'));
  const body =
    none + each('axes', p(run('Tableau '), field('SEQ &quot;Tableau&quot;'), run(' : {{t}}'))) + p(field('SEQ Figure'));
  expect(
    partOf(made(body), 'word/document.xml')
      .match(/<w:hyperlink.*?<\/w:hyperlink>/g)
      ?.map((one) => one.replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, '')),
  ).toEqual(['Tableau 1 : Un…', 'Tableau 2 : Deux…']);
});

it('leaves a list that it does not know how to make, whose tags are checked as any', () => {
  const body = listed('\\b partie \\h') + axes;
  expect(prepared(body).problems).toEqual([]);
  expect(shown(made(listed('\\o "7-9" \\h') + p('{{title}}')))).toBe('¶¶Plan¶');
  const shape = shapeOfSchema({ type: 'object', properties: { title: { type: 'string' } } });
  const checked = (code: string) =>
    prepareWord(docx(listed(code)), { file: 'm.docx', helpers: helpersFor('fr'), shape }).problems;
  expect(checked('\\b partie \\h').map(({ tag }) => tag)).toEqual(['{{t}}', '{{this}}']);
  expect(checked('\\o "1-3"')).toEqual([]);
});

it('drops the tags of what Word copied, which only mean something where they were copied from', () => {
  const seen = (code: string, words: string) => field(code).replace('>1<', `>${words}<`);
  const body = p(run('Voir '), seen(' REF _Ref1 \\h ', '{{t}}')) + each('axes', p(marked(1, '_Ref1', '{{t}}')));
  const bytes = made(body, { header: seen(' STYLEREF "heading 1" ', 'Axe {{t}}') });
  expect(shown(bytes)).toBe('Voir Un¶Un¶Deux¶');
  expect(partOf(bytes, 'word/header1.xml')).not.toMatch(/Axe|\{\{/);
});

it('gives what reckons pages a list without its field, all else the same', () => {
  const bytes = made(listed('\\o "1-3" \\h') + axes);
  const xml = partOf(withPagesReckoned(bytes, 'docx'), 'word/document.xml');
  expect(xml).not.toContain('TOC ');
  const [types, before] = [xml, partOf(bytes, 'word/document.xml')].map((one) =>
    [...one.matchAll(/fldCharType="(\w+)"/g)].map(([, type]) => type),
  );
  expect(types?.length).toBe((before?.length ?? 0) - 3);
  expect(types?.filter((type) => type === 'begin')).toHaveLength(types?.filter((type) => type === 'end').length ?? -1);
  expect(textOf(withPagesReckoned(bytes, 'docx')).replace(/ PAGEREF \S+ \\h /g, '')).toBe(
    shown(bytes).replace(/^.*?(?=Axe)/, ''),
  );
  const without = made(axes);
  expect(withPagesReckoned(without, 'docx')).toBe(without);
});
