// A chart as SVG written by hand, for pages: named and described for those who do not see it, never by colour alone.
import type { Chart } from '../../model/index.ts';
import { escapeAttribute } from '../../wording/escape.ts';
import { type Look, symbolOf } from '../look.ts';
import { hasLegend, isLying, isSketched, type PlainKind, plainOf } from '../measures.ts';
import { sketchOf } from '../sketch/index.ts';
import type { Ink, Mark } from '../sketch/sketch.ts';
import { tag } from '../xml.ts';
import { bars } from './bars.ts';
import { curves } from './curves.ts';
import { type Figure, figureOf, isOfPoints, type Plot } from './figure.ts';
import { marker } from './markers.ts';
import { points } from './points.ts';
import { radar } from './radar.ts';
import { slices } from './slices.ts';
import { COMPACT, hex, path, SIZES, WHOLE, widthOf, words, wrapped } from './strokes.ts';

const PLOTS: Readonly<Record<PlainKind, (figure: Figure, top: number) => Plot>> = {
  bar: bars,
  'stacked-bar': bars,
  line: curves,
  pie: slices,
  doughnut: slices,
  radar,
  scatter: points,
  bubble: points,
  gantt: bars,
};
const ROW = 26;

const LETTERS = 14;

function sketchPlot({ chart, look, room }: Figure, top: number): Plot {
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

/**
 * `id` tells the drawings of one page apart; a compact one is for a narrow place whose heading says its title. Throws a RangeError on
 * figures that cannot be drawn.
 */
export function svg(chart: Chart, look: Look, id: string, isCompact = false): string {
  const room = isCompact ? COMPACT : WHOLE;
  const { width, isWhole } = room;
  const figure = figureOf(chart, look, id, room);
  const titles = isWhole ? wrapped(chart.title, (width * SIZES.label) / SIZES.title, 2) : [];
  const heads = titles.map((one, at) => words(width / 2, 26 + at * 24, one, { anchor: 'middle', size: SIZES.title, bold: true }));
  const [across, up] = isLying(chart) ? [chart.valueAxis, chart.categoryAxis] : [chart.categoryAxis, chart.valueAxis];
  const top = 26 + titles.length * 24 + (up === null ? 0 : 18);
  const above = up === null ? '' : words(0, top - 14, up, { fill: look.colours.muted });
  const { marks, bottom } = isSketched(chart) ? sketchPlot(figure, top) : PLOTS[plainOf(chart).kind](figure, top);
  const below = across === null ? '' : words(width / 2, bottom + 14, across, { anchor: 'middle', fill: look.colours.muted });
  const { written, height } = legend(figure, bottom + (across === null ? 10 : 36));
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      // A compact drawing is part of its page.
      'font-family': isWhole ? `${look.font}, sans-serif` : undefined,
      'font-size': SIZES.label,
      fill: hex(look.colours.text),
    },
    tag('title', { id: `${id}-title` }, escapeAttribute(chart.title)),
    tag('desc', { id: `${id}-desc` }, escapeAttribute(chart.summary)),
    figure.hatchings === '' ? '' : tag('defs', {}, figure.hatchings),
    isWhole ? tag('rect', { width, height: Math.ceil(height), fill: '#FFFFFF' }) : '',
    ...heads,
    above,
    marks,
    below,
    written,
  );
}

/** The series by name, each with its hatching or marker, in as many rows as they need. */
function legend(
  { chart, columns, colour, fill, room: { width } }: Figure,
  top: number,
): { readonly written: string; readonly height: number } {
  if (!hasLegend(chart) || chart.kind === 'doughnut' || isSketched(chart)) return { written: '', height: top };
  const isPoints = isOfPoints(chart);
  const first = chart.kind === 'gantt' || chart.kind === 'scatter' ? 1 : 0;
  let [x, y] = [10, top + 12];
  const written = columns.slice(first).map(({ name }, index) => {
    const [said = ''] = wrapped(name, width - 60, 1);
    if (x > 10 && x + 32 + widthOf(said) > width) [x, y] = [10, y + ROW];
    const swatch = tag('rect', { x: x.toFixed(1), y: y - 8, width: 16, height: 16, fill: fill(index) });
    const sign = isPoints ? marker(symbolOf(index), x + 8, y, colour(index)) : swatch;
    const entry = sign + words(x + 22, y + 5, said);
    x += 44 + widthOf(said);
    return entry;
  });
  return { written: written.join(''), height: y + ROW };
}
