/** Blocks that Word templates share: what stands in the place of their tag, what they bring, and what they may not do. */

import { describe, expect, it } from 'vitest';
import type { SharedBlocks } from '../../../src/model/index.ts';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import type { Shape } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord, type TemplateProblem } from '../../../src/rendering/word/index.ts';
import { cell, docx, field, paragraph as p, partOf, row, run, table, textOf } from './minimal-docx.ts';

const text: Shape = { kind: 'value', type: 'text' };
const action: Shape = { kind: 'object', fields: { name: text } };
const shape: Shape = { kind: 'object', fields: { title: text, actions: { kind: 'list', of: action } } };
const view = { title: 'Accueil', actions: [{ name: 'Guichet' }, { name: 'Portail' }] };

const shelf = (blocks: Readonly<Record<string, Uint8Array>>): SharedBlocks => ({
  names: Object.keys(blocks),
  read: (name) => {
    const bytes = blocks[name];
    return bytes && { file: `blocks/${name}.docx`, bytes };
  },
});
const prepare = (template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>) =>
  prepareWord(template, { file: 'note.docx', shape, helpers: helpersFor('fr', { page: 'page' }), blocks: shelf(blocks) });

function made(template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { problems, render } = prepare(template, blocks);
  expect(problems).toEqual([]);
  return render(view);
}

const brief = ({ code, block, paragraph, tag, name, nearest }: TemplateProblem): string =>
  [code.replace('template/', ''), block, paragraph, tag, name, nearest && `→ ${nearest}`].filter(Boolean).join(' ');
const told = (template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>): readonly string[] =>
  prepare(template, blocks).problems.map(brief);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string, words: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(words)}</w:p>`;
const listed = (list: number, words: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(words)}</w:p>`;
const numbering = (sign: string, list: number) =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/></w:lvl></w:abstractNum><w:num w:numId="${list}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A Word file with more parts: styles, lists, a picture. */
function whole(
  body: string,
  parts: { readonly styles?: string; readonly numbering?: string; readonly picture?: Uint8Array } = {},
): Uint8Array {
  const encode = (xml: string) => new TextEncoder().encode(xml);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const entries = openArchive(docx(body)).map(({ name, bytes }) => {
    const xml = new TextDecoder().decode(bytes);
    if (name === '[Content_Types].xml')
      return { name, bytes: encode(xml.replace('</Types>', '<Default Extension="png" ContentType="image/png"/></Types>')) };
    if (name !== 'word/_rels/document.xml.rels') return { name, bytes };
    const more = [
      parts.styles === undefined ? '' : relation('rIdS', 'styles', 'styles.xml'),
      parts.numbering === undefined ? '' : relation('rIdN', 'numbering', 'numbering.xml'),
      parts.picture === undefined ? '' : relation('rIdP', 'image', 'media/image1.png'),
    ].join('');
    return { name, bytes: encode(xml.replace('</Relationships>', `${more}</Relationships>`)) };
  });
  return closeArchive([
    ...entries,
    ...(parts.styles === undefined
      ? []
      : [{ name: 'word/styles.xml', bytes: encode(`<w:styles ${W}>${parts.styles}</w:styles>`) }]),
    ...(parts.numbering === undefined ? [] : [{ name: 'word/numbering.xml', bytes: encode(parts.numbering) }]),
    ...(parts.picture === undefined ? [] : [{ name: 'word/media/image1.png', bytes: parts.picture }]),
  ]);
}
const shown = '<w:p><w:r><w:drawing><wp:docPr id="1" name="x" descr="y"/><a:blip r:embed="rIdP"/></w:drawing></w:r></w:p>';

describe('what stands in the place of the tag', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['the body of the block', p('a') + p('{{> head}}') + p('b'), { head: p('{{title}}') }, 'a¶Accueil¶b¶'],
    ['a tag written over several runs', p('{{&gt;', ' head', '}}'), { head: p('x') }, 'x¶'],
    [
      'in the scope of the place',
      p('{{#each actions}}') + p('{{> one}}') + p('{{/each}}'),
      { one: p('– {{name}} ({{../title}})') },
      '– Guichet (Accueil)¶– Portail (Accueil)¶',
    ],
    [
      'a block within a block',
      p('{{> outer}}'),
      { outer: p('1') + p('{{> inner}}') + p('3'), inner: p('{{title}}') },
      '1¶Accueil¶3¶',
    ],
    ['twice', p('{{> x}}') + p('–') + p('{{> x}}'), { x: p('x') }, 'x¶–¶x¶'],
    [
      'twice, with loops and choices of its own',
      p('{{#each actions}}') + p('{{> x}}') + p('{{/each}}') + p('{{> y}}') + p('{{> y}}'),
      {
        x: p('{{#if name}}') + p('{{name}}') + p('{{/if}}'),
        y: p('{{#each actions}}') + p('– {{name}}') + p('{{/each}}'),
      },
      'Guichet¶Portail¶– Guichet¶– Portail¶– Guichet¶– Portail¶',
    ],
    ['in a cell', table(row(cell('{{> x}}'), cell('b'))), { x: p('1') + p('2') }, '1¶2¶|b¶|‖'],
    [
      'a table, without the paragraph that Word wants after it',
      p('{{> x}}') + p('b'),
      { x: table(row(cell('a'))) + p() },
      'a¶|‖b¶',
    ],
    ['words of the template', p('{{> x}}'), { x: p('{{words.page}} 1') }, 'page 1¶'],
  ])('%s', (_, body, blocks, expected) => {
    const files = Object.fromEntries(Object.entries(blocks).map(([name, inside]) => [name, docx(inside)]));
    expect(textOf(made(docx(body), files))).toBe(expected);
  });

  it('stands in headers too, without its sections', () => {
    const section = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p>';
    const document = made(docx('', { header: '{{> x}}' }), { x: docx(p('x') + section) });
    expect(partOf(document, 'word/document.xml').match(/<w:sectPr/g)).toHaveLength(1);
    expect(textOf(document, 'word/header1.xml')).toBe('x¶¶');
    expect(partOf(document, 'word/header1.xml')).not.toContain('w:sectPr');
  });
});

describe('what a block brings', () => {
  it('takes the styles of the document by their names, and brings those that it lacks with what they are based on', () => {
    const host = whole(styled('Titre1', 'a') + p('{{> x}}'), { styles: style('Titre1', 'heading 1') + style('Calm', 'Base') });
    const block = whole(styled('Heading1', 'b') + styled('Box', 'c'), {
      styles: style('Heading1', 'Heading 1') + style('Box', 'Box', '<w:basedOn w:val="Calm"/>') + style('Calm', 'Calm'),
    });
    const document = made(host, { x: block });
    const main = partOf(document, 'word/document.xml');
    expect([...main.matchAll(/pStyle w:val="(\w+)"/g)].map(([, id]) => id)).toEqual(['Titre1', 'Titre1', 'Box']);
    const styles = partOf(document, 'word/styles.xml');
    // « Calm » is the id of another style there: by its id, for want of the name, it is the document's.
    expect(styles).toContain(
      '<w:style w:type="paragraph" w:styleId="Box"><w:name w:val="Box"/><w:basedOn w:val="Calm"/></w:style>',
    );
    expect(styles.match(/w:styleId=/g)).toHaveLength(3);
  });

  it('brings its lists under other numbers, into a document that has some and into one that has none', () => {
    const block = whole(listed(1, 'b'), { numbering: numbering('§', 1) });
    const among = made(whole(listed(1, 'a') + p('{{> x}}'), { numbering: numbering('•', 1) }), { x: block });
    expect([...partOf(among, 'word/document.xml').matchAll(/numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
    expect(partOf(among, 'word/numbering.xml')).toMatch(/<w:num w:numId="2"><w:abstractNumId w:val="1"\/>/);
    const alone = made(docx(p('{{> x}}')), { x: block });
    expect(partOf(alone, 'word/numbering.xml')).toContain('w:val="§"');
    expect(partOf(alone, '[Content_Types].xml')).toContain('/word/numbering.xml');
    expect(partOf(alone, 'word/_rels/document.xml.rels')).toContain('numbering');
  });

  it('brings its pictures and its links, once', () => {
    const picture = new Uint8Array([137, 80, 78, 71]);
    const link = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>';
    const withLink = docx(link, { link: 'https://exemple.fr/a?b=1&amp;c=2' });
    const document = made(docx(p('{{> x}}') + p('{{> x}}') + p('{{> y}}'), { link: 'https://autre.fr' }), {
      x: whole(shown, { picture }),
      y: withLink,
    });
    const relations = partOf(document, 'word/_rels/document.xml.rels');
    expect(relations.match(/image"/g)).toHaveLength(1);
    expect(relations).toContain('Target="https://exemple.fr/a?b=1&amp;c=2" TargetMode="External"');
    expect(openArchive(document).find(({ name }) => name === 'word/media/block-1.png')?.bytes).toEqual(picture);
    const main = partOf(document, 'word/document.xml');
    for (const [, id = ''] of main.matchAll(/ r:(?:embed|id)="(\w+)"/g)) expect(relations).toContain(`Id="${id}"`);
    expect(new Set([...main.matchAll(/docPr id="(\d+)"/g)].map(([, id]) => id)).size).toBe(2);
  });

  it('keeps bookmarks apart', () => {
    const mark = (id: number, name: string) =>
      `<w:p><w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/></w:p>`;
    const document = made(docx(mark(0, 'a') + p('{{> x}}') + p('{{> x}}')), { x: docx(mark(0, 'b')) });
    const main = partOf(document, 'word/document.xml');
    expect([...main.matchAll(/bookmarkStart w:(?:id="(\d+)" w:name|name="\w+" w:id)="(\w+)"/g)]).toHaveLength(2);
    expect(main.match(/bookmarkEnd/g)).toHaveLength(2);
  });
});

describe('what is wrong is told, with the block that it stands in', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a name that no block has', p('{{> haed}}'), { head: p('x') }, ['unknown-include 1 {{> haed}} haed → head']],
    ['a name of every object', p('{{> constructor}}'), {}, ['unknown-include 1 {{> constructor}} constructor']],
    ['a path', p('{{> ../../secret}}'), {}, ['unknown-include 1 {{> ../../secret}} ../../secret']],
    ['a block of itself', p('{{> x}}'), { x: p('{{> x}}') }, ['include-of-itself blocks/x.docx 1 {{> x}} x']],
    [
      'a round of blocks',
      p('{{> x}}'),
      { x: p('{{> y}}'), y: p('a') + p('{{> x}}') },
      ['include-of-itself blocks/y.docx 2 {{> x}} x'],
    ],
    ['words beside it', p('see {{> x}}'), { x: p('x') }, ['include-not-alone 1 {{> x}} x']],
    ['two on a line', p('{{> x}}{{> x}}'), { x: p('x') }, ['include-not-alone 1 {{> x}} x', 'include-not-alone 1 {{> x}} x']],
    [
      'a field that no view has',
      p('{{> x}}'),
      { x: p('a') + p('{{tilte}}') },
      ['unknown-field blocks/x.docx 2 {{tilte}} tilte → title'],
    ],
    [
      'a field that the place lacks',
      p('{{#each actions}}') + p('{{> x}}') + p('{{/each}}'),
      { x: p('{{title}}') },
      ['unknown-field blocks/x.docx 1 {{title}} title → ../title'],
    ],
    [
      'a block that opens and does not close',
      p('{{> x}}') + p('{{/each}}'),
      { x: p('{{#each actions}}') },
      ['unclosed-block blocks/x.docx 1 {{#each actions}}', 'unopened-block 2 {{/each}}'],
    ],
    [
      'half a field',
      p('{{> x}}'),
      { x: '<w:p><w:r><w:instrText>INCLUDETEXT "a"</w:instrText></w:r></w:p>' },
      ['include-within-field blocks/x.docx'],
    ],
    [
      'a note at the foot that its file lacks',
      p('{{> x}}'),
      { x: '<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p>' },
      ['include-brings blocks/x.docx 1 {{> x}} w:footnoteReference'],
    ],
    [
      'a word that is not given',
      p('{{> x}}'),
      { x: p('{{words.pgae}}') },
      ['unknown-field blocks/x.docx 1 {{words.pgae}} pgae → page'],
    ],
  ])('%s', (_, body, blocks, expected) => {
    const files = Object.fromEntries(Object.entries(blocks).map(([name, inside]) => [name, docx(inside)]));
    expect(told(docx(body), files)).toEqual(expected);
  });

  it('tells a file that is no Word file, and one that would fetch something', () => {
    expect(told(docx(p('{{> x}}')), { x: new TextEncoder().encode('not a file') })).toEqual([
      'not-an-archive blocks/x.docx not-an-archive',
    ]);
    const fetching = docx(`<w:p>${field('INCLUDETEXT "https://exemple.fr"')}</w:p>`);
    expect(told(docx(p('{{> x}}')), { x: fetching })[0]).toMatch(/^active-field blocks\/x\.docx/);
  });

  it('does not let a template give a block the beginning of a field', () => {
    const half = (kind: string, inside = '') => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>${inside}`;
    const body = `<w:p>${half('begin', '<w:r><w:instrText>QUOTE</w:instrText></w:r>')}</w:p>${p('{{> x}}')}<w:p>${half('end')}</w:p>`;
    expect(told(docx(body), { x: docx(p('x')) })).toEqual(['include-within-field 2 {{> x}}']);
  });

  it('stops a block that multiplies itself', () => {
    const twice = (name: string) => docx(p(`{{> ${name}}}`) + p(`{{> ${name}}}`));
    const levels = Array.from({ length: 30 }, (_, level) => [`x${level}`, level === 29 ? docx(p('x')) : twice(`x${level + 1}`)]);
    expect(told(docx(p('{{> x0}}')), Object.fromEntries(levels)).map((one) => one.split(' ')[0])).toEqual(['too-many-includes']);
  });
});
