// How much of an indicator's target is reached, in percent, and what to know before reading it.
import type { AchievementCode } from '../model/index.ts';
import { outside, type Way } from './way.ts';

export interface Achievement {
  /** In percent, from 0, past 100 when the target is exceeded; null when it cannot be said. */
  readonly value: number | null;
  readonly code: AchievementCode | null;
}

export interface Figures {
  readonly way: Way;
  readonly baseline: number | null;
  readonly last: number | null;
  readonly target: number | null;
}

const unsaid = (code: AchievementCode): Achievement => ({ value: null, code });

/**
 * Rising or falling: 100 × (last − baseline) / (target − baseline), the share of the way that was covered; without a baseline,
 * 100 × last / target when the value should rise from nothing. In a band: 100 inside, outside 100 × (1 − distance / distance of
 * the baseline). Away from the target is 0.
 */
export function achievementOf(figures: Figures): Achievement {
  const { way, baseline, last, target } = figures;
  if (last === null) return unsaid('no-value');
  if (way !== null && typeof way === 'object') return insideBand(way, baseline, last);
  if (target === null) return unsaid('no-target');
  if (baseline === null) return fromNothing(way, last, target);
  if (target === baseline) return { value: isHeld(way, last, target) ? 100 : 0, code: 'target-equals-baseline' };
  if (way === (target > baseline ? 'fall' : 'rise')) return unsaid('target-against-direction');
  return covered((last - baseline) / (target - baseline));
}

function insideBand(band: { readonly min: number; readonly max: number }, baseline: number | null, last: number): Achievement {
  const left = outside(last, band);
  if (left === 0) return { value: 100, code: null };
  if (baseline === null) return unsaid('baseline-needed');
  const whole = outside(baseline, band);
  return whole === 0 ? { value: 0, code: 'moving-away' } : covered(1 - left / whole);
}

function fromNothing(way: Way, last: number, target: number): Achievement {
  if (way !== 'rise' || target <= 0) return unsaid('baseline-needed');
  return { value: Math.max(0, (100 * last) / target), code: 'without-baseline' };
}

function isHeld(way: Way, last: number, target: number): boolean {
  if (way === 'rise') return last >= target;
  return way === 'fall' ? last <= target : last === target;
}

const covered = (share: number): Achievement =>
  share < 0 ? { value: 0, code: 'moving-away' } : { value: Math.max(0, 100 * share), code: null };
