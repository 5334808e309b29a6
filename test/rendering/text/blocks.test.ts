// Blocks that Markdown and HTML templates share, and words of a template.
import { expect, test } from 'vitest';
import type { Shape } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareText, type TextFormat } from '../../../src/rendering/text/index.ts';

const text: Shape = { kind: 'value', type: 'text' };
const rows: Shape = { kind: 'list', of: { kind: 'object', fields: { name: text } } };
const shape: Shape = { kind: 'object', fields: { title: text, rows } };
const view = { title: 'Accueil', rows: [{ name: 'x' }, { name: 'y' }] };
const words = { kept: 'Retenues', of: 'sur' };

function prepare(source: string, blocks: Readonly<Record<string, string>>, format: TextFormat = 'markdown') {
  const encoder = new TextEncoder();
  return prepareText(source, {
    file: 'note.md',
    format,
    shape,
    helpers: helpersFor('fr', words),
    blocks: {
      names: Object.keys(blocks),
      read: (name) => ({ file: `blocks/${name}.md`, bytes: encoder.encode(blocks[name] ?? '') }),
    },
  });
}
const told = (source: string, blocks: Readonly<Record<string, string>>, format?: TextFormat): readonly string[] =>
  prepare(source, blocks, format).problems.map(({ code, block, paragraph, name, nearest }) =>
    [code.replace('template/', ''), block, paragraph, name, nearest && `→ ${nearest}`].filter(Boolean).join(' '),
  );

test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
  ['the lines of the block', 'a\n{{> head}}\nb\n', { head: '# {{title}}\n' }, 'a\n# Accueil\nb\n'],
  [
    'in the scope of the place',
    '{{#each rows}}\n{{> row}}\n{{/each}}\n',
    { row: '- {{name}} ({{../title}})\n' },
    '- x (Accueil)\n- y (Accueil)\n',
  ],
  ['behind the blanks of the place', '- a\n\n  {{> note}}\nb\n', { note: 'c\nd\n' }, '- a\n\n  c\n  d\nb\n'],
  [
    'a block within a block, without its last line break',
    '{{> outer}}',
    { outer: '1\n{{> inner}}\n3\n\n', inner: '2' },
    '1\n2\n3',
  ],
  ['a block that is empty', 'a\n{{> nothing}}\nb\n', { nothing: '' }, 'a\n\nb\n'],
  [
    'words of the template, also in a loop and in a function',
    '{{#each rows}}{{words.kept}} {{name}} {{capital words.of}} {{/each}}',
    {},
    'Retenues x Sur Retenues y Sur ',
  ],
  ['a name that a loop gives goes before', '{{#each rows as |words|}}{{words.name}}{{/each}}', {}, 'xy'],
])('%s', (_, source, blocks, expected) => {
  const { problems, render } = prepare(source, blocks);
  expect(problems).toEqual([]);
  expect(render(view)).toBe(expected);
});

const faults: readonly (readonly [string, string, Readonly<Record<string, string>>, readonly string[], TextFormat?])[] = [
  ['a name that no block has', 'a\n{{> haed}}\n', { head: 'x' }, ['unknown-include 2 haed → head']],
  ['words beside it', 'a {{> head}}\n', { head: 'x' }, ['include-not-alone 1 head']],
  ['a block of itself', '{{> a}}\n', { a: 'x\n{{> b}}\n', b: '{{> a}}\n' }, ['include-of-itself blocks/b.md 1 a']],
  [
    'a field that no view has, at its line in its file',
    '1\n2\n{{> a}}\n',
    { a: 'x\n{{tilte}}\n' },
    ['unknown-field blocks/a.md 2 tilte → title'],
  ],
  ['a word that is not given', '{{words.kpet}}\n{{words}}\n', {}, ['unknown-field 1 kpet → kept', 'prints-a-structure 2']],
  ['words by another way', '{{#each rows}}{{../words.kept}}{{/each}}\n', {}, ['unknown-field 1 words']],
  ['a program', '<p>\n{{> a}}\n', { a: 'x\n<script>alert(1)</script>\n' }, ['runs-a-program blocks/a.md 2 <script>'], 'html'],
  ['a program in two halves', '<img\n{{> a}}\n', { a: 'onerror="x">\n' }, ['runs-a-program 1 onerror'], 'html'],
];
for (const [name, source, blocks, expected, format] of faults)
  test(`${name} is told`, () => {
    expect(told(source, blocks, format)).toEqual(expected);
  });

test('a block that multiplies itself is stopped', () => {
  const levels = Array.from({ length: 30 }, (_, level): [string, string] => [
    `x${level}`,
    level === 29 ? 'x' : `{{> x${level + 1}}}\n{{> x${level + 1}}}`,
  ]);
  expect(told('{{> x0}}', Object.fromEntries(levels)).map((one) => one.split(' ')[0])).toEqual(['too-many-includes']);
});
