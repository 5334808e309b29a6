/** What the ranking sheet computes with: each action's value on each criterion, and the ranks that follow. */
import type { View, ViewRankingRow } from '../../model/index.ts';
import { sum } from './cells.ts';

export type Criterion = NonNullable<View['ranking']>['criteria'][number];
type Contribution = ViewRankingRow['contributions'][number];

/** As the sheet shows scores, and as it compares them: floating sums differ by less for no reason. */
const DECIMALS = 6;
const rounded = (score: number): number => Number(score.toFixed(DECIMALS));

/** The formula that rounds a score as the ranks here do. */
export const roundedFormula = (written: string): string => `ROUND(${written},${DECIMALS})`;

/**
 * 0 to 1. The view holds rounded points: where the measure on the criterion's scale explains them, the value is taken from the measure,
 * which is exact and does not need a weight; else (missing measure, curved value function) it is what the points say.
 */
export function valueOn({ weight, min, max, direction }: Criterion, { raw, points }: Contribution): number {
  const fromPoints = weight > 0 ? clamp(points / (100 * weight)) : 0.5;
  if (raw === null || min === max) return fromPoints;
  const share = clamp((raw - min) / (max - min));
  const straight = direction.code === 'lower-is-better' ? 1 - share : share;
  return Math.abs(100 * weight * straight - points) <= 0.1 ? straight : fromPoints;
}

/** Share of the whole, 0 to 1. */
export function sharesOf(criteria: readonly Criterion[]): readonly number[] {
  const whole = sum(criteria.map(({ weight }) => weight));
  return criteria.map(({ weight }) => (whole === 0 ? 0 : weight / whole));
}

export const scoreOf = (points: readonly number[]): number => rounded(points.reduce((total, part) => total + part, 0));

/** 1, 2, 2, 4. */
export const rankIn = (scores: readonly number[], score: number): number => 1 + scores.filter((other) => other > score).length;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
