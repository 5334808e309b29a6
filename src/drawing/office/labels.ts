// The labels beside the figures of an Office chart.

import { colon, narrowNoBreak } from '../../values/index.ts';
import { escapeAttribute } from '../../wording/escape.ts';
import { stacksOf } from '../figures.ts';
import type { Side } from '../label-places.ts';
import { colourOf, inkOn } from '../look.ts';
import { isLying } from '../measures.ts';
import { writeFigure } from '../number-format.ts';
import { tag, val } from '../xml.ts';
import type { Drawn } from './drawn.ts';
import { SIZES, textLook, words } from './text.ts';

type Shown = 'Val' | 'CatName' | 'SerName' | 'Percent';

/** What a label says, in the order of the schema. */
const shows = (...shown: readonly Shown[]) =>
  val('c:showLegendKey', 0) +
  (['Val', 'CatName', 'SerName', 'Percent'] as const).map((one) => val(`c:show${one}`, shown.includes(one) ? 1 : 0)).join('') +
  val('c:showBubbleSize', 0);

/** Office reckons shares itself, out of 1. */
const percent = ({ look }: Drawn) => (look.language === 'fr' ? `0"${narrowNoBreak}"%` : '0%');
const format = (code: string) => tag('c:numFmt', { formatCode: code, sourceLinked: 0 });
const written = ({ look }: Drawn, colour = look.colours.text) => textLook(look, { size: SIZES.label, colour });

export const noLabels = tag('c:dLbls', {}, shows());

/** The value beside each bar or point. */
export const valueLabels = (drawn: Drawn, code: string, place: 'outEnd' | 't'): string =>
  tag('c:dLbls', {}, format(code), written(drawn), val('c:dLblPos', place), shows('Val'));

/** Of the longest stack, the part that is as high as a line, and the one that is as wide as a letter. */
const LOW = 0.09;
const LETTER = 0.023;

/** The value within each segment of a stack that is long enough to hold it. */
export function segmentLabels(drawn: Drawn, index: number): string {
  const { chart, columns, look, largest, codeOf } = drawn;
  const column = columns[index];
  if (!column) return noLabels;
  const highest = Math.max(...stacksOf(columns, chart.categories.length));
  const isShort = (value: number): boolean => {
    const letters = isLying(chart) ? writeFigure(value, column.format, look.language, largest).length : 0;
    return Math.abs(value) < highest * Math.max(LOW, letters * LETTER);
  };
  const short = column.values.flatMap((value, at) => (value !== null && isShort(value) ? [at] : []));
  const hidden = short.map((at) => tag('c:dLbl', {}, val('c:idx', at), val('c:delete', 1)));
  const ink = inkOn(colourOf(look, index, chart.series[index]), look);
  return tag('c:dLbls', {}, ...hidden, format(codeOf(column)), written(drawn, ink), val('c:dLblPos', 'ctr'), shows('Val'));
}

/** Name and share of each slice: no legend to go and look at. */
export const sliceLabels = (drawn: Drawn): string =>
  tag(
    'c:dLbls',
    {},
    format(percent(drawn)),
    written(drawn),
    val('c:dLblPos', 'outEnd'),
    shows('CatName', 'Percent'),
    tag('c:separator', {}, escapeAttribute(colon[drawn.look.language])),
    val('c:showLeaderLines', 1),
  );

/** The share alone: Office draws the labels of a ring within it. */
export function ringLabels(drawn: Drawn): string {
  const { chart, look } = drawn;
  const own = chart.categories.map((_, idx) => {
    const ink = inkOn(colourOf(look, idx), look);
    return tag('c:dLbl', {}, val('c:idx', idx), format(percent(drawn)), written(drawn, ink), shows('Percent'));
  });
  return tag('c:dLbls', {}, ...own, format(percent(drawn)), written(drawn), shows('Percent'), val('c:showLeaderLines', 0));
}

/** The name of each point, which Office itself cannot take from the cells. */
export function pointLabels(drawn: Drawn, place: 'ctr' | readonly Side[]): string {
  const { chart, look } = drawn;
  const writing = { size: SIZES.label, colour: look.colours.text };
  const sideOf = (idx: number) => (place === 'ctr' ? place : (place[idx] ?? 'r'));
  const own = chart.categories.map((name, idx) =>
    tag('c:dLbl', {}, val('c:idx', idx), words(name, look, writing), val('c:dLblPos', sideOf(idx)), shows('Val')),
  );
  return tag('c:dLbls', {}, ...own, written(drawn), val('c:dLblPos', place === 'ctr' ? place : 'r'), shows('Val'));
}
