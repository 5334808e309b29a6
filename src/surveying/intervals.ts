// How far from the figure found the true one may be, at 95 %.
import type { Interval } from '../model/index.ts';
import { t95, z95 } from './distributions.ts';

/** How many people chosen at random, out of endless ones, would know as much as those who answered. */
export interface Knowing {
  readonly base: number;
  /** Of the weights; 1 without. */
  readonly designEffect?: number;
  /** Those who could have answered: as more of them did, less is left unknown. */
  readonly population?: number | null;
}

/** From a twentieth of the population on, textbooks count how much of it answered: (N − n) / (N − 1), Cochran 1977, 2.6. */
export const largePart = 0.05;

export function effectiveBase({ base, designEffect = 1, population = null }: Knowing): number {
  const known = base / designEffect;
  if (population === null || base < population * largePart || population <= 1) return known;
  return base >= population ? Number.POSITIVE_INFINITY : (known * (population - 1)) / (population - base);
}

/** Wilson, 1927, JASA 22(158): the shares that would not make the one found surprising. Parts of 1. */
export function wilson(share: number, effective: number): Interval {
  if (effective === Number.POSITIVE_INFINITY) return { low: share, high: share };
  const square = (z95 * z95) / effective;
  const centre = (share + square / 2) / (1 + square);
  const half = (z95 / (1 + square)) * Math.sqrt((share * (1 - share)) / effective + square / (4 * effective));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Student’s interval of a mean; null for fewer than two people. */
export function meanInterval(mean: number, deviation: number, { base, effective }: { base: number; effective: number }) {
  if (base < 2) return null;
  const half = effective === Number.POSITIVE_INFINITY ? 0 : (t95(base - 1) * deviation) / Math.sqrt(effective);
  return { low: mean - half, high: mean + half };
}

/** Of promoters less detractors, in parts of 1: the mean of values that are 1, 0 or −1. */
export function scoreInterval(promoters: number, detractors: number, effective: number): Interval {
  const score = promoters - detractors;
  const half = z95 * Math.sqrt(Math.max(0, promoters + detractors - score * score) / effective);
  return { low: Math.max(-1, score - half), high: Math.min(1, score + half) };
}
