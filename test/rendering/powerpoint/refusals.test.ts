/** Every mistake of a deck's template is found before anything is rendered: slide, shape, paragraph, tag. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { shapeOfSchema, type TemplateProblem } from '../../../src/rendering/ooxml/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { docx } from '../word/minimal-docx.ts';
import { shape as box, cell, notes, pptx, row, type Slide, table, text, title } from './minimal-pptx.ts';

const shape = shapeOfSchema({
  type: 'object',
  properties: {
    title: { type: 'string' },
    done: { type: 'boolean' },
    budget: { 'x-noun': 'money' },
    actions: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
  },
});
const prepared = (bytes: Uint8Array) => preparePowerPoint(bytes, { file: 'deck.pptx', shape, helpers: helpersFor('fr') });
const brief = ({ code, slide, shape: where, tag, nearest, other }: TemplateProblem) =>
  [slide, where, code.replace('template/', ''), tag, nearest && `→ ${nearest}`, other && `with ${other.tag}`]
    .filter(Boolean)
    .join(' ');

const cases: readonly (readonly [slides: readonly Slide[], problems: readonly string[]])[] = [
  [[{ shapes: title('{{titel}}') }], ['1 Titre 1 unknown-field {{titel}} → title']],
  [[{ shapes: title('x') }, { shapes: text('{{budget}}') }], ['2 Texte 2 prints-a-structure {{budget}}']],
  [[{ shapes: text('{{#if done}}x{{else}}{{mony budget}}{{/if}}') }], ['1 Texte 2 unknown-helper {{mony budget}} → money']],
  [[{ shapes: text('{{#each actions}}', '{{name}}') }], ['1 Texte 2 unclosed-block {{#each actions}}']],
  [[{ shapes: title('{{#each actions}}', '{{nmae}}'), notes: notes('{{/each}}') }], ['1 Titre 1 unknown-field {{nmae}} → name']],
  [[{ shapes: title('x'), notes: notes('{{/each}}') }], ['1 Notes 3 unopened-block {{/each}}']],
  [[{ shapes: box('Carte', ['x'], { descr: '{{titel}}' }) }], ['1 Carte unknown-field {{titel}} → title']],
  [
    [{ shapes: table(row(cell('{{#each actions}}c'), cell('d'))) + text('{{/each}}') }],
    ['1 Tableau 4 block-leaves-table {{#each actions}} with {{/each}}'],
  ],
  [
    [{ shapes: title('{{#each actions}}{{name}}') }, { shapes: table(row(cell('{{/each}}'))) }],
    ['2 Tableau 4 block-leaves-table {{/each}} with {{#each actions}}'],
  ],
  [[{ shapes: title('{{#if done}}x') }, { shapes: title('{{#if title}}y') + text('{{/if}}') + text('{{/if}}') }], []],
  [
    [{ shapes: title('{{#each actions}}x') }, { shapes: text('{{#if ../done}}y{{/each}}') + text('{{/if}}') }],
    ['2 Texte 2 crossed-blocks {{#if ../done}} with {{#each actions}}'],
  ],
  [[{ shapes: text('av {{title') + text('}} ap') }], ['1 Texte 2 unclosed-tag {{title']],
  [[{ shapes: title('{{{title}}}') }], ['1 Titre 1 raw-value {{{title}}}']],
  [[{ shapes: title('{{#if done}}A{{else}}') + text('B{{/if}}') }], ['1 Titre 1 else-inside-paragraph {{else}}']],
];

describe('a deck that does not hold together', () => {
  it.each(cases)('%#', (slides, problems) => {
    expect(prepared(pptx(slides)).problems.map(brief)).toEqual(problems);
  });

  it('says slide, shape, paragraph and words', () => {
    expect(prepared(pptx([{ shapes: title('un') }, { shapes: title('deux') + text('trois', 'le {{titel}}') }])).problems).toEqual(
      [
        {
          code: 'template/unknown-field',
          file: 'deck.pptx',
          part: 'ppt/slides/slide2.xml',
          slide: 2,
          shape: 'Texte 2',
          paragraph: 2,
          text: 'le {{titel}}',
          tag: '{{titel}}',
          name: 'titel',
          nearest: 'title',
        },
      ],
    );
  });

  it('is not rendered', () => {
    expect(() => prepared(pptx([{ shapes: title('{{titel}}') }])).render({})).toThrow('deck.pptx');
  });

  it('keeps the blocks of a layout in their shapes', () => {
    const bytes = pptx([{ shapes: title('x') }], { layout: text('{{#if done}}') + text('{{/if}}{{titel}}') });
    expect(prepared(bytes).problems.map(brief)).toEqual([
      'Texte 2 block-leaves-box {{#if done}} with {{/if}}',
      'Texte 2 unknown-field {{titel}} → title',
    ]);
  });

  it('checks properties and links', () => {
    const link = '<a:p><a:r><a:rPr><a:hlinkClick r:id="rId9"/></a:rPr><a:t>x</a:t></a:r></a:p>';
    const bytes = pptx([{ shapes: text(link), relations: [['rId9', 'hyperlink', 'https://x.fr/{{titel}}', true]] }], {
      title: '{{a}}',
    });
    expect(prepared(bytes).problems.map(({ part, tag }) => `${part} ${tag}`)).toEqual([
      'docProps/core.xml {{a}}',
      'ppt/slides/_rels/slide1.xml.rels {{titel}}',
    ]);
  });
});

describe('a file that is no template', () => {
  const encode = (words: string) => new TextEncoder().encode(words);
  const withSlide = (xml: string) =>
    closeArchive(
      openArchive(pptx([{ shapes: '' }])).map((entry) =>
        entry.name === 'ppt/slides/slide1.xml' ? { ...entry, bytes: encode(xml) } : entry,
      ),
    );
  it.each([
    ['a text', encode('bonjour'), 'template/not-an-archive'],
    ['a Word document', docx(''), 'template/not-a-powerpoint-file'],
    ['no content types', closeArchive([{ name: 'a', bytes: encode('a') }]), 'template/not-a-powerpoint-file'],
    ['a deck with macros', pptx([], { main: 'macroEnabled' }), 'template/holds-programs'],
    ['a declaration of entities', withSlide('<!DOCTYPE x [<!ENTITY a "b">]><p:sld/>'), 'template/declares-entities'],
    ['broken XML', withSlide('<p:sld><a></p:sld>'), 'template/bad-xml'],
  ])('%s', (_, bytes, code) => {
    expect(prepared(bytes).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('a tag in a chart, where it would stay', () => {
    const bytes = pptx([{ shapes: '' }], { parts: { 'ppt/charts/chart1.xml': '<c><a:t>{{title}}</a:t></c>' } });
    expect(prepared(bytes).problems.map(brief)).toEqual(['tag-out-of-reach {{title}}']);
  });

  it.each(['template', 'slideshow'])('but a %s becomes a presentation', (main) => {
    const { problems, render } = prepared(pptx([{ shapes: title('{{title}}') }], { main }));
    expect(problems).toEqual([]);
    const types = openArchive(render({ title: 'x' })).find(({ name }) => name === '[Content_Types].xml');
    expect(new TextDecoder().decode(types?.bytes)).toContain('presentationml.presentation.main+xml');
  });
});
