/** Tags where people write them: split over runs, across rows, in boxes, and what the rendered text says. */
import { describe, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { cell, docx, field, paragraph as p, row, run, table, textOf } from './minimal-docx.ts';

const view = {
  a: {
    title: 'T&1',
    nothing: null,
    yes: true,
    no: false,
    half: 0.5,
    list: [
      { n: 'x', inner: [{ k: 1 }, { k: 2 }] },
      { n: 'y', inner: [] },
    ],
    empty: [],
  },
};
const bullet = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const section = (text: string) => `<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr>${run(text)}</w:p>`;
const box = (text: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const cases: readonly (readonly [name: string, body: string, text: string])[] = [
  ['if and else on paragraphs', p('{{#if a.no}}') + p('A') + p('{{else}}') + p('B') + p('{{/if}}'), 'B¶'],
  ['if and else in a line', p('x {{#if a.no}}A{{else}}B{{/if}} y'), 'x B y¶'],
  ['else if', p('{{#if a.no}}A{{else if a.yes}}B{{else}}C{{/if}}'), 'B¶'],
  [
    'else if on paragraphs',
    p('{{#if a.no}}') + p('A') + p('{{else if a.no}}') + p('B') + p('{{^}}') + p('C') + p('{{/if}}'),
    'C¶',
  ],
  ['else across rows', table(row(cell('{{#if a.no}}A'), cell('1')), row(cell('{{else}}B'), cell('2{{/if}}'))), 'B¶|2¶|‖'],
  ['an empty list and its else', p('{{#each a.empty}}') + p('r') + p('{{else}}') + p('none') + p('{{/each}}'), 'none¶'],
  [
    'formats in a line loop',
    p(run('{{#each a.list}}', '<w:b/>'), run('{{n}}', '<w:b/>'), run(' / ', '<w:i/>'), run('{{/each}}')),
    'x / y / ¶',
  ],
  ['tags over several runs', p(run('av {{#ea'), run('ch a.list}}', '<w:b/>'), run('{{n}}{{/e'), run('ach}} ap')), 'av xy ap¶'],
  [
    'rows in rows',
    table(row(cell('{{#each a.list}}{{n}}'), cell('-')), row(cell('{{#each inner}}{{k}}'), cell('+{{/each}}{{/each}}'))),
    'x¶|-¶|‖1¶|+¶|‖2¶|+¶|‖y¶|-¶|‖',
  ],
  [
    'rows of only tags',
    table(row(cell('{{#each a.list}}'), cell('')), row(cell('{{n}}'), cell('z')), row(cell('{{/each}}'), cell(''))),
    'x¶|z¶|‖y¶|z¶|‖',
  ],
  [
    'tags on lines of their own in the cells of a row',
    table(row(cell('{{#each a.list}}', '{{n}}'), cell('z', '{{/each}}'))),
    'x¶|z¶|‖y¶|z¶|‖',
  ],
  ['a cell with nothing but a tag of its row', table(row(cell('{{#each a.list}}{{n}}'), cell('{{/each}}'))), 'x¶|¶|‖y¶|¶|‖'],
  ['../', p('{{#each a.list}}{{../a.title}}{{n}} {{/each}}'), 'T&1x T&1y ¶'],
  ['@root', p('{{#each a.list}}{{#each inner}}{{@root.a.title}}{{k}} {{/each}}{{/each}}'), 'T&11 T&12 ¶'],
  ['@index and @last', p('{{#each a.list}}{{@index}}{{n}}{{#unless @last}}, {{/unless}}{{/each}}'), '0x, 1y¶'],
  ['@../index', p('{{#each a.list}}{{#each inner}}{{@../index}}.{{@index}} {{/each}}{{/each}}'), '0.0 0.1 ¶'],
  ['block parameters', p('{{#each a.list as |e i|}}{{i}}{{e.n}}{{/each}}'), '0x1y¶'],
  ['with', p('{{#with a.title as |t|}}{{t}}{{this}}{{/with}}{{#with a.nothing}}A{{else}}B{{/with}}'), 'T&1T&1B¶'],
  ['a loop around a table', p('{{#each a.list}}') + table(row(cell('{{n}}'), cell('z'))) + p('{{/each}}'), 'x¶|z¶|‖y¶|z¶|‖'],
  [
    'a table within a cell',
    table(row(cell(table(row(cell('{{#each a.list}}{{n}}'), cell('q{{/each}}'))) + p('')), cell('z'))),
    'x¶|q¶|‖y¶|q¶|‖¶|z¶|‖',
  ],
  ['a loop within one cell', table(row(cell('{{#each a.list}}', '{{n}}', '{{/each}}'), cell('d'))), 'x¶y¶|d¶|‖'],
  ['a cell that a loop leaves empty', table(row(cell('{{#each a.empty}}', 'r', '{{/each}}'), cell('d'))), '¶|d¶|‖'],
  [
    'a table that a loop leaves empty goes',
    p('before') + table(row(cell('{{#each a.empty}}{{n}}'), cell('{{/each}}'))) + p('after'),
    'before¶after¶',
  ],
  [
    'a table that keeps its heading',
    table(row(cell('h'), cell('h')), row(cell('{{#each a.empty}}{{n}}'), cell('{{/each}}'))),
    'h¶|h¶|‖',
  ],
  ['a tag in a link', `<w:p><w:hyperlink w:anchor="b">${run('{{a.ti')}${run('tle}}')}</w:hyperlink></w:p>`, 'T&1¶'],
  [
    'a tag cut by a bookmark',
    p(run('{{a.'), '<w:bookmarkStart w:id="1" w:name="b"/>', run('ti'), '<w:bookmarkEnd w:id="1"/>', run('tle}}')),
    'T&1¶',
  ],
  [
    'a tag cut by proofing',
    p(run('{{a.'), '<w:proofErr w:type="spellStart"/>', run('title'), '<w:proofErr w:type="spellEnd"/>', run('}}')),
    'T&1¶',
  ],
  ['a tracked insertion in a tag', p(run('{{a.'), `<w:ins w:id="1" w:author="x">${run('title')}</w:ins>`, run('}}')), 'T&1¶'],
  [
    'a tracked deletion in a tag',
    p(run('{{a.'), '<w:del w:id="1" w:author="x"><w:r><w:delText>{{b}}</w:delText></w:r></w:del>', run('title}}')),
    'T&1{{b}}¶',
  ],
  [
    'a block that leaves a tracked insertion',
    p('x ', `<w:ins w:id="1" w:author="a">${run('a {{#each a.list}}')}</w:ins>`, '{{n}}{{/each}} b'),
    'x a xy b¶',
  ],
  [
    'a block that leaves a link',
    p(`<w:hyperlink w:anchor="b">${run('a {{#each a.list}}')}${run('{{n}}')}</w:hyperlink>`, ', {{/each}}b'),
    'a x, y, b¶',
  ],
  [
    'a loop whose tags are insertions, alone in their paragraphs',
    p(`<w:ins w:id="1" w:author="a">${run('{{#each a.list}}')}</w:ins>`) + p('{{n}}') + p('{{/each}}'),
    'x¶y¶',
  ],
  ['a line break in a tag', '<w:p><w:r><w:t>{{a.title</w:t><w:br/><w:t>}}</w:t></w:r></w:p>', 'T&1¶'],
  ['a tab in a tag', '<w:p><w:r><w:t>{{#if</w:t><w:tab/><w:t>a.yes}}A{{/if}}</w:t></w:r></w:p>', 'A¶'],
  ['a line break beside a tag', '<w:p><w:r><w:t>{{a.title}}</w:t><w:br/><w:t>b</w:t></w:r></w:p>', 'T&1⏎b¶'],
  ['list items', p('{{#each a.list}}') + bullet('{{n}}') + p('{{/each}}'), 'x¶y¶'],
  ['tags that share the paragraphs of an item', p('{{#each a.list}}{{n}}') + p('next{{/each}}'), 'x¶next¶y¶next¶'],
  ['a section break in a condition', p('{{#if a.yes}}') + section('landscape') + p('{{/if}}'), 'landscape¶'],
  ['a section break dropped by its condition', p('{{#if a.no}}') + section('landscape') + p('{{/if}}') + p('z'), 'z¶'],
  ['a lonely tag beside a section break', section('{{#if a.yes}}') + p('z') + p('{{/if}}'), '¶z¶'],
  [
    'two tags in a lonely paragraph',
    p('{{#each a.list}}') + p('{{n}}') + p('{{/each}}{{#each a.list}}') + p('{{n}}!') + p('{{/each}}'),
    'x¶y¶x!¶y!¶',
  ],
  [
    'two loops in a row, each in its cell',
    table(row(cell('{{#each a.list}}{{n}}{{/each}}'), cell('{{#each a.list}}{{n}}{{/each}}'))),
    'xy¶|xy¶|‖',
  ],
  [
    'a condition on a row in a loop of rows',
    table(row(cell('{{#each a.list}}{{#if inner.length}}{{n}}'), cell('z{{/if}}{{/each}}'))),
    'x¶|z¶|‖',
  ],
  ['a comment', p('x{{! note }}y{{!-- {{not}} a tag --}}z'), 'xyz¶'],
  ['a paragraph with only a comment', p('x') + p('{{! note }}') + p('y'), 'x¶y¶'],
  [
    'text that only looks like a tag',
    p('price { 3 } and }} alone \\ {') + p('\\{{a.title}} { {{a.title}}'),
    'price { 3 } and }} alone \\ {¶\\T&1 { T&1¶',
  ],
  ['a row in a content control', table(control(row(cell('{{#each a.list}}{{n}}'), cell('z{{/each}}')))), 'x¶|z¶|‖y¶|z¶|‖'],
  ['a content control', control(p('SDT {{a.title}}')), 'SDT T&1¶'],
  ['a text box, in both its forms', box('B {{#if a.yes}}{{a.title}}{{/if}}'), 'B T&1¶B T&1¶¶'],
  ['a page number beside a tag', `<w:p>${run('{{a.title}} p. ')}${field(' PAGE ')}</w:p>`, 'T&1 p.  PAGE 1¶'],
  [
    'curly quotes',
    p(
      '{{#if (is a.title “T&amp;1”)}}ok{{/if}}{{#if (is a.title ‘T&amp;1’)}}ok{{/if}}{{#if (is a.title «\u00a0T&amp;1\u00a0»)}}ok{{/if}}',
    ),
    'okokok¶',
  ],
  ['no-break spaces', p('{{#each\u00a0a.list\u202fas |e|}}{{\u2009e.n\u200b}}{{/each}}'), 'xy¶'],
  [
    'an apostrophe between quotes',
    p('{{default a.nothing “l’élu «\u00a0dit\u00a0»”}}{{default a.nothing ‘l’élu’}}'),
    'l’élu «\u00a0dit\u00a0»l’élu¶',
  ],
  ['spaces stripped on request', p('a {{~a.title~}} b {{#if a.yes~}} c {{~/if}}'), 'aT&1b c¶'],
  ['null, booleans and numbers', p('[{{a.nothing}}][{{a.nothing.deeper.still}}][{{a.yes}}][{{a.half}}]'), '[][][oui][0,5]¶'],
  ['a literal', p('{{"oui"}}'), 'oui¶'],
];

describe('hard places', () => {
  it.each(cases)('%s', (_, body, text) => {
    const { problems, render } = prepareWord(docx(body), { file: 'm.docx', helpers: helpersFor('fr') });
    expect(problems).toEqual([]);
    expect(textOf(render(view))).toBe(text);
  });
});
