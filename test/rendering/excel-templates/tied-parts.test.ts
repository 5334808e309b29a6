/** Tables, comments and the extensions of newer programs: they follow the rows that they are tied to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateFile } from '../../open-xml/index.js';
import { cellsOf, namesIn, partOf, rendered, type Sheet, sheetsOf } from './minimal-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-tied-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'classeur.xlsx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const items = (...costs: readonly number[]) => costs.map((cost, index) => ({ n: `P${index + 1}`, cost }));
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

describe('a table with a row of totals', () => {
  const cells = {
    A1: 'Poste',
    B1: '{{title}}',
    A2: '{{#each items}}{{n}}',
    B2: '{{cost}}',
    C2: '{{/each}}',
    A3: 'Total',
    B3: '=SUBTOTAL(109,Liste[Coût])',
    A5: '=SUM(Liste[Coût])',
  };
  const table = `<table xmlns="${SHEETS}" id="1" name="Liste" displayName="Liste" ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Poste" totalsRowLabel="Total"/><tableColumn id="2" name="Coût" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
  const sheet = (name: string): Sheet => ({
    name,
    cells,
    extra: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
    relations: [['t', 'table', '../tables/table1.xml']],
  });
  const made = (name: string, view: unknown) =>
    rendered([sheet(name)], view, {
      parts: { 'xl/tables/table1.xml': table },
      types: { 'xl/tables/table1.xml': `${OFFICE}.spreadsheetml.table+xml` },
    });

  it('takes in every line, its totals below them, its heads as they are written', async () => {
    const book = made('F', { title: 'Coût', items: items(1, 2, 3) });
    const xml = partOf(book, 'xl/tables/table1.xml');
    expect(xml).toMatch(/<table [^>]* ref="A1:B5" totalsRowCount="1"/);
    expect(xml).toContain('<autoFilter ref="A1:B4"/>');
    expect(all(xml, /<tableColumn [^>]*name="([^"]*)"/g)).toEqual(['Poste', 'Coût']);
    expect(cellsOf(book)).toMatchObject({ A5: '"Total"', B5: '=SUBTOTAL(109,Liste[Coût])', A7: '=SUM(Liste[Coût])' });
    expect(await faultsOf(book)).toEqual([]);
  });

  it('keeps one blank line when there is none: Excel opens no table without', async () => {
    const book = made('F', { title: 'Coût', items: [] });
    expect(partOf(book, 'xl/tables/table1.xml')).toMatch(/<table [^>]* ref="A1:B3" totalsRowCount="1"/);
    expect(cellsOf(book)).toMatchObject({ A1: '"Poste"', A3: '"Total"' });
    expect(await faultsOf(book)).toEqual([]);
  });

  it('has a name of its own on each copy of its sheet, which the formulas of that copy use', async () => {
    const axes = [
      { t: 'Un', title: 'Coût', items: items(1) },
      { t: 'Deux', title: 'Coût', items: items(1, 2) },
    ];
    const book = made('{{#each axes}}{{t}}', { axes });
    const tables = namesIn(book).filter((name) => name.startsWith('xl/tables/'));
    expect(tables.map((name) => /displayName="([^"]*)" ref="([^"]*)"/.exec(partOf(book, name))?.slice(1))).toEqual([
      ['Liste', 'A1:B3'],
      ['Liste_2', 'A1:B4'],
    ]);
    expect(tables.map((name) => / id="(\d+)"/.exec(partOf(book, name))?.[1])).toEqual(['1', '2']);
    const { Deux = '' } = sheetsOf(book);
    expect(cellsOf(book, Deux)).toMatchObject({ B4: '=SUBTOTAL(109,Liste_2[Coût])', A6: '=SUM(Liste_2[Coût])' });
    expect(await faultsOf(book)).toEqual([]);
  });
});

describe('what newer programs write beside a sheet', () => {
  const EXTENSIONS =
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
  const extra = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${EXTENSIONS}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{00000000-000E-0000-0000-000001000000}"><xm:f>$A2&gt;Seuils!$A$1</xm:f><x14:dxf/></x14:cfRule><xm:sqref>A2:C2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${EXTENSIONS}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Seuils!$A$1:$A$1</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${EXTENSIONS}><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>F!A2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  const cells = { A1: 'Titre', A2: '{{#each items}}{{cost}}', B2: '{{cost}}', C2: '{{cost}}', E2: '{{/each}}' };
  const limits: Sheet = { name: 'Seuils', cells: { A1: '{{#each items}}{{cost}}', B1: '{{/each}}' } };
  const made = (view: unknown) => rendered([{ name: 'F', cells, extra }, limits], view);

  it('follows the rows: conditional formats, accepted values, one small curve a line', async () => {
    const book = made({ items: items(1, 2) });
    const xml = partOf(book, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<xm:f>\$A2&gt;Seuils!\$A\$1<\/xm:f>.*<xm:sqref>A2:C3<\/xm:sqref>/s);
    expect(xml).toContain('<x14:formula1><xm:f>Seuils!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref>');
    expect(all(xml, /<x14:sparkline>(.*?)<\/x14:sparkline>/g)).toEqual([
      '<xm:f>F!A2:C2</xm:f><xm:sqref>D2</xm:sqref>',
      '<xm:f>F!A3:C3</xm:f><xm:sqref>D3</xm:sqref>',
    ]);
    expect(await faultsOf(book)).toEqual([]);
  });

  it('accepts the values of all lines where a list is one cell, as LibreOffice writes an area of one', () => {
    const own =
      '<dataValidations count="1"><dataValidation type="list" sqref="D5"><formula1>$A$2</formula1></dataValidation></dataValidations>';
    const sheet = { name: 'F', cells, extra: own + extra.replaceAll('$A$1:$A$1', '$A$1') };
    const xml = partOf(rendered([sheet, limits], { items: items(1, 2) }), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<formula1>$A$2:$A$3</formula1>');
    expect(xml).toContain('<x14:formula1><xm:f>Seuils!$A$1:$A$2</xm:f></x14:formula1>');
  });

  it('leaves with them', async () => {
    const [accepted = ''] = /<ext uri="{CCE6.*?<\/ext>/.exec(extra) ?? [];
    const sheet = { name: 'F', cells, extra: `<extLst>${accepted}</extLst>` };
    const book = rendered([sheet, limits], { items: [] });
    expect(accepted).toContain('x14:dataValidation');
    expect(partOf(book, 'xl/worksheets/sheet1.xml')).not.toContain('extLst');
    expect(await faultsOf(book)).toEqual([]);
  });
});

describe('a comment', () => {
  const box = (row: number, column: number, id: string) =>
    `<v:shape id="${id}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 15, ${row + 3}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600"/>${box(1, 0, '_x0000_s1025')}${box(2, 0, '_x0000_s1026')}</xml>`;
  const comments = `<comments xmlns="${SHEETS}"><authors><author>Service</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Hors taxes</t></text></comment><comment ref="A3" authorId="0"><text><t>Toutes les lignes</t></text></comment></commentList></comments>`;
  const cells = { A1: 'Titre', A2: '{{#each items}}{{cost}}', B2: '{{/each}}', A3: 'Total' };
  const made = (view: unknown, boxes = vml) =>
    rendered(
      [
        {
          name: 'F',
          cells,
          extra: '<legacyDrawing r:id="v"/>',
          relations: [
            ['v', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
            ['k', 'comments', '../comments1.xml'],
          ],
        },
      ],
      view,
      {
        parts: { 'xl/comments1.xml': comments, 'xl/drawings/vmlDrawing1.vml': boxes },
        types: {
          'xl/comments1.xml': `${OFFICE}.spreadsheetml.comments+xml`,
          'xl/drawings/vmlDrawing1.vml': `${OFFICE}.vmlDrawing`,
        },
      },
    );

  it('is on every line of its loop, with a box of its own', async () => {
    const book = made({ items: items(1, 2, 3) });
    expect(all(partOf(book, 'xl/comments1.xml'), /<comment [^>]*ref="(\w+)"/g)).toEqual(['A2', 'A3', 'A4', 'A5']);
    expect(all(partOf(book, 'xl/comments1.xml'), /<t>([^<]*)/g)).toEqual([
      'Hors taxes',
      'Hors taxes',
      'Hors taxes',
      'Toutes les lignes',
    ]);
    const boxes = partOf(book, 'xl/drawings/vmlDrawing1.vml');
    expect(all(boxes, /<x:Row>(\d+)</g)).toEqual(['1', '2', '3', '4']);
    expect(all(boxes, /<x:Anchor>\d+, \d+, (\d+)/g)).toEqual(['1', '2', '3', '4']);
    expect(new Set(all(boxes, /<v:shape [^>]*id="([^"]*)"/g)).size).toBe(4);
    expect(await faultsOf(book)).toEqual([]);
  });

  it('is known under whatever names its program gives', () => {
    const own = vml
      .replaceAll('v:', 'ns0:')
      .replaceAll('x:', 'ns1:')
      .replace('xmlns:x=', 'xmlns:ns1=')
      .replace('xmlns:v=', 'xmlns:ns0=');
    expect(own).toContain('<ns1:Row>');
    const boxes = partOf(made({ items: items(1, 2) }, own), 'xl/drawings/vmlDrawing1.vml');
    expect(all(boxes, /<x:Row>(\d+)</g)).toEqual(['1', '2', '3']);
  });

  it('leaves with its line', () => {
    const book = made({ items: [] });
    expect(all(partOf(book, 'xl/comments1.xml'), /<t>([^<]*)/g)).toEqual(['Toutes les lignes']);
    expect(all(partOf(book, 'xl/drawings/vmlDrawing1.vml'), /<x:Row>(\d+)</g)).toEqual(['1']);
  });
});

describe('a table that a loop repeats whole', () => {
  const cells = {
    A1: '{{#each axes}}',
    A2: '{{t}}',
    A3: 'Poste',
    B3: 'Coût',
    A4: '{{#each items}}{{n}}',
    B4: '{{cost}}',
    C4: '{{/each}}',
    A5: 'Total',
    B5: '=SUBTOTAL(109,Liste[Coût])',
    A6: 'suite',
    A7: '{{/each}}',
    A8: '=SUM(Liste[Coût])',
    B8: '=ROWS(Liste[Coût])',
  };
  const table = `<table xmlns="${SHEETS}" id="1" name="Liste" displayName="Liste" ref="A3:B5" totalsRowCount="1"><autoFilter ref="A3:B4"/><tableColumns count="2"><tableColumn id="1" name="Poste" totalsRowLabel="Total"/><tableColumn id="2" name="Coût" totalsRowFunction="sum"/></tableColumns></table>`;
  const made = (axes: readonly unknown[]) =>
    rendered(
      [
        {
          name: 'F',
          cells,
          extra: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
          relations: [['t', 'table', '../tables/table1.xml']],
        },
        { name: 'Bilan', cells: { A1: '=SUM(Liste[Coût])' } },
      ],
      { axes },
      {
        parts: { 'xl/tables/table1.xml': table },
        types: { 'xl/tables/table1.xml': `${OFFICE}.spreadsheetml.table+xml` },
      },
    );
  const axes = [
    { t: 'Un', items: items(5) },
    { t: 'Deux', items: [] },
    { t: 'Trois', items: items(1, 2) },
  ];

  it('is one table a turn, each with its name, its lines and its totals', async () => {
    const book = made(axes);
    const tables = namesIn(book).filter((name) => name.startsWith('xl/tables/'));
    const said = tables.map((name) => {
      const xml = partOf(book, name);
      return [
        ...(/ id="(\d+)".* displayName="([^"]*)" ref="([^"]*)"/.exec(xml)?.slice(1) ?? []),
        /<autoFilter ref="([^"]*)"/.exec(xml)?.[1],
      ];
    });
    expect(said).toEqual([
      ['1', 'Liste', 'A2:B4', 'A2:B3'],
      ['2', 'Liste_2', 'A7:B9', 'A7:B8'],
      ['3', 'Liste_3', 'A12:B15', 'A12:B14'],
    ]);
    expect(partOf(book, 'xl/worksheets/sheet1.xml')).toContain('<tableParts count="3">');
    expect(await faultsOf(book)).toEqual([]);
  });

  it('is meant by its own lines; from outside all of them are, where a function takes many', () => {
    const book = made(axes);
    expect(cellsOf(book)).toMatchObject({
      B4: '=SUBTOTAL(109,Liste[Coût])',
      B9: '=SUBTOTAL(109,Liste_2[Coût])',
      B15: '=SUBTOTAL(109,Liste_3[Coût])',
      A17: '=SUM(Liste[Coût],Liste_2[Coût],Liste_3[Coût])',
      B17: '=ROWS(Liste[Coût])',
    });
    expect(cellsOf(book, 'xl/worksheets/sheet2.xml')).toEqual({ A1: '=SUM(Liste[Coût],Liste_2[Coût],Liste_3[Coût])' });
  });

  it('leaves with the loop', async () => {
    const book = made([]);
    expect(namesIn(book).filter((name) => name.startsWith('xl/tables/'))).toEqual([]);
    expect(partOf(book, 'xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(cellsOf(book)).toEqual({ A1: '=SUM(0)', B1: '=ROWS(#REF!)' });
    expect(await faultsOf(book)).toEqual([]);
  });
});
