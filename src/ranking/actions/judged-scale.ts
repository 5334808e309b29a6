// The value of each level of a criterion, drawn from verdicts of difference between them (MACBETH).
import type { Criterion } from '../../model/index.ts';
import { type Verdict as PlacedVerdict, valueScale } from '../value-scale.ts';

export type Verdict = NonNullable<Criterion['verdicts']>[number];

/** From none to extreme: the place of a word is its category. */
export const differences = ['none', 'very-weak', 'weak', 'moderate', 'strong', 'very-strong', 'extreme'] as const;
export type Difference = (typeof differences)[number];

/** One of the verdicts that clash, and the words that would settle it. */
export interface Clashing {
  readonly verdict: Verdict;
  readonly settledBy: readonly Difference[];
}

export type JudgedScale =
  | { readonly points: readonly (readonly [measure: number, value: number])[]; readonly clash: null }
  /** `isOnlyOne`: with any of these words, all verdicts agree; else others clash too. */
  | { readonly points: null; readonly clash: { readonly verdicts: readonly Clashing[]; readonly isOnlyOne: boolean } | null };

/** Measures that may be judged, from the least: the ends of the scale, the levels described, and those that verdicts name. */
export function judgedLevels(
  { scale }: Pick<Criterion, 'scale'>,
  verdicts: readonly Pick<Verdict, 'from' | 'to'>[] = [],
): readonly number[] {
  if (scale === undefined) return [];
  const described = Object.keys(scale.levels ?? {}).filter((level) => level.trim() !== '');
  const all = [scale.min, scale.max, ...described.map(Number), ...verdicts.flatMap((one) => [one.from, one.to])];
  return [...new Set(all.filter((level) => level >= scale.min && level <= scale.max))].sort((a, b) => a - b);
}

/** Levels that no verdict compares to another. */
export const notCompared = (criterion: Criterion, verdicts: readonly Verdict[]): readonly number[] =>
  judgedLevels(criterion, verdicts).filter((level) => !verdicts.some(({ from, to }) => from === level || to === level));

function categoriesOf({ difference, upTo }: Verdict): { readonly least: number; readonly most: number } {
  const least = differences.indexOf(difference);
  return { least, most: Math.max(least, upTo === undefined ? least : differences.indexOf(upTo)) };
}

function judged(criterion: Criterion, verdicts: readonly Verdict[]): JudgedScale {
  const rising = judgedLevels(criterion, verdicts);
  const levels = criterion.direction === 'lower-is-better' ? rising.toReversed() : rising;
  const usable = verdicts.filter(({ from, to }) => from !== to && levels.includes(from) && levels.includes(to));
  const placed = usable.map((one): PlacedVerdict => {
    return { levels: [levels.indexOf(one.from), levels.indexOf(one.to)], ...categoriesOf(one) };
  });
  const { values, clash } = valueScale(levels.length, placed);
  if (values) {
    const points = levels.map((level, i) => [level, values[i] ?? 0] as const);
    return { points: points.sort(([a], [b]) => a - b), clash: null };
  }
  const clashing = clash?.verdicts.flatMap(({ verdict: place, differences: found }) => {
    const verdict = usable[place];
    return verdict ? [{ verdict, settledBy: found.flatMap((at) => differences[at] ?? []) }] : [];
  });
  return { points: null, clash: clash && { verdicts: clashing ?? [], isOnlyOne: clash.isOnlyOne } };
}

const known = new WeakMap<readonly Verdict[], { readonly criterion: string; readonly scale: JudgedScale }>();

/** No points and no clash: the scale has no length, or no verdict parts its levels. */
export function judgedScale(criterion: Criterion, verdicts: readonly Verdict[]): JudgedScale {
  const said = JSON.stringify([criterion.scale, criterion.direction]);
  const before = known.get(verdicts);
  if (before?.criterion === said) return before.scale;
  const scale = judged(criterion, verdicts);
  known.set(verdicts, { criterion: said, scale });
  return scale;
}

/** The words that a verdict between two levels may be, the others being as they are. */
export function possibleDifferences(
  criterion: Criterion,
  verdicts: readonly Verdict[],
  { from, to }: Pick<Verdict, 'from' | 'to'>,
): readonly Difference[] {
  const others = verdicts.filter((one) => !isOfSame(one, { from, to }));
  return differences.filter((difference) => judged(criterion, [...others, { from, to, difference }]).clash === null);
}

export const isOfSame = (one: Pick<Verdict, 'from' | 'to'>, other: Pick<Verdict, 'from' | 'to'>): boolean =>
  (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
