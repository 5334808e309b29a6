// A cross table as it may be shown: no small group, no small cell, and none that sums would give back.
import type { CrossingStatistics, GroupStatistics } from '../model/index.ts';
import { sumOf } from '../values/index.ts';
import type { TableCell } from './given-away.ts';
import { hiddenParts } from './hidden-parts.ts';
import { isLostInMean } from './hide-line.ts';
import { hideTable } from './hide-table.ts';

export interface CrossingHiding {
  readonly smallest: number;
  /** A percentage of fewer people is fragile. */
  readonly smallestBase: number;
  /** Everybody gave one answer: the cells of a group sum to its base. */
  readonly isSum: boolean;
  /** Answers that are hidden of all people together. */
  readonly columns: ReadonlySet<string>;
  /** Groups that are hidden where they are counted. */
  readonly groups: ReadonlySet<string>;
  /** Of a scale; 0 when answers are no levels. */
  readonly levels: number;
  /** Cells that another table hides, by group and answer; a count is shown then with its share, or not at all. */
  readonly alsoHidden?: ReadonlySet<string>;
}

export const cellName = (group: string, answer: string): string => `${group} ${answer}`;

export function hideCrossing(crossing: CrossingStatistics, hiding: CrossingHiding): CrossingStatistics {
  const { groups, columns } = crossing;
  const given = new Set(groups.flatMap(({ code }, at) => (hiding.groups.has(code) ? [at] : [])));
  const rows = hiddenParts(
    groups.map(({ base }) => base ?? 0),
    hiding.smallest,
    true,
    given,
  );
  const table = fewestHidden(tableOf(crossing, rows, hiding), crossing, hiding);
  const isColumn = columns.map(({ code }) => hiding.columns.has(code));
  const cellAt = (row: number, column: number) => (isColumn[column] ? undefined : table[row * (columns.length + 1) + column]);
  const shown = groups.map((group, row) => shownGroup(group, (column) => cellAt(row, column), rows.has(row), hiding.levels));
  const isAny = shown.some(({ base, cells }) => base === null || cells.some(({ count }) => count === null));
  const { verdict, differences } = crossing;
  return {
    ...crossing,
    groups: shown,
    // The figures of a test are one more sum of all cells.
    verdict: isAny ? { ...verdict, chiSquare: null, freedom: null, p: null, cramersV: null } : verdict,
    differences: differences.flatMap((one) => {
      const row = shown.find(({ code }) => code === one.group);
      const at = columns.findIndex(({ code }) => code === one.answer);
      const isShown = one.answer === null ? row?.mean != null : row?.cells[at]?.share != null;
      return isShown ? [isAny ? { ...one, p: coarse(one.p) } : one] : [];
    }),
  };
}

/** A level that it is below: as it is reckoned, it would tell of the counts that it is of. */
export const coarse = (p: number): number => [0.001, 0.01, 0.05].find((level) => p < level) ?? 1;

/** Numbers are shown beside their shares where that hides no more than shares alone, rounded to whole percents, would. */
function fewestHidden(
  table: readonly TableCell[],
  crossing: CrossingStatistics,
  { smallest, isSum, alsoHidden }: CrossingHiding,
): readonly TableCell[] {
  const numbered = hideTable(table, smallest);
  const hidden = (cells: readonly TableCell[]) => cells.filter(({ isHidden }) => isHidden).length;
  if (hidden(numbered) === hidden(table) || alsoHidden !== undefined) return numbered;
  const rounded = hideTable(roundedOf(table, crossing, isSum), smallest);
  return hidden(rounded) < hidden(numbered) ? rounded : numbered;
}

/** How many people may be behind a share in whole percents. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The whole numbers of people that round to a share of a base by themselves; the number alone where it does not, since what sums to
 * 100 % was then moved by one to do so.
 */
function aroundShare(share: number, base: number, { isSum, count }: { readonly isSum: boolean; readonly count: number }): Range {
  // Halves may go either way in a sum of parts.
  const edge = isSum ? 1e-9 : 0;
  const least = Math.ceil(((share - 0.5) * base) / 100 + edge);
  const most = Math.ceil(((share + 0.5) * base) / 100) - 1;
  return least <= count && count <= most ? { least: Math.max(0, least), most } : { least: count, most: count };
}

/** The same table with the shares alone of what is shown. */
function roundedOf(
  table: readonly TableCell[],
  { groups, columns, differences }: CrossingStatistics,
  isSum: boolean,
): readonly TableCell[] {
  const width = columns.length + 1;
  const all = sumOf(groups, ({ base }) => base ?? 0);
  return table.map((cell, at) => {
    const [group, column] = [groups[Math.floor(at / width)], at % width];
    const share = group?.cells[column]?.share ?? null;
    if (cell.isHidden || cell.isTotal || cell.count === 0 || share === null || !group || !group.base) return cell;
    // What is told of all other groups beside it tells of it too.
    const told = differences.find(({ group: code, answer }) => code === group.code && answer === columns[column]?.code);
    const total = table[groups.length * width + column]?.count ?? 0;
    const others = told && aroundShare(told.elsewhere, all - group.base, { isSum: false, count: total - cell.count });
    const own = aroundShare(share, group.base, { isSum, count: cell.count });
    return {
      ...cell,
      least: Math.max(1, own.least, others ? total - others.most : 0),
      most: Math.min(cell.cap, own.most, others ? total - others.least : own.most),
    };
  });
}

/**
 * A row a group, with its base, then the row of totals, which the question itself shows. Rows and columns that are hidden whole hide their
 * noughts too; elsewhere noughts are shown as long as may be, so that a hidden count may be taken for one at least.
 */
export function tableOf(
  { groups, columns }: CrossingStatistics,
  rows: ReadonlySet<number>,
  hiding: CrossingHiding,
): readonly TableCell[] {
  const { isSum, smallest } = hiding;
  const total = (column: number) => sumOf(groups, ({ cells: own }) => own[column]?.count ?? 0);
  const cells = groups.flatMap((group, at): readonly TableCell[] => {
    const row = isSum ? group.code : null;
    const isRow = rows.has(at);
    const base = group.base ?? 0;
    const counts = columns.map(({ code }, column): TableCell => {
      const count = group.cells[column]?.count ?? 0;
      const isWhole = isRow || hiding.columns.has(code);
      const isAlso = hiding.alsoHidden?.has(cellName(group.code, code)) === true;
      // Where nobody at all gave an answer, nobody of any group did.
      const isHidden = total(column) > 0 && (isWhole || isAlso || (count > 0 && count < smallest));
      const cap = isRow ? Number.POSITIVE_INFINITY : base;
      return cellOf({ row, column: code, count, sign: 1, isTotal: false, isHidden, cap }, isWhole ? 0 : Math.min(1, count));
    });
    return [
      ...counts,
      cellOf(
        { row, column: baseColumn, count: base, sign: -1, isTotal: true, isHidden: isRow, cap: Number.POSITIVE_INFINITY },
        0,
      ),
    ];
  });
  const bases = sumOf(groups, ({ base }) => base ?? 0);
  const ofAll = { row: isSum ? totalRow : null, isTotal: true, cap: bases };
  const totals = columns.map(({ code }, column) =>
    cellOf({ ...ofAll, column: code, count: total(column), sign: -1, isHidden: hiding.columns.has(code) }, 0),
  );
  return [...cells, ...totals, cellOf({ ...ofAll, column: baseColumn, count: bases, sign: 1, isHidden: false }, 0)];
}

const cellOf = (cell: Omit<TableCell, 'least' | 'most'>, least: number): TableCell => ({
  ...cell,
  least: cell.isHidden ? least : cell.count,
  most: cell.isHidden ? cell.cap : cell.count,
});

/** No code holds a blank. */
const [baseColumn, totalRow] = [' base', ' total'];

function shownGroup(
  group: GroupStatistics,
  cellAt: (column: number) => TableCell | undefined,
  isWhole: boolean,
  levels: number,
): GroupStatistics {
  const cells = group.cells.map((cell, at) => {
    const { isHidden = true, least = 0, most = 0 } = cellAt(at) ?? {};
    if (isWhole || isHidden) return { count: null, share: null };
    return least < most ? { count: null, share: cell.share } : cell;
  });
  const isPartly = cells.some(({ count }) => count === null);
  const isMeanShown = !isWhole && (!isPartly || isLostInMean(group.base ?? 0, levels));
  return { ...group, base: isWhole ? null : group.base, cells, mean: isMeanShown ? group.mean : null };
}
