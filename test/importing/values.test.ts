// Figures of a table: each is understood, or reported with its words; the project stands until somebody says otherwise.
import excel from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExistingValue, findValues, readValues, reconcileValues } from '../../src/importing/index.ts';
import type { Table } from '../../src/model/index.ts';
import { tableOf } from '../../src/reading/index.ts';
import { tableFrom } from './table-from.ts';

const indicators = [
  { id: 'IN-01', title: 'Personnes aidées' },
  { id: 'IN-02', title: 'Part des habitants aidés', unit: '%' },
];
const read = (rows: Parameters<typeof tableFrom>[0]) => readFrom(tableFrom(rows, []));
const readFrom = (table: Table) => {
  const found = findValues(table);
  if (found === null) throw new Error('no header found');
  return readValues(found, indicators);
};
const figures = (rows: Parameters<typeof tableFrom>[0]) =>
  read(rows).values.map(({ indicator, period, value }) => [indicator, period, value]);

describe('a table', () => {
  test('has a line a figure, headers in any order, under a title', () => {
    const rows = [
      ['Suivi 2026'],
      ['Valeur', 'Période', 'INDICATEUR'],
      [12, '2026', 'IN-1'],
      ['34 %', 'juin 2026', 'part des habitants aidés'],
    ];
    expect(figures(rows)).toEqual([
      ['IN-01', '2026', 12],
      ['IN-02', '2026-06', 34],
    ]);
  });
  test('or a column a period', () => {
    const rows = [
      ['id', 2025, 'T1 2026', 'Source'],
      ['IN-01', 3, 4, 'Cahier'],
      ['IN-02', null, '5,5', null],
    ];
    const [first, second] = indicators.map(({ id, title }) => ({ indicator: id, title }));
    expect(read(rows).values).toEqual([
      { ...first, period: '2025', value: 3, source: 'Cahier', address: 'B2' },
      { ...first, period: '2026-T1', value: 4, source: 'Cahier', address: 'C2' },
      { ...second, period: '2026-T1', value: 5.5, address: 'C3' },
    ]);
  });
  test('without both an indicator and figures is none', () => {
    expect(
      findValues(
        tableFrom(
          [
            ['Action', 'Budget'],
            ['Former', 3],
          ],
          [],
        ),
      ),
    ).toBeNull();
    expect(
      findValues(
        tableFrom(
          [
            ['Indicateur', 'Note'],
            ['IN-01', 'a'],
          ],
          [],
        ),
      ),
    ).toBeNull();
  });
  test.each([
    ['unknown-indicator', ['IN-99', 2026, 4], 'A2'],
    ['no-indicator', [null, 2026, 4], 'C2'],
    ['bad-period', ['IN-01', 'un jour', 4], 'B2'],
    ['no-period', ['IN-01', null, 4], 'C2'],
    ['bad-number', ['IN-01', 2026, 'beaucoup'], 'C2'],
    ['bad-number', ['IN-01', 2026, '1.234'], 'C2'],
    ['bad-number', ['IN-01', 2026, true], 'C2'],
  ] as const)('reports %s at its cell', (code, row, address) => {
    const { values, remarks } = read([['indicateur', 'période', 'valeur'], row]);
    expect([values, remarks.map((one) => [one.code, one.address])]).toEqual([[], [[code, address]]]);
  });
  test('tells a share that was perhaps meant in percent, and columns that it leaves aside', () => {
    const { values, remarks } = read([
      ['indicateur', 'période', 'valeur', 'Total'],
      ['IN-02', 2026, 0.45],
    ]);
    expect(values[0]?.value).toBe(0.45);
    expect(remarks.map(({ code }) => code)).toEqual(['column-aside', 'share']);
  });
  test('a figure that the sheet shows in percent is what it shows', async () => {
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('Valeurs');
    sheet.addRow(['indicateur', 'période', 'valeur']);
    for (const [value, numFmt] of [
      [0.45, '0%'],
      [0.0705, '0.00%'],
      [45, '0" %"'],
    ] as const) {
      sheet.addRow(['IN-02', 2026, value]).getCell(3).numFmt = numFmt;
    }
    const table = tableOf(new Uint8Array(await book.xlsx.writeBuffer()), 'valeurs.xlsx');
    expect(table.sheets[0]?.rows.slice(1).map((row) => row[2]?.isShare ?? false)).toEqual([true, true, false]);
    const { values, remarks } = readFrom(table);
    expect([values.map(({ value }) => value), remarks]).toEqual([[45, 7.05, 45], []]);
  });
});

const value = (indicator: string, period: string, amount: number) => ({
  indicator,
  title: 'Lieux',
  period,
  value: amount,
  address: 'C2',
});
const held: readonly ExistingValue[] = [
  { path: 'values/2026.yaml', index: 3, indicator: 'IN-01', period: '2026-Q2', value: 7, more: new Map() },
];

describe('beside what the project says', () => {
  test('the same days are the same period; the project stands unless it is asked to give way', () => {
    expect(reconcileValues([value('IN-01', '2026-T2', 7)], held, true)).toMatchObject({ edits: [], fates: [{ what: 'same' }] });
    expect(reconcileValues([value('IN-01', '2026-T2', 8)], held, false)).toMatchObject({
      edits: [],
      fates: [{ what: 'different', other: 7 }],
    });
    expect(reconcileValues([value('IN-01', '2026-T2', 8)], held, true)).toMatchObject({
      edits: [{ path: 'values/2026.yaml', pointer: ['values', 3, 'value'], change: { set: 8 } }],
      fates: [{ what: 'replaced', other: 7 }],
    });
  });
  test('what the table says twice is taken once when it agrees, else not at all', () => {
    const twice = (second: number) =>
      reconcileValues([value('IN-02', '2026', 1), value('IN-02', '2026-01/2026-12', second)], [], false);
    expect(twice(1).edits).toHaveLength(1);
    expect(twice(2)).toMatchObject({ edits: [], fates: [{ what: 'twice' }, { what: 'twice' }] });
  });
  test('what the project lacks beside the same figure is added; what it says otherwise stands, and is told', () => {
    const said = [{ ...value('IN-01', '2026-T2', 7), source: 'Cahier' }];
    const at = (source: string): readonly ExistingValue[] => held.map((one) => ({ ...one, more: new Map([['source', source]]) }));
    const change = { path: 'values/2026.yaml', pointer: ['values', 3, 'source'], change: { set: 'Cahier' } };
    expect(reconcileValues(said, held, false)).toMatchObject({ edits: [change], fates: [{ what: 'completed' }] });
    expect(reconcileValues(said, at('Cahier'), false)).toMatchObject({ edits: [], fates: [{ what: 'same' }] });
    expect(reconcileValues(said, at('Registre'), false)).toMatchObject({ edits: [], fates: [{ what: 'beside' }] });
    expect(reconcileValues(said, at('Registre'), true)).toMatchObject({ edits: [change], fates: [{ what: 'replaced' }] });
    const twice = [{ ...value('IN-02', '2026', 1) }, { ...value('IN-02', '2026', 1), note: 'à revoir' }];
    expect(reconcileValues(twice, [], false).fates.map(({ what }) => what)).toEqual(['new', 'repeated']);
  });
  test('brought a second time, a table proposes nothing', () => {
    const one = fc.record({
      indicator: fc.constantFrom('IN-01', 'IN-02'),
      year: fc.integer({ min: 2020, max: 2026 }),
      amount: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(one), (lines) => {
        const rows = lines.map(({ indicator, year, amount }) => value(indicator, String(year), amount));
        const { edits } = reconcileValues(rows, held, false);
        const now = edits.flatMap(({ path, change }, index): ExistingValue[] => {
          if (!('append' in change)) return [];
          const { indicator, period, value: amount } = Object(change.append);
          return [{ path, index, indicator, period: String(period), value: amount, more: new Map() }];
        });
        const again = reconcileValues(rows, [...held, ...now], false);
        expect(again.edits).toEqual([]);
        expect(again.fates.every(({ what }) => what === 'same' || what === 'twice')).toBe(true);
      }),
    );
  });
});

test('periods and figures as administrations write them; what is likely is told', () => {
  const { values, remarks } = read([
    ['Indicateur', 'Période', 'Valeur'],
    ['IN-01', '1er trim. 2026', '≈ 30'],
    ['IN-01', '30.09.26', '1 234'],
    ['IN-02', 'rentrée 2026', '45 %'],
    ['IN-01', 'd’ici 2027', 4],
  ]);
  expect(values.map(({ period, value }) => [period, value])).toEqual([
    ['2026-T1', 30],
    ['2026-09-30', 1234],
    ['2026-09', 45],
  ]);
  expect(remarks.map(({ code, address, readAs }) => [code, address, readAs])).toEqual([
    ['read-as', 'C2', '30'],
    ['read-as', 'B3', '2026-09-30'],
    ['read-as', 'B4', '2026-09'],
    ['bad-period', 'B5', undefined],
  ]);
});

test('years in headers are years, of what was measured', () => {
  expect(
    figures([
      ['Indicateur', 'Année 2024', 'Réalisé 2025', 'Objectif 2026', 'T1 2026'],
      ['IN-01', 3, 4, 9, 5],
    ]),
  ).toEqual([
    ['IN-01', '2024', 3],
    ['IN-01', '2025', 4],
    ['IN-01', '2026-T1', 5],
  ]);
});
