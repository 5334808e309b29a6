/** Loops and conditions over rows: values keep their kind, formulas keep their meaning. */
import { describe, expect, it } from 'vitest';
import { cellsOf, partOf, rendered } from './minimal-xlsx.ts';

const action = (title: string, euros: number | null, more: object = {}) => ({
  title,
  cost: euros === null ? null : { min: euros * 100, max: euros * 100 },
  ...more,
});
const three = { name: 'Territoire', actions: [action('A', 10), action('B', 20.5), action('C', null)] };
const one = (cells: Readonly<Record<string, string | number>>, view: unknown = three, extra = '') =>
  rendered([{ name: 'F', cells, extra }], view);
const made = (cells: Readonly<Record<string, string | number>>, view: unknown = three) => cellsOf(one(cells, view));

describe('values', () => {
  const view = {
    n: 12.5,
    p: 45,
    day: '2026-07-01',
    yes: true,
    text: '=1+1',
    cost: { min: 100050, max: 100050 },
    range: { min: 10000, max: 20000 },
    none: null,
    number: '18',
    zeros: { number: '1.10' },
    years: {
      year: { start: '2026-01-01', end: '2026-12-31', text: '2026' },
      month: { start: '2026-06-01', end: '2026-06-30', text: '2026-06' },
    },
  };

  it.each([
    ['{{n}}', '12.5'],
    ['{{number n}}', '12.5'],
    ['{{percent p}}', '0.45'],
    ['{{money cost}}', '1000.5'],
    ['{{money range}}', '150'],
    ['{{date day}}', '46204'],
    ['{{yes}}', 'true'],
    ['{{text}}', '"=1+1"'],
    ['{{#if yes}}{{number n}}{{else}}{{text}}{{/if}}', '12.5'],
    [' {{n}} ', '12.5'],
    ['{{n}} m', '"12,5 m"'],
    ['{{n}}{{text}}', '"12,5=1+1"'],
    ['{{money cost}} HT', '"1\u202f000,50\u202f€ HT"'],
    ['{{link "https://exemple.fr" "le site"}}', '"le site"'],
    ['{{n}}@1', '"12,5"'],
    // Years and the numbers of actions name: they are numbers, but for one that its format would print as an amount or a day.
    ['{{#if number}}{{number}}{{else}}{{text}}{{/if}}', '18'],
    ['{{number}}@1', '"18"'],
    ['{{zeros.number}}', '"1.10"'],
    ['{{period years.year}}', '2026'],
    ['{{period years.year}}@3', '"2026"'],
    ['{{period years.month}}', '"juin 2026"'],
    ['{{default none "sans année"}}', '"sans année"'],
    ['{{default n "sans année"}}', '12.5'],
  ])('%s is %s', (tag, value) => {
    expect(made({ A1: tag }, view)).toEqual({ A1: value });
  });

  it('leaves a cell without its value empty, not filled with nothing', () => {
    expect(made({ A1: '{{none}}', B1: '{{#if none}}x{{/if}}', C1: '{{money none}}', D1: 'fin' }, view)).toEqual({ D1: '"fin"' });
  });

  it('shows each kind in the format of its cell, or in one of its own', () => {
    const bytes = one(
      { A1: '{{date day}}', B1: '{{date day}}@2', C1: '{{money cost}}', D1: '{{percent p}}', E1: '{{money range}}@3' },
      view,
    );
    const styles = [...partOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c r="\w+"(?: s="(\d+)")?/g)].map(([, style = '0']) =>
      Number(style),
    );
    const formats =
      [...partOf(bytes, 'xl/styles.xml').matchAll(/<cellXfs[\s\S]*<\/cellXfs>/g)].join().match(/numFmtId="\d+"/g) ?? [];
    expect(styles.map((style) => formats[style])).toEqual([165, 164, 166, 9, 167].map((id) => `numFmtId="${id}"`));
    // A day is not written as each machine writes its own.
    expect(partOf(bytes, 'xl/styles.xml')).toContain('numFmtId="165" formatCode="dd/mm/yyyy"');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="&quot;≈ &quot;#,##0"');
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(cellsOf(rendered([{ name: 'F', cells: { A1: '{{date day}}' } }], view, { is1904: true })).A1).toBe('44742');
  });

  it('keeps the look of words in a text with tags cut over several runs', () => {
    const bytes = one({ A1: '<r><rPr><b/></rPr><t>Bonjour {{na</t></r><r><t>me}} !</t></r>' });
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<rPr><b/></rPr><t xml:space="preserve">Bonjour Territoire</t>');
    expect(cellsOf(bytes).A1).toBe('"Bonjour Territoire !"');
  });
});

describe('a loop in a row', () => {
  const list = {
    A1: 'Titre',
    B1: 'Coût',
    A2: '{{#each actions}}{{title}}',
    B2: '{{money cost}}',
    C2: '=B2*2',
    D2: '=B2/SUM(B$2:B$2)',
    E2: '=SUM(B$2:B2){{/each}}',
  };
  const cells = {
    ...list,
    E2: '=SUM(B$2:B2)',
    F2: '{{/each}}',
    A3: 'Total',
    B3: '=SUM(B2:B2)',
    C3: '=AVERAGE(C2)',
    D3: '=$B$3+B1',
    A5: 'Fin',
    B5: '=B3',
  };

  it('repeats the row, and moves all that is below', () => {
    expect(made(cells)).toEqual({
      A1: '"Titre"',
      B1: '"Coût"',
      A2: '"A"',
      B2: '10',
      C2: '=B2*2',
      D2: '=B2/SUM(B$2:B$4)',
      E2: '=SUM(B$2:B2)',
      A3: '"B"',
      B3: '20.5',
      C3: '=B3*2',
      D3: '=B3/SUM(B$2:B$4)',
      E3: '=SUM(B$2:B3)',
      A4: '"C"',
      C4: '=B4*2',
      D4: '=B4/SUM(B$2:B$4)',
      E4: '=SUM(B$2:B4)',
      A5: '"Total"',
      B5: '=SUM(B2:B4)',
      C5: '=AVERAGE(C2:C4)',
      D5: '=$B$5+B1',
      A7: '"Fin"',
      B7: '=B5',
    });
  });

  it('leaves a hidden blank row to what refers to rows that are not there', () => {
    const bytes = one(cells, { actions: [] });
    expect(cellsOf(bytes)).toMatchObject({ A1: '"Titre"', A3: '"Total"', B3: '=SUM(B2:B2)', A5: '"Fin"' });
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<row hidden="1" r="2"/>');
  });

  it.each([
    [
      'its head',
      { A4: '{{#each actions}}{{title}}', B4: '=N(B3)+C4', C4: '{{money cost}}', D4: '=IF(A4=A3,1,0)+B$3', E4: '{{/each}}' },
    ],
    [
      'its tag',
      {
        A3: '{{#each actions}}',
        A4: '{{title}}',
        B4: '=N(B3)+C4',
        C4: '{{money cost}}',
        D4: '=IF(A4=A3,1,0)+B$2',
        A5: '{{/each}}',
      },
    ],
  ])('means by the line above %s that of the turn before, as rows that are copied down do', (_, cells) => {
    const shown = made({ A2: 'Titre', ...('A3' in cells ? {} : { A3: 'Action' }), ...cells });
    const rows = Object.keys(shown).flatMap((cell) => (cell.startsWith('D') ? [Number(cell.slice(1))] : []));
    const [first = 0] = rows;
    expect(rows).toEqual([first, first + 1, first + 2]);
    for (const row of rows) {
      expect(shown[`B${row}`]).toBe(`=N(B${row - 1})+C${row}`);
      expect(shown[`D${row}`]).toBe(`=IF(A${row}=A${row - 1},1,0)+B$${first - 1}`);
    }
  });

  it('begins anew with each turn of the loop around', () => {
    const axes = [{ actions: three.actions.slice(0, 2) }, { actions: three.actions.slice(0, 2) }];
    const cells = {
      A1: '{{#each axes}}Axe',
      A2: '{{#each actions}}{{title}}',
      B2: '=N(B1)+1',
      C2: '{{/each}}',
      A3: 'Fin{{/each}}',
    };
    expect(made(cells, { axes })).toMatchObject({ B2: '=N(B1)+1', B3: '=N(B2)+1', B6: '=N(B5)+1', B7: '=N(B6)+1' });
  });

  it('leaves nothing where nothing refers to it', () => {
    expect(made({ A1: 'a', A2: '{{#each actions}}{{title}}', B2: '{{/each}}', A3: 'z' }, { actions: [] })).toEqual({
      A1: '"a"',
      A2: '"z"',
    });
  });
});

describe('blocks over several rows', () => {
  it('repeats them together, without the rows of tags, with the rows that nobody wrote in', () => {
    const cells = {
      A1: '{{#each actions}}',
      A2: '{{title}}',
      B4: '{{money cost}}',
      C4: '=B4+LEN(A2)',
      A5: '{{/each}}',
      A6: 'Total',
      B6: '=SUM(B2:B4)',
      B7: '=SUM(B4:B4)',
    };
    expect(made(cells, { actions: three.actions.slice(0, 2) })).toEqual({
      A1: '"A"',
      B3: '10',
      C3: '=B3+LEN(A1)',
      A4: '"B"',
      B6: '20.5',
      C6: '=B6+LEN(A4)',
      A7: '"Total"',
      B7: '=SUM(B1:B6)',
      B8: '=SUM(B3:B3,B6:B6)',
    });
  });

  it('nests: a total of each turn, and one of all turns that leaves the others out', () => {
    const view = {
      axes: [
        { name: 'X', actions: three.actions.slice(0, 2) },
        { name: 'Y', actions: [] },
        { name: 'Z', actions: three.actions.slice(0, 1) },
      ],
    };
    const cells = {
      A1: '{{#each axes}}{{name}}',
      A2: '{{#each actions}}{{title}}',
      B2: '{{money cost}}',
      C2: '{{../name}}{{/each}}',
      A3: 'Sous-total',
      B3: '=SUM(B2:B2)',
      C3: '{{/each}}',
      A4: 'Total',
      B4: '=SUM(B2:B2)',
      B5: '=SUM(B3:B3)',
      B6: '=B4=B5',
    };
    expect(made(cells, view)).toEqual({
      A1: '"X"',
      A2: '"A"',
      B2: '10',
      C2: '"X"',
      A3: '"B"',
      B3: '20.5',
      C3: '"X"',
      A4: '"Sous-total"',
      B4: '=SUM(B2:B3)',
      A5: '"Y"',
      A7: '"Sous-total"',
      B7: '=SUM(B6:B6)',
      A8: '"Z"',
      A9: '"A"',
      B9: '10',
      C9: '"Z"',
      A10: '"Sous-total"',
      B10: '=SUM(B9:B9)',
      A11: '"Total"',
      B11: '=SUM(B2:B3,B6:B6,B9:B9)',
      B12: '=SUM(B4:B4,B7:B7,B10:B10)',
      B13: '=B11=B12',
    });
  });

  it('chooses between rows, and drops those that are not wanted', () => {
    const cells = {
      A1: '{{#each actions}}',
      A2: '{{#if cost}}',
      A3: '{{title}} {{money cost}}',
      A4: '{{else}}',
      A5: '{{title}} sans coût',
      A6: '{{/if}}',
      A7: '{{/each}}',
      A8: '{{#unless name}}x{{/unless}}',
      A9: 'fin',
    };
    expect(made(cells)).toEqual({ A1: '"A 10\u202f€"', A2: '"B 20,50\u202f€"', A3: '"C sans coût"', A5: '"fin"' });
    expect(made({ A1: 'a', A2: '{{#if none}}b', B2: 'c{{/if}}', A3: '=A1' }, { none: null })).toEqual({ A1: '"a"', A2: '=A1' });
  });
});
