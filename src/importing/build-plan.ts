// Rows of a plan, sheet by sheet → the actions that they propose, the levels they hang on, and what became of each cell.

import { listOf } from '../values/index.ts';
import { linesIn } from './cells/read-list.ts';
import type { ProjectSays } from './field-builder.ts';
import { levelsNumbered } from './level-numbers.ts';
import { numberedTitle } from './numbered-title.ts';
import { isLevel, type PlanCell, type PlanRow } from './plan-block.ts';
import { columnMeant, plainHeader } from './plan-columns.ts';
import { levelTree } from './plan-levels.ts';
import type { CellFate, CellNote, CellRead, CellReport, PlannedAction, PlanPlace } from './plan-nouns.ts';
import { placeIn, readFields, seenAs } from './read-fields.ts';
import { toldAs } from './set-aside.ts';

const reportOf = (cell: PlanCell, fate: CellFate, more: { note?: CellNote; field?: string }): CellRead => ({
  ...placeIn(cell),
  header: cell.header,
  words: String(cell.value),
  ...more,
  ...seenAs(cell, fate, more.note),
});

const isOwnId = (cell: PlanCell): boolean => isId(cell) && /^AC-\d+$/i.test(String(cell.value));
const isId = ({ key }: PlanCell): boolean => key === 'id';
/** Longer than this, in characters, words name nothing. */
const longestTitle = 1000;
const isLongTitle = (cell: PlanCell): boolean =>
  (cell.key === 'title' || cell.key === 'part' || isLevel(cell)) && String(cell.value).length > longestTitle;
/** What sheets add to, each in its turn. */
const together: readonly string[] = ['journal', 'x-import'];
const oneLine = ({ value }: PlanCell): string => String(value).replace(/\s+/g, ' ').trim();

/** What an export left blank on purpose is not empty. */
const columnsNamed = (cells: readonly PlanCell[]): PlannedAction['filled'] =>
  cells.flatMap((cell) => linesIn(String(cell.value)).map((header) => ({ header, key: columnMeant(header) })));

/** What several cells say together has an address of several, and is an interpretation. */
const isTogether = ({ address }: CellRead): boolean => address.includes(':');
const asTold = (report: CellRead): CellRead =>
  isTogether(report) && report.fate === 'understood'
    ? { ...report, fate: 'assumed', note: 'marked', readAs: report.words }
    : report;

interface Building extends PlannedAction {
  fields: ReadonlyMap<string, unknown>;
  filled: PlannedAction['filled'];
  cells: PlannedAction['cells'];
}

/** A sheet that begins: where it stands, its axis, and whether it only says more of actions that others name. */
interface SheetBegun {
  readonly place: PlanPlace;
  readonly axis: string | null;
  readonly isMore: boolean;
}

/** Takes rows in order; later ones may hang on what earlier ones named. */
export function planBuilder(project: ProjectSays) {
  const tree = levelTree();
  let begun: SheetBegun = { place: { sheet: '' }, axis: null, isMore: false };
  let registered = 0;
  const cells: CellReport[] = [];
  const actions: Building[] = [];
  const proposed: readonly PlannedAction[] = actions;
  const keys = new Map<string, number>();
  /** The actions of the sheets before, by their titles spelt plainly. */
  const earlier = new Map<string, readonly Building[]>();

  const tell = (reports: readonly CellRead[]): readonly CellReport[] => {
    // The name of a sheet is no cell.
    const real = reports.filter(({ address }) => address !== '');
    const told = real.map((report): CellReport => ({ ...begun.place, ...asTold(report) }));
    cells.push(...told);
    return told;
  };

  /** Addresses of axes and objectives of the sheet that is read. */
  let told = new Set<string>();

  const uniqueKey = (key: string): string => {
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  };

  const wayOf = (row: PlanRow, levels: readonly PlanCell[]): PlannedAction['way'] => {
    const { way, notes } = tree.place(levels, row.isAlone === true || row.isWhole === true || row.cells.some(isOwnId));
    for (const cell of levels) {
      // An axis over several rows is told once.
      if (told.has(cell.address)) continue;
      told.add(cell.address);
      const note = notes.find((one) => one.cell === cell)?.note ?? (cell.isBanner ? 'banner' : undefined);
      tell([reportOf(cell, note ? 'assumed' : 'understood', { field: 'axis', ...(note && { note }) })]);
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
    const titled = tell([reportOf(cell, number === null ? 'understood' : 'assumed', { field: 'title', ...numbered })]);
    const ids = rest.filter(isId);
    const id = ids.find(isOwnId);
    tell(ids.map((one) => reportOf(one, one === id ? 'understood' : 'left', { field: 'id' })));
    const withheld = rest.filter(({ key }) => key === 'withheld');
    tell(withheld.map((one) => reportOf(one, 'skipped', { note: 'withheld' })));
    const read = readFields(
      rest.filter((one) => !isId(one) && !withheld.includes(one)),
      project,
    );
    const told = tell(read.cells);
    const own = new Map<string, unknown>([...(number === null ? [] : [['number', number] as const]), ['title', title]]);
    const place = [...way.map((level) => level.title), parent?.written ?? '', written].map(plainHeader).filter(Boolean);
    const made: Building = {
      ...begun.place,
      row,
      key: uniqueKey(place.join('/')),
      id: id ? String(id.value).toUpperCase() : null,
      way,
      written,
      parent,
      filled: [...[cell, ...rest].map(({ header, key }) => ({ header, key })), ...columnsNamed(withheld)],
      cells: [...titled, ...told],
      // A number of its own column stands when the title bears none.
      fields: new Map([...read.fields, ...own]),
    };
    actions.push(made);
    return made;
  };

  /** The one action of an earlier sheet that bears the same title. */
  const sameEarlier = (cell: PlanCell): Building | null => {
    const written = oneLine(cell);
    const found = earlier.get(plainHeader(written)) ?? earlier.get(plainHeader(numberedTitle(written).title)) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  };

  /** What another sheet says of an action is added to it; what it says otherwise stays beside. */
  const complete = (action: Building, cell: PlanCell, rest: readonly PlanCell[]): void => {
    tell([reportOf(cell, 'understood', { field: 'title' })]);
    const read = readFields(
      rest.filter((one) => !isId(one)),
      project,
    );
    const fields = new Map(action.fields);
    const beside = new Map<string, unknown>(Object.entries(Object(fields.get('x-import'))));
    /** The field by which the cell of another is told. */
    const toldBy = (field: string): string => (read.cells.some((one) => one.field === field) ? field : (toldAs[field] ?? field));
    const isOther = (field: string): boolean =>
      !together.includes(field) &&
      fields.has(field) &&
      JSON.stringify(fields.get(field)) !== JSON.stringify(read.fields.get(field));
    // A cell that says something else stays beside, with all that was read of it.
    const others = new Set([...read.fields.keys()].filter(isOther).map(toldBy));
    for (const [field, value] of read.fields) {
      if (field === 'x-import') for (const [header, words] of Object.entries(Object(value))) beside.set(header, words);
      else if (field === 'journal') fields.set(field, [...listOf(fields.get(field)), ...listOf(value)]);
      else if (!fields.has(field) && !others.has(toldBy(field))) fields.set(field, value);
    }
    const told = read.cells.map((one): CellRead => {
      const isKept = one.field !== undefined && others.has(one.field) && (one.fate === 'understood' || one.fate === 'assumed');
      if (!isKept) return one;
      beside.set(one.header, one.words);
      return { address: one.address, header: one.header, words: one.words, fate: 'kept', note: 'second-value' };
    });
    action.cells = [...action.cells, ...tell(told)];
    action.fields = beside.size > 0 ? fields.set('x-import', Object.fromEntries(beside)) : fields;
    action.filled = [...action.filled, ...rest.map(({ header, key }) => ({ header, key }))];
  };

  /** The action that a part belongs to: the one of that title, else the one above, else one that only bears the title. */
  const wholeOf = (row: PlanRow, title: PlanCell | undefined, way: PlannedAction['way']): PlannedAction | null => {
    const wholes = actions.filter(({ parent }) => parent === null);
    if (title === undefined) return wholes.at(-1) ?? null;
    const there = wholes.findLast(({ written }) => plainHeader(written) === plainHeader(oneLine(title)));
    if (there === undefined) return propose(row.row, title, way, null, []);
    tell([reportOf(title, 'understood', { field: 'partOf' })]);
    return there;
  };

  return {
    axes: tree.axes,
    actions: proposed,
    cells,
    begin(sheet: SheetBegun): void {
      // Two forms of one sheet may bear one title, and be two actions; not what only says more.
      const isSame = !sheet.isMore && begun.place.sheet === sheet.place.sheet && begun.place.table === sheet.place.table;
      for (const action of isSame ? [] : actions.slice(registered))
        for (const title of new Set([plainHeader(action.written), plainHeader(String(action.fields.get('title')))]))
          earlier.set(title, [...(earlier.get(title) ?? []), action]);
      if (!isSame) registered = actions.length;
      begun = sheet;
      told = new Set();
      tree.begin(sheet.axis);
    },
    take(row: PlanRow): void {
      const { kind } = row;
      // What stands above the headers is told of its sheet.
      if (kind === 'heading') return;
      if (kind === 'data') takeData(row);
      else tell(row.cells.map((cell) => reportOf(cell, 'skipped', { note: kind })));
    },
  };

  function takeData(row: PlanRow): void {
    const long = row.cells.filter(isLongTitle);
    tell(long.map((cell) => reportOf(cell, 'left', { note: 'long-title' })));
    const { cells: numbered, numbers } = levelsNumbered(row.cells.filter((cell) => !long.includes(cell)));
    const own = { ...row, cells: numbered };
    const title = own.cells.find(({ key }) => key === 'title');
    const part = own.cells.find(({ key }) => key === 'part');
    const levels = own.cells.filter(isLevel);
    const others = own.cells.filter((cell) => cell !== title && cell !== part && !isLevel(cell));
    const mayComplete =
      title !== undefined && part === undefined && (begun.isMore || (levels.length === 0 && begun.axis === null));
    const same = mayComplete ? sameEarlier(title) : null;
    if (mayComplete && same !== null) {
      tell(levels.map((cell) => reportOf(cell, 'left', { note: 'second-value' })));
      complete(same, title, others);
    } else if (begun.isMore) tell(own.cells.map((cell) => reportOf(cell, 'left', { note: 'not-there' })));
    else {
      const way = wayOf(own, levels);
      const used = numbers.filter(({ number }) => way.some((level) => level.number === number)).map(({ cell }) => cell);
      const rest = others.filter((cell) => !used.includes(cell));
      for (const cell of used) {
        if (told.has(cell.address)) continue;
        told.add(cell.address);
        tell([reportOf(cell, 'understood', { field: 'axis' })]);
      }
      if (part !== undefined) propose(row.row, part, way, wholeOf(row, title, way), rest);
      else if (title !== undefined) propose(row.row, title, way, null, rest);
      else tell(rest.map((cell) => reportOf(cell, 'left', { note: 'no-title' })));
    }
  }
}
export type PlanBuilder = ReturnType<typeof planBuilder>;
