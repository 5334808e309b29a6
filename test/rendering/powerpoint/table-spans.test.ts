/** Cells that are joined downwards in tables on slides: they reach as far as the rows that are there, and stand again where a table goes on. */
import { describe, expect, it } from 'vitest';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { cell, partOf, pptx, row, shownIn, table, title } from './minimal-pptx.ts';

const over = (rows: number, ...words: string[]): string => cell(...words).replace('<a:tc>', `<a:tc rowSpan="${rows}">`);
const covered = cell('').replace('<a:tc>', '<a:tc vMerge="1">');

/** Of each slide, its rows: the words of each cell, with how many rows it covers, or a stroke for one that is covered. */
function cellsOf(shapes: string, data: unknown): readonly (readonly string[])[] {
  const { problems, render } = preparePowerPoint(pptx([{ shapes: title('Plan') + shapes }]), {
    file: 'm.pptx',
    helpers: helpersFor('fr'),
  });
  expect(problems).toEqual([]);
  const deck = render(data);
  return shownIn(deck).map((slide) =>
    [...partOf(deck, slide).matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)].map(([line]) =>
      [...line.matchAll(/<a:tc([^>]*)>([\s\S]*?)<\/a:tc>/g)]
        .map(([, attributes = '', inside = '']) => {
          const words = [...inside.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('');
          const [, rows] = /rowSpan="(\d+)"/.exec(attributes) ?? [];
          return attributes.includes('vMerge') ? '–' : `${words}${rows === undefined ? '' : `×${rows}`}`;
        })
        .join(' | '),
    ),
  );
}
describe('a cell that is joined downwards', () => {
  it('covers the rows that a loop within it makes', () => {
    const shapes = table(
      row(over(2, 'Axe'), cell('Action'), cell('n')),
      row(covered, cell('{{#each rows}}{{name}}'), cell('{{/each}}')),
    );
    expect(cellsOf(shapes, { rows: [1, 2, 3].map((name) => ({ name })) })).toEqual([
      ['Axe×4 | Action | n', '– | 1 | ', '– | 2 | ', '– | 3 | '],
    ]);
    expect(cellsOf(shapes, { rows: [] })).toEqual([['Axe | Action | n']]);
  });

  it('begins below the row that is gone, without its words', () => {
    const shapes = table(
      row(cell('Axe'), cell('Action')),
      row(over(3, 'A{{#if none}}'), cell('x{{/if}}')),
      row(covered, cell('y')),
      row(covered, cell('z')),
    );
    expect(cellsOf(shapes, { none: true })).toEqual([['Axe | Action', 'A×3 | x', '– | y', '– | z']]);
    expect(cellsOf(shapes, { none: false })[0]?.slice(1)).toEqual(['×2 | y', '– | z']);
  });

  it('is cut between slides, each of which says its words, under a head of as many rows as its cells reach', () => {
    const shapes = table(
      row(over(2, 'Axe'), cell('Plan')),
      row(covered, cell('Action')),
      row(over(2, '{{#each axes}}{{title}}'), cell('{{name}}')),
      row(covered, cell('{{name}}{{/each}}')),
    ).replace('<a:tblPr', '<a:tblPr firstRow="1"');
    const axes = ['A', 'B', 'C'].map((letter) => ({ title: letter, name: `${letter} ${'mot'.repeat(90)}` }));
    const slides = cellsOf(shapes, { axes });
    expect(slides.length).toBeGreaterThan(1);
    for (const rows of slides) {
      expect(rows.slice(0, 2)).toEqual(['Axe×2 | Plan', '– | Action']);
      expect(rows[2]?.startsWith('–')).toBe(false);
    }
    expect(slides.flatMap((rows) => rows.slice(2))).toHaveLength(6);
  });
});
