/** The shipped looks: everything can be read in each, in colours as in print. */
import { describe, expect, it } from 'vitest';
import { shippedLooks } from '../../src/model/index.ts';
import { clashesOf, lookOver, themeOf } from '../../src/values/looks/theme.ts';

describe.each(Object.entries(shippedLooks))('%s', (look, written) => {
  it('has no colour that is hard to read', () => {
    expect(clashesOf(themeOf(written))).toEqual([]);
  });
  it('is what a theme of its name starts from, which may change a colour of it', () => {
    expect(themeOf({ look })).toEqual(themeOf(written));
    const { colours } = themeOf({ look, colours: { accent: '#101010' } });
    expect(colours).toEqual({ ...themeOf(written).colours, accent: '101010' });
  });
  it('has fonts that Word has, and of which LibreOffice has the like', () => {
    for (const font of Object.values(written.fonts ?? {})) expect(['Arial', 'Calibri', 'Times New Roman']).toContain(font);
  });
});

it('keeps what is said nearest', () => {
  expect(lookOver({ fonts: { text: 'Arial' } }, { fonts: { text: 'Calibri', headings: 'Calibri' }, logo: 'a.png' })).toEqual({
    fonts: { text: 'Arial', headings: 'Calibri' },
    logo: 'a.png',
  });
});
