/** A last page that would hold a row or two is spared: the sheet is printed a little smaller, its type still of 8 points. */
import { describe, expect, it } from 'vitest';
import { partOf, rendered, STYLES } from './minimal-xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const PRINTED = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
/** On an A4 whose page has 523 points: 34 rows of 15 points, and a part of the next. */
const pages = (rows: number, { type = 10, width = 5, extra = '', setup = PRINTED } = {}) => {
  const sheet = {
    name: 'F',
    cells: { A1: '{{#each list}}{{this}}', B1: 'x{{/each}}' },
    before: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="2" width="${width}" customWidth="1"/></cols>`,
    extra: `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>${setup}${extra}`,
  };
  const styles = STYLES.replace('sz val="11"', `sz val="${type}"`);
  const made = rendered([sheet], { list: Array.from({ length: rows }, () => 'x') }, { parts: { 'xl/styles.xml': styles } });
  return /<pageSetup[^>]* fitToHeight="([^"]*)"/.exec(partOf(made, SHEET))?.[1];
};

describe('the last page of a sheet', () => {
  it('is spared where a few rows alone would stand on it', () => {
    expect([pages(36), pages(70)]).toEqual(['1', '2']);
  });

  it('stays where the sheet has that many pages, or where it is well filled', () => {
    expect([pages(1), pages(34), pages(45), pages(68)]).toEqual(['0', '0', '0', '0']);
  });

  it('stays where type would be printed too small to be read', () => {
    expect([pages(36, { type: 8 }), pages(40, { type: 9 })]).toEqual(['0', '0']);
    // Already smaller for its width: 160 digits of 10 points are 316 mm for 271.6.
    expect([pages(38, { width: 40 }), pages(44, { width: 80 })]).toEqual(['1', '0']);
  });

  it('stays where the sheet parts its pages itself, or is as many high as it says', () => {
    expect(pages(36, { extra: '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>' })).toBe(
      '0',
    );
    expect(pages(36, { setup: PRINTED.replace('"0"', '"3"') })).toBe('3');
  });
});
