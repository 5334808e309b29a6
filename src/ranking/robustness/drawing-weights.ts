// Weights drawn evenly from those that are possible.

import type { Random } from '../random.ts';
import { sum } from '../statistics.ts';
import type { Region } from './weight-set.ts';

/** Puts the next weights in the place given. */
export type Draw = (weights: Float64Array) => void;

/** Evenly among positive numbers that sum to `whole`: exponential numbers, divided by their sum. */
function spread(parts: Float64Array, whole: number, random: Random): void {
  let total = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = -Math.log(1 - random());
    parts[i] = part;
    total += part;
  }
  for (let i = 0; i < parts.length; i++) parts[i] = ((parts[i] ?? 0) * whole) / total;
}

function inOrder(order: readonly number[], random: Random): Draw {
  const parts = new Float64Array(order.length);
  return (weights) => {
    spread(parts, 1, random);
    parts.sort();
    for (const [place, criterion] of order.entries()) weights[criterion] = parts[order.length - 1 - place] ?? 0;
  };
}

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** From one point of the region to another, along a random line and anywhere on it (Smith, Operations Research 32, 1984). */
function hitAndRun({ low, high, free }: Region, random: Random): Draw {
  const along = (1 - sum(low)) / (sum(high) - sum(low));
  const point = Float64Array.from(low, (bound, j) => bound + along * ((high[j] ?? 0) - bound));
  const way = new Float64Array(free.length);
  const move = (): void => {
    let mean = 0;
    for (let i = 0; i < way.length; i++) {
      way[i] = normal(random);
      mean += (way[i] ?? 0) / way.length;
    }
    let [back, forth] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const [i, j] of free.entries()) {
      const step = (way[i] ?? 0) - mean;
      way[i] = step;
      if (step === 0) continue;
      const [toLow, toHigh] = [((low[j] ?? 0) - (point[j] ?? 0)) / step, ((high[j] ?? 0) - (point[j] ?? 0)) / step];
      back = Math.max(back, Math.min(toLow, toHigh));
      forth = Math.min(forth, Math.max(toLow, toHigh));
    }
    const length = back + random() * (forth - back);
    for (const [i, j] of free.entries())
      point[j] = Math.min(high[j] ?? 1, Math.max(low[j] ?? 0, (point[j] ?? 0) + length * (way[i] ?? 0)));
  };
  for (let turn = 0; turn < 100 * free.length; turn++) move();
  return (weights) => {
    for (let turn = 0; turn < 2 * free.length; turn++) move();
    weights.set(point);
  };
}

/** Puts the next weights in the place given and says whether they are within the region; those that are lie evenly in it. */
type Try = (weights: Float64Array) => boolean;

/** What the least weights leave is spread over the free criteria. */
function fromLeast({ low, high, free }: Region, random: Random): Try {
  const left = 1 - sum(low);
  const parts = new Float64Array(free.length);
  return (weights) => {
    spread(parts, left, random);
    weights.set(low);
    for (const [i, j] of free.entries()) weights[j] = (low[j] ?? 0) + (parts[i] ?? 0);
    return free.every((j) => (weights[j] ?? 0) <= (high[j] ?? 1));
  };
}

/** What the greatest weights have in excess is taken from the free criteria. */
function fromGreatest({ low, high, free }: Region, random: Random): Try {
  const excess = sum(high) - 1;
  const parts = new Float64Array(free.length);
  return (weights) => {
    spread(parts, excess, random);
    weights.set(high);
    for (const [i, j] of free.entries()) weights[j] = (high[j] ?? 1) - (parts[i] ?? 0);
    return free.every((j) => (weights[j] ?? 0) >= (low[j] ?? 0));
  };
}

/** Each weight anywhere between its own bounds, and the widest takes what is left. */
function fromBounds({ low, high, free }: Region, random: Random): Try {
  const width = (j: number): number => (high[j] ?? 1) - (low[j] ?? 0);
  const last = free.reduce((widest, j) => (width(j) > width(widest) ? j : widest), free[0] ?? 0);
  return (weights) => {
    weights.set(low);
    let left = 1 - low.reduce((total, bound, j) => (j === last ? total : total + bound), 0);
    for (const j of free) {
      if (j === last) continue;
      const more = width(j) * random();
      weights[j] = (low[j] ?? 0) + more;
      left -= more;
    }
    weights[last] = left;
    return left >= (low[last] ?? 0) && left <= (high[last] ?? 1);
  };
}

const patience = 400;
const acceptance = 0.05;

/** By the first way of which enough tries are within the region, so that draws do not hang together; hit and run when none is quick enough. */
function between(region: Region, random: Random): Draw {
  const ways = [fromLeast, fromGreatest, fromBounds].map((way) => ({ draw: way(region, random), tries: 0, kept: 0 }));
  let walk: Draw | null = null;
  return (weights) => {
    for (let way = ways[0]; way !== undefined; way = ways[0]) {
      while (way.tries < patience || way.kept >= acceptance * way.tries) {
        way.tries++;
        if (!way.draw(weights)) continue;
        way.kept++;
        return;
      }
      ways.shift();
    }
    walk ??= hitAndRun(region, random);
    walk(weights);
  };
}

export function drawFrom(region: Region, random: Random): Draw {
  if (region.free.length === 0) return (weights) => weights.set(region.low);
  return region.order.length > 0 ? inOrder(region.order, random) : between(region, random);
}
