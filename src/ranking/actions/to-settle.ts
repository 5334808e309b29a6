// What trade-offs are asked about: the levels of each criterion with their values, and the actions at hand.
import type { Ballot, Criterion, Project, RankedCriterion } from '../../model/index.ts';
import { tradeOffOf, type ValueOn } from '../ballot-weights.ts';
import { nextDilemma, type ToSettle } from '../weights/next-trade-off.ts';
import { judgedLevels } from './judged-scale.ts';
import { rank } from './rank.ts';
import { scaleIn } from './replaying.ts';
import { type Scale, valueOn } from './scaling.ts';

export type SaidTradeOff = NonNullable<NonNullable<Ballot['weights']>['tradeOffs']>[number];

/** Beyond so many whole levels, a few are taken along the scale. */
const mostWhole = 10;
const along = [0, 0.25, 0.5, 0.75, 1];

/** The whole numbers of a short scale; null when they are too many, or its ends are not whole. */
export function whole({ min, max }: { readonly min: number; readonly max: number }): readonly number[] | null {
  const isShort = Number.isInteger(min) && Number.isInteger(max) && max - min <= mostWhole;
  return isShort ? Array.from({ length: Math.max(0, max - min) + 1 }, (_, step) => min + step) : null;
}

/** The measures that questions name, from the least: those described, else the whole numbers of a short scale, else a few along it. */
export function askedLevels(criterion: Pick<Criterion, 'scale'>): readonly number[] {
  const described = judgedLevels(criterion);
  const { min = 0, max = 0 } = criterion.scale ?? {};
  if (described.length > 2 || !(min < max)) return described;
  return whole({ min, max }) ?? along.map((share) => min + share * (max - min));
}

/** A measure that is worth this: what is supposed of a missing one. */
function measureFor({ points }: Scale, value: number): number {
  for (const [i, [at, worth]] of points.entries()) {
    const [before, from] = points[i - 1] ?? [at, worth];
    if ((value - from) * (value - worth) <= 0)
      return worth === from ? before : before + ((at - before) * (value - from)) / (worth - from);
  }
  return points[0]?.[0] ?? 0;
}

export interface Settling {
  /** Ids, in the order of the ranking. */
  readonly criteria: readonly RankedCriterion[];
  readonly toSettle: ToSettle;
  readonly worthOn: ValueOn;
}

/** Of the criteria that are ranked by, and the actions that are not given up nor set aside. */
export function settlingOf(project: Project): Settling {
  const { criteria } = rank(project);
  const { ranked } = rank(project, { shares: criteria.map(() => 1 / Math.max(1, criteria.length)) });
  const scales = criteria.map(scaleIn);
  const own = new Map((project.criteria.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  return {
    criteria,
    toSettle: {
      criteria: criteria.map(({ id }, j) => {
        const [criterion, scale] = [own.get(id), scales[j]];
        const measures = criterion && scale ? askedLevels({ scale: criterion.scale ?? scale }) : [];
        const levels = measures.map((measure) => [measure, scale ? valueOn(scale, measure) : 0] as const);
        return { levels: levels.toSorted(([, a], [, b]) => a - b) };
      }),
      actions: ranked
        .filter(({ rank: place }) => place !== null)
        .map(({ because }) =>
          because.map(({ raw, value }, j) => {
            const scale = scales[j];
            return { value, measure: raw ?? (scale ? measureFor(scale, value) : 0) };
          }),
        ),
    },
    worthOn: (id, measure) => {
      const scale = scales[criteria.findIndex((one) => one.id === id)];
      return scale ? valueOn(scale, measure) : 0;
    },
  };
}

export interface NextTradeOff {
  /** Null when every pair of actions is settled. */
  readonly asked: Pick<SaidTradeOff, 'one' | 'other'> | null;
  /** Pairs of actions that the answers leave open, of those that weights decide. */
  readonly open: number;
  readonly all: number;
}

/** The next of the trade-offs of one person, in the light of those that they answered. */
export function nextTradeOff({ criteria, toSettle, worthOn }: Settling, said: readonly SaidTradeOff[]): NextTradeOff {
  const ids = criteria.map(({ id }) => id);
  const { dilemma, open, all } = nextDilemma(
    toSettle,
    said.map((one) => tradeOffOf(ids, one, worthOn)),
  );
  const named = (measures: Readonly<Record<number, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(measures).map(([j, measure]) => [ids[Number(j)] ?? '', Number(measure.toFixed(6))]));
  return { asked: dilemma && { one: named(dilemma.one), other: named(dilemma.other) }, open, all };
}

/** A fixed list for a form on paper or in a workbook: each criterion from its worst to its best against each other, then against half of it. */
export function fixedTradeOffs({ criteria, toSettle }: Settling): readonly Pick<SaidTradeOff, 'one' | 'other'>[] {
  const ends = criteria.map(({ id }, j) => {
    const levels = toSettle.criteria[j]?.levels ?? [];
    const [worst, best] = [levels[0], levels.at(-1)];
    const middle = levels.reduce<(typeof levels)[number] | undefined>((near, one) => {
      const isNearer = near === undefined || Math.abs(one[1] - 0.5) < Math.abs(near[1] - 0.5);
      return isNearer ? one : near;
    }, undefined);
    return { id, worst: worst?.[0] ?? 0, best: best?.[0] ?? 0, middle: middle?.[0] ?? 0 };
  });
  const pairs = ends.flatMap((a, i) => ends.slice(i + 1).map((b) => [a, b] as const));
  return [
    ...pairs.map(([a, b]) => ({ one: { [a.id]: a.best, [b.id]: b.worst }, other: { [a.id]: a.worst, [b.id]: b.best } })),
    ...pairs.map(([a, b]) => ({ one: { [a.id]: a.middle, [b.id]: b.worst }, other: { [a.id]: a.worst, [b.id]: b.best } })),
    ...pairs.map(([a, b]) => ({ one: { [a.id]: a.best, [b.id]: b.worst }, other: { [a.id]: a.worst, [b.id]: b.middle } })),
  ];
}
