// The axes of every chart hold all that it shows: no bar, point or line of any kind goes beyond them, nor beyond the frame.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartPart, LOOK, svg } from '../../src/drawing/index.ts';
import type { Chart, ChartKind } from '../../src/model/index.ts';
import { samples } from './samples.ts';

const kinds: readonly ChartKind[] = [...new Set(samples.map(({ kind }) => kind))];
const look = { ...LOOK, language: 'fr' } as const;
const amount = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -500, max: 1200 }).map((tenths) => tenths / 10),
  fc.constant(100.4),
);
const positive = fc.oneof(
  fc.nat(5),
  fc.nat(100_000),
  fc.nat(1010).map((tenths) => tenths / 10),
);

/** How many series a kind has; those of points and of time have what they mean. */
const many: Readonly<Partial<Record<ChartKind, number>>> = { pie: 1, doughnut: 1, scatter: 2, bubble: 3, gantt: 2 };
const valuesOf = (kind: ChartKind): fc.Arbitrary<number> =>
  kind === 'pie' || kind === 'doughnut' || kind === 'bubble'
    ? positive
    : kind === 'gantt'
      ? fc.integer({ min: 20_000, max: 24_000 })
      : amount;

const chart = (kind: ChartKind): fc.Arbitrary<Chart> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('number' as const, 'percent' as const, 'money' as const),
      fc.option(fc.constantFrom(5, 100)),
    )
    .chain(([count, some, format, top]) =>
      fc
        .array(fc.array(fc.option(valuesOf(kind), { freq: 8 }), { minLength: count, maxLength: count }), {
          minLength: many[kind] ?? some,
          maxLength: many[kind] ?? some,
        })
        .filter((series) => series.some((values) => values.some((value) => value !== null)))
        .map(
          (series): Chart => ({
            ...{ kind, title: 'Titre', categoryAxis: null, valueAxis: null, summary: 'Résumé', colours: null },
            ...{ format: kind === 'gantt' ? 'date' : format, top: kind === 'radar' ? top : null },
            categories: Array.from({ length: count }, (_, at) => `Nom ${at}`),
            series: (kind === 'gantt' ? timed(series) : series).map((values, at) => ({ name: `S${at}`, values, colour: null })),
          }),
        ),
    );

/** Things that end after they start. */
const timed = ([starts = [], lengths = []]: readonly (readonly (number | null)[])[]): (number | null)[][] => [
  [...starts],
  starts.map((start, at) => (start === null || lengths[at] == null ? null : start + (Math.abs(lengths[at]) % 900))),
];

const numbers = (text: string, name: string): number[] =>
  [...text.matchAll(new RegExp(`\\b${name}="(-?[\\d.]+)"`, 'g'))].map(([, found]) => Number(found));

describe.each(kinds)('%s', (kind) => {
  test('nothing of its drawing goes beyond the frame', () =>
    fc.assert(
      fc.property(chart(kind), fc.boolean(), (one, isCompact) => {
        const drawn = svg(one, look, 'g', isCompact).replace(/<defs>.*?<\/defs>/s, '');
        const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawn)?.map(Number) ?? [];
        const holds = (values: readonly number[], most: number) =>
          expect(values.filter((value) => !(value >= -0.1 && value <= most + 0.1))).toEqual([]);
        holds([...numbers(drawn, 'x'), ...numbers(drawn, 'x1'), ...numbers(drawn, 'x2'), ...numbers(drawn, 'cx')], width);
        holds([...numbers(drawn, 'y'), ...numbers(drawn, 'y1'), ...numbers(drawn, 'y2'), ...numbers(drawn, 'cy')], height);
        for (const [, x, y, w, h] of drawn.matchAll(/<rect x="(-?[\d.]+)" y="(-?[\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)) {
          holds([Number(x) + Number(w)], width);
          holds([Number(y) + Number(h)], height);
        }
        for (const [, path = ''] of drawn.matchAll(/ d="([^"]*)"/g)) {
          const points = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
          holds(
            points.map(([, x]) => Number(x)),
            width,
          );
          holds(
            points.map(([, , y]) => Number(y)),
            height,
          );
        }
      }),
    ));

  test('the ends that its Office axes are given hold all its values', () =>
    fc.assert(
      fc.property(chart(kind), (one) => {
        const { xml } = chartPart(one, look);
        const axes = [...xml.matchAll(/<c:valAx>.*?<\/c:valAx>/gs)].map(([axis]) => {
          const end = (name: string) => Number(new RegExp(`<c:${name} val="([^"]*)"`).exec(axis)?.[1] ?? Number.NaN);
          return { min: end('min'), max: end('max') };
        });
        const caches = [...xml.matchAll(/<c:(val|xVal|yVal)>.*?<\/c:\1>/gs)].map(([text, role = '']) => ({
          role,
          values: new Map(
            [...text.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, at, value]) => [Number(at), Number(value)]),
          ),
        }));
        const isStacked = xml.includes('<c:grouping val="stacked"/>');
        const of = (role: string) => caches.filter((cache) => cache.role === role).map(({ values }) => values);
        const stacked = (sign: 1 | -1) =>
          one.categories.map((_, at) =>
            of('val').reduce((sum, values) => sum + sign * Math.max(0, sign * (values.get(at) ?? 0)), 0),
          );
        const flat = (all: readonly ReadonlyMap<number, number>[]) => all.flatMap((values) => [...values.values()]);
        // Bars along time begin where the unseen ones end.
        const heights =
          kind === 'gantt' ? stacked(1).filter((sum) => sum > 0) : isStacked ? [...stacked(1), ...stacked(-1)] : flat(of('val'));
        const held = axes.length === 2 ? [flat(of('xVal')), flat(of('yVal'))] : [heights];
        for (const [at, { min, max }] of axes.entries())
          for (const value of held[at] ?? []) {
            if (!Number.isNaN(min)) expect(value).toBeGreaterThanOrEqual(min);
            if (!Number.isNaN(max)) expect(value).toBeLessThanOrEqual(max);
          }
      }),
    ));

  test('the lines of its Office axes bear different labels, and those of things counted are whole', () =>
    fc.assert(
      fc.property(chart(kind), (one) => {
        if (kind === 'gantt') return;
        const isCounted = one.series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
        for (const [axis] of chartPart(one, look).xml.matchAll(/<c:valAx>.*?<\/c:valAx>/gs)) {
          const of = (name: string) => Number(new RegExp(`<c:${name} val="([^"]*)"`).exec(axis)?.[1] ?? Number.NaN);
          const [min, max, step] = [of('min'), of('max'), of('majorUnit')];
          const code = /formatCode="([^"]*)"/.exec(axis)?.[1] ?? '';
          // Left alone over ten units, programs draw about ten lines.
          if (Number.isNaN(step)) expect(largest(one)).toBeGreaterThanOrEqual(5);
          else {
            if (isCounted && one.format === 'number') expect(Number.isInteger(step)).toBe(true);
            const decimals = /#,##0\.(0+)/.exec(code)?.[1]?.length ?? 0;
            const labels = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) =>
              (min + at * step).toFixed(decimals),
            );
            expect(new Set(labels).size).toBe(labels.length);
          }
        }
      }),
    ));
});

/** The furthest from zero that a bar, or a stack of them, may reach. */
const largest = ({ format, series }: Chart): number =>
  series.reduce((sum, { values }) => sum + Math.max(...values.map((value) => Math.abs(value ?? 0))), 0) /
  (format === 'money' ? 100 : 1);

test('there are nine kinds', () => expect(kinds.length).toBe(9));
