// The strokes of an SVG: words, boxes, lines.
import { sumOf } from '../../values/index.ts';
import { escapeAttribute } from '../../wording/escape.ts';
import { tag } from '../xml.ts';

/** In the units of the drawing: no text is smaller than `label`. */
export const SIZES = { title: 20, label: 15 } as const;

/** How much room a drawing has: its width, and the height of what stands upright. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** About how many lines a scale has. */
  readonly lines: number;
  /** The title is drawn, and each point says its figure; else what stands around the drawing does. */
  readonly isWhole: boolean;
}
/** Across a page. */
export const WHOLE: Room = { width: 800, height: 300, lines: 5, isWhole: true };
/** In a column or on a telephone, under a heading that bears the title. */
export const COMPACT: Room = { width: 360, height: 150, lines: 3, isWhole: false };

type Anchor = 'start' | 'middle' | 'end';
type Writing = { readonly anchor?: Anchor; readonly size?: number; readonly bold?: boolean; readonly fill?: string };

const rounded = (value: number) => Number(value.toFixed(1));
export const hex = (rgb: string): string => `#${rgb}`;

export const words = (x: number, y: number, said: string, { anchor, size, bold, fill }: Writing = {}): string =>
  tag(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      fill: fill === undefined ? undefined : hex(fill),
    },
    escapeAttribute(said),
  );

/** Lines of words one under the other, the middle of them at `y`. */
export const block = (x: number, y: number, lines: readonly string[], writing: Writing): string =>
  lines
    .map((one, index) => words(x, y + (index - (lines.length - 1) / 2) * SIZES.label * 1.2 + SIZES.label * 0.35, one, writing))
    .join('');

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that says its title to who points at it. */
export const box = ({ x, y, width, height }: Rectangle, fill: string, title: string): string =>
  tag(
    'rect',
    { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height), fill, stroke: '#FFFFFF' },
    tag('title', {}, escapeAttribute(title)),
  );

export const line = (x1: number, y1: number, x2: number, y2: number, rgb: string): string =>
  tag('line', { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), stroke: hex(rgb) });

export type Point = readonly [x: number, y: number];
export const path = (points: readonly Point[], isClosed = false): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('') + (isClosed ? 'Z' : '');

/** Half of the letters of a sans-serif are narrower than this share of its size; capitals and digits are wider. */
export const widthOf = (said: string, size: number = SIZES.label): number =>
  sumOf([...said], (letter) => (/[\p{Lu}MWmw@%€]/u.test(letter) ? 0.72 : /[ijlt.,:;'’!|\s]/.test(letter) ? 0.32 : 0.56)) * size;

/** At most `most` lines no wider than `width`; what does not fit ends in an ellipsis. */
export function wrapped(said: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of said.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const cut = lines.length > most ? `${kept.pop() ?? ''}…` : kept.pop();
  return [...kept, cut ?? ''].map((one) => shortened(one, width));
}

/** No wider than `width`: what does not fit ends in an ellipsis. */
export function shortened(said: string, width: number, size: number = SIZES.label): string {
  if (widthOf(said, size) <= width) return said;
  const letters = [...said.replace(/…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
