// Large-neighbourhood search: part of the plan is taken out and filled again, many times (Shaw, CP 1998; Pisinger & Ropke, 2010).
import { type Random, randomFrom } from '../../values/index.ts';
import { holds } from './holds.ts';
import type { Choices, PlanningProblem } from './problem.ts';
import { type Bonds, bondsOf, bringIn, emptyRoom, fits, isWhole, type Room, setTo, takeOut } from './room.ts';

export interface Found {
  readonly choices: Choices;
  readonly value: number;
}

/** At most this share, and this many, of the actions chosen are taken out at once. */
const largest = { share: 0.3, count: 12 };
/** How often the first start that fits is taken, and how much luck there is in the order in which actions come back. */
const [haste, luck] = [0.7, 0.6];
/** What is dear comes in a little more readily than its price says: small actions alone leave no room for it. */
const dear = 0.8;
/** A worse plan is kept while it loses less than about this share of an average action; none at the end. */
const warmth = 0.3;
/** Of a point: what a start that takes nothing dear is reckoned to pay. */
const thousandth = 1000;

interface Appeal {
  /** What an action is worth for what it takes of the envelopes, in no unit; what must be in comes first. */
  readonly key: number;
  /** Its starts, the best first. */
  readonly inOrder: readonly number[];
}

/** What a unit of each cell is worth; without prices all envelopes are worth the same, and the first year is the best. */
type Prices = readonly number[] | null;

function appeals({ candidates, cells }: PlanningProblem, prices: Prices): readonly Appeal[] {
  const priceOf = (cell: number): number => (prices === null ? 1 / Math.max(1, cells[cell]?.left ?? 1) : (prices[cell] ?? 0));
  const least = prices === null ? 0.001 : thousandth;
  return candidates.map(({ starts, duty }) => {
    const paid = starts.map(({ takes }) => takes.reduce((sum, { cell, amount }) => sum + amount * priceOf(cell), least));
    const keys = starts.map(({ value }, start) => (value + 1) * (paid[start] ?? least) ** -dear);
    const gain = (start: number): number => (starts[start]?.value ?? 0) - (paid[start] ?? 0);
    const places = [...starts.keys()];
    return {
      key: (duty === null ? 1 : 1e12) * (prices === null ? (keys[0] ?? 0) : Math.max(0, ...keys)),
      inOrder: prices === null ? places : places.sort((a, b) => gain(b) - gain(a) || a - b),
    };
  });
}

/** Puts back, one by one, whatever fits. */
function fill(bonds: Bonds, room: Room, appeal: readonly Appeal[], random: Random, chance: number): void {
  const out: { place: number; key: number }[] = [];
  for (const [place, start] of room.chosen.entries())
    if (start === null) out.push({ place, key: (appeal[place]?.key ?? 0) * (1 + chance * (random() - 0.5)) });
  out.sort((a, b) => b.key - a.key || a.place - b.place);
  // What waited for another may come in once it has.
  for (let isFuller = true; isFuller; ) {
    isFuller = false;
    for (const { place } of out) {
      if (room.chosen[place] !== null) continue;
      const start = startThatFits(bonds, room, place, appeal[place]?.inOrder ?? [], chance > 0 ? random : null);
      if (start === null) continue;
      bringIn(bonds, room, place, start);
      isFuller = true;
    }
  }
}

/** The first, or by chance a later one. */
function startThatFits(
  bonds: Bonds,
  room: Room,
  place: number,
  inOrder: readonly number[],
  random: Random | null,
): number | null {
  let found: number | null = null;
  for (const start of inOrder) {
    if (!fits(bonds, room, place, start)) continue;
    found = start;
    if (random === null || random() < haste) break;
  }
  return found;
}

/** Takes out some actions, anywhere or around one year. */
function thin(bonds: Bonds, room: Room, random: Random): void {
  const placed: { place: number; year: number }[] = [];
  for (const [place, start] of room.chosen.entries())
    if (start !== null) placed.push({ place, year: bonds.problem.candidates[place]?.starts[start]?.year ?? 0 });
  const about = random() < 0.5 ? placed[Math.floor(random() * placed.length)] : undefined;
  const near = about === undefined ? placed : placed.filter(({ year }) => Math.abs(year - about.year) <= 1);
  const count = 1 + Math.floor(random() * Math.min(largest.share * placed.length, largest.count));
  for (let taken = 0; taken < count; taken++) {
    const found = near[Math.floor(random() * near.length)];
    if (found !== undefined) takeOut(bonds, room, found.place);
  }
}

/**
 * The best plan met in so many rounds, from a known one or from none; null when none keeps every rule. The same seed gives the same
 * plan. It is never worth less than the known one, and nothing more fits in it.
 */
export function search(
  problem: PlanningProblem,
  rounds: number,
  seed: number,
  known: Choices | null,
  prices: Prices = null,
): Found | null {
  const bonds = bondsOf(problem);
  const [room, random, appeal] = [emptyRoom(bonds), randomFrom(seed), appeals(problem, prices)];
  if (known !== null) setTo(bonds, room, known);
  fill(bonds, room, appeal, random, 0);
  let best = isWhole(bonds, room) ? { choices: [...room.chosen], value: room.value } : null;
  let current = { choices: [...room.chosen], value: room.value };
  for (let round = 0; round < rounds; round++) {
    thin(bonds, room, random);
    fill(bonds, room, appeal, random, luck);
    const patience = (warmth * (1 - round / rounds) * (best?.value ?? 0)) / Math.max(1, problem.candidates.length);
    const isKept = best === null || isWhole(bonds, room);
    if (isKept && room.value >= current.value + patience * Math.log(random() + 1e-9)) {
      current = { choices: [...room.chosen], value: room.value };
      if (isWhole(bonds, room) && room.value > (best?.value ?? -1)) best = current;
    } else setTo(bonds, room, current.choices);
  }
  return best !== null && holds(problem, best.choices) ? best : null;
}
