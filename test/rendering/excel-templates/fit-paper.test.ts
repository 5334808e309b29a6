/** Sheets that are fitted to a width are printed on the first paper where their type keeps 8 points. */
import { describe, expect, it } from 'vitest';
import { partOf, rendered, STYLES } from './minimal-xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Columns of 10 digits each, typed in 10 points by default: some 19.8 mm wide. */
const printed = (
  columns: number,
  { setup = 'paperSize="9" orientation="landscape" fitToHeight="0"', fit = '1', hidden = 0, type = 10 } = {},
) => {
  const letters = Array.from({ length: columns }, (_, at) => String.fromCharCode(65 + at));
  const widths = letters.map(
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="10" customWidth="1"${at < hidden ? ' hidden="1"' : ''}/>`,
  );
  const sheet = {
    name: 'F',
    cells: Object.fromEntries(letters.map((letter) => [`${letter}1`, '{{x}}'])),
    before: `<sheetPr><pageSetUpPr fitToPage="${fit}"/></sheetPr><cols>${widths.join('')}</cols>`,
    extra: `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup ${setup}/>`,
  };
  const made = rendered([sheet], { x: 'x' }, { parts: { 'xl/styles.xml': STYLES.replace('sz val="11"', `sz val="${type}"`) } });
  const part = partOf(made, SHEET);
  const said = (name: string) => new RegExp(`<pageSet[Uu]p[^>]* ${name}="([^"]*)"`).exec(part)?.[1];
  return `${said('paperSize')} ${said('orientation')} ${said('fitToPage') === '1' ? 'fitted' : said('scale')}`;
};

describe('the paper of a sheet that is fitted to a width', () => {
  it('stays the one asked for where the type keeps 8 points', () => {
    // 17 columns are 336 mm; at 8 points for 10 they are 269 of the 271.6 between the margins of an A4.
    expect(printed(17)).toBe('9 landscape fitted');
  });

  it('becomes an A3 where the columns ask for it', () => {
    expect([printed(18), printed(24)]).toEqual(['8 landscape fitted', '8 landscape fitted']);
  });

  it('turns before it grows', () => {
    const setup = 'paperSize="9" orientation="portrait" fitToHeight="0"';
    expect(printed(11, { setup })).toBe('9 portrait fitted');
    expect(printed(12, { setup })).toBe('9 landscape fitted');
  });

  it('is several pages across for what no paper holds', () => {
    expect(printed(26)).toBe('8 landscape 80');
  });

  it('counts the columns that are printed alone, and never enlarges small type', () => {
    expect(printed(26, { hidden: 9 })).toBe('9 landscape fitted');
    expect(printed(22, { type: 6 })).toBe('9 landscape fitted');
  });

  it('is left to the template where it is no A4 or A3, or the sheet is not fitted to a width', () => {
    expect(printed(26, { setup: 'paperSize="1" orientation="landscape" fitToHeight="0"' })).toBe('1 landscape fitted');
    expect(printed(26, { fit: '0' })).toBe('9 landscape undefined');
    expect(printed(26, { setup: 'paperSize="9" orientation="landscape" fitToWidth="0"' })).toBe('9 landscape fitted');
  });
});
