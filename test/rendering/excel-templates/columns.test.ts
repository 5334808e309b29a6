/** Loops over columns: every row of the sheet takes part, and all that speaks of the columns follows. */
import { describe, expect, it } from 'vitest';
import { cellsOf, partOf, rendered } from './minimal-xlsx.ts';

const view = {
  criteria: [
    { id: 'a', title: 'Coût' },
    { id: 'b', title: 'Délai' },
    { id: 'c', title: 'Usage' },
  ],
  actions: [
    {
      name: 'X',
      scores: [
        { of: 'a', note: 1 },
        { of: 'c', note: 3 },
      ],
    },
    { name: 'Y', scores: [{ of: 'b', note: 5 }] },
  ],
  none: [],
};
const grid = {
  A1: 'Action',
  B1: '{{#columns criteria as |criterion|}}{{title}}{{/columns}}',
  C1: 'Somme',
  A2: '{{#each actions}}{{name}}',
  B2: '{{number (sum (where ../scores "of" criterion.id) "note")}}',
  C2: '=SUM(B2:B2)',
  D2: '{{/each}}',
  A3: 'Total',
  B3: '=SUM(B2:B2)',
  C3: '=SUM(C2:C2)',
};
const made = (cells: Readonly<Record<string, string>>, extra = '', given: unknown = view) =>
  rendered([{ name: 'F', cells, extra }], given);
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a loop over columns', () => {
  it('repeats its column in every row, within the loops over rows', () => {
    expect(cellsOf(made(grid))).toEqual({
      ...{ A1: '"Action"', B1: '"Coût"', C1: '"Délai"', D1: '"Usage"', E1: '"Somme"' },
      ...{ A2: '"X"', B2: '1', D2: '3', E2: '=SUM(B2:D2)' },
      ...{ A3: '"Y"', C3: '5', E3: '=SUM(B3:D3)' },
      ...{ A4: '"Total"', B4: '=SUM(B2:B3)', C4: '=SUM(C2:C3)', D4: '=SUM(D2:D3)', E4: '=SUM(E2:E3)' },
    });
  });

  it('means its own column by a relative reference, and every one by a fixed one', () => {
    const cells = cellsOf(
      made({ A1: '{{#columns criteria}}{{title}}{{/columns}}', A2: '=A1&COUNTA($A1:$A1)', B2: '=A1', B3: '=COUNTA(A1:A1)' }),
    );
    expect([cells['A2'], cells['B2'], cells['C2']]).toEqual([
      '=A1&COUNTA($A1:$C1)',
      '=B1&COUNTA($A1:$C1)',
      '=C1&COUNTA($A1:$C1)',
    ]);
    expect([cells['D2'], cells['D3']]).toEqual(['=A1', '=COUNTA(A1:C1)']);
  });

  it('repeats several columns together, and several loops stand side by side', () => {
    const cells = cellsOf(
      made({
        A1: '{{#columns criteria}}{{id}}',
        B1: '{{title}}{{/columns}}',
        C1: '|',
        D1: '{{#columns actions}}{{name}}{{/columns}}',
      }),
    );
    expect(Object.values(cells).join(' ')).toBe('"a" "Coût" "b" "Délai" "c" "Usage" "|" "X" "Y"');
    expect(cells['H1']).toBe('"X"');
  });

  it('vanishes with its row when that holds nothing but its tags', () => {
    const cells = cellsOf(made({ A1: '{{#columns criteria}}', B1: '{{/columns}}', A2: '{{id}}', B2: '{{title}}' }));
    expect(Object.values(cells)).toEqual(['"a"', '"Coût"', '"b"', '"Délai"', '"c"', '"Usage"']);
    expect(cells['A1']).toBe('"a"');
  });

  it('vanishes when there is nothing to repeat, or leaves what is referred to out of sight', () => {
    expect(cellsOf(made({ A1: '{{#columns none}}{{title}}{{/columns}}', B1: 'fin', B2: '=SUM(A2:C2)' }))).toEqual({
      A1: '"fin"',
      A2: '=SUM(A2:B2)',
    });
    const bytes = made({ A1: '{{#columns none}}{{title}}{{/columns}}', B1: 'fin', B2: '=SUM(A2:A2)' });
    expect(cellsOf(bytes)).toEqual({ B1: '"fin"', B2: '=SUM(A2:A2)' });
    expect(partOf(bytes, SHEET)).toContain('<cols><col min="1" max="1" width="9" hidden="1"/></cols>');
  });

  it('opens within a sheet that is repeated', () => {
    const bytes = rendered(
      [{ name: '{{#each actions}}{{name}}', cells: { A1: '{{#columns scores}}{{of}}{{/columns}}', B1: '{{name}}' } }],
      view,
    );
    expect(cellsOf(bytes)).toEqual({ A1: '"a"', B1: '"c"', C1: '"X"' });
    expect(cellsOf(bytes, 'xl/worksheets/sheet1-2.xml')).toEqual({ A1: '"b"', B1: '"Y"' });
  });
});

describe('what speaks of columns', () => {
  const extra = [
    '<autoFilter ref="A1:C3"/>',
    '<mergeCells count="2"><mergeCell ref="A5:C5"/><mergeCell ref="C6:D6"/></mergeCells>',
    '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2=MAX($B2:$B2)</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>SUM(B$2:B$2)</formula1></dataValidation></dataValidations>',
    '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="9" man="1"/></colBreaks>',
  ].join('');
  const xml = partOf(made(grid, extra), SHEET);

  it.each([
    '<autoFilter ref="A1:E4"/>',
    '<mergeCell ref="A6:E6"/>',
    '<mergeCell ref="E7:F7"/>',
    '<conditionalFormatting sqref="B2:D3">',
    '<formula>B2=MAX($B2:$D2)</formula>',
    '<dataValidation type="whole" sqref="B2:D3">',
    '<formula1>SUM(B$2:B$3)</formula1>',
    '<colBreaks count="3" manualBreakCount="3"><brk max="9" man="1" id="2"/><brk max="9" man="1" id="3"/><brk max="9" man="1" id="4"/></colBreaks>',
  ])('%s', (written) => {
    expect(xml).toContain(written);
  });

  it('keeps widths and what stays in sight', () => {
    const views =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews>';
    const cols = '<cols><col min="1" max="1" width="20"/><col min="2" max="3" width="7" customWidth="1"/></cols>';
    const out = rendered([{ name: 'F', cells: grid, before: views + cols }], view, {
      names:
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">F!$A:$B,F!$1:$1</definedName><definedName name="notes">F!$B$2</definedName>',
    });
    expect(partOf(out, SHEET)).toContain('<pane ySplit="1" state="frozen" xSplit="4" topLeftCell="E2"/>');
    expect(partOf(out, SHEET)).toContain(
      '<cols><col min="1" max="1" width="20"/><col min="2" max="2" width="7" customWidth="1"/><col min="3" max="3" width="7" customWidth="1"/><col min="4" max="4" width="7" customWidth="1"/><col min="5" max="5" width="7" customWidth="1"/></cols>',
    );
    expect(partOf(out, 'xl/workbook.xml')).toContain('>F!$A:$D,F!$1:$1<');
    expect(partOf(out, 'xl/workbook.xml')).toContain('>F!$B$2:$D$3<');
  });
});
