// How far the members of a group are apart, and who would turn a pair round.

import { tolerance } from '../standing.ts';
import { sum, sumOf } from '../statistics.ts';
import { type Member, normalised } from './member.ts';

export interface Disagreement {
  /** Of each criterion, the least and the greatest weight that a member gives it. */
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  /** Standard deviation of the members' weights of each criterion. */
  readonly deviations: readonly number[];
  /** Share of the pairs of members that order two criteria differently, 0 to 1: one row and one column a criterion. */
  readonly opposed: readonly (readonly number[])[];
}

const order = (a = 0, b = 0): number => (Math.abs(a - b) <= tolerance ? 0 : Math.sign(a - b));

/** Members who find two criteria equal oppose nobody on them. */
function opposedOn(all: readonly (readonly number[])[], j: number, k: number): number {
  const orders = all.map((weights) => order(weights[j], weights[k]));
  const before = orders.filter((sign) => sign > 0).length;
  const after = orders.filter((sign) => sign < 0).length;
  const pairs = (all.length * (all.length - 1)) / 2;
  return pairs === 0 ? 0 : (before * after) / pairs;
}

/** Each member counts alike here, whatever the influence. */
export function disagreement(members: readonly Member[]): Disagreement {
  const all = normalised(members).map(({ weights }) => weights);
  const criteria = [...(all[0] ?? []).keys()];
  const on = (criterion: number): readonly number[] => all.map((weights) => weights[criterion] ?? 0);
  return {
    ranges: criteria.map((criterion) => ({ min: Math.min(...on(criterion)), max: Math.max(...on(criterion)) })),
    deviations: criteria.map((criterion) => {
      const mean = sum(on(criterion)) / all.length;
      return all.length < 2 ? 0 : Math.sqrt(sumOf(on(criterion), (weight) => (weight - mean) ** 2) / (all.length - 1));
    }),
    opposed: criteria.map((j) => criteria.map((k) => opposedOn(all, j, k))),
  };
}

/**
 * Places of the members whose own weights put `other` before `one`. `one` and `other` are the values of two alternatives on each
 * criterion, 0 (worst) to 1 (best).
 */
export function reversers(members: readonly Member[], one: readonly number[], other: readonly number[]): readonly number[] {
  return normalised(members).flatMap(({ weights }, i) => {
    const lead = sumOf(weights, (weight, j) => weight * ((one[j] ?? 0) - (other[j] ?? 0)));
    return lead < -tolerance ? [i] : [];
  });
}
