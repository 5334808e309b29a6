// The way an indicator should go.

import type { Indicator } from '../model/index.ts';
import { baselineOf, targetsOf } from '../project/progress/index.ts';

export type Way = 'rise' | 'fall' | { readonly min: number; readonly max: number } | null;

/** As the indicator says; when it does not, into its band if it has one, else from its baseline towards its last target. */
export function wayOf(indicator: Indicator): Way {
  const { direction, band } = indicator;
  if (direction === 'higher-is-better') return 'rise';
  if (direction === 'lower-is-better') return 'fall';
  if (band) return band;
  const [from, to] = [baselineOf(indicator)?.value, targetsOf(indicator).at(-1)?.value];
  if (direction === 'band' || from === undefined || to === undefined || from === to) return null;
  return to > from ? 'rise' : 'fall';
}

/** How far a value lies outside the band; 0 inside. */
export const outside = (value: number, band: { readonly min: number; readonly max: number }): number =>
  Math.max(band.min - value, value - band.max, 0);
