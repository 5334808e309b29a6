/** Columns of OpenDocument tables that data repeat. */
import { describe, expect, it } from 'vitest';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { odf, p, partOf } from './minimal-odf.ts';

const cell = (words: string) => `<table:table-cell office:value-type="string">${p(words)}</table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const automatic =
  '<style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style>';
const COLUMNS = '<table:table-column table:style-name="co" table:number-columns-repeated="3"/>';
const table = (...rows: readonly string[]) => `<table:table table:name="T">${COLUMNS}${rows.join('')}</table:table>`;
type Format = 'odt' | 'odp';
const around = (format: Format, inside: string) =>
  format === 'odt' ? inside : `<draw:page draw:name="1"><draw:frame draw:name="f">${inside}</draw:frame></draw:page>`;
function made(format: Format, names: readonly string[], ...rows: readonly string[]): string {
  const bytes = odf(around(format, table(...rows)), { format, automatic });
  const { problems, render } = prepareOdf(bytes, { file: 'm', helpers: helpersFor('fr') }, format);
  expect(problems).toEqual([]);
  return partOf(render({ names: names.map((name) => ({ name })) }), 'content.xml');
}
const rowsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<table:table-row>.*?<\/table:table-row>/gs)].map(([line]) =>
    [...line.matchAll(/<table:(covered-)?table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)]
      .map(([, covered, said = '', inside = '']) => {
        const span = /columns-spanned="(\d+)"/.exec(said)?.[1];
        return covered ? '–' : inside.replace(/<[^>]*>/g, '') + (span ? `×${span}` : '');
      })
      .join('|'),
  );
const LOOP = '{{#each (columns names)}}{{name}}{{/each}}';

describe.each<Format>(['odt', 'odp'])('a loop over columns in .%s', (format) => {
  it('repeats its cell and its column, which share the width, and other rows stretch over them', () => {
    const xml = made(format, ['x', 'y', 'z'], row('a', 'b', 'c'), row('d', LOOP, 'f'));
    expect(rowsOf(xml)).toEqual(['a|b×3|–|–|c', 'd|x|y|z|f']);
    expect(xml).toMatch(/style:name="jalon-column-3-of-co".*?style:column-width="2cm"/s);
    expect([...xml.matchAll(/<table:table-column ([^>]*)\/>/g)].map(([, said]) => said)).toEqual([
      'table:style-name="co"',
      'table:style-name="jalon-column-3-of-co" table:number-columns-repeated="3"',
      'table:style-name="co"',
    ]);
    expect(xml).not.toMatch(/jalon-(?:columns|looped|column=)/);
  });
  it('leaves its column, empty, without an item', () =>
    expect(rowsOf(made(format, [], row('a', 'b', 'c'), row('d', LOOP, 'f')))).toEqual(['a|b|c', 'd||f']));
  it('does so in two rows of which each is complete', () =>
    expect(rowsOf(made(format, ['x', 'y'], row('a', LOOP, 'c'), row('d', LOOP, LOOP)))).toEqual(['a|x|y|c×2|–', 'd|x|y|x|y']));
});

it('is told of a sheet', () => {
  const bytes = odf(table(row('a', LOOP, 'c')), { format: 'ods' });
  expect(prepareOdf(bytes, { file: 'm', helpers: helpersFor('fr') }, 'ods').problems).toMatchObject([
    { code: 'template/not-in-odf', name: 'columns' },
  ]);
});
