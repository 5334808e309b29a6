// What an indicator says of itself: where it starts and aims, how it is reckoned, and the words of its levels.
import type { Indicator, Measurement, SeriesBreak } from '../../model/index.ts';
import { byText, daySpan, factsIn, type Parsed, parseCondition, periodOf } from '../../values/index.ts';

export function baselineOf({ baseline }: Indicator): Measurement | null {
  return baseline
    ? { period: periodOf(baseline.period), value: baseline.value, source: baseline.source ?? null, note: null }
    : null;
}

/** Where the way of measuring changed from one value to another. */
export function breaksBetween(
  { breaks = [] }: Indicator,
  from: Measurement | null,
  to: Measurement | null,
): readonly SeriesBreak[] {
  const [start, end] = [from?.period?.end, to?.period?.end];
  return start == null || to === null ? [] : breaks.filter(({ date }) => date > start && date <= (end ?? '9999'));
}

/**
 * First due first; the last one is what the project aims at in the end. A target without a date is for the end, and of several for one
 * period the last written counts.
 */
export function targetsOf({ targets = [] }: Indicator): readonly Measurement[] {
  const read = targets.map(({ period, value }) => ({ period: periodOf(period), value, source: null, note: null }));
  const spans = read.map(({ period }) => period && daySpan(period));
  return read
    .filter((_, at) => spans.lastIndexOf(spans[at] ?? null) === at)
    .sort((a, b) => byText(a.period?.end ?? '9999', b.period?.end ?? '9999'));
}

const good = ['reached', 'on-path'];
/** At its target, or on the path to it. */
export const isOnPath = (state: string | null): boolean => good.includes(state ?? '');

/** Of those that can be judged: without a value or a target, an indicator has no state. */
export function judgedOf(states: readonly (string | null)[]): { readonly onPath: number; readonly judged: number } {
  return { onPath: states.filter(isOnPath).length, judged: states.filter((state) => state !== null).length };
}

// The formula of an indicator: reckoned from other indicators, from the inhabitants and from the programme's money.

/** In euros, of the years that a period covers. */
export const moneyInputs = ['planned', 'committed', 'spent'] as const;
const formulaNames: readonly string[] = ['population', ...moneyInputs];

/** `indicators` are those that it may name; it may not name itself. */
export function parseFormula({ id, formula = '' }: Indicator, indicators: readonly Indicator[]): Parsed {
  const others = indicators.filter((other) => other.id !== id);
  return parseCondition(formula, [...others.map((other) => other.id), ...formulaNames]);
}

/** The names that a formula reckons with, each once; none when it does not read. */
export function inputsOf(indicator: Indicator, indicators: readonly Indicator[]): readonly string[] {
  const { expression } = parseFormula(indicator, indicators);
  return expression === null ? [] : factsIn(expression);
}

// A figure on a qualitative scale → the words of its level.

/** Null without a scale, and between two of its levels. */
export function levelOf({ scale = {} }: Pick<Indicator, 'scale'>, value: number): string | null {
  const found = Object.entries(scale).find(([level]) => level.trim() !== '' && Number(level) === value);
  return found?.[1] ?? null;
}
