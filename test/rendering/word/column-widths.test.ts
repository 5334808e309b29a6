/** Columns whose number or width the data give, in Word tables. */
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { docx, paragraph as p, partOf } from './minimal-docx.ts';

const text: Shape = { kind: 'value', type: 'text' };
const figure: Shape = { kind: 'object', fields: { value: text, label: text } };
const rows: Shape = { kind: 'list', of: { kind: 'object', fields: { list: { kind: 'list', of: text } } } };
const shape: Shape = {
  kind: 'object',
  fields: { figures: { kind: 'list', of: figure }, progress: { kind: 'value', type: 'number' }, rows },
};
const cell = (width: number, inside: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
const table = (widths: readonly number[], ...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `${index + 1}`, label: `n${index + 1}` }));

/** The widths of the grid, then of each row with its words. */
function laid(body: string, view: object): readonly string[] {
  const { problems, render } = prepareWord(docx(body), { file: 'a.docx', shape, helpers: helpersFor('fr', { page: 'page' }) });
  expect(problems).toEqual([]);
  const xml = partOf(render(view), 'word/document.xml');
  expect(xml).not.toContain('<?c');
  const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => width).join(' ');
  const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)]
      .map(
        ([, one = '']) =>
          `${/w:w="(\d+)"/.exec(one)?.[1]}:${[...one.matchAll(/<w:t(?: [^>]*)?>([^<]+)/g)].map(([, words]) => words).join('/')}`,
      )
      .join(' '),
  );
  return [grid, ...rows];
}

describe('a cell repeated for each item', () => {
  const tile = cell(9000, p('{{#each (columns figures)}}') + p('{{value}}') + p('{{label}}{{/each}}'));

  it.each([1, 2, 3, 4, 5])('shares its width among %i', (count) => {
    const each = Math.floor(9000 / count);
    const words = figures(count).map(({ value, label }) => `${each}:${value}/${label}`);
    expect(laid(table([9000], tile), { figures: figures(count) })).toEqual([Array(count).fill(each).join(' '), words.join(' ')]);
  });
  it('leaves the columns beside it, in each row', () => {
    const beside = cell(1000, p('a'));
    const twice = table([1000, 9000, 500], beside + tile + cell(500, p('z')), beside + tile + cell(500, p('z')));
    expect(laid(twice, { figures: figures(2) })).toEqual([
      '1000 4500 4500 500',
      ...Array(2).fill('1000:a 4500:1/n1 4500:2/n2 500:z'),
    ]);
  });
  it('leaves an empty cell for nothing, so that the file opens', () => {
    expect(laid(table([9000], tile), { figures: [] })).toEqual(['9000', '9000:']);
  });
  it('is counted over all rows that a loop repeats, those of no columns included', () => {
    const columns = cell(9000, p('{{#each (columns list)}}') + p('{{this}}{{/each}}'));
    const looped = cell(500, p('{{#each rows}}')) + columns + cell(500, p('{{/each}}'));
    const head = cell(500, '<w:p/>') + cell(9000, p('titre')) + cell(500, '<w:p/>');
    expect(laid(table([500, 9000, 500], head, looped), { rows: [{ list: [] }, { list: [1, 2, 3] }, { list: [4] }] })).toEqual([
      '500 3000 3000 3000 500',
      '500: 9000:titre 500:',
      '500: 500:',
      '500: 3000:1 3000:2 3000:3 500:',
      '500: 3000:4 500:',
    ]);
    expect(laid(table([500, 9000, 500], looped), { rows: [] })).toEqual(['']);
  });
  it('is counted apart from that of a table within it', () => {
    const inner = table([800], cell(800, p('{{#each (columns list)}}') + p('{{this}}{{/each}}')));
    const outer = table([9000], cell(9000, p('{{#each (columns rows)}}') + inner + p('{{@index}}{{/each}}')));
    expect(laid(outer, { rows: [{ list: [1, 2] }, { list: [3] }] })[0]).toBe('4500 4500 400 400 800');
  });
  it('is counted in each table on its own', () => {
    const plain = cell(4000, p('{{#each figures}}') + p('{{value}}') + p('{{/each}}'));
    expect(laid(table([9000], tile) + p('') + table([4000], plain), { figures: figures(3) })).toEqual([
      '3000 3000 3000 4000',
      '3000:1/n1 3000:2/n2 3000:3/n3',
      '4000:1/2/3',
    ]);
  });
});

describe('the two cells of a bar', () => {
  const bar = table([4000, 5000], cell(4000, p('{{bar progress}}')) + cell(5000, p('')));

  it.each([
    [45, '4050 4950', '4050: 4950:'],
    [0, '9000', '9000:'],
    [100, '9000', '9000:'],
    [120, '9000', '9000:'],
    [null, '9000', '9000:'],
  ])('share the width at %s', (progress, grid, row) => {
    expect(laid(bar, { progress })).toEqual([grid, row]);
  });
});
