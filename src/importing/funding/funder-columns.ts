// Columns of which each is one who pays: under « Plan de financement », or several that name who usually does, over amounts.
import type { TableCell } from '../../model/index.ts';
import { isUnsettled, plain, readAmount, unitOf } from '../../values/index.ts';
import { readPercent } from '../cells/read-number.ts';
import { isBlank, isMark } from '../mark-periods.ts';
import type { PlanColumn, Settled } from '../plan-block.ts';
import { columnMeant } from '../plan-columns.ts';
import { type Giver, giverOf, isState, stateIn } from './named-funder.ts';

/** What its cells say, of those that say something. */
interface Filled {
  readonly count: number;
  readonly ticks: number;
  /** Amounts and parts of a cost. */
  readonly figures: number;
  readonly states: number;
  /** No count of communes or posts: a great sum, euros or a share. */
  readonly isMoney: boolean;
}

function filledBy(cells: readonly TableCell[], header: string): Filled {
  const filled = cells.filter((cell) => !isBlank(cell) && !isUnsettled(plain(String(cell.value))));
  const ticks = filled.filter(isMark);
  const others = filled.filter((cell) => !isMark(cell));
  const isShare = (cell: TableCell): boolean =>
    cell.isShare === true || (cell.kind === 'text' && String(cell.value).includes('%'));
  const shares = others.filter((cell) => isShare(cell) && 'value' in readPercent(cell));
  const amounts = others.filter((cell) => 'value' in readAmount(cell, { unit: unitOf(header) }));
  const states = others.filter(({ value }) => stateIn(String(value)).status !== undefined);
  const isGreat = ({ value, euros }: TableCell): boolean =>
    euros !== undefined || Number(value) >= 100 || /€|eur/i.test(String(value));
  return {
    count: filled.length,
    ticks: ticks.length,
    figures: new Set([...shares, ...amounts]).size,
    states: states.filter((cell) => !amounts.includes(cell)).length,
    isMoney: shares.length > 0 || /%|€/.test(header) || amounts.some(isGreat),
  };
}

interface Found {
  readonly giver: Giver;
  readonly filled: Filled;
}

function foundIn(column: PlanColumn, cells: readonly TableCell[], settled: Settled): Found | null {
  const { key, header, own = header, group, period } = column;
  const giver = period === undefined ? giverOf(own, group) : null;
  if (giver === null) return null;
  const given = settled.get(giver.header);
  // « État » is one who pays where amounts stand below it.
  const isFree = key === null || key === 'funding' || (key === 'status' && isState(own)) || giver.header !== own;
  if (!isFree || given === null || (given !== undefined && given !== 'funding' && !isState(own))) return null;
  return { giver, filled: filledBy(cells, giver.whole) };
}

const saysMostly = ({ count, ticks, figures, states }: Filled): boolean => (ticks + figures + states) * 2 >= count;

/** A column of each who pays, with what it says of him; the others as they were. */
export function withFunders(
  columns: readonly PlanColumn[],
  body: ReadonlyMap<number, readonly TableCell[]>,
  settled: Settled,
): readonly PlanColumn[] {
  const found = columns.map((column) => foundIn(column, body.get(column.column) ?? [], settled));
  const known = found.filter((one) => one?.giver.isKnown === true && one.filled.figures > 0);
  // One alone, among columns that say nothing of money, may be a place.
  const isPlain =
    (known.length > 1 || known.some((one) => one?.giver.kind !== undefined)) && known.some((one) => one?.filled.isMoney);
  const read = columns.map((column, at): PlanColumn => {
    const { giver, filled } = found[at] ?? {};
    if (giver === undefined || filled === undefined) return column;
    const isOwn = column.key === 'funding';
    const isNamed = giver.isUnder || giver.header !== column.own || (isPlain && giver.isKnown);
    if (!isOwn && !(isNamed && saysMostly(filled))) return column;
    return { ...column, header: giver.header, key: 'funding', sense: { giver, isTicked: filled.figures === 0 } };
  });
  // « État » gives the status of actions up to another column that says it.
  const status =
    columns.some(({ key }) => key === 'status') && !read.some(({ key }) => key === 'status') ? read.find(isStatus) : null;
  return read.map((column) => (column === status ? { ...column, key: 'status' } : column));

  function isStatus({ key, header }: PlanColumn): boolean {
    return key === null && !settled.has(header) && columnMeant(header) === 'status';
  }
}
