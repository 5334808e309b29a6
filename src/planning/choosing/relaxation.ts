// What no choice can exceed: every action at its best when nothing is limited, but all that it takes is paid for. The prices that make this
// the least are sought by subgradients (Held, Wolfe & Crowder, Mathematical Programming 6, 1974).
import type { StartingIn } from './problem.ts';

/** A start, or null for leaving the action out, which is worth nothing and takes nothing. */
export interface Option {
  readonly start: number | null;
  readonly value: number;
  readonly takes: StartingIn['takes'];
}

/** An action that is not decided yet, by its place, with all that it may still be. */
export interface Open {
  readonly place: number;
  readonly options: readonly Option[];
}

/** Of each cell: millionths of a point for a cent, or for a hundredth of FTE. */
export type Prices = readonly number[];

export interface Relaxed {
  /** In millionths of a point. */
  readonly bound: number;
  readonly prices: Prices;
}

/** What an option is worth once what it takes is paid for. */
export function netOf({ value, takes }: Option, prices: Prices): number {
  let net = value;
  for (const { cell, amount } of takes) net -= amount * (prices[cell] ?? 0);
  return net;
}

/** The bound at these prices, and by how much more than what is left its choices take of each cell. */
function boundAt(all: readonly Open[], left: readonly number[], prices: Prices) {
  const over = left.map((amount) => -amount);
  let bound = 0;
  for (const [cell, amount] of left.entries()) bound += amount * (prices[cell] ?? 0);
  for (const { options } of all) {
    let [best, most] = [options[0], Number.NEGATIVE_INFINITY];
    for (const option of options) {
      const net = netOf(option, prices);
      if (net > most) [best, most] = [option, net];
    }
    bound += most;
    for (const { cell, amount } of best?.takes ?? []) over[cell] = (over[cell] ?? 0) + amount;
  }
  return { bound, over };
}

/** Once so many steps towards better prices brought nothing, they are halved. */
const patience = 4;

/**
 * The least bound of so many rounds, from known prices; fewer when it comes below what is wanted, which is then out of reach. `sizes` are the
 * measures of the cells, as cents and hundredths of FTE are not alike.
 */
export function relaxed(
  all: readonly Open[],
  { left, sizes }: { readonly left: readonly number[]; readonly sizes: readonly number[] },
  from: Prices,
  { wanted, rounds }: { readonly wanted: number; readonly rounds: number },
): Relaxed {
  let [prices, step, since] = [from, 1, 0];
  let { bound, over } = boundAt(all, left, prices);
  let best: Relaxed = { bound, prices };
  for (let round = 0; round < rounds && best.bound >= wanted; round++) {
    const moves = over.map((amount, cell) => (amount > 0 || (prices[cell] ?? 0) > 0 ? amount / (sizes[cell] ?? 1) : 0));
    let length = 0;
    for (const move of moves) length += move * move;
    if (length === 0) break;
    const far = (step * (bound - wanted + 1)) / length;
    prices = prices.map((price, cell) => Math.max(0, price + (far * (moves[cell] ?? 0)) / (sizes[cell] ?? 1)));
    ({ bound, over } = boundAt(all, left, prices));
    if (bound < best.bound) [best, since] = [{ bound, prices }, 0];
    else if (++since === patience) [step, since] = [step / 2, 0];
  }
  return best;
}
