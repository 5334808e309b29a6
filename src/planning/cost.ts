// What an action costs in a year, when it may have been moved.
import { type Counts, type Taken, takenIn } from '../project/money/index.ts';
import type { Subject } from './subject.ts';

/** The year in which an action starts, and how many years later than its sheet says. */
export interface Start {
  readonly year: number;
  readonly moved: number;
}

/** Lines are moved with the action. A line without a year, or dated before the action starts, falls in its first year. */
export const costIn = ({ action, from }: Subject, { year: start, moved }: Start, year: number, counts: Counts): Taken =>
  takenIn(action, { first: from ?? start, moved }, year, counts);
