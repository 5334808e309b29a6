// How long a job will still take, said only when what is done tells it.
import { sumOf } from '../../values/index.ts';

export interface Done {
  /** When it was, in milliseconds on a clock that only goes forward. */
  readonly at: number;
  /** How much of the job it was, in any unit. */
  readonly weight: number;
}

/** Before so many are done, nothing is known. */
const fewest = 10;
/** How much slower or faster the last third may have been than the whole. */
const spread = 1.5;
/** A shorter wait needs no telling, in milliseconds. */
const worthTelling = 5000;

/** Time a unit of weight, over the end of what is done. */
function pace(done: readonly Done[], began: number): number {
  const weight = sumOf(done, ({ weight: one }) => one);
  return ((done.at(-1)?.at ?? began) - began) / weight;
}

/**
 * Milliseconds; null when it is too early, when the job goes by fits and starts, or when it is nearly over. Of the pace of the whole and of the
 * last third, the slower is believed.
 */
export function timeLeft(done: readonly Done[], began: number, left: number): number | null {
  if (done.length < fewest || left <= 0) return null;
  const cut = Math.floor((done.length * 2) / 3);
  const whole = pace(done, began);
  const last = pace(done.slice(cut), done[cut - 1]?.at ?? began);
  const isEven = last <= whole * spread && whole <= last * spread;
  const time = Math.max(whole, last) * left;
  return isEven && Number.isFinite(time) && time >= worthTelling ? time : null;
}
