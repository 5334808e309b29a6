// How far from the figure found the true one may be, at 95 %.

import type { Interval } from '../model/index.ts';
import { round } from '../values/index.ts';
import { t95, z95 } from './distributions.ts';

/** How many people chosen at random, out of endless ones, would know as much as those who answered. */
export interface SampleSize {
  readonly base: number;
  /** Of the weights; 1 without. */
  readonly designEffect?: number;
  /** Those who could have answered: as more of them did, less is left unknown. */
  readonly population?: number | null;
}

/** From a twentieth of the population on, textbooks count how much of it answered: (N − n) / (N − 1), Cochran 1977, 2.6. */
export const largePart = 0.05;

export function effectiveBase({ base, designEffect = 1, population = null }: SampleSize): number {
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

/**
 * Student’s interval of a mean; null for fewer than two people, and when all say the same: with no spread seen, nothing tells how far
 * from it others would be. When everybody answered there is nothing else to know.
 */
export function meanInterval(mean: number, deviation: number, { base, effective }: { base: number; effective: number }) {
  if (base < 2) return null;
  if (effective === Number.POSITIVE_INFINITY) return { low: mean, high: mean };
  const half = (t95(base - 1) * deviation) / Math.sqrt(effective);
  return half > 0 ? { low: mean - half, high: mean + half } : null;
}

/** People who are thought to answer besides: three, half of them between promoters and detractors. */
const pseudo = { each: 0.75, all: 3 };

/**
 * Of promoters less detractors, in parts of 1: the adjusted Wald interval of Rocks, The American Statistician 70(4), 2016, which has a
 * width even when all say the same. It always holds the score found, and stays between −1 and 1.
 */
export function scoreInterval(promoters: number, detractors: number, effective: number): Interval {
  const score = promoters - detractors;
  if (effective === Number.POSITIVE_INFINITY) return { low: score, high: score };
  const people = effective + pseudo.all;
  const share = (part: number): number => (part * effective + pseudo.each) / people;
  const centre = share(promoters) - share(detractors);
  const half = z95 * Math.sqrt((share(promoters) + share(detractors) - centre * centre) / people);
  return { low: Math.max(-1, Math.min(score, centre - half)), high: Math.min(1, Math.max(score, centre + half)) };
}

/**
 * An interval as it is written beside its figure, both rounded: it holds the figure as that is written, and has a width whenever there is
 * one. An interval of everybody is the figure itself.
 */
export function writtenInterval({ low, high }: Interval, figure: number, decimals: number): Interval {
  const near = { low: Math.min(round(low, decimals), figure), high: Math.max(round(high, decimals), figure) };
  if (near.low < near.high || low === high) return near;
  const unit = 10 ** decimals;
  return { low: Math.floor(low * unit) / unit, high: Math.ceil(high * unit) / unit };
}
