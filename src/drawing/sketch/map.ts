// The communes of a territory in their outlines, each with its name and its figure, the darker the greater.
import type { Chart } from '../../model/index.ts';
import { contrast } from '../../values/index.ts';
import { widthOf } from '../svg/strokes.ts';
import { legendOf } from './legend.ts';
import { type Mark, type Sketch, type SketchRoom, type Spot, written } from './sketch.ts';

/** Outlines count in thousandths of the width of the whole. */
const WHOLE = 1000;
/** A map that is higher than wide is drawn narrower. */
const HIGHEST = 0.8;

const ringsOf = (outline: string): readonly (readonly Spot[])[] =>
  outline.split(';').map((ring) =>
    ring.split(' ').map((spot): Spot => {
      const [x = 0, y = 0] = spot.split(',').map(Number);
      return [x, y];
    }),
  );

export function mapSketch(chart: Chart, { width, size, height: most }: SketchRoom): Sketch {
  const places = chart.categories.map((name, at) => ({
    name,
    rings: ringsOf(chart.outlines?.[at] ?? '').filter((ring) => ring.length > 2),
    fill: chart.colours?.[at] ?? 'FFFFFF',
    value: chart.series[0]?.values[at] ?? null,
  }));
  const low = Math.max(1, ...places.flatMap(({ rings }) => rings.flat().map(([, y]) => y)));
  const legend = size * 4;
  const room = Math.min(most === undefined ? Number.POSITIVE_INFINITY : most - legend, width * HIGHEST);
  const scale = Math.min(width / WHOLE, room / low);
  const left = (width - WHOLE * scale) / 2;
  const placed = ([x, y]: Spot): Spot => [left + x * scale, size * 0.5 + y * scale];
  const marks = places.flatMap(({ name, rings, fill, value }): Mark[] => {
    const drawn = rings.map((ring) => ring.map(placed));
    const largest = [...drawn].sort((a, b) => areaOf(b) - areaOf(a))[0];
    if (!largest) return [];
    const [x, y] = centreOf(largest);
    const across = largest.map(([one]) => one);
    const breadth = Math.max(...across) - Math.min(...across);
    const ink = contrast(fill, 'FFFFFF') >= 4.5 ? 'FFFFFF' : 'text';
    const isNamed = widthOf(name, size) <= breadth;
    const figure =
      value === null
        ? []
        : [written([x, isNamed ? y + size * 0.6 : y], String(value), size, { anchor: 'middle', ink, isBold: true })];
    return [
      { kind: 'area', rings: drawn, fill, stroke: 'muted', said: value === null ? name : `${name} (${value})` },
      ...(isNamed ? [written([x, value === null ? y : y - size * 0.6], name, size, { anchor: 'middle', ink })] : []),
      ...figure,
    ];
  });
  const below = legendOf(chart, width, size * 2 + low * scale, size);
  return { width, height: below.bottom, marks: [...marks, ...below.marks] };
}

const pairsOf = (ring: readonly Spot[]): readonly (readonly [Spot, Spot])[] =>
  ring.map((spot, at) => [spot, ring[(at + 1) % ring.length] ?? spot]);

const areaOf = (ring: readonly Spot[]): number =>
  Math.abs(pairsOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0)) / 2;

/** The centre of gravity of its surface. */
function centreOf(ring: readonly Spot[]): Spot {
  const whole = pairsOf(ring).reduce(
    (sum, [[x1, y1], [x2, y2]]) => {
      const part = x1 * y2 - x2 * y1;
      return { area: sum.area + part, x: sum.x + (x1 + x2) * part, y: sum.y + (y1 + y2) * part };
    },
    { area: 0, x: 0, y: 0 },
  );
  return whole.area === 0 ? (ring[0] ?? [0, 0]) : [whole.x / (3 * whole.area), whole.y / (3 * whole.area)];
}
