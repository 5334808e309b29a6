/** Cells of OpenDocument tables and sheets that data dress. */
import { describe, expect, it } from 'vitest';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { odf, p, partOf } from './minimal-odf.ts';

const view = {
  rows: [
    { axis: 'A', name: 'un', amount: 1, colour: '1B5775', wide: 1 },
    { axis: 'A', name: 'deux', amount: 2, colour: null, wide: 1 },
    { axis: 'B', name: 'trois', amount: 3, colour: '1B5775', wide: 2 },
  ],
};
type Format = 'odt' | 'ods' | 'odp';
const cell = (words: string, style = 'c1') =>
  `<table:table-cell table:style-name="${style}" office:value-type="string">${p(words)}</table:table-cell>`;
const table = (...words: readonly string[]) =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row>${words.map((one) => cell(one)).join('')}</table:table-row></table:table>`;
const around: Readonly<Record<Format, (table: string) => string>> = {
  odt: (inside) => inside,
  ods: (inside) => inside,
  odp: (inside) => `<draw:page draw:name="1"><draw:frame draw:name="f">${inside}</draw:frame></draw:page>`,
};
const automatic =
  '<style:style style:name="c1" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm"/></style:style>';
function made(format: Format, ...words: readonly string[]): string {
  const bytes = odf(around[format](table(...words)), { format, automatic });
  const { problems, render } = prepareOdf(bytes, { file: 'm', helpers: helpersFor('fr') }, format);
  expect(problems).toEqual([]);
  return partOf(render(view), 'content.xml');
}
const rowsOf = (xml: string): readonly (readonly string[])[] =>
  [...xml.matchAll(/<table:table-row>.*?<\/table:table-row>/gs)].map(([row]) =>
    [...row.matchAll(/<table:(covered-)?table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, covered = '', said = '', inside = '']) =>
        `${covered}${inside.replace(/<[^>]*>/g, '')}${[...said.matchAll(/number-(\w+)-spanned="(\d+)"/g)].map(([, way, count]) => ` ${way}=${count}`).join('')}`,
    ),
  );

describe.each<Format>(['odt', 'ods', 'odp'])('a cell of a table in .%s', (format) => {
  it('has the ground and the letters that its item gives, in a style based on its own, written once', () => {
    const xml = made(format, '{{#each rows}}x', '{{name}}{{cell fill=colour colour="FFFFFF" bold=true}}{{/each}}');
    const [style = ''] = xml.match(/<style:style [^>]*style:name="jalon-dress-1B5775[^"]*".*?<\/style:style>/s) ?? [];
    expect(style).toContain('fo:padding="0.1cm"');
    expect(style).toContain('fo:background-color="#1B5775"');
    const name = /style:name="([^"]*)"/.exec(style)?.[1];
    expect(xml.split(`table:style-name="${name}"`)).toHaveLength(3);
    expect(xml.match(/fo:color="#FFFFFF" fo:font-weight="bold"/g)?.length).toBeGreaterThan(0);
    expect(rowsOf(xml)).toEqual([
      ['x', 'un'],
      ['x', 'deux'],
      ['x', 'trois'],
    ]);
    expect(xml).not.toContain('jalon-dress=');
  });

  it('joins the one above that says the same, and stretches over those that follow', () => {
    expect(rowsOf(made(format, '{{#each rows}}{{axis}}{{cell merge=axis}}', '{{name}}{{/each}}'))).toEqual([
      ['A columns=1 rows=2', 'un'],
      ['covered-', 'deux'],
      ['B', 'trois'],
    ]);
    expect(rowsOf(made(format, '{{#each rows}}{{name}}{{cell span=wide}}', 'y{{/each}}'))).toEqual([
      ['un', 'y'],
      ['deux', 'y'],
      ['trois columns=2 rows=1', 'covered-'],
    ]);
  });

  it('has no style that its item could name, which is told', () => {
    const bytes = odf(around[format](table('{{cell style="Alerte"}}', 'b')), { format });
    expect(prepareOdf(bytes, { file: 'm', helpers: helpersFor('fr') }, format).problems).toMatchObject([
      { code: 'template/cell-out-of-place', name: 'style' },
    ]);
  });
});

describe('a cell of a sheet', () => {
  it('keeps the kind of its value', () =>
    expect(made('ods', '{{#each rows}}{{amount}}{{cell fill=colour}}', 'y{{/each}}')).toMatch(
      /office:value-type="float" office:value="1"/,
    ));
});
