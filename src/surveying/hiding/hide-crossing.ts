// A cross table as it may be shown: no small group, no small cell, and none that sums would give back.
import type { CrossingStatistics, GroupStatistics } from '../../model/index.ts';
import type { TableCell } from './exposed.ts';
import { hiddenParts } from './hidden-parts.ts';
import { isLostInMean } from './hide-line.ts';
import { hideTable } from './hide-table.ts';

export interface CrossingHiding {
  readonly smallest: number;
  /** Everybody gave one answer: the cells of a group sum to its base. */
  readonly isSum: boolean;
  /** Answers that are hidden of all people together. */
  readonly columns: ReadonlySet<string>;
  /** Groups that are hidden where they are counted. */
  readonly groups: ReadonlySet<string>;
  /** Of a scale; 0 when answers are no levels. */
  readonly levels: number;
}

export function hideCrossing(crossing: CrossingStatistics, hiding: CrossingHiding): CrossingStatistics {
  const { groups, columns } = crossing;
  const given = new Set(groups.flatMap(({ code }, at) => (hiding.groups.has(code) ? [at] : [])));
  const rows = hiddenParts(
    groups.map(({ base }) => base ?? 0),
    hiding.smallest,
    true,
    given,
  );
  const table = hideTable(tableOf(crossing, rows, hiding));
  const isHidden = (row: number, column: number): boolean => table[row * (columns.length + 1) + column]?.isHidden ?? true;
  const shown = groups.map((group, row) => shownGroup(group, (column) => isHidden(row, column), rows.has(row), hiding.levels));
  const isAny = shown.some(({ base, cells }) => base === null || cells.some(({ count }) => count === null));
  const { verdict, differences } = crossing;
  return {
    ...crossing,
    groups: shown,
    // The figures of a test are one more sum of all cells.
    verdict: isAny ? { ...verdict, chiSquare: null, freedom: null, p: null, cramersV: null } : verdict,
    differences: differences.filter(({ group, answer }) => {
      const row = shown.find(({ code }) => code === group);
      const at = columns.findIndex(({ code }) => code === answer);
      return answer === null ? row?.mean != null : row?.cells[at]?.count != null;
    }),
  };
}

/**
 * A row a group, with its base, then the row of totals, which the question itself shows. Rows and columns that are hidden whole hide their
 * noughts too; elsewhere noughts are shown as long as may be, so that a hidden count may be taken for one at least.
 */
function tableOf(
  { groups, columns }: CrossingStatistics,
  rows: ReadonlySet<number>,
  hiding: CrossingHiding,
): readonly TableCell[] {
  const { isSum, smallest } = hiding;
  const cells = groups.flatMap((group, at): readonly TableCell[] => {
    const row = isSum ? group.code : null;
    const isRow = rows.has(at);
    const counts = columns.map(({ code }, column): TableCell => {
      const count = group.cells[column]?.count ?? 0;
      const isWhole = isRow || hiding.columns.has(code);
      const isHidden = isWhole || (count > 0 && count < smallest);
      return { row, column: code, count, sign: 1, isTotal: false, isHidden, least: isWhole || count === 0 ? 0 : 1 };
    });
    return [...counts, { row, column: baseColumn, count: group.base ?? 0, sign: -1, isTotal: true, isHidden: isRow, least: 0 }];
  });
  const total = (column: number) => groups.reduce((sum, { cells: own }) => sum + (own[column]?.count ?? 0), 0);
  const bases = groups.reduce((sum, { base }) => sum + (base ?? 0), 0);
  const totals = columns.map(({ code }, column): TableCell => {
    const isHidden = hiding.columns.has(code);
    return { row: isSum ? totalRow : null, column: code, count: total(column), sign: -1, isTotal: true, isHidden, least: 0 };
  });
  return [
    ...cells,
    ...totals,
    { row: isSum ? totalRow : null, column: baseColumn, count: bases, sign: 1, isTotal: true, isHidden: false, least: 0 },
  ];
}

/** No code holds a blank. */
const [baseColumn, totalRow] = [' base', ' total'];

function shownGroup(
  group: GroupStatistics,
  isHidden: (column: number) => boolean,
  isWhole: boolean,
  levels: number,
): GroupStatistics {
  const cells = group.cells.map((cell, column) => (isWhole || isHidden(column) ? { count: null, share: null } : cell));
  const isPartly = cells.some(({ count }) => count === null);
  const isMeanShown = !isWhole && (!isPartly || isLostInMean(group.base ?? 0, levels));
  return { ...group, base: isWhole ? null : group.base, cells, mean: isMeanShown ? group.mean : null };
}
