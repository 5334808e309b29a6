// The six shapes of preference of PROMETHEE, each summed over all the others at once (Brans & Vincke, Management Science 31, 1985).
import type { Preference } from '../../model/index.ts';
import { gaussian } from './gaussian.ts';
import { ramp } from './ramp.ts';
import { level, step } from './steps.ts';

/** From numbers in ascending order, for each, the sum over those below it of how much it is preferred to them. */
type Sums = (sorted: Float64Array, preference: Preference) => Float64Array;

const shapes: Readonly<Record<Preference['shape'], Sums>> = {
  usual: (sorted) => step(sorted, 0),
  'u-shape': (sorted, { q = 0 }) => step(sorted, q),
  'v-shape': (sorted, { p = 0 }) => ramp(sorted, 0, p),
  level: (sorted, { q = 0, p = q }) => level(sorted, q, p),
  linear: (sorted, { q = 0, p = q }) => ramp(sorted, q, p),
  gaussian: (sorted, { s = 1 }) => gaussian(sorted, s),
};

export const preferenceSums: Sums = (sorted, preference) => shapes[preference.shape](sorted, preference);
