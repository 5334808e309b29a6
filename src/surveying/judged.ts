// What a crossing allows to say: the groups differ, chance may have made them differ, or too few answered to tell.

import type { AskedQuestion, CodedLabel, GroupDifference, Verdict } from '../model/index.ts';
import { round, sumOf } from '../values/index.ts';
import { chiSquare, holm, level, meansDiffer, pooled, type Sample, sharesDiffer, type TableTest } from './comparisons.ts';
import { isWhole } from './counted.ts';

export interface Group extends CodedLabel {
  readonly base: number;
  /** In the order of the columns. */
  readonly cells: readonly number[];
  readonly mean: number | null;
  readonly sample: Sample | null;
}

type Compared = Omit<GroupDifference, 'p'> & { readonly chance: number };

/**
 * The chi-square test of the whole table decides where it applies, then each group is compared with all others; a multiple choice has
 * no such table, and neither has a number: there, the comparisons decide.
 */
export function judged(
  question: AskedQuestion,
  columns: readonly CodedLabel[],
  groups: readonly Group[],
): { readonly verdict: Verdict; readonly differences: readonly GroupDifference[] } {
  const table = isWhole(question) ? chiSquare(groups.map(({ cells }) => cells)) : null;
  const compared = comparisonsOf(question, columns, groups);
  const adjusted = holm(compared.map(({ chance }) => chance));
  const found = compared
    .map(({ chance, ...one }, at) => ({ ...one, p: adjusted[at] ?? 1 }))
    .filter(({ p }) => p < level)
    .sort((a, b) => a.p - b.p);
  const kind =
    table === null
      ? compared.length === 0
        ? 'unknown'
        : found.length > 0
          ? 'differ'
          : 'chance'
      : table.p < level
        ? 'differ'
        : 'chance';
  return { verdict: { kind, ...figuresOf(table) }, differences: kind === 'differ' ? found : [] };
}

const figuresOf = (table: TableTest | null) => ({
  chiSquare: table && round(table.chiSquare, 2),
  freedom: table?.freedom ?? null,
  p: table && round(table.p, 4),
  cramersV: table && round(table.cramersV, 2),
});

/** Levels are compared by their means; of two answers of which one is given, one says it all. */
function comparisonsOf(question: AskedQuestion, columns: readonly CodedLabel[], groups: readonly Group[]): readonly Compared[] {
  // Of two groups each is the others of the other.
  const compared = groups.length === 2 ? groups.slice(0, 1) : groups;
  const samples = groups.flatMap(({ code, sample }) => (sample === null ? [] : [{ code, sample }]));
  if (samples.length > 0)
    return samples
      .filter(({ code }) => compared.some((group) => group.code === code))
      .flatMap(({ code, sample }) => {
        const rest = pooled(samples.filter((other) => other.code !== code).map((other) => other.sample));
        const chance = meansDiffer(sample, rest);
        return chance === null
          ? []
          : [{ group: code, answer: null, here: round(sample.mean, 1), elsewhere: round(rest.mean, 1), chance }];
      });
  const answers = isWhole(question) && columns.length === 2 ? columns.slice(0, 1) : columns;
  return compared.flatMap((group) =>
    answers.flatMap(({ code: answer }, at) => {
      const others = groups.filter(({ code }) => code !== group.code);
      const here = { count: group.cells[at] ?? 0, base: group.base };
      const rest = { count: sumOf(others, ({ cells }) => cells[at] ?? 0), base: sumOf(others, ({ base }) => base) };
      const chance = rest.base > 0 ? sharesDiffer(here, rest) : null;
      const share = ({ count, base }: typeof here) => round((count / base) * 100, 0);
      return chance === null ? [] : [{ group: group.code, answer, here: share(here), elsewhere: share(rest), chance }];
    }),
  );
}
