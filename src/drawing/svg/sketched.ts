// A sketch in SVG.
import { escapeAttribute } from '../../wording/escape.ts';
import type { Look } from '../look.ts';
import { sketchOf } from '../sketch/index.ts';
import type { Ink, Mark } from '../sketch/sketch.ts';
import { tag } from '../xml.ts';
import type { Figure, Plot } from './figure.ts';
import { hex, path, words } from './strokes.ts';

const LETTERS = 14;

export function sketchPlot({ chart, look, room }: Figure, top: number): Plot {
  const sketch = sketchOf(chart, { width: room.width, size: room.isWhole ? LETTERS : LETTERS * 0.75 });
  const marks = sketch.marks.map((mark) => drawn(mark, look));
  return { marks: tag('g', { transform: `translate(0 ${top})` }, ...marks), bottom: top + sketch.height };
}

const inkOf = (ink: Ink, { colours }: Look): string => {
  if (ink === 'accent') return hex(colours.series[0] ?? colours.text);
  return hex(ink === 'text' || ink === 'muted' || ink === 'line' ? colours[ink] : ink);
};

function drawn(mark: Mark, look: Look): string {
  if (mark.kind === 'words') {
    const { at, said, size, anchor, isBold, ink } = mark;
    return words(at[0], at[1] + size * 0.35, said, { anchor, size, bold: isBold, fill: inkOf(ink, look).slice(1) });
  }
  const d = mark.rings.map((ring) => path(ring, true)).join('');
  const stroke = mark.stroke === null ? undefined : inkOf(mark.stroke, look);
  const said = mark.said === '' ? '' : tag('title', {}, escapeAttribute(mark.said));
  return tag('path', { d, fill: inkOf(mark.fill, look), stroke, 'fill-rule': 'evenodd' }, said);
}
