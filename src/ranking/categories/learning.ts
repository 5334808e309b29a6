// A way of sorting learnt from examples: the entries, weights and majority that contradict as few of them as can be.
import type { Programme, SolveProgramme } from '../programme.ts';
import { refuse } from '../refuse.ts';
import { majoritySorting, type SortingModel } from './majority-sorting.ts';

export interface SortingExamples {
  readonly directions: SortingModel['directions'];
  /** One row an example, one measure a criterion. */
  readonly values: readonly (readonly number[])[];
  /** The place of the category that each was given, 0 the best. */
  readonly given: readonly number[];
  /** How many categories there are, at least two. */
  readonly categories: number;
}

export interface LearntSorting {
  readonly model: SortingModel;
  /** Rows of the examples that it puts elsewhere than they were given: as few as can be when `isProved`. */
  readonly contradicted: readonly number[];
  readonly isProved: boolean;
  /** Pairs of rows of which the first, at least as good on every criterion, was given a worse category: no way of sorting agrees with both. */
  readonly clashes: readonly (readonly [better: number, worse: number])[];
}

/** By how much a majority is reached, or missed: weights of a thousandth are told apart. */
const apart = 0.001;
/** More than the weights and a majority can differ by. */
const wide = 2;
/** One example more that agrees is worth more than any margin. */
const [agreeing, clearer] = [1000, 1];

const leastMajority = 0.5;

/** The columns of a programme, by what they stand for, as they are added. */
function sheet() {
  const columns: Programme['columns'][number][] = [];
  const rows: Programme['rows'][number][] = [];
  return {
    columns,
    rows,
    column: (most: number, isWhole: boolean, worth = 0): number => columns.push({ most, isWhole, worth }) - 1,
    atMost: (most: number, terms: Programme['rows'][number]['terms']) =>
      rows.push({ least: Number.NEGATIVE_INFINITY, most, terms }),
    atLeast: (least: number, terms: Programme['rows'][number]['terms']) =>
      rows.push({ least, most: Number.POSITIVE_INFINITY, terms }),
    exactly: (sum: number, terms: Programme['rows'][number]['terms']) => rows.push({ least: sum, most: sum, terms }),
  };
}

function checkedSize({ directions, values, given, categories }: SortingExamples): number {
  if (values.length === 0 || values.length !== given.length) refuse('sorting/no-examples', {});
  for (const [i, row] of values.entries())
    if (row.length !== directions.length || !row.every(Number.isFinite))
      refuse('robustness/value-not-usable', { alternative: i + 1, value: String(row.find((one) => !Number.isFinite(one))) });
  if (categories < 2 || given.some((place) => !(Number.isInteger(place) && place >= 0 && place < categories)))
    refuse('sorting/no-examples', {});
  return directions.length;
}

const clashesIn = ({ directions, values, given }: SortingExamples): LearntSorting['clashes'] =>
  values.flatMap((one, a) =>
    values.flatMap((other, b) => {
      const isAtLeast = one.every((value, j) => {
        const lead = value - (other[j] ?? 0);
        return directions[j] === 'lower-is-better' ? lead <= 0 : lead >= 0;
      });
      return a !== b && isAtLeast && (given[a] ?? 0) > (given[b] ?? 0) ? [[a, b] as const] : [];
    }),
  );

/**
 * As a programme in whole numbers: for each entry, criterion and measure seen, whether the measure reaches it; the weight that this gives; and,
 * for each example, whether it lies where it was given. Among those that contradict as few examples as can be, the one that settles the others
 * by the widest margin. Errors: no example, or one that is not whole. Source: Leroy, Mousseau & Pirlot, ADT 2011, without its profiles in
 * continuous numbers: only the measures that were seen part examples.
 */
export function learnSorting(examples: SortingExamples, solve: SolveProgramme): LearntSorting {
  const size = checkedSize(examples);
  const { directions, values, given, categories } = examples;
  const [criteria, entries] = [[...directions.keys()], Array.from({ length: categories - 1 }, (_, h) => h)];
  /** Measures seen on each criterion, the worst first. */
  const seen = criteria.map((j) => {
    const sorted = [...new Set(values.map((row) => row[j] ?? 0))].sort((a, b) => a - b);
    return directions[j] === 'lower-is-better' ? sorted.reverse() : sorted;
  });
  const { columns, rows, column, atMost, atLeast, exactly } = sheet();
  const weights = criteria.map(() => column(1, false));
  const [above, margin] = [column(1 - leastMajority, false), column(leastMajority, false, clearer)];
  exactly(
    1,
    weights.map((weight) => [weight, 1] as const),
  );
  const reaches = entries.map(() => seen.map((levels) => levels.map(() => column(1, true))));
  const gives = entries.map(() => seen.map((levels) => levels.map(() => column(1, false))));
  for (const h of entries)
    for (const j of criteria)
      for (const level of (seen[j] ?? []).keys()) {
        const [reached, given, weight] = [reaches[h]?.[j]?.[level] ?? 0, gives[h]?.[j]?.[level] ?? 0, weights[j] ?? 0];
        atMost(0, [
          [given, 1],
          [reached, -1],
        ]);
        atMost(0, [
          [given, 1],
          [weight, -1],
        ]);
        atMost(1, [
          [weight, 1],
          [reached, 1],
          [given, -1],
        ]);
        const [better, lower] = [reaches[h]?.[j]?.[level + 1], reaches[h + 1]?.[j]?.[level]];
        // What reaches an entry reaches it with better measures, and reaches the entries below.
        for (const other of [better, lower])
          if (other !== undefined)
            atMost(0, [
              [reached, 1],
              [other, -1],
            ]);
      }
  for (const [row, place] of values.map((one, i) => [one, given[i] ?? 0] as const)) {
    const agrees = column(1, true, agreeing);
    const support = (h: number) => row.map((value, j) => [gives[h]?.[j]?.[(seen[j] ?? []).indexOf(value)] ?? 0, 1] as const);
    if (place < entries.length) atLeast(leastMajority - wide, [...support(place), [above, -1], [margin, -1], [agrees, -wide]]);
    if (place > 0) atMost(leastMajority - apart + wide, [...support(place - 1), [above, -1], [margin, 1], [agrees, wide]]);
  }
  const { values: found, bound } = solve({ columns, rows });
  if (found === null) return refuse('sorting/not-learnt', {});
  const at = (place: number | undefined): number => (place === undefined ? 0 : (found[place] ?? 0));
  const model: SortingModel = {
    directions,
    weights: weights.map(at),
    majority: leastMajority + at(above),
    entries: entries.map((h) => ({
      from: criteria.map((j) => {
        const levels = seen[j] ?? [];
        const first = levels.findIndex((_, level) => at(reaches[h]?.[j]?.[level]) > 0.5);
        const best = directions[j] === 'lower-is-better' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return first < 0 ? best : (levels[first] ?? best);
      }),
    })),
  };
  const sorted = majoritySorting(values, model);
  const contradicted = [...values.keys()].filter((row) => sorted[row]?.best !== given[row]);
  const agreed = values.length - contradicted.length;
  return {
    model,
    contradicted,
    isProved: bound < (agreed + 1) * agreeing && size > 0,
    clashes: clashesIn(examples),
  };
}
