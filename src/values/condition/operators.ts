// What the signs and words of a condition do, and how tightly each binds. Every value is a number: true is 1, false is 0.

import type { Operator } from '../../model/index.ts';

/** Zero does not hold, nor does what is no number. */
export const holds = (value: number): boolean => value !== 0 && !Number.isNaN(value);

const truth = (isTrue: boolean): number => (isTrue ? 1 : 0);
/** A comparison with what is no number, such as a share of nothing, is false whichever way it is asked. */
const compared =
  (test: (a: number, b: number) => boolean) =>
  (a: number, b: number): number =>
    truth(!Number.isNaN(a) && !Number.isNaN(b) && test(a, b));

export const binding = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, minus: 7 } as const;

export const pairs = {
  or: { binds: binding.or, of: (a: number, b: number) => truth(holds(a) || holds(b)) },
  and: { binds: binding.and, of: (a: number, b: number) => truth(holds(a) && holds(b)) },
  '=': { binds: binding.comparison, of: compared((a, b) => a === b) },
  '!=': { binds: binding.comparison, of: compared((a, b) => a !== b) },
  '<': { binds: binding.comparison, of: compared((a, b) => a < b) },
  '<=': { binds: binding.comparison, of: compared((a, b) => a <= b) },
  '>': { binds: binding.comparison, of: compared((a, b) => a > b) },
  '>=': { binds: binding.comparison, of: compared((a, b) => a >= b) },
  '+': { binds: binding.sum, of: (a: number, b: number) => a + b },
  '-': { binds: binding.sum, of: (a: number, b: number) => a - b },
  '*': { binds: binding.product, of: (a: number, b: number) => a * b },
  '/': { binds: binding.product, of: (a: number, b: number) => (b === 0 ? Number.NaN : a / b) },
} as const satisfies Record<Operator, unknown>;

export const isPair = (text: string): text is Operator => Object.hasOwn(pairs, text);
