/** Columns where a number would not fit: programs print `###` instead of it. */
import { describe, expect, it } from 'vitest';
import { partOf, rendered, type Sheet, STYLES } from './minimal-xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const before = '<cols><col min="1" max="3" width="11" customWidth="1"/></cols>';
/** What the template says of its columns; styles from 4 on have these formats, where they have another than the usual ones. */
const columnsOf = (
  cells: Sheet['cells'],
  view: unknown,
  { format = '#,##0\\ "€"', alignment = '', ...sheet }: Partial<Sheet> & { format?: string; alignment?: string } = {},
): string => {
  const style = `<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0">${alignment}</xf>`;
  const code = `<numFmt numFmtId="165" formatCode="${format.replaceAll('"', '&quot;')}"/>`;
  const styles = STYLES.replace('<cellXfs count="4">', '<cellXfs count="5">')
    .replace('</cellXfs>', `${style}</cellXfs>`)
    .replace('<numFmts count="1">', `<numFmts count="2">${code}`);
  const made = rendered([{ name: 'F', cells, before, ...sheet }], view, { parts: { 'xl/styles.xml': styles } });
  return /<cols>.*<\/cols>/.exec(partOf(made, SHEET))?.[0] ?? '';
};
/** The width of the first column. */
const widthOf = (...asked: Parameters<typeof columnsOf>): number =>
  Number(/ width="([^"]*)"/.exec(columnsOf(...asked))?.[1] ?? Number.NaN);
const euros = (x: number) => ({ x: { min: x * 100, max: x * 100 } });

describe('a column', () => {
  it('keeps the width that its designer gave it where its numbers fit', () => {
    expect(columnsOf({ A1: '{{money x}}' }, euros(999_999))).toBe(before);
    expect(columnsOf({ A1: '{{x}}@3' }, { x: -99_999 })).toBe(before);
  });
  it('is widened to the longest of its numbers, as its cell prints it, alone', () => {
    const wide = widthOf({ A1: '{{money x}}' }, euros(150_000_000));
    // Thirteen signs, and what stands beside them.
    expect(wide).toBeGreaterThan(12);
    expect(wide).toBeLessThan(14);
    const cells = { A1: '{{#each list}}', B2: '{{x}}@4', A3: '{{/each}}' };
    expect(columnsOf(cells, { list: [{ x: 1 }, { x: 150_000_000 }, { x: 20 }] })).toBe(
      `<cols><col min="1" max="1" width="11" customWidth="1"/><col min="2" max="2" width="${wide}" customWidth="1"/><col min="3" max="3" width="11" customWidth="1"/></cols>`,
    );
  });
  it('has room for the mark of a range, cents, a minus, and what its format says besides', () => {
    const money = (min: number, max: number) => widthOf({ A1: '{{money x}}' }, { x: { min: min * 100, max: max * 100 } });
    const plain = money(150_000_000, 150_000_000);
    expect(money(149_000_000, 151_000_000)).toBeGreaterThan(plain + 1);
    expect(money(150_000_000.25, 150_000_000.25)).toBeGreaterThan(plain + 2);
    expect(money(-150_000_000, -150_000_000)).toBeGreaterThan(plain);
    const said = (format: string, x = 150_000_000) => widthOf({ A1: '{{x}}@4' }, { x }, { format });
    expect(said('#,##0\\ "€ TTC"')).toBeGreaterThan(plain + 2);
    expect(said('[Red]_-* #,##0.00\\ [$€-40C]_-;\\-* #,##0.00\\ [$€-40C]_-')).toBeGreaterThan(plain + 3);
    expect(said('#,##0,,\\ "M€"')).toBe(11);
    expect(said('0.0%', 0.25)).toBe(11);
    expect(said('0.00E+00')).toBe(11);
    expect(said('0', 150_000_000_000_000)).toBeGreaterThan(15);
  });
  it('rounds as the cell does: what General cannot show of its decimals goes', () => {
    expect(widthOf({ A1: '{{x}}' }, { x: 2 / 3 })).toBe(11);
    expect(widthOf({ A1: '{{x}}@3' }, { x: 99_999.123_456_789 })).toBe(11);
  });
  it('has room for the day of a date', () => {
    const narrow = { before: '<cols><col min="1" max="1" width="6" customWidth="1"/></cols>' };
    const day = widthOf({ A1: '{{date x}}' }, { x: '2026-09-30' }, narrow);
    expect(day).toBeGreaterThan(9);
    expect(day).toBeLessThan(12);
    expect(widthOf({ A1: '{{date x}}@2' }, { x: '2026-09-30' }, narrow)).toBeGreaterThan(day);
  });
  it('is widened for what its formulas come to', () => {
    expect(widthOf({ A1: '{{x}}@4', B1: '{{x}}@4', A2: '=A1+B1@4' }, { x: 400_000 })).toBe(11);
    expect(widthOf({ A1: '=B1*3@4', B1: '{{x}}@4' }, { x: 90_000_000 })).toBeGreaterThan(12);
  });
  it('nobody set is set where it must be', () => {
    expect(columnsOf({ A1: '{{y}}', B1: '{{x}}@4' }, { x: 150_000_000, y: 1 }, { before: '' })).toMatch(
      /^<cols><col min="2" max="2" width="[\d.]+" customWidth="1"\/><\/cols>$/,
    );
  });
  it('is left as it is for words, for what the template wrote itself, hidden, joined, turned or shrunk', () => {
    expect(columnsOf({ A1: '{{x}}@4' }, { x: 'Cent cinquante millions' })).toBe(before);
    expect(columnsOf({ A1: 150_000_000_000_000, B1: '{{x}}' }, { x: 1 })).toBe(before);
    const view = { x: 150_000_000 };
    const hidden = before.replace('max="3"', 'max="3" hidden="1"');
    expect(columnsOf({ A1: '{{x}}@4' }, view, { before: hidden })).toBe(hidden);
    expect(columnsOf({ A1: '{{x}}@4' }, view, { extra: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' })).toBe(
      before,
    );
    for (const said of ['textRotation="90"', 'shrinkToFit="1"'])
      expect(columnsOf({ A1: '{{x}}@4' }, view, { alignment: `<alignment ${said}/>` })).toBe(before);
  });
});
