// Points and bubbles in SVG, each with its name.
import { escapeAttribute } from '../../wording/escape.ts';
import { type Side, sidesOf, spotsOf } from '../label-places.ts';
import { symbolOf } from '../look.ts';
import { linesOf, placedOn, scaleAround } from '../scale.ts';
import { tag } from '../xml.ts';
import type { Figure, Plot } from './figure.ts';
import { marker } from './markers.ts';
import { block, hex, line, widthOf, words, wrapped } from './strokes.ts';

const LARGEST = 34;

/** A name beside its point. */
function named(left: number, height: number, name: string, side: Side): string {
  if (side === 'r') return words(left + 11, height + 5, name);
  if (side === 'l') return words(left - 11, height + 5, name, { anchor: 'end' });
  return words(left, height + (side === 't' ? -12 : 22), name, { anchor: 'middle' });
}

export function points(figure: Figure, top: number): Plot {
  const { chart, columns, look, colour, said, write, room } = figure;
  const [across, ...others] = columns;
  const isBubble = chart.kind === 'bubble';
  const ups = isBubble ? others.slice(0, 1) : others;
  const size = isBubble ? others[1] : undefined;
  const numbers = (values: readonly (number | null)[] = []) => values.filter((value) => value !== null);
  const [along, up] = [
    scaleAround(numbers(across?.values)),
    scaleAround(
      ups.flatMap(({ values }) => numbers(values)),
      chart.format,
    ),
  ];
  const lines = linesOf(up).map((value) => ({ value, label: write(value, ups[0] ?? chart) }));
  const left = Math.max(...lines.map(({ label }) => widthOf(label))) + 14;
  const [right, bottom] = [room.width - 30, top + room.height + 40];
  const x = placedOn(along, left, right);
  const y = placedOn(up, bottom, top);
  const grid = [
    ...lines.map(
      ({ value, label }) =>
        line(left, y(value), right, y(value), look.colours.line) + words(left - 8, y(value) + 5, label, { anchor: 'end' }),
    ),
    ...linesOf(along).map((value) => {
      const label = words(x(value), bottom + 20, write(value, across ?? chart), { anchor: 'middle' });
      return line(x(value), top, x(value), bottom, look.colours.line) + label;
    }),
  ];
  const most = Math.max(...numbers(size?.values), 1);
  const drawn = ups.flatMap((column, series) => {
    const sides = sidesOf(spotsOf(chart.categories, across?.values ?? [], column.values, { across: along, up }));
    return chart.categories.map((name, at) => {
      const [acrossValue, value] = [across?.values[at] ?? null, column.values[at] ?? null];
      if (!across || acrossValue === null || value === null) return '';
      const both = [[across, acrossValue] as const, [column, value] as const];
      const told = said(name, both.map(([one, of]) => `${one.name} ${write(of, one)}`).join(', '));
      const [left, height] = [x(acrossValue), y(value)];
      if (!isBubble)
        return marker(symbolOf(series), left, height, colour(series), told) + named(left, height, name, sides[at] ?? 'r');
      const radius = Math.sqrt(Math.max(size?.values[at] ?? 1, 0) / most) * LARGEST;
      const look = {
        cx: left.toFixed(1),
        cy: height.toFixed(1),
        r: radius.toFixed(1),
        fill: hex(colour(series)),
        'fill-opacity': 0.45,
        stroke: hex(colour(series)),
      };
      return (
        tag('circle', look, tag('title', {}, escapeAttribute(told))) +
        block(left, height, wrapped(name, 150, 3), { anchor: 'middle' })
      );
    });
  });
  return { marks: [...grid, ...drawn].join(''), bottom: bottom + 30 };
}
