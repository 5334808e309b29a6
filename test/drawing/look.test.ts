/** Colours that everybody can tell from the page, and read on. */
import { expect, it } from 'vitest';
import { LOOK } from '../../src/drawing/index.ts';
import { inkOn } from '../../src/drawing/look.ts';
import { contrast } from '../../src/values/looks/colours.ts';

const look = { ...LOOK, language: 'fr' } as const;

it('knows the contrast of black and white', () => expect(contrast('000000', 'FFFFFF')).toBe(21));
it('gives surfaces a contrast of 3 to 1 and texts one of 4.5 to 1', () => {
  for (const colour of look.colours.series) expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(3);
  for (const colour of [look.colours.text, look.colours.muted]) expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
});
it('writes on each of them with a contrast of 4 to 1 or more', () => {
  for (const colour of look.colours.series) expect(contrast(inkOn(colour, look), colour)).toBeGreaterThanOrEqual(4);
});
