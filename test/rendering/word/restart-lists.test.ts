/** Where a numbered list begins anew: with each turn that holds several of its items, or around the loop whose turns it counts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import { docx, NAMESPACES, paragraph as p, partOf, run } from './minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const levels = (format: string, style = '') =>
  [0, 1]
    .map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style}<w:lvlText w:val="%${level + 1}."/><w:lvlJc w:val="left"/></w:lvl>`,
    )
    .join('');
const abstract = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${inside}</w:abstractNum>`;
const looks = [levels('decimal'), levels('bullet'), levels('decimal', '<w:pStyle w:val="Article"/>')].map((one, id) =>
  abstract(id, one),
);
const lists = [0, 1, 2].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
const numbering = (more: string) => `<w:numbering ${NAMESPACES}>${looks.join('')}${lists.join('')}${more}</w:numbering>`;

const item = (text: string, list = 1, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const each = (list: string, ...inside: string[]) => p(`{{#each ${list}}}`) + inside.join('') + p('{{/each}}');
const when = (inside: string, otherwise = '') =>
  p('{{#if last}}') + inside + (otherwise && p('{{else}}') + otherwise) + p('{{/if}}');

const view = {
  axes: [
    { t: 'A', steps: ['a', 'b'] },
    { t: 'B', steps: ['c'], last: true },
  ],
};
const made = (body: string, more = '') =>
  prepareWord(
    docx(body, {
      parts: {
        'word/numbering.xml': {
          xml: numbering(more),
          type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
          relation: 'numbering',
        },
      },
    }),
    { file: 'm.docx', helpers: helpersFor('fr') },
  ).render(view);
/** The list of each item, in their order. */
const listsOf = (body: string, more = '') =>
  [...partOf(made(body, more), 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, list]) => Number(list));

it.each([
  ['several items of a turn', each('axes', item('{{t}}'), item('fin')), [1, 1, 4, 4]],
  ['the items of a loop within', each('axes', p('{{t}}'), each('steps', item('{{this}}'))), [1, 1, 4]],
  ['an item and those of a loop within', each('axes', item('{{t}}'), each('steps', item('{{this}}'))), [1, 1, 1, 4, 4]],
  ['an item and one on a condition', each('axes', item('{{t}}'), when(item('fin'))), [1, 4, 4]],
])('with each turn: %s', (_, body, expected) => {
  expect(listsOf(body)).toEqual(expected);
});

it.each([
  ['one item a turn counts the turns', each('axes', item('{{t}}'), p('{{t}}')), [1, 1]],
  ['so do those of two branches', each('axes', when(item('{{t}}'), item('fin'))), [1, 1]],
  ['and an item with others below it', each('axes', item('{{t}}'), each('steps', item('{{this}}', 1, 1))), [1, 1, 1, 1, 1]],
  ['a list that begins before the loop', item('x') + each('axes', item('{{t}}'), item('fin')), [1, 1, 1, 1, 1]],
  ['bullets', each('axes', item('{{t}}', 2), item('fin', 2)), [2, 2, 2, 2]],
  ['what a style numbers throughout', each('axes', item('{{t}}', 3), item('fin', 3)), [3, 3, 3, 3]],
])('nowhere: %s', (_, body, expected) => {
  expect(listsOf(body)).toEqual(expected);
});

it('with each turn: a list of a style that somebody made begin anew', () => {
  const anew = (inside: string) => `<w:num w:numId="4"><w:abstractNumId w:val="2"/>${inside}</w:num>`;
  const override = (inside: string) => `<w:lvlOverride w:ilvl="0">${inside}</w:lvlOverride>`;
  const body = each('axes', p('{{t}}'), each('steps', item('{{this}}', 4)));
  expect(listsOf(body, anew(override('<w:startOverride w:val="1"/>')))).toEqual([4, 4, 5]);
  expect(listsOf(body, anew(''))).toEqual([4, 4, 4]);
});

it('counts from the number that its list begins with, in a file that Word opens', async () => {
  const bytes = made(each('axes', item('{{t}}'), item('fin')));
  expect(partOf(bytes, 'word/numbering.xml')).toContain(
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1">',
  );
  const path = join(folder, 'listes.docx');
  writeFileSync(path, bytes);
  expect((await validateFile(path)).errors).toEqual([]);
});
