// A radar in SVG: one ray a category.
import { hatchingOf, symbolOf } from '../look.ts';
import { linesOf, placedOn, scaleOf } from '../scale.ts';
import { tag } from '../xml.ts';
import type { Figure, Plot } from './figure.ts';
import { marker } from './markers.ts';
import { around, radiusIn } from './slices.ts';
import { block, hex, line, type Point, path, words, wrapped } from './strokes.ts';

export function radar(figure: Figure, top: number): Plot {
  const { chart, columns, look, colour, said, write, room } = figure;
  const radius = radiusIn(room);
  const longest = Math.min(200, room.width / 2 - radius - 20);
  const middle: Point = [room.width / 2, top + radius + 40];
  const scale = scaleOf([...columns.flatMap(({ values }) => values.filter((value) => value !== null)), chart.top ?? 0], chart);
  const count = chart.categories.length;
  const place = (value: number, at: number) => around(middle, placedOn(scale, 0, radius)(value), at / count);
  const grid = linesOf(scale).map((value) => {
    const ring = path(
      chart.categories.map((_, at) => place(value, at)),
      true,
    );
    const [x, y] = place(value, 0);
    const label = words(x - 6, y + 5, write(value, columns[0] ?? chart), { anchor: 'end', fill: look.colours.muted });
    return tag('path', { d: ring, fill: 'none', stroke: hex(look.colours.line) }) + label;
  });
  const rays = chart.categories.map((name, at) => {
    const [x, y] = around(middle, radius, at / count);
    const [labelX, labelY] = around(middle, radius + 18, at / count);
    const side = Math.abs(labelX - middle[0]) < 5 ? 'middle' : labelX > middle[0] ? 'start' : 'end';
    return line(...middle, x, y, look.colours.line) + block(labelX, labelY, wrapped(name, longest, 2), { anchor: side });
  });
  const drawn = columns.map((column, series) => {
    const known = column.values.flatMap((value, at) => (value === null ? [] : [{ value, at, point: place(value, at) }]));
    const ring = tag('path', {
      d: path(
        known.map(({ point }) => point),
        true,
      ),
      fill: 'none',
      stroke: hex(colour(series)),
      'stroke-width': 3,
      'stroke-dasharray': hatchingOf(series) ? '8 4' : undefined,
    });
    const markers = known.map(({ value, at, point: [x, y] }) =>
      marker(symbolOf(series), x, y, colour(series), said(`${chart.categories[at] ?? ''}, ${column.name}`, write(value, column))),
    );
    return [ring, ...markers].join('');
  });
  return { marks: [...grid, ...rays, ...drawn].join(''), bottom: top + 2 * radius + 80 };
}
