/** Rows that a template gives a height: they grow where the words that a view brings need it, and where these go to the line. */
import { describe, expect, it } from 'vitest';
import { partOf, rendered, type Sheet, STYLES } from './minimal-xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const WRAPPED = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>';
const parts = {
  'xl/styles.xml': STYLES.replace('<cellXfs count="4">', `<cellXfs count="5">`).replace('</cellXfs>', `${WRAPPED}</cellXfs>`),
};
const before = '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="30" customWidth="1"/></cols>';
/** Some twenty letters and their space. */
const words = (times: number) => Array(times).fill('Ouvrir un accueil dit').join(' ');
const heightsOf = (cells: Record<string, string>, view: unknown, asked: Pick<Sheet, 'heights' | 'extra'> = {}) => {
  const { heights = { 1: 15 }, extra = '' } = asked;
  const made = rendered([{ name: 'F', cells, heights, before, extra }], view, { parts });
  return [...partOf(made, SHEET).matchAll(/<row([^>]*)>/g)].map(([, said = '']) => Number(/ ht="([^"]*)"/.exec(said)?.[1]));
};

describe('a row of a set height', () => {
  it('keeps it where it is enough, as the designer wanted it', () => {
    expect(heightsOf({ A1: '{{x}}@4' }, { x: 'Court' })).toEqual([15]);
    expect(heightsOf({ A1: '{{x}}@4' }, { x: words(2) }, { heights: { 1: 90 } })).toEqual([90]);
  });
  it('grows by the lines that its words take, in each copy on its own', () => {
    const cells = { A1: '{{#each list}}', A2: '{{x}}@4', A3: '{{/each}}' };
    const [short = 0, long = 0] = heightsOf(cells, { list: [{ x: 'Court' }, { x: words(6) }] }, { heights: { 2: 15 } });
    expect(short).toBe(15);
    expect(long).toBeGreaterThanOrEqual(6 * 14);
    expect(long).toBeLessThan(9 * 16);
  });
  it('goes to the line where the words do, and within a word that no line holds', () => {
    expect(heightsOf({ A1: '{{x}}@4' }, { x: 'un\ndeux\ntrois' })[0]).toBeGreaterThanOrEqual(3 * 14);
    expect(heightsOf({ A1: '{{x}}@4' }, { x: 'interopérabilité'.repeat(5) })[0]).toBeGreaterThanOrEqual(4 * 14);
  });
  it('counts all columns of a joined cell', () => {
    const joined = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';
    expect(heightsOf({ A1: '{{x}}@4' }, { x: words(3) }, { extra: joined })).toEqual([15]);
  });
  it('is left as it is where words run on, or where the template says them itself', () => {
    expect(heightsOf({ A1: '{{x}}' }, { x: words(6) })).toEqual([15]);
    expect(heightsOf({ A1: `${words(6)}@4`, B1: '{{x}}@4' }, { x: 'Court' })).toEqual([15]);
  });
  it('has no more than Excel takes', () => {
    expect(heightsOf({ A1: '{{x}}@4' }, { x: words(200) })).toEqual([409]);
  });
});
