/** Sheets that repeat, and everything in a workbook that says something of rows: all of it follows. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateFile } from '../../open-xml/index.js';
import { cellsOf, namesIn, partOf, rendered, type Sheet, sheetsOf } from './minimal-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'classeur.xlsx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const view = {
  title: 'Projet & Cie',
  axes: [
    {
      title: 'Accès : 1/2',
      actions: [
        { n: 1, url: 'https://a.fr' },
        { n: 2, url: 'https://b.fr' },
      ],
    },
    { title: 'Accès : 1/2', actions: [{ n: 3, url: 'https://c.fr' }] },
    { title: `Un titre bien trop long pour une feuille d’Excel`, actions: [] },
  ],
  actions: [{ n: 1 }, { n: 2 }, { n: 3 }],
};
const axis: Sheet = {
  name: '{{#each axes}}{{title}}',
  cells: { A1: '{{title}}', A2: 'N°', A3: '{{#each actions}}{{n}}', B3: '{{/each}}', A4: '=SUM(A3:A3)', A5: '=Tout!A2' },
};
const whole: Sheet = {
  name: 'Tout',
  cells: { A1: '{{#each actions}}{{n}}', B1: '{{/each}}', A2: '=SUM(A1:A1)', A3: `=SUM('{{#each axes}}{{title}}'!A3:A3)` },
};

describe('a sheet whose rows all stand within a condition', () => {
  const sheet: Sheet = {
    name: 'Parfois',
    before:
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>',
    cells: { A1: '{{#if axes}}', A2: 'Axes', A3: '{{#each axes}}{{title}}', B3: '{{/each}}', A4: '{{/if}}' },
  };
  const other: Sheet = { name: 'Toujours', cells: { A1: '{{#if axes}}', A2: 'a', A3: '{{else}}', A4: 'b', A5: '{{/if}}' } };

  it('is there or not, with it', () => {
    const there = rendered([sheet, other], view);
    expect(cellsOf(there)).toMatchObject({ A1: '"Axes"', A2: '"Accès : 1/2"' });
    expect(partOf(there, 'xl/worksheets/sheet1.xml')).toContain('<pane state="frozen" ySplit="1" topLeftCell="A2"/>');
    expect(Object.keys(sheetsOf(rendered([sheet, other], { ...view, axes: [] })))).toEqual(['Toujours']);
  });
});

describe('what is printed above and below', () => {
  const footer = (title: string) => {
    const extra = '<headerFooter><oddFooter>&amp;L&amp;8{{title}}&amp;RPage &amp;P</oddFooter></headerFooter>';
    const xml = partOf(rendered([{ name: 'F', cells: { A1: 'x' }, extra }], { title }), 'xl/worksheets/sheet1.xml');
    return (/<oddFooter>(.*)<\/oddFooter>/s.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');
  };

  it('is as long as Excel allows, its codes whole', () => {
    expect(footer('A & B')).toBe('&L&8 A && B&RPage &P');
    for (const title of ['é'.repeat(400), '&'.repeat(400), '😀'.repeat(200)]) {
      const written = footer(title);
      expect(written.length).toBeLessThanOrEqual(255);
      expect(written.length).toBeGreaterThan(250);
      expect(written).toMatch(/^&L&8 .*…&RPage &P$/su);
      expect((/&*(?=…)/.exec(written)?.[0].length ?? 0) % 2).toBe(0);
    }
  });
});

describe('one sheet for each item', () => {
  const bytes = rendered([axis, whole], view, {
    names: `<definedName name="_xlnm.Print_Area" localSheetId="0">'{{#each axes}}{{title}}'!$A$1:$B$4</definedName><definedName name="tout">Tout!$A$1:$A$1</definedName>`,
  });
  const sheets = sheetsOf(bytes);

  it('has a name that Excel accepts, once', () => {
    expect(Object.keys(sheets)).toEqual(['Accès - 1-2', 'Accès - 1-2 2', 'Un titre bien trop long pour u…', 'Tout']);
  });

  it('refers to itself, and to the others where they are now', () => {
    expect(cellsOf(bytes, sheets['Accès - 1-2'])).toMatchObject({
      A1: '"Accès : 1/2"',
      A3: '1',
      A4: '2',
      A5: '=SUM(A3:A4)',
      A6: '=Tout!A4',
    });
    expect(cellsOf(bytes, sheets['Accès - 1-2 2'])).toMatchObject({ A3: '3', A4: '=SUM(A3:A3)' });
    expect(cellsOf(bytes, sheets.Tout)).toMatchObject({
      A4: '=SUM(A1:A3)',
      A5: "=SUM('Accès - 1-2'!A3:A4,'Accès - 1-2 2'!A3:A3,'Un titre bien trop long pour u…'!A3:A3)",
    });
  });

  it('has its own names', () => {
    const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<definedName [^>]*>[^<]*/g)].map(([text]) =>
      text.replace(/<definedName name=/, ''),
    );
    expect(names).toEqual([
      `"_xlnm.Print_Area" localSheetId="0">'Accès - 1-2'!$A$1:$B$5`,
      `"_xlnm.Print_Area" localSheetId="1">'Accès - 1-2 2'!$A$1:$B$4`,
      `"_xlnm.Print_Area" localSheetId="2">'Un titre bien trop long pour u…'!$A$1:$B$4`,
      '"tout">Tout!$A$1:$A$3',
    ]);
  });

  it('is a workbook that is valid, and the same every time', async () => {
    expect(await faultsOf(bytes)).toEqual([]);
    expect(Buffer.compare(rendered([axis, whole], view), rendered([axis, whole], view))).toBe(0);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('leaves with its parts when there is no item', async () => {
    const none = rendered([axis, whole], { ...view, axes: [] });
    expect(sheetsOf(none)).toEqual({ Tout: 'xl/worksheets/sheet2.xml' });
    expect(namesIn(none)).not.toContain('xl/worksheets/sheet1.xml');
    expect(cellsOf(none, 'xl/worksheets/sheet2.xml').A5).toBe('=SUM(0)');
    expect(await faultsOf(none)).toEqual([]);
  });

  it('may depend on a condition', () => {
    const budget = { name: '{{#if budget}}Budget', cells: { A1: 'x' } };
    expect(Object.keys(sheetsOf(rendered([budget, whole], { ...view, budget: 1 })))).toEqual(['Budget', 'Tout']);
    expect(Object.keys(sheetsOf(rendered([budget, whole], { ...view, budget: 0 })))).toEqual(['Tout']);
  });
});

describe('what a sheet says of its rows', () => {
  const cells = {
    A1: 'Titre',
    A2: '{{#each actions}}{{n}}',
    B2: 'oui',
    C2: '{{/each}}',
    A3: 'Total',
    B3: '=SUM(A2:A2)',
    A6: 'Note',
  };
  const extra =
    '<autoFilter ref="A1:B2"/><mergeCells count="3"><mergeCell ref="B2:C2"/><mergeCell ref="A6:B6"/><mergeCell ref="A1:C1"/></mergeCells>' +
    '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>$A2&gt;$B$3/2</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2 B6"><formula1>$A$6:$A$6</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A6" location="F!A3" display="x"/></hyperlinks>' +
    '<headerFooter><oddHeader>&amp;L&amp;8{{title}}</oddHeader></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>';
  const bytes = rendered([{ name: 'F', cells, extra }], view);
  const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');

  it.each([
    ['filter', '<autoFilter ref="A1:B4"/>'],
    [
      'merged cells, once a turn',
      '<mergeCells count="5"><mergeCell ref="B2:C2"/><mergeCell ref="B3:C3"/><mergeCell ref="B4:C4"/><mergeCell ref="A8:B8"/>',
    ],
    [
      'conditional formats',
      '<conditionalFormatting sqref="A2:A4"><cfRule type="expression" priority="1"><formula>$A2&gt;$B$5/2</formula>',
    ],
    ['accepted values', 'sqref="B2:B4 B8"><formula1>$A$8:$A$8</formula1>'],
    ['links within the workbook', '<hyperlink display="x" ref="A8" location="F!A5"/>'],
    ['header', '<oddHeader>&amp;L&amp;8 Projet &amp;&amp; Cie</oddHeader>'],
    ['page breaks', '<brk max="16383" man="1" id="5"/>'],
  ])('%s', (_, written) => {
    expect(xml).toContain(written);
  });

  it('is valid', async () => {
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('joins no cell with itself, which Excel would repair, where the rows that it was joined with are gone', () => {
    const rows = { A1: '{{n}}', A2: '{{#if note}}', B3: '{{note}}', A4: '{{/if}}', A5: 'Fin' };
    const joined = (note: string) =>
      partOf(
        rendered([{ name: 'F', cells: rows, extra: '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>' }], {
          n: 1,
          note,
        }),
        'xl/worksheets/sheet1.xml',
      );
    expect(joined('x')).toContain('<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>');
    expect(joined('')).not.toContain('mergeCell');
  });
});

it('a total of a name takes in the lines that the name had, not those that loops put between them', () => {
  const cells = {
    ...{ A1: '{{#each axes}}', A2: '{{#each actions}}{{n}}', B2: '{{/each}}', A3: '=SUM(A2:A2)', A4: '{{/each}}' },
    ...{ A5: '=SUM(tout)', B5: '=COUNTIF(tout,1)', C5: '=SUM(tout)*2', D5: '=SUM(un)' },
  };
  const names = '<definedName name="tout">F!$A$2:$A$2</definedName><definedName name="un">F!$C$2</definedName>';
  const book = rendered([{ name: 'F', cells }], { axes: view.axes.slice(0, 2) }, { names });
  expect(cellsOf(book)).toMatchObject({
    A6: '=SUM(F!$A$1:$A$2,F!$A$4:$A$4)',
    B6: '=COUNTIF(tout,1)',
    C6: '=SUM(F!$A$1:$A$2,F!$A$4:$A$4)*2',
    D6: '=SUM(F!$C$1:$C$2,F!$C$4)',
  });
  const one = rendered([{ name: 'F', cells }], { axes: view.axes.slice(1, 2) }, { names });
  expect(cellsOf(one)).toMatchObject({ A3: '=SUM(tout)', D3: '=SUM(un)' });
});

describe('links', () => {
  it('lead where each turn says', async () => {
    const cells = { A1: '{{#each axes}}{{#each actions}}{{n}}', B1: '{{/each}}{{/each}}', A2: '{{link "https://z.fr" "z"}}' };
    const extra = '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>';
    const bytes = rendered([{ name: 'F', cells, extra, relations: [['rId1', 'hyperlink', '{{url}}', true]] }], view);
    const targets = [...partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Target="([^"]*)"/g)].map(
      ([, target]) => target,
    );
    expect(targets).toEqual(['https://a.fr', 'https://b.fr', 'https://c.fr', 'https://z.fr']);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml').match(/<hyperlink [^>]*ref="A\d"/g)).toHaveLength(4);
    expect(await faultsOf(bytes)).toEqual([]);
  });
});

it('a condition over areas of which a view leaves the second alone is that of the second', () => {
  const cells = { A1: '{{#each ours}}', A2: '{{x}}', A3: '{{/each}}', A4: '{{#each theirs}}', A5: '{{x}}', A6: '{{/each}}' };
  const extra =
    '<conditionalFormatting sqref="A2 A5"><cfRule type="expression" priority="1"><formula>LEN($A2)&gt;0</formula></cfRule></conditionalFormatting>';
  const made = (view: unknown) => partOf(rendered([{ name: 'F', cells, extra }], view), 'xl/worksheets/sheet1.xml');
  expect(made({ ours: [], theirs: [{ x: 1 }, { x: 2 }] })).toContain(
    '<conditionalFormatting sqref="A1:A2"><cfRule type="expression" priority="1"><formula>LEN($A1)&gt;0</formula>',
  );
  expect(made({ ours: [{ x: 1 }], theirs: [{ x: 2 }] })).toMatch(/sqref="A1(?::| )A2">.*<formula>LEN\(\$A1\)&gt;0</);
});
