// The marker of a point in SVG.
import { escapeAttribute } from '../../wording/escape.ts';
import type { MarkerShape } from '../look.ts';
import { tag } from '../xml.ts';
import { hex, type Point, path } from './strokes.ts';

const rounded = (value: number) => Number(value.toFixed(1));
const around = (x: number, y: number, corners: readonly Point[]) =>
  path(
    corners.map(([dx, dy]): Point => [x + dx, y + dy]),
    true,
  );

/** Each around its point; a page may hold hundreds. */
const SHAPES: Readonly<
  Record<MarkerShape, (x: number, y: number) => readonly [name: string, Readonly<Record<string, string | number>>]>
> = {
  circle: (x, y) => ['circle', { cx: rounded(x), cy: rounded(y), r: 6 }],
  square: (x, y) => ['rect', { x: rounded(x - 5.5), y: rounded(y - 5.5), width: 11, height: 11 }],
  triangle: (x, y) => [
    'path',
    {
      d: around(x, y, [
        [0, -7],
        [7, 6],
        [-7, 6],
      ]),
    },
  ],
  diamond: (x, y) => [
    'path',
    {
      d: around(x, y, [
        [0, -8],
        [7, 0],
        [0, 8],
        [-7, 0],
      ]),
    },
  ],
};

/** Its outline alone: what stands around paints it. */
export function outline(shape: MarkerShape, x: number, y: number, said = ''): string {
  const [name, attributes] = SHAPES[shape](x, y);
  return tag(name, attributes, said === '' ? '' : tag('title', {}, escapeAttribute(said)));
}

/** Markers of one colour, edged with white where they overlap. */
export const painted = (rgb: string, ...outlines: readonly string[]): string =>
  tag('g', { fill: hex(rgb), stroke: '#FFFFFF' }, ...outlines);

export const marker = (shape: MarkerShape, x: number, y: number, rgb: string, said = ''): string =>
  painted(rgb, outline(shape, x, y, said));
