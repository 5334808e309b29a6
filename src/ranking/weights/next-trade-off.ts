// The trade-off to ask next: the one whose answer should settle most of the pairs of actions that the answers so far leave open.
import { randomFrom } from '../random.ts';
import { dot } from '../statistics.ts';
import { furthest, type TradeOff } from './trade-offs.ts';

/** Two made-up actions, alike but on the criteria named: what each measures there. */
export interface Dilemma {
  readonly one: Readonly<Record<number, number>>;
  readonly other: Readonly<Record<number, number>>;
  /** What the first is worth more than the second on each criterion. */
  readonly gains: readonly number[];
}

export interface AskedLevels {
  /** From the worst to the best: the measure, and its value from 0 to 1. */
  readonly levels: readonly (readonly [measure: number, value: number])[];
}

export interface ToSettle {
  readonly criteria: readonly AskedLevels[];
  /** The actions at hand: on each criterion the measure that is shown, and its value. */
  readonly actions: readonly (readonly { readonly measure: number; readonly value: number }[])[];
}

export interface NextDilemma {
  /** Null when every pair of actions is settled. */
  readonly dilemma: Dilemma | null;
  /** Pairs of actions that are not settled yet, of all those that no measure settles by itself. */
  readonly open: number;
  readonly all: number;
}

const tiny = 1e-7;
/** Weights tried to tell how far a question would go: whole words of bits. */
const trials = 512;
/** Of the pairs left open, so many are looked at to choose a question. */
const watched = 100;

const differences = (one: readonly { value: number }[], other: readonly { value: number }[]): readonly number[] =>
  one.map(({ value }, j) => value - (other[j]?.value ?? 0));

/** Pairs of actions that the weights decide: each is better than the other somewhere. */
function undominated({ actions }: ToSettle) {
  return actions.flatMap((one, i) =>
    actions.slice(i + 1).flatMap((other) => {
      const gains = differences(one, other);
      return gains.some((gain) => gain > tiny) && gains.some((gain) => gain < -tiny) ? [{ one, other, gains }] : [];
    }),
  );
}

/** On two criteria, one better on the first and the other on the second; of those that ask the same ratio of weights, the widest. */
function onTwo({ criteria }: ToSettle): readonly Dilemma[] {
  const steps = criteria.map(({ levels }) =>
    levels.flatMap(([low, worth], i) => levels.slice(i + 1).map(([high, worthier]) => ({ low, high, gain: worthier - worth }))),
  );
  const found = new Map<string, Dilemma & { readonly width: number }>();
  for (const [j, ofOne] of steps.entries())
    for (let k = j + 1; k < steps.length; k++)
      for (const a of ofOne)
        for (const b of steps[k] ?? []) {
          if (a.gain <= tiny || b.gain <= tiny) continue;
          const width = a.gain + b.gain;
          const key = `${j} ${k} ${(a.gain / b.gain).toFixed(6)}`;
          if ((found.get(key)?.width ?? 0) >= width - tiny) continue;
          found.set(key, {
            one: { [j]: a.high, [k]: b.low },
            other: { [j]: a.low, [k]: b.high },
            gains: criteria.map((_, at) => (at === j ? a.gain : at === k ? -b.gain : 0)),
            width,
          });
        }
  return [...found.values()];
}

/** Two actions at hand, on the criteria where they differ. */
function asDilemma({ one, other, gains }: ReturnType<typeof undominated>[number]): Dilemma {
  const parts = gains.flatMap((gain, j) => (Math.abs(gain) > tiny ? [j] : []));
  const shown = (action: typeof one) => Object.fromEntries(parts.map((j) => [j, action[j]?.measure ?? 0]));
  return { one: shown(one), other: shown(other), gains: gains.map((gain) => (Math.abs(gain) > tiny ? gain : 0)) };
}

/** Mixes of weights that keep the answers, drawn the same each time. */
function mixesOf(corners: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const random = randomFrom(20080101);
  return Array.from({ length: trials }, () => {
    // Few corners at once: mixes of all of them would all lie in the middle.
    const parts = corners.map(() => (-Math.log(1 - random())) ** 3);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return (corners[0] ?? []).map((_, j) =>
      corners.reduce((sum, corner, c) => sum + ((parts[c] ?? 0) / total) * (corner[j] ?? 0), 0),
    );
  });
}

/** A bit a mix: whether the gains are worth something under it. */
function signsUnder(mixes: readonly (readonly number[])[], gains: readonly number[]): Uint32Array {
  const bits = new Uint32Array(trials / 32);
  for (const [i, mix] of mixes.entries()) if (dot(gains, mix) > 0) bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31));
  return bits;
}

/** Under some the gains are worth something, under others they cost: more than rounding. */
const partsClearly = (mixes: readonly (readonly number[])[], gains: readonly number[]): boolean =>
  mixes.some((mix) => dot(gains, mix) > tiny) && mixes.some((mix) => dot(gains, mix) < -tiny);

/** How many bits are in both: bits of pairs, of fours, of bytes are added beside each other. */
function common(one: Uint32Array, other: Uint32Array): number {
  let total = 0;
  for (let word = 0; word < one.length; word++) {
    const bits = (one[word] ?? 0) & (other[word] ?? 0);
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    total += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return total;
}

/**
 * Questions on two criteria first; when none of them would tell more, two actions at hand as they are, so that every pair is settled in the
 * end. What the answers imply is never asked.
 */
export function nextDilemma(given: ToSettle, answers: readonly TradeOff[]): NextDilemma {
  const count = given.criteria.length;
  const pairs = undominated(given);
  const corners: (readonly number[])[] = [];
  const reach = (gains: readonly number[]): number => {
    const { weights, value } = furthest(count, answers, gains);
    if (value > tiny) corners.push(weights);
    return value;
  };
  for (let j = 0; j < count; j++)
    for (const sign of [1, -1]) {
      const gains = Array.from({ length: count }, (_, at) => (sign > 0 ? (at === j ? 1 : 0) : at === j ? 0 : 1));
      reach(gains);
    }
  const isParted = (gains: readonly number[]): boolean => {
    const values = corners.map((corner) => dot(gains, corner));
    const [isAbove, isBelow] = [values.some((value) => value > tiny), values.some((value) => value < -tiny)];
    return (isAbove || reach(gains) > tiny) && (isBelow || reach(gains.map((gain) => -gain)) > tiny);
  };
  const isAsked = (gains: readonly number[]): boolean =>
    answers.some((one) => [1, -1].some((sign) => gains.every((gain, j) => Math.abs(gain - sign * (one.gains[j] ?? 0)) < tiny)));
  const open = pairs.filter(({ gains }) => !isAsked(gains) && isParted(gains));
  if (open.length === 0) return { dilemma: null, open: 0, all: pairs.length };
  const mixes = mixesOf(corners);
  const step = Math.max(1, Math.floor(open.length / watched));
  const signs = open
    .filter((_, at) => at % step === 0)
    .map(({ gains }) => signsUnder(mixes, gains))
    .map((bits) => ({ bits, count: common(bits, bits) }));
  /** How far pairs would still be open after the answer: the sum, over them, of the share of weights that say the rarer order. */
  const leftBy = (gains: readonly number[]): number => {
    if (!partsClearly(mixes, gains)) return Number.POSITIVE_INFINITY;
    const isOne = signsUnder(mixes, gains);
    const ones = common(isOne, isOne);
    let left = 0;
    for (const { bits, count: above } of signs) {
      const both = common(bits, isOne);
      left += (both * (ones - both)) / ones + ((above - both) * (trials - ones - above + both)) / (trials - ones);
    }
    return left;
  };
  const best = (dilemmas: readonly Dilemma[]): Dilemma | null =>
    dilemmas.reduce<{ readonly dilemma: Dilemma; readonly left: number } | null>((least, dilemma) => {
      const left = leftBy(dilemma.gains);
      return Number.isFinite(left) && (least === null || left < least.left - tiny) ? { dilemma, left } : least;
    }, null)?.dilemma ?? null;
  const simple = best(onTwo(given));
  const among = open.map(asDilemma);
  return { dilemma: simple ?? best(among) ?? among[0] ?? null, open: open.length, all: pairs.length };
}
