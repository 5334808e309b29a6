/** What is hidden cannot be worked out: each small table is held against all the tables that say the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenAwayIn, type TableCell } from '../../src/disclosure/given-away.ts';
import { hiddenParts } from '../../src/disclosure/hidden-parts.ts';
import { hideCrossing, tableOf } from '../../src/disclosure/hide-crossing.ts';
import type { CrossingStatistics } from '../../src/model/index.ts';

const smallest = 5;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const crossing = (counts: readonly (readonly number[])[]): CrossingStatistics => ({
  by: 'Q2',
  byText: '',
  row: null,
  columns: (counts[0] ?? []).map((_, at) => ({ code: `c${at}`, label: '', answers: [`c${at}`] })),
  groups: counts.map((row, at) => ({
    code: `g${at}`,
    label: '',
    base: sum(row),
    isFragile: false,
    cells: row.map((count) => ({ count, share: 0 })),
    mean: null,
  })),
  verdict: { kind: 'chance', chiSquare: 1, freedom: 1, p: 1, cramersV: 0 },
  differences: [],
});

/** What readers see: the counts shown, the bases shown, and the counts of all people that the question itself shows. */
function seen(counts: readonly (readonly number[])[], isSum: boolean) {
  const totals = (counts[0] ?? []).map((_, at) => sum(counts.map((row) => row[at] ?? 0)));
  const hiddenTotals = hiddenParts(totals, smallest, isSum);
  const columns = new Set([...hiddenTotals].map((at) => `c${at}`));
  const shown = hideCrossing(crossing(counts), { smallest, smallestBase: 30, isSum, columns, groups: new Set(), levels: 0 });
  return { shown, totals: totals.map((total, at) => (hiddenTotals.has(at) ? null : total)) };
}

/**
 * Every way to fill what is hidden that agrees with the sums shown, up to three more than the true count, as a linear program would
 * bound it. A nought is hidden only to hide others: readers
 * may take what is hidden for one at least.
 */
function* fillings(counts: readonly (readonly number[])[], isSum: boolean): Generator<readonly (readonly number[])[]> {
  const { shown, totals } = seen(counts, isSum);
  const places = shown.groups.flatMap(({ cells }, row) =>
    cells.flatMap(({ count }, column) => (count === null ? [{ row, column, truth: counts[row]?.[column] ?? 0 }] : [])),
  );
  const filled = counts.map((row) => [...row]);
  const agrees = () =>
    (!isSum || shown.groups.every(({ base }, row) => base === null || base === sum(filled[row] ?? []))) &&
    totals.every((total, column) => total === null || total === sum(filled.map((row) => row[column] ?? 0)));
  function* fill(at: number): Generator<readonly (readonly number[])[]> {
    const place = places[at];
    if (place === undefined) {
      if (agrees()) yield filled.map((row) => [...row]);
      return;
    }
    const { row, column, truth } = place;
    for (const step of [0, 1, -1]) {
      const isAlone = totals[column] !== null && shown.groups[row]?.base !== null;
      if (truth + step < (isAlone && truth > 0 ? 1 : 0)) continue;
      const own = filled[row];
      if (own) own[column] = truth + step;
      yield* fill(at + 1);
    }
    const own = filled[row];
    if (own) own[column] = truth;
  }
  yield* fill(0);
}

const tables = (rows: number, columns: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe('a cross table', () => {
  for (const isSum of [true, false])
    it(`tells no hidden count, when people gave ${isSum ? 'one answer' : 'several'}`, () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 3 }).chain((rows) => tables(rows, 3)),
          (counts) => {
            // With fewer people the question itself is not shown, nor a group of nobody.
            fc.pre(sum(counts.flat()) >= smallest && counts.every((row) => sum(row) > 0));
            const { shown, totals } = seen(counts, isSum);
            // Where nobody at all gave an answer, nobody of any group did.
            const hidden = shown.groups.flatMap(({ cells }, row) =>
              cells.flatMap(({ count }, column) => (count === null && totals[column] !== 0 ? [[row, column] as const] : [])),
            );
            const told = new Set(hidden.map(String));
            for (const other of fillings(counts, isSum)) {
              for (const [row, column] of hidden)
                if (other[row]?.[column] !== counts[row]?.[column]) told.delete(String([row, column]));
              if (told.size === 0) break;
            }
            expect([...told]).toEqual([]);
          },
        ),
        { numRuns: 150 },
      );
    });

  it('shows no small count and no small group', () => {
    fc.assert(
      fc.property(tables(4, 4), fc.boolean(), (counts, isSum) => {
        for (const { base, cells } of seen(counts, isSum).shown.groups)
          for (const one of [base, ...cells.map(({ count }) => count)])
            expect(one === null || one === 0 || one >= smallest).toBe(true);
      }),
    );
  });

  it('tells no more once one count more is hidden, so that what could not be worked out is not looked at again', () => {
    const hide = (cells: readonly TableCell[], places: readonly number[]) =>
      cells.map((cell, at) =>
        places.includes(at) && !cell.isTotal ? { ...cell, isHidden: true, least: Math.min(1, cell.count), most: cell.cap } : cell,
      );
    fc.assert(
      fc.property(tables(4, 4), fc.boolean(), fc.subarray([...Array(20).keys()]), fc.nat(19), (counts, isSum, places, one) => {
        const hiding = { smallest, smallestBase: 30, isSum, columns: new Set<string>(), groups: new Set<string>(), levels: 0 };
        const table = tableOf(crossing(counts), new Set(), hiding);
        const placesOf = (cells: readonly TableCell[]) => givenAwayIn(cells, smallest).map((cell) => cells.indexOf(cell));
        const before = hide(table, places);
        for (const place of placesOf(hide(before, [one]))) expect([one, ...placesOf(before)]).toContain(place);
      }),
    );
  });

  it('hides nothing of a table of large counts, and the least that will do of one with two small ones', () => {
    const large = [
      [20, 30, 40],
      [10, 12, 14],
    ];
    expect(seen(large, true).shown).toEqual(crossing(large));
    const { shown } = seen(
      [
        [20, 30, 40],
        [10, 3, 14],
        [9, 12, 15],
      ],
      true,
    );
    expect(shown.groups.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
      [20, 30, 40],
      [null, null, 14],
      [null, null, 15],
    ]);
    expect(shown.verdict).toMatchObject({ kind: 'chance', chiSquare: null });
  });
});

describe('parts of a whole', () => {
  const at = (parts: readonly number[], isSum = true) => [...hiddenParts(parts, smallest, isSum)].sort();

  it('are hidden by two at least, as many together as may be shown', () => {
    expect(at([40, 3, 20, 9])).toEqual([1, 3]);
    expect(at([40, 1, 1, 9])).toEqual([1, 2, 3]);
    expect(at([40, 3, 4, 9])).toEqual([1, 2]);
    expect(at([40, 20, 0, 9])).toEqual([]);
    expect(at([39, 1])).toEqual([0, 1]);
  });

  it('of several answers each, only the small ones', () => {
    expect(at([40, 3, 20, 9], false)).toEqual([1]);
  });
});
