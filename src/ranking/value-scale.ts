// A value scale from verdicts of difference between levels (MACBETH: Bana e Costa, De Corte & Vansnick, LSE OR working paper 04.61, 2004).
import { smallestClash } from './clash.ts';
import { minimise } from './linear.ts';

/** From no difference (0) to an extreme one (6). */
const mostDifferent = 6;

/** Of the better of two levels over the worse: at least `least`, at most `most`, which is the same unless one hesitates. */
export interface Verdict {
  /** Places of the levels, the worst level first; in either order. */
  readonly levels: readonly [number, number];
  /** 0 to 6. */
  readonly least: number;
  readonly most: number;
}

/** One of the verdicts that clash, and the differences that would settle it. */
export interface Settling {
  /** Its place among the verdicts. */
  readonly verdict: number;
  /** Differences, 0 to 6, with which all verdicts would agree; with which those of this clash would, when others clash too. */
  readonly differences: readonly number[];
}

export type ValueScale =
  /** From 0 at the worst level to 1 at the best; null when no verdict parts them. */
  | { readonly values: readonly number[] | null; readonly clash: null }
  | { readonly values: null; readonly clash: { readonly verdicts: readonly Settling[]; readonly isOnlyOne: boolean } };

interface Rows {
  readonly rows: readonly (readonly number[])[];
  readonly floors: readonly number[];
}

/**
 * The unknowns are the values of the levels above the worst, the least difference of each category from 1 on, and the greatest of each
 * category from 0 to 5. A difference of category i is at least i, and exceeds one of category j < i by i − j.
 */
function rowsOf(levels: number, verdicts: readonly Verdict[]): Rows {
  const value = (level: number): number => level - 1;
  const leastAt = (category: number): number => levels - 2 + category;
  const greatestAt = (category: number): number => levels - 1 + mostDifferent + category;
  const width = levels - 1 + 2 * mostDifferent;
  const found: { readonly row: readonly number[]; readonly floor: number }[] = [];
  const add = (terms: readonly (readonly [number, number])[], floor: number): void => {
    const row = new Array<number>(width).fill(0);
    for (const [at, factor] of terms) if (at >= 0) row[at] = (row[at] ?? 0) + factor;
    found.push({ row, floor });
  };
  for (let level = 1; level < levels; level++)
    add(
      [
        [value(level), 1],
        [value(level - 1), -1],
      ],
      0,
    );
  for (const { levels: pair, least, most } of verdicts) {
    const [worse, better] = [Math.min(...pair), Math.max(...pair)];
    const difference = [
      [value(better), 1],
      [value(worse), -1],
    ] as const;
    const negated = difference.map(([at, factor]) => [at, -factor] as const);
    if (least > 0) add([...difference, [leastAt(least), -1]], 0);
    if (most === 0) add(negated, 0);
    if (most < mostDifferent) add([[greatestAt(most), 1], ...negated], 0);
  }
  for (let i = 1; i <= mostDifferent; i++) {
    add([[leastAt(i), 1]], i);
    for (let j = 0; j < i; j++)
      add(
        [
          [leastAt(i), 1],
          [greatestAt(j), -1],
        ],
        i - j,
      );
  }
  return { rows: found.map(({ row }) => row), floors: found.map(({ floor }) => floor) };
}

const unit = (width: number, at: number): readonly number[] => Array.from({ length: width }, (_, j) => (j === at ? 1 : 0));

/** Whether some scale keeps all the verdicts. */
function isKept(levels: number, verdicts: readonly Verdict[]): boolean {
  const { rows, floors } = rowsOf(levels, verdicts);
  const width = rows[0]?.length ?? 0;
  return minimise(new Array<number>(width).fill(0), rows, floors) !== null;
}

/**
 * The basic scale: the least best value; of the scales that have it, each level in turn is put half-way between the least and the greatest
 * value that it may still have, so that one scale answers. Null when the verdicts clash.
 */
function basicScale(levels: number, verdicts: readonly Verdict[]): readonly number[] | null {
  const { rows, floors } = rowsOf(levels, verdicts);
  const width = rows[0]?.length ?? 0;
  const top = levels - 2;
  const best = minimise(unit(width, top), rows, floors)?.[top];
  if (best === undefined) return null;
  // The last unknown is what a level lacks of the best value: the less it lacks, the greater the level.
  const fixed = { rows: rows.map((row) => [...row, 0]), floors: [...floors] };
  const fix = (level: number, at: number): void => {
    const row = unit(width + 1, level);
    fixed.rows.push(
      [...row],
      row.map((factor) => -factor),
    );
    fixed.floors.push(at - 1e-9, -at - 1e-9);
  };
  fix(top, best);
  const values = [0];
  for (let level = 0; level < top; level++) {
    const least = minimise(unit(width + 1, level), fixed.rows, fixed.floors)?.[level] ?? 0;
    const lack = unit(width + 1, level).map((factor, j) => (j === width ? 1 : factor));
    const lacking = minimise(unit(width + 1, width), [...fixed.rows, lack], [...fixed.floors, best])?.[width] ?? 0;
    const middle = (least + best - lacking) / 2;
    values.push(middle);
    fix(level, middle);
  }
  return [...values, best];
}

/** What would settle each of the verdicts that clash. */
function settlingOf(levels: number, verdicts: readonly Verdict[], clash: readonly number[]) {
  const differences = Array.from({ length: mostDifferent + 1 }, (_, difference) => difference);
  const settledBy = (among: readonly number[], place: number): readonly number[] =>
    differences.filter((difference) =>
      isKept(
        levels,
        among.flatMap((at) => {
          const verdict = verdicts[at];
          if (verdict === undefined) return [];
          return [at === place ? { ...verdict, least: difference, most: difference } : verdict];
        }),
      ),
    );
  const ofAll = clash.map((verdict) => ({ verdict, differences: settledBy([...verdicts.keys()], verdict) }));
  const isOnlyOne = ofAll.some((one) => one.differences.length > 0);
  return {
    verdicts: isOnlyOne ? ofAll : clash.map((verdict) => ({ verdict, differences: settledBy(clash, verdict) })),
    isOnlyOne,
  };
}

/** `levels` are counted; the values go from the worst level to the best. Verdicts that say nothing of a level leave it half-way of what its neighbours allow. */
export function valueScale(levels: number, verdicts: readonly Verdict[]): ValueScale {
  // Most committees give weights alone: nothing is to be drawn from no verdict, for each criterion of each ballot.
  if (levels < 2 || verdicts.length === 0) return { values: null, clash: null };
  const scale = basicScale(levels, verdicts);
  if (scale) {
    const best = scale.at(-1) ?? 0;
    return { values: best > 0 ? scale.map((value) => Math.min(1, Math.max(0, tidy(value / best)))) : null, clash: null };
  }
  const clash = smallestClash(verdicts.length, (places) =>
    isKept(
      levels,
      places.flatMap((at) => verdicts[at] ?? []),
    ),
  );
  return { values: null, clash: settlingOf(levels, verdicts, clash ?? []) };
}

/** Sums of small fractions, without the dust of floating point. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
