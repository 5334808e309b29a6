/** Cells of tables on slides that data dress. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { cell, partOf, pptx, row, table } from './minimal-pptx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-dressed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const view = {
  rows: [
    { axis: 'A', name: 'un', colour: '#1b5775', wide: 1 },
    { axis: 'A', name: 'deux', colour: null, wide: 1 },
    { axis: 'B', name: 'trois', colour: 'C00000', wide: 2 },
  ],
};
function made(...cells: readonly string[]): Uint8Array {
  const { problems, render } = preparePowerPoint(pptx([{ shapes: table(row(...cells.map((one) => cell(one)))) }]), {
    ...{ file: 'm', helpers: helpersFor('fr') },
  });
  expect(problems).toEqual([]);
  return render(view);
}
const rowsOf = (bytes: Uint8Array): readonly (readonly string[])[] =>
  [...partOf(bytes, 'ppt/slides/slide1.xml').matchAll(/<a:tr\b.*?<\/a:tr>/gs)].map(([line]) =>
    [...line.matchAll(/<a:tc\b([^>]*)>.*?<\/a:tc>/gs)].map(
      ([whole, said = '']) => `${[...whole.matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words).join('')}${said}`,
    ),
  );

describe('a cell of a table on a slide', () => {
  it('has the ground, the colour and the thickness that its item gives', () => {
    const xml = partOf(
      made('{{#each rows}}x', '{{name}}{{cell fill=colour colour="FFFFFF" bold=true}}{{/each}}'),
      'ppt/slides/slide1.xml',
    );
    const grounds = [...xml.matchAll(/<a:tcPr[^>]*><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, colour]) => colour);
    expect(grounds).toEqual(['1B5775', 'C00000']);
    expect(xml.match(/<a:rPr b="1"><a:solidFill><a:srgbClr val="FFFFFF"\/>/g)).toHaveLength(3);
    expect(xml).not.toContain('jalon');
  });

  it('joins the one above that says the same, and stretches over those that follow', () => {
    expect(rowsOf(made('{{#each rows}}{{axis}}{{cell merge=axis}}', '{{name}}{{/each}}'))).toEqual([
      ['A rowSpan="2"', 'un'],
      [' vMerge="1"', 'deux'],
      ['B', 'trois'],
    ]);
    expect(rowsOf(made('{{#each rows}}{{name}}{{cell span=wide}}', 'y{{/each}}'))).toEqual([
      ['un', 'y'],
      ['deux', 'y'],
      ['trois gridSpan="2"', ' hMerge="1"'],
    ]);
  });

  it('joins a block of cells, in a file that PowerPoint opens', async () => {
    const bytes = made('{{#each rows}}{{axis}}{{cell merge=axis span=2 fill=colour}}', 'y{{/each}}');
    expect(rowsOf(bytes)).toEqual([
      ['A rowSpan="2" gridSpan="2"', ' rowSpan="2" hMerge="1"'],
      [' gridSpan="2" vMerge="1"', ' hMerge="1" vMerge="1"'],
      ['B gridSpan="2"', ' hMerge="1"'],
    ]);
    const path = join(folder, 'cells.pptx');
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
  });
});
