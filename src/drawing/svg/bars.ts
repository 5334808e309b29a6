// Bars in SVG, upright or lying, side by side, stacked, or along time.
import { inkOn, ownColour } from '../look.ts';
import { isLying } from '../measures.ts';
import { writeTime } from '../number-format.ts';
import { linesOf, placedOn, type Scale, scaleOf, scaleOfFew, timeScale } from '../scale.ts';
import { type Bar, sideBySide, spans, stacks } from './bar-list.ts';
import type { Figure, Plot } from './figure.ts';
import { block, box, hex, line, SIZES, widthOf, words, wrapped } from './strokes.ts';

/** How many bars share a category, one beside the other; `stacked` ones have their labels within. */
type Layout = { readonly scale: Scale; readonly lanes: number; readonly stacked: boolean; readonly top: number };

export function bars(figure: Figure, top: number): Plot {
  const { chart, columns } = figure;
  const isGantt = chart.kind === 'gantt';
  const stacked = isGantt || (chart.kind === 'stacked-bar' && columns.length > 1);
  const all = isGantt ? spans(figure) : stacked ? stacks(figure) : sideBySide(figure);
  const ends = all.flatMap(({ from, to }) => [from, to]);
  const asked = { lines: figure.room.lines, format: chart.format };
  const scale = isGantt ? timeScale(ends) : (scaleOfFew(ends, asked) ?? scaleOf(ends, asked));
  const lanes = stacked ? 1 : columns.length;
  return isLying(chart)
    ? lying(figure, all, { scale, lanes, stacked, top })
    : upright(figure, all, { scale, lanes, stacked, top });
}

const BAND = 40;

/** What fills a bar: the colour of its category, else what its series is painted with. */
function paintOf({ chart, fill }: Figure): (series: number, at: number) => string {
  return (series, at) => {
    const own = ownColour(chart, at);
    return own === null ? fill(series) : hex(own);
  };
}

function lying(figure: Figure, all: readonly Bar[], { scale, lanes, stacked, top }: Layout): Plot {
  const { chart, look, colour, columns, write, room } = figure;
  const paint = paintOf(figure);
  const band = Math.max(BAND, lanes * 22 + 10);
  const left = Math.min(Math.max(...chart.categories.map((name) => widthOf(name))), room.width * 0.375) + 14;
  const right = room.width - 80;
  const bottom = top + chart.categories.length * band;
  const x = placedOn(scale, left, right);
  const labelOf = (value: number) =>
    chart.kind === 'gantt' ? writeTime(value, scale, look.language) : write(value, columns[0] ?? chart);
  const lines = linesOf(scale).map((value) => ({ value, label: labelOf(value) }));
  const shown = everyOther(lines, (right - left) / lines.length);
  const grid = shown.map(
    ({ value, label }) =>
      line(x(value), top, x(value), bottom, look.colours.line) + words(x(value), bottom + 20, label, { anchor: 'middle' }),
  );
  const names = chart.categories.map((name, at) =>
    block(left - 8, top + (at + 0.5) * band, wrapped(name, left - 14, 2), { anchor: 'end' }),
  );
  const drawn = all.map(({ at, series, lane, from, to, label, said }) => {
    const height = (band - 10) / lanes;
    const y = top + at * band + 5 + lane * height;
    const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    const middle = y + height / 2 + SIZES.label * 0.35;
    const inside = widthOf(label) <= end - start - 4;
    const bar = box({ x: start, y, width: Math.max(end - start, 1), height }, paint(series, at), said);
    if (label === '' || (stacked && !inside)) return bar;
    if (stacked) return bar + words((start + end) / 2, middle, label, { anchor: 'middle', fill: inkOn(colour(series), look) });
    return bar + words(to < 0 ? start - 5 : end + 5, middle, label, { anchor: to < 0 ? 'end' : 'start' });
  });
  return { marks: [...grid, ...drawn, ...names].join(''), bottom: bottom + 30 };
}

function upright(figure: Figure, all: readonly Bar[], { scale, lanes, stacked, top }: Layout): Plot {
  const { chart, look, colour, columns, write, room } = figure;
  const lines = linesOf(scale).map((value) => ({ value, label: write(value, columns[0] ?? chart) }));
  const paint = paintOf(figure);
  const left = Math.max(...lines.map(({ label }) => widthOf(label))) + 14;
  const bottom = top + room.height;
  const band = (room.width - 20 - left) / chart.categories.length;
  const y = placedOn(scale, bottom, top);
  const grid = lines.map(
    ({ value, label }) =>
      line(left, y(value), room.width - 20, y(value), look.colours.line) +
      words(left - 8, y(value) + 5, label, { anchor: 'end' }),
  );
  const names = chart.categories.map((name, at) =>
    block(left + (at + 0.5) * band, bottom + 22, wrapped(name, band - 6, 2), { anchor: 'middle' }),
  );
  const drawn = all.map(({ at, series, lane, from, to, label, said }) => {
    const width = (band * 0.7) / lanes;
    const x = left + at * band + band * 0.15 + lane * width;
    const [high, low] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    const fits = widthOf(label) <= (stacked ? width : (band * 1.1) / lanes);
    const ink = stacked ? inkOn(colour(series), look) : look.colours.text;
    const height = stacked ? (high + low) / 2 + 5 : to < 0 ? low + 16 : high - 6;
    return (
      box({ x, y: high, width, height: Math.max(low - high, 1) }, paint(series, at), said) +
      (fits && label !== '' ? words(x + width / 2, height, label, { anchor: 'middle', fill: ink }) : '')
    );
  });
  return { marks: [...grid, ...drawn, ...names].join(''), bottom: bottom + 46 };
}

/** As many as stand side by side without touching. */
function everyOther<Line extends { readonly label: string }>(lines: readonly Line[], room: number): Line[] {
  const step = Math.max(1, Math.ceil((Math.max(...lines.map(({ label }) => widthOf(label))) + 12) / room));
  return lines.filter((_, index) => index % step === 0);
}
