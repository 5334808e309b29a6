// A foreign plan → what it proposes, and what became of each of its cells.
import type { Table } from '../model/index.ts';
import { linesIn } from './cells/read-list.ts';
import type { IsKnown } from './cells/read-people.ts';
import { findPlan, type Settled } from './find-plan.ts';
import { numberedTitle } from './numbered-title.ts';
import { columnMeant, plainHeader } from './plan-columns.ts';
import { levelTree } from './plan-levels.ts';
import type { CellFate, CellNote, CellReport, PlannedAction, ReadPlan } from './plan-nouns.ts';
import { type PlanCell, type PlanRow, planRows } from './plan-rows.ts';
import { readFields } from './read-fields.ts';

/** Past these a table is no plan: the rows after are not read. */
export const mostActions = 5000;

export interface PlanRequest {
  /** What each header was settled to hold; null to keep its words beside. */
  readonly settled: Settled;
  /** Tax basis of the project's amounts. */
  readonly basis: string | undefined;
  /** What the project calls its functions, departments, organisations and bodies: none of these is the name of a person. */
  readonly isKnown?: IsKnown;
}

const reportOf = (cell: PlanCell, fate: CellFate, more: { note?: CellNote; field?: string } = {}): CellReport => ({
  address: cell.address,
  header: cell.header,
  words: String(cell.value),
  fate,
  ...more,
});

const isLevel = ({ key }: PlanCell): boolean => key !== null && /^level\d$/.test(key);
const isId = ({ key }: PlanCell): boolean => key === 'id';
/** Longer than this, in characters, words name nothing. */
const longestTitle = 1000;
const isLongTitle = (cell: PlanCell): boolean =>
  (cell.key === 'title' || cell.key === 'part' || isLevel(cell)) && String(cell.value).length > longestTitle;
const oneLine = ({ value }: PlanCell): string => String(value).replace(/\s+/g, ' ').trim();

/** What an export left blank on purpose is not empty. */
const columnsNamed = (cells: readonly PlanCell[]): PlannedAction['filled'] =>
  cells.flatMap((cell) => linesIn(String(cell.value)).map((header) => ({ header, key: columnMeant(header) })));

/** Null when no row of the table names a column of titles. */
export function readPlan(table: Table, { settled, basis, isKnown = () => false }: PlanRequest): ReadPlan | null {
  const found = findPlan(table, settled);
  if (found === null) return null;
  const builder = planBuilder(basis, isKnown);
  for (const row of planRows(found)) if (builder.actions.length <= mostActions) builder.take(row);
  return {
    sheet: found.sheet.name,
    headerRow: found.row,
    columns: found.columns.map(({ header, key }) => ({ header, key })),
    axes: builder.axes,
    actions: builder.actions,
    cells: builder.cells,
  };
}

/** Takes rows in order; later ones may hang on what earlier ones named. */
function planBuilder(basis: string | undefined, isKnown: IsKnown) {
  const tree = levelTree();
  const cells: CellReport[] = [];
  const actions: PlannedAction[] = [];
  const keys = new Map<string, number>();

  const uniqueKey = (key: string): string => {
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  };

  const wayOf = (row: PlanRow): PlannedAction['way'] => {
    const levels = row.cells.filter(isLevel);
    const { way, notes } = tree.place(levels, row.cells.some(isId));
    for (const cell of levels) {
      const note = notes.find((one) => one.cell === cell)?.note ?? (cell.isBanner ? 'banner' : undefined);
      cells.push(reportOf(cell, note ? 'assumed' : 'understood', { field: 'axis', ...(note && { note }) }));
    }
    return way;
  };

  const propose = (
    row: number,
    cell: PlanCell,
    way: PlannedAction['way'],
    parent: PlannedAction | null,
    rest: readonly PlanCell[],
  ): PlannedAction => {
    const written = oneLine(cell);
    const { number, title } = numberedTitle(written);
    const numbered = number === null ? {} : { note: 'number-in-title' as const };
    cells.push(reportOf(cell, number === null ? 'understood' : 'assumed', { field: 'title', ...numbered }));
    const ids = rest.filter(isId);
    const id = ids.find(({ value }) => /^AC-\d+$/i.test(String(value)));
    cells.push(...ids.map((one) => reportOf(one, one === id ? 'understood' : 'left', { field: 'id' })));
    const withheld = rest.filter(({ key }) => key === 'withheld');
    cells.push(...withheld.map((one) => reportOf(one, 'skipped', { note: 'withheld' })));
    const read = readFields(
      rest.filter((one) => !isId(one) && !withheld.includes(one)),
      basis,
      isKnown,
    );
    cells.push(...read.cells);
    const own = new Map<string, unknown>([...(number === null ? [] : [['number', number] as const]), ['title', title]]);
    const place = [...way.map((level) => level.title), parent?.written ?? '', written].map(plainHeader).filter(Boolean);
    const made: PlannedAction = {
      row,
      key: uniqueKey(place.join('/')),
      id: id ? String(id.value).toUpperCase() : null,
      way,
      written,
      parent,
      filled: [...[cell, ...rest].map(({ header, key }) => ({ header, key })), ...columnsNamed(withheld)],
      // A number of its own column stands when the title bears none.
      fields: new Map([...read.fields, ...own]),
    };
    actions.push(made);
    return made;
  };

  /** The action that a part belongs to: the one of that title, else the one above, else one that only bears the title. */
  const wholeOf = (row: PlanRow, title: PlanCell | undefined, way: PlannedAction['way']): PlannedAction | null => {
    const wholes = actions.filter(({ parent }) => parent === null);
    if (title === undefined) return wholes.at(-1) ?? null;
    const there = wholes.findLast(({ written }) => plainHeader(written) === plainHeader(oneLine(title)));
    if (there === undefined) return propose(row.row, title, way, null, []);
    cells.push(reportOf(title, 'understood', { field: 'partOf' }));
    return there;
  };

  const take = (row: PlanRow): void => {
    const { kind } = row;
    if (kind !== 'data') {
      cells.push(...row.cells.map((cell) => reportOf(cell, 'skipped', { note: kind })));
      return;
    }
    const long = row.cells.filter(isLongTitle);
    cells.push(...long.map((cell) => reportOf(cell, 'left', { note: 'long-title' })));
    const own = { ...row, cells: row.cells.filter((cell) => !long.includes(cell)) };
    const title = own.cells.find(({ key }) => key === 'title');
    const part = own.cells.find(({ key }) => key === 'part');
    const rest = own.cells.filter((cell) => cell !== title && cell !== part && !isLevel(cell));
    const way = wayOf(own);
    if (part !== undefined) propose(row.row, part, way, wholeOf(row, title, way), rest);
    else if (title !== undefined) propose(row.row, title, way, null, rest);
    else cells.push(...rest.map((cell) => reportOf(cell, 'left', { note: 'no-title' })));
  };

  return { axes: tree.axes, actions, cells, take };
}
