// Figures of parts, or of periods, → one figure, by the rule that the indicator states: never a number that nobody asked for.
import type { Aggregate, Indicator } from '../model/index.ts';

/** A figure, and how many people or things it is of. */
export interface Share {
  readonly value: number;
  readonly base?: number | null | undefined;
}

const unsaid = (code: NonNullable<Aggregate['code']>): Aggregate => ({ value: null, code });

/**
 * In the order of time for `last`. `sum`: the total; `mean`: each counts for one; `weighted-mean`: each counts for its base, and all bases
 * must be known, with some above 0; `last`: the last one; `none`, or no rule: nothing.
 */
export function aggregateOf(rule: Indicator['aggregation'], shares: readonly Share[]): Aggregate {
  const last = shares.at(-1);
  if (last === undefined) return unsaid('nothing');
  if (rule === undefined) return unsaid('no-rule');
  if (rule === 'none') return unsaid('not-addable');
  if (rule === 'last') return { value: last.value, code: null };
  if (rule === 'sum') return { value: sum(shares.map(({ value }) => value)), code: null };
  if (rule === 'mean') return { value: sum(shares.map(({ value }) => value)) / shares.length, code: null };
  const weighed = shares.flatMap(({ value, base }) => (base == null || base < 0 ? [] : [{ value, base }]));
  const whole = sum(weighed.map(({ base }) => base));
  if (weighed.length < shares.length || whole === 0) return unsaid('base-missing');
  return { value: sum(weighed.map(({ value, base }) => value * base)) / whole, code: null };
}

/** From the smallest: the same whatever the order. */
const sum = (values: readonly number[]): number =>
  [...values].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).reduce((total, value) => total + value, 0);
