/** Tags in OpenDocument presentations: words within shapes, rows of tables, whole slides, notes. */
import { expect, test } from 'vitest';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { cell, item, list, odf, p, partOf, row, table, textOf } from './minimal-odf.ts';

const view = {
  title: 'Plan',
  note: 'Un **mot**\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  axes: [
    { title: 'Villes', actions: [{ name: 'Fibre' }, { name: 'Eau' }] },
    { title: 'Champs', actions: [] },
  ],
};
const options = { file: 'essai.odp', helpers: helpersFor('fr') };
const prepared = (body: string) => prepareOdf(odf(body, { format: 'odp' }), options, 'odp');
function rendered(body: string): Uint8Array {
  const { problems, render } = prepared(body);
  expect(problems).toEqual([]);
  return render(view);
}
const box = (name: string, content: string, kind = ''): string =>
  `<draw:frame draw:name="${name}"${kind && ` presentation:class="${kind}"`}><draw:text-box>${content}</draw:text-box></draw:frame>`;
const notes = (content: string): string => `<presentation:notes>${box('notes', content, 'notes')}</presentation:notes>`;
const page = (name: string, ...shapes: string[]): string =>
  `<draw:page draw:name="${name}" draw:master-page-name="m">${shapes.join('')}</draw:page>`;
/** Each slide by its name, with what it says. */
const slidesOf = (bytes: Uint8Array) =>
  [...partOf(bytes, 'content.xml').matchAll(/<draw:page [^>]*draw:name="([^"]*)"[^>]*>(.*?)<\/draw:page>/gs)].map(
    ([, name = '', body = '']) =>
      [
        name,
        ...body
          .replaceAll('<text:s/>', ' ')
          .split(/<[^>]*>/)
          .filter(Boolean),
      ].join('|'),
  );

test('a block within a shape repeats its words, its paragraphs, its items, its rows', () => {
  const actions = '{{#each axes}}';
  const body = page(
    'un',
    box('a', p(`${actions}{{title}} {{/each}}`)),
    box('b', p(actions) + p('{{title}}') + p('{{/each}}')),
    box('c', list(item(p(actions)), item(p('{{title}}')), item(p('{{/each}}')))),
    `<draw:frame draw:name="t">${table(row(cell(`${actions}{{title}}`), cell('{{/each}}')))}</draw:frame>`,
  );
  expect(slidesOf(rendered(body))).toEqual(['un|Villes Champs |Villes|Champs|Villes|Champs|Villes|Champs']);
});

test('a block over two shapes, two slides or the notes repeats whole slides', () => {
  const two = page(
    'un',
    box('a', p('{{#each axes}}{{title}}'), 'title'),
    box('b', p('{{#each actions}}{{name}},{{/each}}') + p('{{/each}}')),
  );
  expect(slidesOf(rendered(two))).toEqual(['un|Villes|Fibre,Eau,', 'un_2|Champs']);
  const over = page('un', box('a', p('{{#each axes}}{{title}}'))) + page('deux', box('b', p('fin{{/each}}')));
  expect(slidesOf(rendered(over))).toEqual(['un|Villes', 'deux|fin', 'un_2|Champs', 'deux_2|fin']);
  const told = page('un', box('a', p('{{title}}'), 'title'), notes(p('{{#each axes}}') + p('{{title}}') + p('{{/each}}')));
  expect(slidesOf(rendered(told))).toEqual(['un|Villes|Villes', 'un_2|Champs|Champs']);
});

test('tables of a text are lines within a shape', () => {
  expect(textOf(rendered(page('un', box('a', p('{{markdown note}}')))))).toBe('Un mot\na · b\n1 · 2');
});

test('faults are told by slide and shape', () => {
  const shape = { kind: 'object', fields: {} } as const;
  const body = page('un', box('a', p('x'))) + page('deux', box('b', p('y') + p('{{rien}}')));
  const { problems } = prepareOdf(odf(body, { format: 'odp' }), { ...options, shape }, 'odp');
  expect(problems.map(({ code, slide, shape: name, paragraph }) => [code, slide, name, paragraph])).toEqual([
    ['template/unknown-field', 2, 'b', 2],
  ]);
});

test('the foot of slides is a text, the name that a program makes of a title is none', () => {
  const foot = '<presentation:footer-decl presentation:name="ftr1">Pied : {{title}}</presentation:footer-decl>';
  const xml = partOf(
    rendered(`${foot}<draw:page draw:name="{{#if a}}{{coupé" draw:style-name="x">${box('a', p('{{title}}'))}</draw:page>`),
    'content.xml',
  );
  expect(xml).toContain('presentation:name="ftr1">Pied : Plan</presentation:footer-decl>');
  expect(xml).toContain('<draw:page draw:style-name="x">');
});
