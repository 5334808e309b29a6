/** Charts as SVG: well formed, named, described, readable, the same every time. */
import { describe, expect, it } from 'vitest';
import { LOOK, svg } from '../../src/drawing/index.ts';
import { parseXml } from '../../src/rendering/ooxml/index.ts';
import { hostile } from './hostile.ts';
import { samples } from './samples.ts';

const look = { ...LOOK, language: 'fr' } as const;
const drawn = (index: number) => svg(samples[index] ?? samples[0] ?? never(), look, 'g');
const never = () => {
  throw new Error('There are no samples');
};

describe.each([...samples, ...hostile].map((chart) => [`${chart.kind}, ${chart.title.slice(0, 30)}`, chart] as const))(
  '%s',
  (_, chart) => {
    const text = svg(chart, look, 'g1');
    it('is well formed and the same twice', () => {
      expect(typeof parseXml(text)).toBe('object');
      expect(svg(chart, look, 'g1')).toBe(text);
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
    });
    it('has a name and a description', () => {
      expect(text).toContain('role="img" aria-labelledby="g1-title g1-desc"');
      expect(text).toContain('<desc id="g1-desc">Résumé</desc>');
    });
    it('has no text smaller than 15 in 800, and none outside', () => {
      const sizes = [...text.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
      for (const [, x] of text.matchAll(/<text x="(-?[\d.]+)"/g))
        expect(Number(x)).toSatisfy((at: number) => at >= 0 && at <= 800);
    });
    it('is as well formed in a narrow place, without its title, and nothing runs out of it', () => {
      const compact = svg(chart, look, 'g1', true);
      expect(typeof parseXml(compact)).toBe('object');
      expect(compact).toContain('viewBox="0 0 360 ');
      expect(compact).not.toContain('font-size="20"');
      for (const [, x] of compact.matchAll(/<text x="(-?[\d.]+)"/g))
        expect(Number(x)).toSatisfy((at: number) => at >= 0 && at <= 360);
    });
    it('paints only with hatchings that it defines', () => {
      for (const [, id] of text.matchAll(/url\(#(.*?)\)/g)) expect(text).toContain(`<pattern id="${id}"`);
    });
  },
);

it('writes figures as the language does', () => {
  expect(drawn(0)).toContain('32\u202f500\u202f€');
  expect(svg(samples[0] ?? never(), { ...LOOK, language: 'en' }, 'g')).toContain('€32,500');
  expect(drawn(8)).toContain('Fibre à la ferme, Réseaux\u00a0: 15 septembre 2026 – 31 octobre 2027');
});

it('tells series apart without colours', () => {
  expect(drawn(1)).toContain('url(#g-1)');
  expect(drawn(2)).toContain('stroke-dasharray');
});

it('paints each category of a single series in a colour of its own, where it has one', () => {
  const [chart] = samples;
  const [first] = chart?.series ?? [];
  if (!chart || !first) throw new Error('There are no samples');
  const bars = svg({ ...chart, series: [first], colours: ['7a1f3d', 'url(x)', null, '2F5D50'] }, look, 'g');
  expect(bars).toContain('fill="#7A1F3D"');
  expect(bars).not.toContain('url(x)');
});

it('ends the scale of a radar where it is told to, so that 3 out of 5 does not look full', () => {
  const radar = samples.find(({ kind }) => kind === 'radar') ?? never();
  const levels = { ...radar, series: radar.series.map((one) => ({ ...one, values: one.values.map(() => 3) })) };
  const scaleOf = (text: string) => [...text.matchAll(/text-anchor="end"[^>]*>(\d)</g)].map(([, line]) => Number(line));
  expect(Math.max(...scaleOf(svg({ ...levels, top: 5 }, look, 'g')))).toBe(5);
  expect(Math.max(...scaleOf(svg(levels, look, 'g')))).toBe(3);
});

it.each(['bar', 'stacked-bar', 'line', 'radar'] as const)('counts a few things on whole lines: %s', (kind) => {
  const [chart = never()] = samples;
  const few = (...values: number[]) => ({ name: 'S', values, colour: null });
  for (const isCompact of [false, true])
    for (const series of [[few(0, 1, 2)], [few(1, 0, 1), few(0, 1, 0)], [few(0, 0, 0)]]) {
      const counts = { ...chart, kind, format: 'number', categories: ['a', 'b', 'c'], series } as const;
      const lines = [...svg(counts, look, 'g', isCompact).matchAll(/>([\d,]+)</g)].map(([, line]) => line);
      expect(lines.filter((line) => line?.includes(','))).toEqual([]);
    }
});
