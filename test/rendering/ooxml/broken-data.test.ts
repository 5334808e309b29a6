/** A workbook that asks others for its data keeps what it last received, says so, and asks no more. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { xlsx } from '../excel-templates/minimal-xlsx.ts';
import { edited, made, OFFICE, relation, relations } from './linked.ts';

const excel = (bytes: Uint8Array) => prepareExcel(bytes, { file: 'm.xlsx', helpers: helpersFor('fr') });
const NAMES = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
const connected = (changes: Readonly<Record<string, (xml: string) => string>>) =>
  edited(xlsx([{ name: 'F', cells: { A1: 'x' } }]), {
    'xl/_rels/workbook.xml.rels': relations(
      relation('rIdC', 'connections', 'connections.xml', ''),
      relation('rIdP', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml', ''),
    ),
    'xl/connections.xml': () =>
      '<connections><connection id="1" name="Budget &amp; co" type="5"><dbPr connection="DSN=x"/></connection></connections>',
    ...changes,
  });
const cache = (within: string) =>
  `<pivotCacheDefinition ${NAMES} refreshOnLoad="1" recordCount="1"><cacheSource type="external" connectionId="1"/>${within}</pivotCacheDefinition>`;

describe('the source of', () => {
  it('a pivot table goes; its last records stay, and are not asked again', () => {
    const { told, parts, all } = made(
      excel(connected({ 'xl/pivotCache/pivotCacheDefinition1.xml': () => cache('<cacheFields/>') })),
    );
    expect(told).toEqual(
      ['xl/workbook.xml', 'xl/pivotCache/pivotCacheDefinition1.xml'].map((part) => ['template/link-broken', part, 'Budget & co']),
    );
    expect(parts.get('xl/pivotCache/pivotCacheDefinition1.xml')).toBe(
      `<pivotCacheDefinition ${NAMES} recordCount="1"><cacheSource type="worksheet"><worksheetSource name="Source"/></cacheSource><cacheFields/></pivotCacheDefinition>`,
    );
    expect(all).not.toMatch(/DSN=x|connections/);
  });

  const pivoted = {
    'xl/workbook.xml': (xml: string) =>
      xml.replace('</sheets>', '</sheets><pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches>'),
    'xl/pivotCache/pivotCacheDefinition1.xml': () => cache('<cacheHierarchies/>'),
    'xl/pivotTables/pivotTable1.xml': () => `<pivotTableDefinition ${NAMES} name="T" cacheId="1"/>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations(
      relation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml', ''),
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'pivotTable', '../pivotTables/pivotTable1.xml', '')),
    'xl/charts/chart1.xml': () =>
      '<c:chartSpace xmlns:c="c"><c:pivotSource><c:name>[b]F!T</c:name></c:pivotSource><c:v>5</c:v></c:chartSpace>',
  };
  it('a cube goes with the pivot tables that ask it, whose cells stay', () => {
    const { told, parts, all } = made(excel(connected(pivoted)));
    expect(new Set(told.map(([code, part]) => `${code} ${part}`))).toEqual(
      new Set(
        ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/charts/chart1.xml'].map((part) => `template/link-broken ${part}`),
      ),
    );
    expect([...parts.keys()].filter((name) => name.includes('pivot'))).toEqual([]);
    expect(all).not.toContain('pivot');
    expect(parts.get('xl/charts/chart1.xml')).toBe('<c:chartSpace xmlns:c="c"><c:v>5</c:v></c:chartSpace>');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="A1"');
  });
  it('but is refused where segments filter it', () => {
    const { problems } = excel(connected({ ...pivoted, 'xl/slicerCaches/slicerCache1.xml': () => '<slicerCacheDefinition/>' }));
    expect(problems.map(({ code }) => code)).toContain('template/fetches-from-outside');
  });

  it('a map of XML goes, its cells stay in the map', () => {
    const bytes = connected({
      'xl/xmlMaps.xml': () => '<MapInfo><Map ID="1"><DataBinding FileBinding="true" ConnectionID="1"/></Map></MapInfo>',
      'xl/tables/tableSingleCells1.xml': () =>
        `<singleXmlCells ${NAMES}><singleXmlCell id="1" r="A1" connectionId="1"/></singleXmlCells>`,
    });
    const { parts } = made(excel(bytes));
    expect(parts.get('xl/xmlMaps.xml')).toBe('<MapInfo><Map ID="1"></Map></MapInfo>');
    expect(parts.get('xl/tables/tableSingleCells1.xml')).toContain('connectionId="0"');
  });
});

it('links of cells to files go, their words stay; sums of other workbooks too', () => {
  const bytes = edited(
    xlsx([
      {
        name: 'F',
        cells: { A1: 'le plan', A2: 'le site' },
        extra: `<hyperlinks xmlns:r="${OFFICE}"><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
      },
    ]),
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        relation('rId1', 'hyperlink', 'file:///c:/plan.xlsx'),
        relation('rId2', 'externalLinkPath', 'autre.xlsx'),
      ),
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><dataConsolidate><dataRefs count="1"><dataRef ref="A1" r:id="rId2"/></dataRefs></dataConsolidate>',
        ),
    },
  );
  const { told, parts, all } = made(excel(bytes));
  expect(told).toEqual(
    ['file:///c:/plan.xlsx', 'autre.xlsx'].map((name) => ['template/link-broken', 'xl/worksheets/sheet1.xml', name]),
  );
  expect(all).toContain('le plan');
  expect(all).not.toMatch(/plan\.xlsx|autre\.xlsx|dataRef/);
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('hyperlinks');
});

it('a part in the alphabet of sixteen bits, which says which of the two it is, comes back as it was', () => {
  const wide = (xml: string) => {
    const bytes = Buffer.from(`\ufeff${xml.replace('"UTF-8"', '"UTF-16BE"')}`, 'utf16le');
    return new Uint8Array(bytes.swap16());
  };
  const parts = openArchive(xlsx([{ name: 'F', cells: { A1: 'x' } }]));
  const entries = parts.map(({ name, bytes }) => ({
    name,
    bytes: name === 'xl/workbook.xml' ? wide(new TextDecoder().decode(bytes)) : bytes,
  }));
  const { problems, render } = excel(closeArchive(entries));
  expect(problems).toEqual([]);
  expect(openArchive(render({}))).toEqual(entries);
});
