// Lines over categories in SVG, each series with a marker of its own.
import { hatchingOf, symbolOf } from '../look.ts';
import { MOST_LABELS } from '../measures.ts';
import { linesOf, placedOn, scaleOf } from '../scale.ts';
import { tag } from '../xml.ts';
import type { Figure, Plot } from './figure.ts';
import { outline, painted } from './markers.ts';
import { block, hex, type Point, path, WHOLE, widthOf, words, wrapped } from './strokes.ts';

export function curves(figure: Figure, top: number): Plot {
  const { chart, columns, look, colour, said, write, room } = figure;
  const scale = scaleOf(
    columns.flatMap(({ values }) => values.filter((value) => value !== null)),
    { lines: room.lines, format: chart.format },
  );
  const lines = linesOf(scale).map((value) => ({ value, label: write(value, columns[0] ?? chart) }));
  const left = Math.max(...lines.map(({ label }) => widthOf(label))) + 14;
  const bottom = top + room.height;
  const band = (room.width - 20 - left) / chart.categories.length;
  const x = (at: number) => left + (at + 0.5) * band;
  const y = placedOn(scale, bottom, top);
  const rules = lines
    .map(({ value }) =>
      path([
        [left, y(value)],
        [room.width - 20, y(value)],
      ]),
    )
    .join('');
  const grid = [
    tag('path', { d: rules, stroke: hex(look.colours.line) }),
    tag('g', { 'text-anchor': 'end' }, ...lines.map(({ value, label }) => words(left - 8, y(value) + 5, label))),
  ];
  const most = Math.floor((MOST_LABELS * room.width) / WHOLE.width);
  const every = Math.ceil(chart.categories.length / most);
  const names = chart.categories.map((name, at) =>
    at % every === 0 ? block(x(at), bottom + 22, wrapped(name, band * every - 6, 2), { anchor: 'middle' }) : '',
  );
  const labelled = columns.length === 1 && chart.categories.length <= most;
  const drawn = columns.map((column, series) => {
    const stops = column.values.map((value, at): Point | null => (value === null ? null : [x(at), y(value)]));
    const strokes = unbroken(stops).map((stretch) =>
      tag('path', {
        d: path(stretch),
        fill: 'none',
        stroke: hex(colour(series)),
        'stroke-width': 3,
        'stroke-dasharray': hatchingOf(series) ? '8 4' : undefined,
      }),
    );
    const shape = symbolOf(series);
    const points = column.values.map((value, at) => {
      if (value === null) return '';
      const told = room.isWhole ? said(`${chart.categories[at] ?? ''}, ${column.name}`, write(value, column)) : '';
      return outline(shape, x(at), y(value), told);
    });
    const labels = column.values.map((value, at) =>
      value === null || !labelled ? '' : words(x(at), y(value) - 12, write(value, column), { anchor: 'middle' }),
    );
    return [...strokes, painted(colour(series), ...points), ...labels].join('');
  });
  return { marks: [...grid, ...names, ...drawn].join(''), bottom: bottom + 46 };
}

/** A line stops where nothing is known and starts again after it. */
function unbroken(points: readonly (Point | null)[]): Point[][] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
}
