/** Formulas are read without loss, and their references mean the same cells once rows have moved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveArea,
  moveFormula,
  type Reference,
  readFormula,
  type Span,
  shiftFormula,
} from '../../../src/rendering/excel-templates/formulas/index.ts';

const kinds = (formula: string) =>
  readFormula(formula)
    .filter(({ kind }) => kind === 'reference')
    .map(({ text }) => text);

describe('reading', () => {
  it.each([
    ['SUM(B3:B3)+$A$1*LOG10(C2)', ['B3:B3', '$A$1', 'C2']],
    ['\'Feuille 1\'!A1+Bilan!$B:$C&"A1"', ["'Feuille 1'!A1", 'Bilan!$B:$C']],
    ['SUMIF(T[Col A1],[@x],A1)', ['A1']],
    ['1:3+$2:$4+1E5+TVA20+ZZZ1', ['1:3', '$2:$4', 'TVA20']],
    ['[1]Feuil1!A1+Feuil1:Feuil3!A1', []],
    ["'It''s A1'!Z99+A1_taux+_A1+A1.b", ["'It''s A1'!Z99"]],
    ["SUM('{{#each axes}}{{title}}'!B3)", ["'{{#each axes}}{{title}}'!B3"]],
    ['A1048576+A1048577+XFD1+XFE1', ['A1048576', 'XFD1']],
    ['IF(A1="",#REF!,_xlfn.XLOOKUP(B2,C:C,D:D))', ['A1', 'B2', 'C:C', 'D:D']],
  ])('%s', (formula, references) => {
    expect(
      readFormula(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
    expect(kinds(formula)).toEqual(references);
  });

  it('loses nothing, whatever it reads', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('A1', "'", '"', '[', ']', '!', '(', ')', ',', '$B$2:', 'Feuil1', '#REF!', ':'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (formula) => {
          expect(
            readFormula(formula)
              .map(({ text }) => text)
              .join(''),
          ).toBe(formula);
        },
      ),
    );
  });
});

const rows: readonly Span[] = [
  { first: 3, last: 5 },
  { first: 8, last: 9 },
];
/** Columns where they were. */
const columnsOf = ({ start, end }: Reference): readonly Span[] => {
  const numbers = [start, end ?? start].map(({ index }) => index);
  return [{ first: Math.min(...numbers), last: Math.max(...numbers) }];
};
const to = (sheet: string | null, rows: readonly Span[]) => ({
  reference: (reference: Reference) => [{ sheet, rows, columns: columnsOf(reference) }],
});
const moves = to(null, rows);

describe('moving', () => {
  it.each([
    ['SUM(B3:B3)', 'SUM(B3:B5,B8:B9)'],
    ['SUM(B3)*2', 'SUM(B3:B5,B8:B9)*2'],
    ['B3*2', 'B3*2'],
    ['COUNTIF(B3:B3,">1")', 'COUNTIF(B3:B9,">1")'],
    ['SUM(B3+1)', 'SUM(B3+1)'],
    ['IF(SUM(B3)>0,B3,1)', 'IF(SUM(B3:B5,B8:B9)>0,B3,1)'],
    // An area of one cell, as LibreOffice saves it: an area where one is looked through, a cell elsewhere.
    ['MEDIAN(INDEX($B$3,0,2))', 'MEDIAN(INDEX($B$3:$B$9,0,2))'],
    ['SUMPRODUCT(($B$3=1)*$B$3)', 'SUMPRODUCT(($B$3:$B$9=1)*$B$3:$B$9)'],
    ['COUNTIF($B$3,B3)', 'COUNTIF($B$3:$B$9,B3)'],
    ['$B$3*2', '$B$3*2'],
    ['INDEX($B$3,ROW($B$3),B$3)', 'INDEX($B$3:$B$9,ROW($B$3),B$3)'],
  ])('%s → %s', (formula, moved) => {
    expect(moveFormula(formula, moves)).toBe(moved);
  });

  it.each([
    ['SUM(B3:B3)', 'SUM(D3:E3,G3:G3)'],
    ['COUNTIF(B3:B3,">1")', 'COUNTIF(D3:G3,">1")'],
    ['B3*$B3', 'D3*$D3'],
    ['SUM($B:$B)', 'SUM($D:$E,$G:$G)'],
    ['SUM(3:3)', 'SUM(3:3)'],
  ])('%s → %s when columns have moved', (formula, moved) => {
    const columns = [
      { first: 4, last: 5 },
      { first: 7, last: 7 },
    ];
    expect(moveFormula(formula, { reference: () => [{ sheet: null, rows: [{ first: 3, last: 3 }], columns }] })).toBe(moved);
  });

  it('says that a cell is gone, and sums nothing to zero', () => {
    const gone = to(null, []);
    expect(moveFormula('A1+SUM(B3:B3)', gone)).toBe('#REF!+SUM(0)');
  });

  it('gives no function more than 255 arguments, which Excel would not open', () => {
    const many = to(
      null,
      Array.from({ length: 600 }, (_, at) => ({ first: 2 * at + 1, last: 2 * at + 1 })),
    );
    const said = moveFormula('SUM(B3)/AVERAGE(B3)', many);
    expect(said).toMatch(/^SUM\(SUM\(B1,B3,[^()]*\),SUM\([^()]*\),SUM\([^()]*,B1199\)\)\/AVERAGE\(\(B1,B3,[^()]*,B1199\)\)$/);
    for (const [, inside = ''] of said.matchAll(/SUM\(([^()]*)\)/g)) expect(inside.split(',').length).toBeLessThanOrEqual(255);
  });

  it('lists the areas of a chart or of a page, on sheets whose names need quotes', () => {
    const there = to("L'accès", rows);
    expect(moveArea('Feuil1!$B$3:$B$3', there)).toBe("'L''accès'!$B$3:$B$5,'L''accès'!$B$8:$B$9");
    expect(moveFormula('Feuil1!$B:$C', there)).toBe("'L''accès'!$B:$C");
  });

  it('keeps the meaning of every reference when each row goes elsewhere', () => {
    const row = fc.integer({ min: 1, max: 500 });
    const column = fc.constantFrom('A', '$B', 'AZ', '$XFD');
    const cell = fc.tuple(column, fc.constantFrom('', '$'), row).map(([left, dollar, number]) => `${left}${dollar}${number}`);
    const area = fc.oneof(
      cell,
      fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
    );
    const sheet = fc.constantFrom('', 'Bilan!', "'L''axe 1'!");
    const wrapped = fc
      .tuple(sheet, area, fc.constantFrom('', 'ROUND(', 'SUM('))
      .map(([name, text, call]) => `${call}${name}${text}${call && ',2)'}`);
    const formula = fc.array(wrapped, { minLength: 1 }).map((parts) => parts.join('+"A1"&'));
    const offset = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(formula, offset, (written, by) => {
        const moved = moveFormula(written, {
          reference: (reference) => {
            const { start, end, sheet: on } = reference;
            const rows = [start.row ?? 0, end?.row ?? start.row ?? 0];
            const span = { first: Math.min(...rows) + by, last: Math.max(...rows) + by };
            return [{ sheet: on, rows: [span], columns: columnsOf(reference) }];
          },
        });
        const rowsIn = (text: string, plus: number) =>
          readFormula(text).flatMap((token) => {
            if (token.kind !== 'reference') return [];
            const rows = [token.start.row, token.end?.row ?? token.start.row].map((one) => (one ?? 0) + plus);
            return [[token.sheet, Math.min(...rows), Math.max(...rows), token.start.column, token.start.fixed]];
          });
        expect(rowsIn(moved, 0)).toEqual(rowsIn(written, by));
        expect(readFormula(moved).filter(({ kind }) => kind !== 'reference')).toEqual(
          readFormula(written).filter(({ kind }) => kind !== 'reference'),
        );
      }),
    );
  });
});

describe('shifting', () => {
  it.each([
    ['A1+$A1+A$1+$A$1+Z1', 2, 1, 'B3+$A3+B$1+$A$1+AA3'],
    ['A2', -2, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['B:B+3:3', 1, 1, 'C:C+4:4'],
  ])('%s by %d rows and %d columns is %4$s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });

  it('comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (row, down, right) => {
          const formula = `C${row}*SUM($D${row}:E$${row})`;
          expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
        },
      ),
    );
  });
});
