// Controlled rounding: what is rounded adds up, lies next to what was counted, and leaves small counts open.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedCrossing } from '../../src/disclosure/published-crossing.ts';
import { roundTable } from '../../src/disclosure/round-table.ts';
import type { CrossingStatistics } from '../../src/model/index.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const columnsOf = (rows: readonly (readonly number[])[]) => (rows[0] ?? []).map((_, at) => sum(rows.map((row) => row[at] ?? 0)));
const withTotals = (rows: readonly (readonly number[])[]) => [...rows, columnsOf(rows)].map((row) => [...row, sum(row)]);

function cellsOf(rows: readonly (readonly number[])[], isSum: boolean) {
  const all = withTotals(rows);
  return all.flatMap((row, at) =>
    row.map((count, column) => {
      const isTotal = at === rows.length || column === row.length - 1;
      const sign = (at === rows.length) === (column === row.length - 1) ? (1 as const) : (-1 as const);
      const limits = { cap: count, least: count, most: count, isHidden: false };
      return { row: isSum ? `g${at}` : null, column: `c${column}`, count, sign, isTotal, ...limits };
    }),
  );
}

const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test('rows, columns and totals add up; each is less than one base from its own; multiples stay', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 2, max: 12 }), fc.boolean(), (rows, base, isSum) => {
      const cells = cellsOf(rows, isSum);
      const rounded = roundTable(cells, base) ?? [];
      expect(rounded).toHaveLength(cells.length);
      expect(roundTable(cells, base)).toEqual(rounded);
      for (const [at, { count }] of cells.entries()) {
        expect((rounded[at] ?? 0) % base).toBe(0);
        expect(Math.abs((rounded[at] ?? 0) - count)).toBeLessThan(base);
        expect(rounded[at]).toBeGreaterThanOrEqual(0);
        if (count % base === 0) expect(rounded[at]).toBe(count);
      }
      const width = (rows[0]?.length ?? 0) + 1;
      const told = [...rows, 0].map((_, at) => rounded.slice(at * width, at * width + width));
      if (isSum) for (const row of told) expect(sum(row.slice(0, -1))).toBe(row.at(-1));
      expect(columnsOf(told.slice(0, -1))).toEqual(told.at(-1));
    }),
  );
});

const crossing = (rows: readonly (readonly number[])[]): CrossingStatistics => ({
  ...{ by: 'Q2', byText: '', row: null, differences: [] },
  columns: (rows[0] ?? []).map((_, at) => ({ code: `c${at}`, label: '', answers: [`c${at}`] })),
  groups: rows.map((row, at) => ({
    ...{ code: `g${at}`, label: '', base: sum(row), isFragile: false, mean: null },
    cells: row.map((count) => ({ count, share: 0 })),
  })),
  verdict: { kind: 'chance', chiSquare: 1, freedom: 1, p: 1, cramersV: 0 },
});
const hiding = {
  ...{ smallest: 5, smallestBase: 1, isSum: true, levels: 0 },
  columns: new Set<string>(),
  groups: new Set<string>(),
};

/** All tables of two rows that fit what was rounded and the totals as they were counted. */
function fitting(rows: readonly (readonly number[])[], told: CrossingStatistics): readonly (readonly (readonly number[])[])[] {
  const [totals, wanted] = [columnsOf(rows), sum(rows[0] ?? [])];
  const near = (count: number, row: number, column: number) =>
    count >= 0 && Math.abs(count - (told.groups[row]?.cells[column]?.count ?? 0)) < 5;
  const fill = (first: readonly number[]): readonly (readonly number[])[] => {
    const at = first.length;
    if (at === totals.length) return sum(first) === wanted ? [first] : [];
    const total = totals[at] ?? 0;
    return Array.from({ length: total + 1 }, (_, count) => count)
      .filter((count) => near(count, 0, at) && near(total - count, 1, at))
      .flatMap((count) => fill([...first, count]));
  };
  return fill([]).map((first) => [first, first.map((count, at) => (totals[at] ?? 0) - count)]);
}

test('what is rounded and the exact totals leave each count of one to four open; else the table is not rounded', () => {
  const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 })), {
    minLength: 2,
    maxLength: 4,
  });
  let rounded = 0;
  fc.assert(
    fc.property(few, (pairs) => {
      const rows = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const told = roundedCrossing(crossing(rows), hiding);
      if (told === null) return;
      rounded += 1;
      const all = fitting(rows, told);
      for (const [row, counts] of rows.entries())
        for (const [at, count] of counts.entries())
          if (count > 0 && count < 5)
            expect(all.map((one) => one[row]?.[at] ?? 0).some((other) => other === 0 || other > 4)).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(rounded).toBeGreaterThan(100);
});

test('a group or an answer that is hidden of all people together is rounded nowhere', () => {
  const rows = [
    [40, 3, 20],
    [30, 12, 25],
  ];
  expect(
    roundedCrossing(crossing(rows), hiding)?.groups.map(({ base, cells }) => [base, cells.map(({ count }) => count)]),
  ).toEqual([
    [65, [40, 5, 20]],
    [65, [30, 10, 25]],
  ]);
  expect(roundedCrossing(crossing(rows), { ...hiding, columns: new Set(['c1']) })).toBeNull();
  expect(roundedCrossing(crossing(rows), { ...hiding, groups: new Set(['g1']) })).toBeNull();
});
