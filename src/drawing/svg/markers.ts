// The marker of a point in SVG.
import type { MarkerShape } from '../look.ts';
import { tag, text } from '../xml.ts';
import { hex } from './strokes.ts';

const SHAPES: Readonly<Record<MarkerShape, string>> = {
  circle: 'M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z',
  square: 'M-5.5 -5.5H5.5V5.5H-5.5Z',
  triangle: 'M0 -7L7 6H-7Z',
  diamond: 'M0 -8L7 0L0 8L-7 0Z',
};

export const marker = (shape: MarkerShape, x: number, y: number, rgb: string, said = ''): string =>
  tag(
    'path',
    { d: SHAPES[shape], transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, fill: hex(rgb), stroke: '#FFFFFF' },
    said === '' ? '' : tag('title', {}, text(said)),
  );
