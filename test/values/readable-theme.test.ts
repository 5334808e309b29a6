/** A look where everything can be read: as much darker as it takes, and no more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedTheme } from '../../src/model/index.ts';
import { contrast, darkened } from '../../src/values/looks/colours.ts';
import { clashesOf, readableTheme, themeOf } from '../../src/values/looks/theme.ts';
import { casesOf } from '../cases.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
const colours = fc.record({
  ...{ accent: colour, text: colour, muted: colour, band: colour },
  ...{ axes: fc.array(colour, { minLength: 1, maxLength: 4 }), charts: fc.array(colour, { minLength: 1, maxLength: 4 }) },
});

describe('a readable theme', () => {
  it('has no colour that cannot be read, whatever was asked', () => {
    fc.assert(
      fc.property(colours, (asked) => {
        const theme = readableTheme(themeOf({ colours: asked }));
        expect(clashesOf(theme)).toEqual([]);
        expect(readableTheme(theme)).toBe(theme);
      }),
      { numRuns: casesOf(60) },
    );
  });
  it('is the one asked for where it can be read', () => {
    expect(readableTheme(shippedTheme)).toBe(shippedTheme);
  });
  it('keeps the hue, and the colours that need no change', () => {
    const { colours: made } = readableTheme(themeOf({ colours: { accent: 'F2C500', text: '262626' } }));
    expect(made.accent).toBe(darkened('F2C500', ['FFFFFF', shippedTheme.colours.band], 4.5));
    expect(made.accent).toMatch(/^[6-9].[4-7].00$/);
    expect(made.text).toBe('262626');
    expect(made.band).toBe(shippedTheme.colours.band);
  });
  it('lightens a ground on which nothing could be read', () => {
    const { colours: made } = readableTheme(themeOf({ colours: { band: '101010' } }));
    expect(contrast(made.text, made.band)).toBeGreaterThanOrEqual(4.5);
  });
});
