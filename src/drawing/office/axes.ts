// The axes of an Office chart.
import { MOST_LABELS } from '../measures.ts';
import { dateCode } from '../number-format.ts';
import type { Scale } from '../scale.ts';
import { tag, val } from '../xml.ts';
import type { Drawn } from './drawn.ts';
import { noStroke, stroke } from './paint.ts';
import { SIZES, textLook, title } from './text.ts';

/** The two axes of a plot by their ids: that of categories, or of what goes across, is the first. */
export const AXES = val('c:axId', 1) + val('c:axId', 2);

type Side = 'b' | 'l';

/** What every axis says, in the order of the schema; `special` ends it. */
function axis(
  { look }: Drawn,
  kind: 'c:catAx' | 'c:valAx',
  id: 1 | 2,
  { side, said, code, scale, fromZero = false, reversed = false, grid = false, labels = 'nextTo', crosses = 'autoZero' }: Place,
  ...special: readonly string[]
): string {
  const { text, muted, line } = look.colours;
  const ends = scale ? [val('c:max', scale.max), val('c:min', scale.min)] : fromZero ? [val('c:min', 0)] : [];
  return tag(
    kind,
    {},
    val('c:axId', id),
    tag('c:scaling', {}, val('c:orientation', reversed ? 'maxMin' : 'minMax'), ...ends),
    val('c:delete', 0),
    val('c:axPos', side),
    grid ? tag('c:majorGridlines', {}, stroke(line)) : '',
    said === null || look.isCompact ? '' : title(said, look, { size: SIZES.label, colour: muted }),
    tag('c:numFmt', { formatCode: code, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', labels),
    kind === 'c:catAx' ? stroke(line) : noStroke,
    textLook(look, { size: SIZES.label, colour: text }),
    val('c:crossAx', id === 1 ? 2 : 1),
    val('c:crosses', crosses),
    ...special,
  );
}

type Place = {
  readonly side: Side;
  readonly said: string | null;
  readonly code: string;
  readonly scale?: Scale | undefined;
  /** Programs begin an axis near the least value when all are close: bars would lie. */
  readonly fromZero?: boolean;
  readonly reversed?: boolean;
  readonly grid?: boolean;
  readonly labels?: 'low' | 'nextTo' | 'none';
  readonly crosses?: 'autoZero' | 'max';
};

/** Each name is written beside its bar: left alone, programs leave out every second one where they think it is tight. */
const named = (skip: number | null) =>
  val('c:auto', 0) +
  val('c:lblAlgn', 'ctr') +
  val('c:lblOffset', 100) +
  (skip === null ? '' : val('c:tickLblSkip', skip)) +
  val('c:noMultiLvlLbl', 1);
const measured = (between: 'between' | 'midCat', scale?: Scale) =>
  val('c:crossBetween', between) + (scale ? val('c:majorUnit', scale.step) : '');

/** Categories and values; lying bars begin at the top, as people read. */
export function categoryAxes(
  drawn: Drawn,
  {
    lying = false,
    scale,
    fromZero = false,
    labelled = false,
  }: {
    readonly lying?: boolean;
    readonly scale?: Scale;
    readonly fromZero?: boolean;
    /** Each value stands beside its bar: the axis would only take room to say less. */
    readonly labelled?: boolean;
  } = {},
): string {
  const { chart, columns, scaleCodeOf, look } = drawn;
  const code = chart.kind === 'gantt' && scale ? dateCode(scale, look.language) : scaleCodeOf(columns[0], scale?.step);
  // In a small place the ends are named, the first category and the last.
  const skip = look.isCompact
    ? Math.max(chart.categories.length - 1, 1)
    : lying || chart.categories.length <= MOST_LABELS
      ? 1
      : null;
  const [first, second]: readonly [Side, Side] = lying ? ['l', 'b'] : ['b', 'l'];
  // Bars below zero would run over labels that stand beside the axis.
  const names: Place = { side: first, said: chart.categoryAxis, code: 'General', reversed: lying, labels: 'low' };
  const values: Place = {
    side: second,
    said: chart.valueAxis,
    code,
    grid: !look.isCompact && !labelled,
    ...(labelled && { labels: 'none' }),
    scale: look.isCompact && scale ? { ...scale, step: scale.max - scale.min } : scale,
    fromZero,
    crosses: lying ? 'max' : 'autoZero',
  };
  return axis(drawn, 'c:catAx', 1, names, named(skip)) + axis(drawn, 'c:valAx', 2, values, measured('between', scale));
}

/** Two scales for points. */
export function pointAxes(drawn: Drawn, across: Scale, up: Scale): string {
  const { chart, columns, scaleCodeOf } = drawn;
  const place = (side: Side, said: string | null, index: number, scale: Scale): Place => ({
    side,
    said,
    code: scaleCodeOf(columns[index], scale.step),
    scale,
    grid: true,
    labels: 'low',
  });
  return (
    axis(drawn, 'c:valAx', 1, place('b', chart.categoryAxis, 0, across), measured('midCat', across)) +
    axis(drawn, 'c:valAx', 2, place('l', chart.valueAxis, 1, up), measured('midCat', up))
  );
}
