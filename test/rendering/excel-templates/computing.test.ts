/** Formulas are computed as LibreOffice computes them, or left without a result. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, openWorkbook, recomputed, resultsOf } from '../excel/opened.ts';
import { cellsOf, partOf, rendered, STYLES } from './minimal-xlsx.ts';

const DATA = { A1: 1, A2: 2.5, A3: 'x', B1: 3, B2: 4, B3: 'Y', C1: 10, C2: 20, C3: 30, D1: 'oui', D2: 'non', D3: 'Oui' };
/** A tag in Y9: what no view changes is not computed again. */
const resultOf = (formula: string): string | undefined => {
  const cells = { ...DATA, Y9: '{{x}}', Z9: `=${formula}` };
  const xml = partOf(rendered([{ name: 'F', cells }], { x: 'v' }), 'xl/worksheets/sheet1.xml');
  const [, type, , value] = /<c r="Z9"(?: t="(\w+)")?>(<f>[\s\S]*?<\/f>)(?:<v>([^<]*)<\/v>)?<\/c>/.exec(xml) ?? [];
  return type === undefined ? value : `${type} ${value}`;
};

const KNOWN: readonly (readonly [formula: string, result: string])[] = [
  ['1+2*3^2/9-4%', '2.96'],
  ['-2^2', '4'],
  ['-(1-3)&"€"', 'str 2€'],
  ['2<>3', 'b 1'],
  ['"a"="A"', 'b 1'],
  ['A9', '0'],
  ['A9=""', 'b 1'],
  ['SUM(A1:A3,C1:C3,2)', '65.5'],
  ['SUM(A:A)', '3.5'],
  ['SUBTOTAL(109,C1:C3)', '60'],
  ['COUNT(A1:B3)', '4'],
  ['COUNTA(A1:D4)', '12'],
  ['COUNTBLANK(A1:D4)', '4'],
  ['COUNTIF(D1:D3,"oui")', '2'],
  ['COUNTIF(D1:D3,D1)', '2'],
  ['COUNTIF(A1:A3,">=2")', '1'],
  ['COUNTIF(D1:D4,"<>oui")', '2'],
  ['SUMIF(D1:D3,"oui",C1:C3)', '40'],
  ['SUMIFS(C1:C3,D1:D3,"oui",A1:A3,">0")', '10'],
  ['AVERAGEIFS(C1:C3,D1:D3,"<>non")', '20'],
  ['SUMPRODUCT(A1:A3,B1:B3)', '13'],
  ['SUMPRODUCT(--(C1:C3>10))', '2'],
  ['SUMPRODUCT((D1:D3="oui")*C1:C3)', '40'],
  ['1+SUMPRODUCT(--($C$1:$C$3>C2+0.0000001))', '2'],
  ['AVERAGE(A1:A3)', '1.75'],
  ['MEDIAN(C1:C3,100)', '25'],
  ['STDEV(C1:C3)', '10'],
  ['MAX(A1:C3)-MIN(A1:C3)', '29'],
  ['MAX(D1:D3)', '0'],
  ['IF(A1>1,1/0,"n")', 'str n'],
  ['IF(OR(N(A3)=0,C1=""),"",C1)', 'str '],
  ['IFERROR(1/0,7)', '7'],
  ['AND(A1=1,NOT(FALSE))', 'b 1'],
  ['INDEX(D1:D3,MATCH(20,C1:C3,0))', 'str non'],
  ['INDEX(A1:D1,3)', '10'],
  ['MATCH(25,C1:C3,1)', '2'],
  ['SUM(INDEX(A1:C3,0,3))', '60'],
  ['MAX(INDEX(A1:C3,2,0))', '20'],
  ['INDEX(INDEX(A1:C3,0,3),2)', '20'],
  ['SUMIF(INDEX(A1:C3,0,1),">=2",C1:C3)', '20'],
  ['ROW(C7)*100+COLUMN($AA1)', '727'],
  ['ROUND(2.5,0)+ROUND(-1.005,2)', '1.99'],
  ['REPT("█",ROUND(A2,0))', 'str ███'],
  ['HYPERLINK("#F!A1","là")', 'str là'],
  ['INT(-1.5)+ABS(-2)', '0'],
  ['ISNUMBER(A3)', 'b 0'],
];

describe('a formula', () => {
  it.each(KNOWN)('%s is %s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  const LEFT = [
    '1/0',
    'TODAY()',
    'A1:A3*2',
    'Z9+1',
    '"1,5"+1',
    'A2&""',
    'SUM(',
    'VLOOKUP(1,A1:B3,2)',
    'COUNTIF(D1:D3,"o*")',
    'taux*2',
  ];
  it.each(LEFT)('%s is left to Excel, with the result that it had', (formula) => {
    expect(resultOf(formula)).toBe('0');
  });

  it.each([
    ...LEFT.map((formula) => `${formula}+N(Y9)`),
    'INDIRECT("Y9")',
    'VLOOKUP(1,$X$1:$Z$9,2)',
    'VLOOKUP(1,Y:Y,1)',
    'SUBTOTAL(109,[Coût])',
  ])('%s is left to Excel without any, since a tag has a part in it', (formula) => {
    expect(resultOf(formula)).toBeUndefined();
  });

  it('follows formulas of other sheets, in a long chain, and of the rows of a loop', () => {
    const list = { A1: '{{#each n}}{{this}}', B1: '=A1*2', C1: '{{/each}}', A2: '=SUM(B1:B1)' };
    const chain = Object.fromEntries(Array.from({ length: 900 }, (_, row) => [`A${row + 2}`, `=A${row + 1}+1`]));
    const bytes = rendered(
      [
        { name: 'Été', cells: list },
        { name: 'G', cells: { A1: "='Été'!A2", ...chain } },
      ],
      { n: [1, 2, 3] },
    );
    expect(cellsOf(bytes)['A4']).toBe('=SUM(B1:B3)');
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(B1:B3)</f><v>12</v>');
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<f>A900+1</f><v>912</v>');
  });
});

describe('what LibreOffice saves', () => {
  it('knows texts and plain numbers by the formats that it writes as its own', () => {
    const styles = STYLES.replace('d\\ mmm\\ yyyy', '@');
    const parts = { 'xl/styles.xml': styles };
    const bytes = rendered([{ name: 'F', cells: { A1: '{{n}}@2', B1: '{{n}}@0' } }], { n: 12 }, { parts });
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/r="A1"[^>]*t="inlineStr"|t="inlineStr"[^>]*r="A1"/);
    expect(xml).toMatch(/r="B1"[^>]*><v>12<\/v>/);
  });
});

it('stands in the place of a formula that is longer than Excel reads', () => {
  const cells = {
    ...{ A1: '{{#each axes}}', A2: '{{#each n}}{{this}}', B2: '{{/each}}', A3: 'Axe', A4: '{{/each}}' },
    ...{ A5: '=SUM(A2:A2)', B5: '=A5*2' },
  };
  const sheet = (count: number) => {
    const book = rendered([{ name: 'F', cells }], { axes: Array.from({ length: count }, () => ({ n: [1, 2] })) });
    const [, last = ''] =
      /<row r="\d+">((?:(?!<row).)*)<\/row><\/sheetData>/.exec(partOf(book, 'xl/worksheets/sheet1.xml')) ?? [];
    return [...last.matchAll(/<c r="[AB]\d+">(<f>)?[^<]*(?:<\/f>)?<v>([^<]*)</g)].map(([, formula, value]) => [formula, value]);
  };
  expect(sheet(600)).toEqual([
    ['<f>', '1800'],
    ['<f>', '3600'],
  ]);
  expect(sheet(1000)).toEqual([
    [undefined, '3000'],
    ['<f>', '6000'],
  ]);
});

describe('what is computed from ranges', () => {
  const parts = { 'xl/styles.xml': STYLES.replace('d\\ mmm\\ yyyy', '#,##0\\ &quot;€&quot;') };
  const cells = {
    ...{ A1: '{{#each costs}}{{money this}}', B1: '{{/each}}' },
    ...{ A2: '=SUM(A1:A1)@2', A3: '=A2*2@2', A4: '=COUNT(A1:A1)', A5: '=10+1@2' },
  };
  const made = async (costs: readonly object[]) => {
    const sheet = (await openWorkbook(rendered([{ name: 'F', cells }], { costs }, { parts }))).worksheets[0];
    return ['A3', 'A4', 'A5', 'A6'].map((place) => sheet?.getCell(place).numFmt);
  };
  // The reader drops the backslash that the file has.
  const euros = '#,##0 "€"';

  it('is as rough as they are, when it is an amount', async () => {
    expect(
      await made([
        { min: 100, max: 100 },
        { min: 100, max: 300 },
      ]),
    ).toEqual([`"≈ "${euros}`, `"≈ "${euros}`, undefined, euros]);
    expect(
      await made([
        { min: 100, max: 100 },
        { min: 300, max: 300 },
      ]),
    ).toEqual([euros, euros, undefined, euros]);
  });

  it('is rough where what it adds is, and nowhere else', async () => {
    const sums = ['SUMPRODUCT(--(A1:A1="x"),B1:B1)', 'SUMPRODUCT(--($A$1:$A$1="y"),$B$1:$B$1)', 'SUMIF(A1:A1,"y",B1:B1)'];
    const formulas = [
      ...sums,
      'SUM(B1:B1)',
      'MIN(B1:B1)',
      'SUM(B1:B1)-SUM(B1:B1)',
      'IF(SUM(B1:B1)>0,3,2)',
      'SUMIF(A1:A1,"x",B1:B1)',
    ];
    const placed = Object.fromEntries(formulas.map((one, row) => [`A${row + 2}`, `=${one}@2`]));
    const rows = [
      { axis: 'x', cost: { min: 100, max: 100 } },
      { axis: 'y', cost: { min: 100, max: 300 } },
      { axis: 'y', cost: { min: 500, max: 500 } },
    ];
    const told = { A1: '{{#each rows}}{{axis}}', B1: '{{money cost}}', C1: '{{/each}}', ...placed };
    const sheet = (await openWorkbook(rendered([{ name: 'F', cells: told }], { rows }, { parts }))).worksheets[0];
    const rough = formulas.filter((_, row) => sheet?.getCell(`A${row + 4}`).numFmt.startsWith('"≈ "'));
    expect(rough).toEqual([...sums.slice(1), 'SUM(B1:B1)', 'MIN(B1:B1)']);
  });
});

describe.skipIf(!hasLibreOffice)('in LibreOffice (in the proofs, where soffice is installed)', () => {
  it('comes to the same', async () => {
    const number = fc.oneof(fc.constantFrom('A1', 'B2', 'C3', 'A3', 'A9', '2', '0.5'), fc.constant('SUM(A1:C3)'));
    const formula = fc
      .tuple(number, fc.constantFrom('+', '-', '*', '/', '=', '<', '>=', '<>'), number)
      .map(([left, sign, right]) => `${left}${sign}${right}`);
    const drawn = fc.sample(formula, 60);
    const formulas = [...KNOWN.map(([written]) => written), ...drawn];
    const bytes = rendered(
      [
        {
          name: 'F',
          cells: { ...DATA, Y9: '{{x}}', ...Object.fromEntries(formulas.map((one, row) => [`Z${row + 20}`, `=${one}`])) },
        },
      ],
      { x: 'v' },
    );
    const [stored, computed] = [resultsOf(await openWorkbook(bytes)), resultsOf(await recomputed(bytes))];
    for (const [place, result] of stored) {
      if (result === '' && computed.get(place) !== '') continue;
      // What is left to Excel keeps the zero that the template has.
      if (result === 0 && typeof computed.get(place) === 'object') continue;
      if (typeof result === 'number') expect(computed.get(place), formulas[Number(place.slice(3)) - 20]).toBeCloseTo(result, 9);
      else expect(computed.get(place), formulas[Number(place.slice(3)) - 20]).toBe(result);
    }
  }, 60_000);
});
