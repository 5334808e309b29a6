// The rows of a list, each with its cells by what they hold; rows that are no action are told apart.
import type { TableArea, TableCell } from '../model/index.ts';
import { asAbove } from './as-above.ts';
import { readWord } from './cells/read-word.ts';
import { areasBy, periodCell, placeOf } from './mark-periods.ts';
import { numberedTitle } from './numbered-title.ts';
import { withOtherTables } from './other-tables.ts';
import { outlined } from './outlined.ts';
import { bannerOf, isNote } from './plan-banners.ts';
import { type FoundBlock, isLevel, type PlanCell, type PlanColumn, type PlanRow } from './plan-block.ts';
import { longestHeader, plainHeader } from './plan-columns.ts';
import { rowsBetween } from './rows-between.ts';
import { totals } from './total-rows.ts';

const isType = ({ value }: PlanCell): boolean => /^champs? (?:texte|num|date|liste|binaire)/i.test(String(value));
const isInstruction = ({ value }: PlanCell): boolean =>
  /^(?:si vos (?:sous-)*axes sont numérotés|texte court de 300 caractères|saisissez un nombre entier, sans)/i.test(String(value));
const isExample = ({ value }: PlanCell): boolean => /^Action 1 - Assurer la coordination.*\(ou\)/is.test(String(value));
const isHeader = ({ value, header }: PlanCell): boolean =>
  typeof value === 'string' && value.length <= longestHeader && plainHeader(value) === plainHeader(header);

function kindOf(cells: readonly PlanCell[], isTotal: (cells: readonly PlanCell[]) => boolean): PlanRow['kind'] {
  const half = cells.length / 2;
  if (cells.filter(isType).length >= half) return 'types';
  if (cells.some(isInstruction)) return 'instructions';
  if (cells.some(isExample)) return 'example';
  if (isTotal(cells)) return 'total';
  return cells.filter(isHeader).length > half ? 'header-again' : 'data';
}

const isTitle = ({ key }: PlanCell): boolean => key === 'title' || key === 'part';
const isAction = ({ kind, cells }: PlanRow): boolean => kind === 'data' && cells.some(isTitle);

/** What stands around a line: the row that follows at once, the next one that holds data, and the merged area that it begins. */
interface AroundLine {
  readonly follows: PlanRow | undefined;
  readonly next: PlanRow | undefined;
  readonly area: TableArea | undefined;
  readonly block: FoundBlock;
}

/** What a line alone in its row is: an axis or an objective of the rows below, an action of which nothing else is said, or neither. */
function loneLine(row: PlanRow, cell: PlanCell, { follows, next, area, block }: AroundLine): PlanRow {
  const text = String(cell.value);
  if (isNote(text)) return { ...row, kind: 'note' };
  const said = bannerOf(cell);
  // Boards write the name of a group, then its headers.
  if (follows?.kind === 'header-again' && cell.column === block.columns[0]?.column)
    return { ...row, cells: [{ ...cell, key: said?.key ?? 'level1', isBanner: true }] };
  if (isLevel(cell)) {
    const isHead = next !== undefined && !next.cells.some((one) => isLevel(one) && (one.key ?? '') <= (cell.key ?? ''));
    return isHead || said?.isNumbered || numberedTitle(text, 2).number !== null ? row : { ...row, kind: 'lone' };
  }
  const isWide = area !== undefined && area.right > area.left + 1;
  const asLevel = (key: 'level1' | 'level2'): PlanRow => ({ ...row, cells: [{ ...cell, key, isBanner: true }] });
  // Where titles stand, it may be the title of an action of which nothing else is said; not when the next one says more.
  const isAbove = !isTitle(cell) || (cell.key === 'title' && (next?.cells.length ?? 0) > 1);
  if (said !== null && (isWide || (said.isNumbered && isAbove))) return asLevel(said.key);
  const last = block.columns.at(-1)?.column ?? 0;
  if (isWide && area.right >= last && last > 2) return next === undefined ? { ...row, kind: 'note' } : asLevel('level1');
  return row;
}

/** Where what is said of the table begins: behind a blank row, below the last row that says more than a line. */
function endOf(rows: readonly PlanRow[]): number {
  const full = rows.filter(({ kind, cells }) => kind === 'data' && cells.length > 2).length;
  const last = rows.findLastIndex(({ kind, cells }) => kind === 'data' && cells.length > 1);
  const parted = rows.findIndex(({ row }, at) => at > Math.max(0, last) && row > (rows[at - 1]?.row ?? 0) + 1);
  return full * 2 > rows.length && parted !== -1 ? parted : rows.length;
}

function sorted(rows: readonly PlanRow[], block: FoundBlock): readonly PlanRow[] {
  const areas = areasBy(block);
  const end = endOf(rows);
  let next: PlanRow | undefined;
  return rows
    .map((row, at) => ({ row, at }))
    .reverse()
    .map(({ row, at }): PlanRow => {
      const [cell, ...others] = row.cells;
      const after = next;
      if (row.kind === 'data') next = row;
      if (row.kind !== 'data' || cell === undefined || others.length > 0 || cell.kind !== 'text') return row;
      // « Terminé » on green is a legend.
      if (block.sheet.look?.fills.get(cell.row)?.has(cell.column) && 'value' in readWord(cell, 'status'))
        return { ...row, kind: 'note' };
      const area = areas.get(placeOf(cell.row, cell.column));
      const read = loneLine(row, cell, { follows: rows[at + 1], next: after, area, block });
      return read.kind === 'data' && isTitle(cell) && !read.cells.some(isLevel) && at >= end ? { ...row, kind: 'note' } : read;
    })
    .reverse();
}

/** Cells that merged areas stand for, at most: areas do not overlap in any spreadsheet. */
const mostSpread = 400_000;

/** The value of a cell that is merged downwards stands in every row that it covers, at the address of the first. */
function spread({ sheet, headerRow, bottom }: FoundBlock): ReadonlyMap<number, readonly TableCell[]> {
  const own = rowsBetween(sheet.rows, headerRow + 1, bottom);
  const whole = new Map<number, TableCell[]>(own.flatMap((cells) => (cells[0] ? [[cells[0].row, [...cells]] as const] : [])));
  const numbers = [...whole.keys()];
  const index = new Map(numbers.map((row, at) => [row, at]));
  let left = mostSpread;
  for (const { top, left: column, bottom: last } of sheet.merged) {
    const cell = whole.get(top)?.find((one) => one.column === column && one.row === top);
    const from = index.get(top);
    if (cell === undefined || from === undefined) continue;
    for (let at = from + 1; at < numbers.length && (numbers[at] ?? 0) <= last && left > 0; at++, left--)
      whole.get(numbers[at] ?? 0)?.push(cell);
  }
  return whole;
}

type AreasBy = ReturnType<typeof areasBy>;
/** A cell that is merged over a start and an end is a period; over several columns of money, it is of all of them. */
function named(columns: ReadonlyMap<number, PlanColumn>, cell: TableCell, areas: AreasBy): PlanCell {
  const column = columns.get(cell.column);
  const header = column?.header ?? cell.address.replace(/(?<!\d)\d+$/, '');
  const right = areas.get(placeOf(cell.row, cell.column))?.right ?? cell.column;
  const over =
    right === cell.column ? [] : [...columns.values()].filter((one) => cell.column <= one.column && one.column <= right);
  const isPeriod = ['start', 'end'].every((key) => over.some((one) => one.key === key));
  const ofCost = over.filter(({ key }) => key === 'budget');
  return {
    ...cell,
    header,
    key: isPeriod ? 'period' : (column?.key ?? null),
    ...(column?.sense && { sense: column.sense }),
    ...(ofCost.length > 1 && { over: ofCost.map((one) => one.header) }),
    ...(over.filter(({ key }) => key === 'funding').length > 1 && { isShared: true }),
  };
}

/** Rows under one merged title are one action: what the later ones add is added to it. */
function joined(rows: PlanRow[], row: PlanRow): PlanRow[] {
  const before = rows.at(-1);
  const titleIn = ({ cells }: PlanRow) => cells.find(({ key }) => key === 'part') ?? cells.find(({ key }) => key === 'title');
  const title = titleIn(row)?.address;
  if (before === undefined || title === undefined || titleIn(before)?.address !== title) {
    rows.push(row);
    return rows;
  }
  const there = new Set(before.cells.map(({ address }) => address));
  const more = row.cells.filter(({ address }) => !there.has(address));
  rows[rows.length - 1] = { ...before, cells: [...before.cells, ...more] };
  return rows;
}

/** A cell that several actions have is told to be shared. */
function withShared(rows: readonly PlanRow[]): readonly PlanRow[] {
  const counts = new Map<string, number>();
  const actions = rows.filter(isAction);
  for (const { cells } of actions) for (const { address } of cells) counts.set(address, (counts.get(address) ?? 0) + 1);
  const shared = (cell: PlanCell): PlanCell => ((counts.get(cell.address) ?? 0) > 1 ? { ...cell, isShared: true } : cell);
  return rows.map((row) => (isAction(row) ? { ...row, cells: row.cells.map(shared) } : row));
}

/**
 * Where axes are merged over their rows, a cell that is blank outside of these is an axis that nobody gave, as is one that is merged and blank;
 * elsewhere a blank goes on with what stands above.
 */
function withoutAxis(rows: readonly PlanRow[], { sheet, columns, headerRow, bottom }: FoundBlock): readonly PlanRow[] {
  const column = columns.find(({ key }) => key === 'level1')?.column;
  const tall = sheet.merged.filter(
    ({ top, left, right, bottom: last }) =>
      column !== undefined && left <= column && column <= right && last > top && top > headerRow && top <= bottom,
  );
  if (tall.length === 0) return rows;
  let isUnderBanner = false;
  return rows.map((row) => {
    if (row.kind === 'data' && row.cells.some(isLevel)) isUnderBanner = !isAction(row);
    return !isAction(row) || row.cells.some(isLevel) || isUnderBanner ? row : { ...row, isAlone: true };
  });
}

/** The lines above the headers: one that names an axis heads all the rows, where no column does. */
function above({ sheet, top, headTop, columns }: FoundBlock, isInGroups: boolean): readonly PlanRow[] {
  const byColumn = columns.some(({ key }) => key === 'level1');
  return rowsBetween(sheet.rows, top, headTop - 1).flatMap((cells): PlanRow[] => {
    const [cell, ...others] = cells;
    if (cell === undefined) return [];
    const said = others.length > 0 || byColumn ? null : bannerOf(cell);
    const plain = cells.map((one): PlanCell => ({ ...one, header: '', key: null }));
    const isGroup = isInGroups && others.length === 0 && !byColumn && cell.row === headTop - 1;
    if (!isGroup && (said === null || !said.isNumbered)) return [{ row: cell.row, kind: 'heading', cells: plain }];
    return [{ row: cell.row, kind: 'data', cells: [{ ...cell, header: '', key: said?.key ?? 'level1', isBanner: true }] }];
  });
}

/** In order, without the rows that hold nothing. `withHidden`: rows that the sheet hides are read as well. */
export function planRows(block: FoundBlock, withHidden: boolean): readonly PlanRow[] {
  const columns = new Map(block.columns.map((column) => [column.column, column]));
  const hidden = withHidden ? undefined : block.sheet.look?.hiddenRows;
  const areas = areasBy(block);
  const isTotal = totals();
  const rows = [...spread(block)].map(([row, cells]): PlanRow => {
    const placed = cells.map((cell) => named(columns, cell, areas)).sort((a, b) => a.column - b.column);
    return { row, kind: hidden?.has(row) ? 'hidden' : kindOf(placed, isTotal), cells: placed };
  });
  const read = withoutAxis(asAbove(sorted(withOtherTables(rows, block), block)), block).map((row) => {
    const period = row.kind === 'data' ? periodCell(row, block, areas) : null;
    return period === null ? row : { ...row, cells: [...row.cells, period] };
  });
  const isInGroups = rows.some(({ kind }, at) => kind === 'header-again' && rows[at - 1]?.cells.length === 1);
  return [...above(block, isInGroups), ...withShared(outlined(read).reduce<PlanRow[]>(joined, []))];
}
