/** Cells of OpenDocument tables and sheets that are joined downwards, where loops and conditions change the rows that they cover. */
import { describe, expect, it } from 'vitest';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { odf, p, partOf } from './minimal-odf.ts';

type Format = 'odt' | 'ods' | 'odp';
const cell = (words: string, said = '') => `<table:table-cell office:value-type="string"${said}>${p(words)}</table:table-cell>`;
const over = (rows: number, words: string) =>
  cell(words, ` table:number-columns-spanned="1" table:number-rows-spanned="${rows}"`);
const covered = '<table:covered-table-cell/>';
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const around: Readonly<Record<Format, (table: string) => string>> = {
  odt: (inside) => inside,
  ods: (inside) => inside,
  odp: (inside) => `<draw:page draw:name="1"><draw:frame draw:name="f">${inside}</draw:frame></draw:page>`,
};
/** Each row: the words of each cell, with how many rows it covers, or a stroke for one that is covered. */
function cellsOf(format: Format, rows: readonly string[], view: unknown): readonly string[] {
  const table = `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>`;
  const { problems, render } = prepareOdf(
    odf(around[format](table), { format }),
    { file: 'm', helpers: helpersFor('fr') },
    format,
  );
  expect(problems).toEqual([]);
  return [...partOf(render(view), 'content.xml').matchAll(/<table:table-row[ >].*?<\/table:table-row>/gs)].map(([line]) =>
    [...line.matchAll(/<table:(covered-)?table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)]
      .map(([, hidden, said = '', inside = '']) => {
        const [, count = '1'] = /rows-spanned="(\d+)"/.exec(said) ?? [];
        return hidden === undefined ? `${inside.replace(/<[^>]*>/g, '')}${count === '1' ? '' : `×${count}`}` : '–';
      })
      .join(' | '),
  );
}

describe.each<Format>(['odt', 'ods', 'odp'])('a cell that is joined downwards in .%s', (format) => {
  it('covers the rows that a loop within it makes', () => {
    const rows = [
      row(over(2, 'Axe'), cell('Action'), cell('n')),
      row(covered, cell('{{#each rows}}{{name}}'), cell('z{{/each}}')),
    ];
    const view = { rows: [{ name: 'un' }, { name: 'deux' }, { name: 'trois' }] };
    expect(cellsOf(format, rows, view)).toEqual(['Axe×4 | Action | n', '– | un | z', '– | deux | z', '– | trois | z']);
    expect(cellsOf(format, rows, { rows: [] })[0]).toBe('Axe | Action | n');
  });

  it('leaves no cell covered by a row that is gone, and stays as it was where none is', () => {
    const rows = [row(cell('Axe'), cell('Action')), row(over(2, '{{#if all}}A'), cell('x{{/if}}')), row(covered, cell('y'))];
    expect(cellsOf(format, rows, { all: true })).toEqual(['Axe | Action', 'A×2 | x', '– | y']);
    expect(cellsOf(format, rows, { all: false })).toEqual(['Axe | Action', ' | y']);
  });
});
