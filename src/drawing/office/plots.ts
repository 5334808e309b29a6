// The plot of an Office chart: one shape of series a kind.
import { type Column, stacksOf } from '../figures.ts';
import { sidesOf, spotsOf } from '../label-places.ts';
import { colourOf, hatchingOf, ownColour, symbolOf } from '../look.ts';
import { isLabelled, isLying, MOST_LABELS, type PlainKind } from '../measures.ts';
import { type Scale, scaleAround, scaleOf, scaleOfFew, timeScale } from '../scale.ts';
import { tag, val } from '../xml.ts';
import { AXES, categoryAxes, pointAxes } from './axes.ts';
import type { Drawn } from './drawn.ts';
import { noLabels, pointLabels, ringLabels, segmentLabels, sliceLabels, valueLabels } from './labels.ts';
import { bubble, curve, marker, noStroke, surface, unseen } from './paint.ts';
import { categoryReference, nameReference, noName, valueReference } from './references.ts';

const colourAt = ({ look, chart }: Drawn, index: number) => colourOf(look, index, chart.series[index]);
const numbers = (values: readonly (number | null)[] = []) => values.filter((value) => value !== null);
const single = val('c:varyColors', 0);

/** A series: its number and name, what the kind says of it, its categories and values. */
function series(drawn: Drawn, column: Column, index: number, looks: readonly string[], ...last: readonly string[]): string {
  const { chart, place, codeOf } = drawn;
  return tag(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    chart.kind === 'gantt' && index === 0 ? noName : nameReference(place, index + 1, column),
    ...looks,
    categoryReference(place, chart.categories),
    valueReference('c:val', place, index + 1, column, codeOf(column)),
    ...last,
  );
}

function bars(drawn: Drawn): string {
  const { chart, columns, codeOf } = drawn;
  const stacked = chart.kind === 'stacked-bar' && columns.length > 1;
  const lying = isLying(chart);
  const labelled = isLabelled(chart);
  const sers = columns.map((column, index) => {
    const hatching = columns.length > 1 ? hatchingOf(index) : null;
    const beside = labelled ? valueLabels(drawn, codeOf(column), 'outEnd') : noLabels;
    const labels = stacked ? segmentLabels(drawn, index) : beside;
    const looks = [surface(colourAt(drawn, index), hatching), val('c:invertIfNegative', 0), ...ownBars(drawn), labels];
    return series(drawn, column, index, looks);
  });
  const grouping = [val('c:barDir', lying ? 'bar' : 'col'), val('c:grouping', stacked ? 'stacked' : 'clustered'), single];
  const room = [val('c:gapWidth', 50), ...(stacked ? [val('c:overlap', 100)] : [])];
  const ends = stacked ? stackEnds(drawn) : columns.flatMap(({ values }) => numbers(values));
  const scale = (stacked && wholeOf(drawn)) || scaleOfFew(ends, chart);
  return (
    tag('c:barChart', {}, ...grouping, ...sers, ...room, AXES) +
    categoryAxes(drawn, { lying, fromZero: isNowhereBelow(drawn), labelled: labelled && !stacked, ...(scale && { scale }) })
  );
}

const stackEnds = ({ chart, columns }: Drawn): number[] =>
  ([1, -1] as const).flatMap((side) => stacksOf(columns, chart.categories.length, side));

const isNowhereBelow = ({ columns }: Drawn): boolean => columns.every(({ values }) => values.every((value) => (value ?? 0) >= 0));

/** Parts of a hundred end at a hundred, or where rounded parts lead: left alone, programs draw an axis to 120 %. */
function wholeOf(drawn: Drawn): Scale | undefined {
  const { chart, columns } = drawn;
  const highest = Math.max(0, ...stacksOf(columns, chart.categories.length));
  const isWhole = chart.format === 'percent' && highest > 80 && highest < 100.5 && isNowhereBelow(drawn);
  return isWhole ? { min: 0, max: Math.max(100, highest), step: 20 } : undefined;
}

const ownBars = ({ chart }: Drawn): readonly string[] =>
  chart.categories.flatMap((_, idx) => {
    const colour = ownColour(chart, idx);
    const flat = [val('c:idx', idx), val('c:invertIfNegative', 0), val('c:bubble3D', 0)];
    return colour === null ? [] : [tag('c:dPt', {}, ...flat, surface(colour, null))];
  });

/** Unseen bars lead to where things start. */
function gantt(drawn: Drawn): string {
  const { chart, columns } = drawn;
  const [starts, ...lengths] = columns;
  const ends = chart.categories.flatMap((_, at) => {
    const start = starts?.values[at] ?? null;
    return start === null
      ? []
      : [start, ...lengths.flatMap(({ values }) => (values[at] == null ? [] : [start + (values[at] ?? 0)]))];
  });
  const sers = columns.map((column, index) => {
    const hatching = lengths.length > 1 ? hatchingOf(index - 1) : null;
    const looks = index === 0 ? unseen : surface(colourOf(drawn.look, index - 1, chart.series[index]), hatching);
    return series(drawn, column, index, [looks, val('c:invertIfNegative', 0)]);
  });
  const grouping = [val('c:barDir', 'bar'), val('c:grouping', 'stacked'), single];
  const bar = tag('c:barChart', {}, ...grouping, ...sers, val('c:gapWidth', 40), val('c:overlap', 100), AXES);
  return bar + categoryAxes(drawn, { lying: true, scale: timeScale(ends) });
}

/** In a small place the values alone are marked: a target is the same all along. */
const smallMarker = (index: number, colour: string): string =>
  index === 0 ? marker(symbolOf(index), colour, 4) : tag('c:marker', {}, val('c:symbol', 'none'));

function curves(drawn: Drawn): string {
  const spots = (index: number, colour: string) =>
    drawn.look.isCompact ? smallMarker(index, colour) : marker(symbolOf(index), colour);
  const { chart, columns, codeOf } = drawn;
  const labelled = columns.length === 1 && chart.categories.length <= MOST_LABELS && !drawn.look.isCompact;
  const sers = columns.map((column, index) => {
    const colour = colourAt(drawn, index);
    const labels = labelled ? valueLabels(drawn, codeOf(column), 't') : noLabels;
    return series(
      drawn,
      column,
      index,
      [curve(colour, hatchingOf(index) !== null), spots(index, colour), labels],
      val('c:smooth', 0),
    );
  });
  return (
    tag('c:lineChart', {}, val('c:grouping', 'standard'), single, ...sers, val('c:marker', 1), AXES) +
    categoryAxes(drawn, {
      scale: scaleOf(
        columns.flatMap(({ values }) => numbers(values)),
        chart,
      ),
    })
  );
}

function radar(drawn: Drawn): string {
  const sers = drawn.columns.map((column, index) => {
    const colour = colourAt(drawn, index);
    return series(drawn, column, index, [curve(colour, hatchingOf(index) !== null), marker(symbolOf(index), colour), noLabels]);
  });
  const { chart, columns } = drawn;
  const scale = scaleOf([chart.top ?? 0, ...columns.flatMap(({ values }) => numbers(values))], chart);
  return tag('c:radarChart', {}, val('c:radarStyle', 'marker'), single, ...sers, AXES) + categoryAxes(drawn, { scale });
}

function slices(drawn: Drawn): string {
  const { chart, columns, look } = drawn;
  const isRing = chart.kind === 'doughnut';
  const points = chart.categories.map((_, idx) =>
    tag(
      'c:dPt',
      {},
      val('c:idx', idx),
      val('c:bubble3D', 0),
      surface(ownColour(chart, idx) ?? colourOf(look, idx), hatchingOf(idx)),
    ),
  );
  const labels = isRing ? ringLabels(drawn) : sliceLabels(drawn);
  const [column] = columns;
  const ser = column ? series(drawn, column, 0, [...points, labels]) : '';
  const rest = [val('c:firstSliceAng', 0), ...(isRing ? [val('c:holeSize', 55)] : [])];
  return tag(isRing ? 'c:doughnutChart' : 'c:pieChart', {}, val('c:varyColors', 1), ser, ...rest);
}

function points(drawn: Drawn): string {
  const { chart, columns, place, codeOf } = drawn;
  const [across, ...ups] = columns;
  const [up, size] = ups;
  if (!across || !up) return '';
  const isBubble = chart.kind === 'bubble';
  const reference = (role: string, column: Column) =>
    valueReference(role, place, columns.indexOf(column) + 1, column, codeOf(column));
  const scales = {
    across: scaleAround(numbers(across.values)),
    up: scaleAround(
      ups.slice(0, isBubble ? 1 : ups.length).flatMap(({ values }) => numbers(values)),
      chart.format,
    ),
  };
  const sers = (isBubble ? [up] : ups).map((column, index) => {
    const colour = colourOf(drawn.look, index, chart.series[index + 1]);
    const looks = isBubble ? [bubble(colour), val('c:invertIfNegative', 0)] : [noStroke, marker(symbolOf(index), colour)];
    return tag(
      'c:ser',
      {},
      val('c:idx', index),
      val('c:order', index),
      nameReference(place, columns.indexOf(column) + 1, column),
      ...looks,
      pointLabels(drawn, isBubble ? 'ctr' : sidesOf(spotsOf(chart.categories, across.values, column.values, scales))),
      reference('c:xVal', across),
      reference('c:yVal', column),
      isBubble && size ? reference('c:bubbleSize', size) + val('c:bubble3D', 0) : '',
      isBubble ? '' : val('c:smooth', 0),
    );
  });
  const axes = pointAxes(drawn, scales.across, scales.up);
  return isBubble
    ? tag('c:bubbleChart', {}, single, ...sers, val('c:bubbleScale', 60), val('c:showNegBubbles', 0), AXES) + axes
    : tag('c:scatterChart', {}, val('c:scatterStyle', 'lineMarker'), single, ...sers, AXES) + axes;
}

export const PLOTS: Readonly<Record<PlainKind, (drawn: Drawn) => string>> = {
  bar: bars,
  'stacked-bar': bars,
  line: curves,
  pie: slices,
  doughnut: slices,
  radar,
  scatter: points,
  bubble: points,
  gantt,
};
