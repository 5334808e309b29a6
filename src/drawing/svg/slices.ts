// A pie or a ring in SVG, its slices named beside it.
import { sum } from '../../values/index.ts';
import { escapeAttribute } from '../../wording/escape.ts';
import { formatPercent } from '../../wording/index.ts';
import { tag } from '../xml.ts';
import type { Figure, Plot } from './figure.ts';
import { block, type Point, type Room, SIZES, wrapped } from './strokes.ts';

/** What is left beside a circle holds its names. */
export const radiusIn = ({ width }: Room): number => width * 0.1875;
const LONGEST = 210;
const LINE = SIZES.label * 1.3;

export function slices(figure: Figure, top: number): Plot {
  const { chart, columns, fill, look, said, write, room } = figure;
  const radius = radiusIn(room);
  const longest = Math.min(LONGEST, room.width / 2 - radius - 20);
  const [column] = columns;
  const values = chart.categories.map((_, at) => Math.max(column?.values[at] ?? 0, 0));
  const total = sum(values);
  const middle: Point = [room.width / 2, top + radius + 30];
  const hole = chart.kind === 'doughnut' ? radius * 0.55 : 0;
  const drawn = values.map((value, at) => {
    if (value === 0 || !column) return '';
    const before = sum(values.slice(0, at));
    const told = said(chart.categories[at] ?? '', write(value, column));
    const d = slice(middle, [radius, hole], before / total, (before + value) / total);
    return tag('path', { d, fill: fill(at), stroke: '#FFFFFF', 'fill-rule': 'evenodd' }, tag('title', {}, escapeAttribute(told)));
  });
  const named = values.map((value, at) => {
    if (value === 0) return null;
    const before = sum(values.slice(0, at));
    const share = formatPercent((value / total) * 100, look.language, { decimals: 0 });
    const [x, y] = around(middle, radius + 18, (before + value / 2) / total);
    return { isRight: x >= middle[0], x, y, lines: wrapped(`${chart.categories[at] ?? ''} (${share})`, longest, 2) };
  });
  const placed = [true, false].flatMap((side) =>
    apart(named.flatMap((label) => (label && label.isRight === side ? [label] : []))),
  );
  const labels = placed.map(({ isRight, x, y, lines }) => block(x, y, lines, { anchor: isRight ? 'start' : 'end' }));
  // Names of many thin slices may go on below the circle.
  const lowest = placed.map(({ y, lines }) => y + lines.length * LINE);
  return { marks: [...drawn, ...labels].join(''), bottom: Math.max(top + 2 * radius + 60, ...lowest) };
}

/** The point of a circle after this share of a turn, from the top and as a clock goes. */
export function around([x, y]: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}

function slice(middle: Point, [radius, hole]: readonly [number, number], from: number, to: number): string {
  const at = (point: Point) => point.map((one) => one.toFixed(1)).join(' ');
  // An arc that ends where it begins is not drawn: a whole turn is two halves.
  const stops = to - from > 0.999 ? [from, (from + to) / 2, to] : [from, to];
  const arc = (of: number, turns: readonly number[], sweep: 0 | 1) =>
    turns
      .slice(1)
      .map((turn) => `A${of} ${of} 0 ${to - from > 0.5 && turns.length === 2 ? 1 : 0} ${sweep} ${at(around(middle, of, turn))}`);
  const outer = [`M${at(around(middle, radius, from))}`, ...arc(radius, stops, 1)];
  const inner = hole === 0 ? [`L${at(middle)}`] : [`L${at(around(middle, hole, to))}`, ...arc(hole, [...stops].reverse(), 0)];
  return `${[...outer, ...inner].join('')}Z`;
}

/** Labels of one side from top to bottom, pushed down where they would overlap. */
function apart<Label extends { readonly y: number; readonly lines: readonly string[] }>(labels: readonly Label[]): Label[] {
  let free = Number.NEGATIVE_INFINITY;
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      const half = (label.lines.length * LINE) / 2;
      const y = Math.max(label.y, free + half);
      free = y + half;
      return { ...label, y };
    });
}
