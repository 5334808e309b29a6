/** Columns of figures: none is cut where the words of the others leave room. */
import { describe, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { cell, docx, partOf, row } from './minimal-docx.ts';

const WIDTHS = [3000, 1000, 1000];
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
const spanning = (text: string) => cell(text).replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>');
/** In cents, as amounts are counted. */
const moneyOf = (sum: number) => ({ min: sum * 100, max: sum * 100 });
function widthsOf(sums: readonly number[], label = 'Former les agents') {
  const body = table(
    row(spanning('Titre'), cell('Aides')),
    row(cell('{{#each list}}{{label}}'), cell('{{money sum}}'), cell('{{money aid}}{{/each}}')),
  );
  const { problems, render } = prepareWord(docx(body), { file: 'm.docx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  const xml = partOf(render({ list: sums.map((sum) => ({ label, sum: moneyOf(sum) })) }), 'word/document.xml');
  const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, width]) => Number(width));
  return { grid: all(/<w:gridCol w:w="(\d+)"/g), cells: all(/<w:tcW w:w="(\d+)"/g) };
}

describe('the columns of a table', () => {
  it('stay as they are drawn while their figures hold in them', () => {
    expect(widthsOf([12_500]).grid).toEqual(WIDTHS);
  });
  it('grow for a figure that would be cut, by what words leave, and their cells with them', () => {
    const { grid, cells } = widthsOf([1_680_000, 128_000_000]);
    const [words = 0, sums = 0, aid = 0] = grid;
    expect(sums).toBeGreaterThan(1350);
    expect(words + sums + aid).toBe(5000);
    expect(cells).toEqual([words + sums, aid, ...grid, ...grid]);
  });
  it('never take from a word what it needs', () => {
    const { grid } = widthsOf([8_791_600_000], 'Anticonstitutionnellement');
    expect(grid[0]).toBeGreaterThan(2500);
    expect(grid[1]).toBeGreaterThan(1000);
  });
});
