/** Texts are cut, escaped and named so that Excel opens the file and shows what was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, footerOf, sheetNames } from '../../../src/rendering/excel/cell-text.ts';
import { writeWorkbook } from '../../../src/rendering/excel/write-workbook.ts';
import { openWorkbook, sheetOf } from './opened.ts';

describe('a text in a cell', () => {
  it.each([
    ['Bonjour', 'Bonjour'],
    ['=1+1', '=1+1'],
    ['_x0041_ et _x00e9_', '_x005F_x0041_ et _x005F_x00e9_'],
    ['snake_x_case', 'snake_x_case'],
    ['a'.repeat(32_767), 'a'.repeat(32_767)],
    ['a'.repeat(40_000), `${'a'.repeat(32_766)}…`],
    [`${'a'.repeat(32_765)}😀b`, `${'a'.repeat(32_765)}…`],
  ])('%#', (text, written) => expect(cellText(text)).toBe(written));
});

describe('names of sheets', () => {
  it.each([
    [
      ['Plan', 'plan', 'PLAN'],
      ['Plan', 'plan 2', 'PLAN 3'],
    ],
    [
      ['Coût [prévu]: 1/2', "'cité'", ''],
      ['Coût -prévu-- 1-2', 'cité', '-'],
    ],
  ])('%j', (wanted, given) => expect(sheetNames(wanted)).toEqual(given));

  it('are short, different whatever their case, and without what Excel refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'A', '/', "'", 'é'), maxLength: 40 })), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}$/);
      }),
    );
  });
});

describe('a footer', () => {
  it('has the title, the notice and the page', () => {
    const style = '&8&"Arial,Regular"';
    expect(footerOf('Eau & énergie', 'Inventé', 'Page')).toBe(
      `&L${style}Eau && énergie&C${style}\nInventé&R${style}Page &P / &N`,
    );
    expect(footerOf('Titre', null, 'Page')).toBe(`&L${style}Titre&R${style}Page &P / &N`);
  });
  it('is never longer than Excel allows', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '&', ' '), maxLength: 300 });
    fc.assert(
      fc.property(words, words, (title, notice) => {
        expect(footerOf(title, notice, 'Page').length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('the writer', () => {
  const properties = { title: 'T', subject: 'S', language: 'fr-FR', date: new Date(0), notice: null, page: 'Page' };
  const sheetWith = (value: string | number | { formula: string; result: number }) => ({
    ...{ name: 'Feuille', widths: [10], rows: [[{ value }]], frozen: { rows: 0, columns: 0 } },
  });

  it.each([
    ['what is not a number', Number.NaN],
    ['what has no end', Number.POSITIVE_INFINITY],
    ['a formula that comes to neither', { formula: '1/0', result: Number.NaN }],
  ])('refuses %s', async (_, value) => {
    await expect(writeWorkbook([sheetWith(value)], properties)).rejects.toThrow('Feuille!A1');
  });
  it('prints columns that are wider than a page on several, the first ones on each', async () => {
    const wide = { ...sheetWith('a'), widths: [20, 100, 100, 100], frozen: { rows: 0, columns: 1 } };
    const book = await openWorkbook(await writeWorkbook([wide, { ...sheetWith('b'), name: 'Étroite' }], properties));
    const setup = (name: string) => sheetOf(book, name).pageSetup;
    expect([setup('Feuille').fitToWidth, setup('Feuille').printTitlesColumn]).toEqual([2, 'A:A']);
    expect([setup('Étroite').fitToWidth, setup('Étroite').printTitlesColumn]).toEqual([1, undefined]);
  });
  it('reads back what looked like an escape, or like a formula', async () => {
    for (const text of ['_x0041_', '=HYPERLINK("http://x")', '+1', '@a', ' é\n\té ']) {
      const book = await openWorkbook(await writeWorkbook([sheetWith(text)], properties));
      expect(sheetOf(book, 'Feuille').getCell('A1').value).toBe(text);
    }
  });
});
