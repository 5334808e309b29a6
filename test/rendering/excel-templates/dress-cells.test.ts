/** Cells of sheets that data dress: their ground, the look of their words, a style by its name, areas joined. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { partOf, type Sheet, STYLES, xlsx } from './minimal-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-dressed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const view = {
  rows: [
    { axis: 'A', name: 'un', amount: 1, colour: '#1b5775', wide: 1, chip: 'Alerte' },
    { axis: 'A', name: 'deux', amount: 2, colour: null, wide: 1, chip: 'Inconnu' },
    { axis: 'B', name: 'trois', amount: 3, colour: '1B5775', wide: 2, chip: null },
  ],
};
const options = { file: 'm', helpers: helpersFor('fr') };
const book = (cells: Sheet['cells'], extra = '', styles = STYLES): Uint8Array =>
  xlsx([{ name: 'A', cells, extra }], { parts: { 'xl/styles.xml': styles } });
function made(bytes: Uint8Array): { readonly sheet: string; readonly styles: string; readonly bytes: Uint8Array } {
  const { problems, render } = prepareExcel(bytes, options);
  expect(problems).toEqual([]);
  const written = render(view);
  return { bytes: written, sheet: partOf(written, 'xl/worksheets/sheet1.xml'), styles: partOf(written, 'xl/styles.xml') };
}
const loop = (first: string, second: string) => ({ A1: '{{#each rows}}', A2: first, B2: second, A3: '{{/each}}' });
const styleOf = (sheet: string, cell: string): number =>
  Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1] ?? 0);
const items = (styles: string, list: string, item: string): readonly string[] =>
  [
    ...(new RegExp(`<${list}\\b[^>]*>(.*?)</${list}>`, 's').exec(styles)?.[1] ?? '').matchAll(
      new RegExp(`<${item}(?: [^>]*)?(?:/>|>.*?</${item}>)`, 'gs'),
    ),
  ].map(([whole]) => whole);

describe('a cell of a sheet', () => {
  it('keeps its kind and has the look that its item gives, each look listed once', () => {
    const { sheet, styles } = made(book(loop('{{name}}', '{{amount}}{{cell fill=colour colour="FFFFFF" bold=true}}')));
    expect([...sheet.matchAll(/<c r="B\d"[^>]*><v>(\d)/g)].map(([, value]) => value)).toEqual(['1', '2', '3']);
    const [first, second, third] = ['B1', 'B2', 'B3'].map((cell) => items(styles, 'cellXfs', 'xf')[styleOf(sheet, cell)] ?? '');
    expect(first).toBe(third);
    expect(first).toMatch(/fillId="2".*applyFill="1"/);
    expect(second).toContain('fillId="0"');
    expect(items(styles, 'fills', 'fill')).toHaveLength(3);
    expect(items(styles, 'fills', 'fill')[2]).toContain('<fgColor rgb="FF1B5775"/>');
    expect(items(styles, 'fonts', 'font').slice(1)).toEqual([
      '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>',
    ]);
    expect(styles).toMatch(/<fills count="3">/);
    expect(sheet).not.toContain('jalon');
  });

  it('has the cell style that its item names, when the workbook has it', () => {
    const named = STYLES.replace('</cellStyleXfs>', '<xf numFmtId="0" fontId="0" fillId="1" borderId="0"/></cellStyleXfs>')
      .replace('<cellStyleXfs count="1">', '<cellStyleXfs count="2">')
      .replace(
        '</styleSheet>',
        '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Alerte" xfId="1"/></cellStyles></styleSheet>',
      );
    const { sheet, styles } = made(book(loop('{{name}}{{cell style=chip}}', 'y'), '', named));
    expect(items(styles, 'cellXfs', 'xf')[styleOf(sheet, 'A1')]).toMatch(/fillId="1".*xfId="1"|xfId="1".*fillId="1"/);
    expect(styleOf(sheet, 'A2')).toBe(0);
  });

  it('joins those below that say the same, and those that follow, whose words vanish', () => {
    const { sheet } = made(book(loop('{{axis}}{{cell merge=axis}}', '{{name}}')));
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual(['A1:A2']);
    expect(/<c r="A2"[^>]*\/>/.test(sheet)).toBe(true);
    const wide = made(book(loop('{{name}}{{cell span=wide}}', '{{amount}}'))).sheet;
    expect([...wide.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual(['A3:B3']);
    expect(/<c r="B3"[^>]*\/>/.test(wide)).toBe(true);
  });

  it('joins none that the template joins already', () => {
    const cells = { A1: '{{name}}x{{cell span=3}}', A2: 'y' };
    const { sheet } = made(book(cells, '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>').slice());
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual(['C1:D1']);
  });

  it('gives a file that Excel opens', async () => {
    const path = join(folder, 'cells.xlsx');
    writeFileSync(
      path,
      made(book(loop('{{axis}}{{cell merge=axis fill=colour bold=true}}', '{{amount}}{{cell colour=colour}}'))).bytes,
    );
    expect((await validateFile(path)).errors).toEqual([]);
  });

  it('is told in a text that stands in no cell, and where it would join cells of a table', () => {
    const header = xlsx([
      { name: 'A', cells: { A1: 'x' }, extra: '<headerFooter><oddHeader>{{cell fill="112233"}}</oddHeader></headerFooter>' },
    ]);
    expect(prepareExcel(header, options).problems.map(({ code }) => code)).toEqual(['template/cell-out-of-place']);
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const table = `<table xmlns="${main}" id="1" name="Liste" displayName="Liste" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
    const sheet = {
      name: 'A',
      cells: { A1: 'a', B1: 'b', A2: '{{#each rows}}{{axis}}{{cell merge=axis}}', B2: '{{name}}{{cell fill=colour}}{{/each}}' },
      extra: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
      relations: [['t', 'table', '../tables/table1.xml']] as const,
    };
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
    const tabled = xlsx([sheet], { parts: { 'xl/tables/table1.xml': table }, types: { 'xl/tables/table1.xml': type } });
    expect(prepareExcel(tabled, options).problems).toMatchObject([
      { code: 'template/cell-out-of-place', name: 'table', expected: 'Liste', cell: 'A2' },
    ]);
  });
});
