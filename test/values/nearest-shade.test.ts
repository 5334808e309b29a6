/** The nearest shade of a hue that can be read: it can, it keeps its hue, and none is nearer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, lightness, nearestShade } from '../../src/values/looks/colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase());
const ratio = fc.constantFrom(3, 4.5, 7);
const channelsOf = (rgb: string) => [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));

/** HSL to RGB as CSS Color 4 writes it (7.1), and back (7.2): another way than ours. */
function hsl(rgb: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channelsOf(rgb).map((part) => part / 255);
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [light, span] = [(max + min) / 2, max - min];
  if (span === 0) return [0, 0, light];
  const saturation = (max - light) / Math.min(light, 1 - light);
  const sixth = max === red ? (green - blue) / span + 6 : max === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return [(sixth * 60) % 360, saturation, light];
}
function rgb(hue: number, saturation: number, light: number): string {
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [0, 8, 4]
    .map((n) =>
      Math.round(255 * part(n))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

describe('the nearest shade that can be read', () => {
  it('can be read on every ground', () => {
    fc.assert(
      fc.property(colour, fc.array(colour, { minLength: 1, maxLength: 2 }), ratio, (asked, grounds, wanted) => {
        const shade = nearestShade(asked, grounds, wanted);
        if (shade !== null) for (const ground of grounds) expect(contrast(shade, ground)).toBeGreaterThanOrEqual(wanted);
      }),
    );
  });
  it('is the nearest on the line of its lightness, of the same hue and saturation', () => {
    fc.assert(
      fc.property(colour, colour, ratio, (asked, ground, wanted) => {
        const [hue, saturation, light] = hsl(asked);
        const line = Array.from({ length: 1001 }, (_, step) => ({
          shade: rgb(hue, saturation, step / 1000),
          far: Math.abs(step / 1000 - light),
        })).filter(({ shade }) => contrast(shade, ground) >= wanted);
        const shade = nearestShade(asked, [ground], wanted);
        fc.pre(contrast(asked, ground) < wanted);
        const nearest = Math.min(...line.map(({ far }) => far));
        // What two ways of reckoning round differently lies within one step of lightness and one of a channel.
        if (shade === null) expect(line.length).toBeLessThanOrEqual(1);
        else expect(Math.abs(lightness(shade) - light)).toBeLessThanOrEqual(nearest + 0.0051);
      }),
      { numRuns: 60 },
    );
  });
  it('is black on white for no colour but where nothing lighter can be read', () => {
    expect(nearestShade('FFFFFF', ['FFFFFF'], 21)).toBe('000000');
    expect(nearestShade('808080', ['808080'], 21)).toBeNull();
  });
  // The yellow of many a town: browns of the same hue are read on white.
  it.each([
    ['F2C500', 'FFFFFF', 4.5],
    ['7FB2CC', 'FFFFFF', 4.5],
  ])('keeps the hue of %s', (asked, ground, wanted) => {
    const shade = nearestShade(asked, [ground], wanted) ?? '';
    expect(Math.abs(hsl(shade)[0] - hsl(asked)[0])).toBeLessThan(1.5);
    expect(contrast(shade, ground)).toBeLessThan(wanted + 0.1);
  });
});
