// The headers of a list, over one row or several, and what each column under them holds.
import type { TableCell, TableSheet } from '../model/index.ts';
import { natureOf, readDate } from '../values/index.ts';
import { yearOf } from './cells/read-number.ts';
import { grantAmong } from './funding/granted.ts';
import { isPaying } from './funding/named-funder.ts';
import type { PlanColumn, Settled } from './plan-block.ts';
import { addedFrom, columnMeant } from './plan-columns.ts';
import { headerOf, isTitle, meantUnder } from './said-under.ts';

/** Columns past these are no plan’s: their words are kept beside, under their letters. */
const mostColumns = 400;
/** Rows that headers stand on, at most. */
const mostRows = 3;
/** Headers deeper than this stand below a blank row or a line alone, and so many of these are looked at. */
const [deepest, mostLookedAt] = [60, 250];
/** Merged areas of a row that are looked at. */
const mostAreas = 400;

export interface Headers {
  /** The first row and the last one. */
  readonly top: number;
  readonly row: number;
  readonly columns: readonly PlanColumn[];
  /** Fields that they name, a title among them; 0 without a title. */
  readonly score: number;
  /** Columns of which they say what stands there, or when. */
  readonly breadth: number;
}

type Row = readonly TableCell[];
interface Head {
  readonly column: number;
  readonly header: string;
  readonly own: string;
  /** What stands over it and its neighbours. */
  readonly group: string | null;
  readonly period: string | null;
}

const isYear = ({ kind, value }: TableCell): boolean =>
  kind === 'number' && Number.isInteger(value) && Number(value) >= 2000 && Number(value) <= 2100;
const isHead = (cell: TableCell): boolean =>
  cell.column <= mostColumns && (cell.kind === 'text' || cell.kind === 'date' || isYear(cell));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** « 2026 », « T1 2026 », « janv. 26 »; « T1 » or « mars » under a year. Null for what names no moment. */
function periodIn(cell: TableCell, group: string | null): string | null {
  const [own, year] = [oneLine(String(cell.value)), /(?<!\d)20\d\d(?!\d)/.exec(group ?? '')?.[0]];
  // A moment has figures, or letters under a year.
  if (own.length > 20 || (year === undefined && !/\d\d/.test(own) && cell.kind === 'text')) return null;
  const read = readDate(cell);
  if (!('why' in read)) return read.asRead === 'ongoing' ? null : read.asRead;
  if (year === undefined) return null;
  const under = readDate({ kind: 'text', value: `${own} ${year}` });
  return 'why' in under || under.asRead === 'ongoing' ? null : under.asRead;
}

type AreasAt = (row: number) => TableSheet['merged'];
/** The areas that cover a row, found once for each row that is asked for. */
function areasOf({ merged }: TableSheet): AreasAt {
  const known = new Map<number, TableSheet['merged']>();
  return (row) => {
    const there = known.get(row) ?? merged.filter(({ top, bottom }) => top <= row && row <= bottom).slice(0, mostAreas);
    known.set(row, there);
    return there;
  };
}

/** The words over a column in a row above: its own, those of the area that covers it, else those on its left when it names a moment. */
function over(column: number, row: Row, areasAt: AreasAt, isMoment: boolean): TableCell | undefined {
  const own = row.find((cell) => cell.column === column);
  if (own !== undefined) return own;
  const at = row[0]?.row ?? 0;
  const area = areasAt(at).find(({ left, right }) => left <= column && column <= right);
  if (area !== undefined) return row.find((cell) => cell.column === area.left);
  return isMoment ? row.findLast((cell) => cell.column < column) : undefined;
}

const looksLikeMoment = (cell: TableCell): boolean =>
  cell.kind !== 'text' || /^(?:[tsq][1-4]\b|(?:19|20)\d\d|\p{L}{1,10}\.?[ -]?\d{0,4}$)/iu.test(String(cell.value));

/** What the rows say together of each column: the lower words say what it holds, those above where they stand alone, or of what. */
function headsOf(rows: readonly Row[], areasAt: AreasAt): readonly Head[] {
  const lower = rows.at(-1) ?? [];
  const upper = rows.slice(0, -1).reverse();
  const said = new Set(lower.map(({ column }) => column));
  const alone = upper.flatMap((row, at) =>
    row.filter((cell) => cell.kind === 'text' && !said.has(cell.column) && !upper.slice(0, at).some((one) => has(one, cell))),
  );
  const titles = lower.filter(({ value }) => isTitle(columnMeant(String(value))));
  // What is merged over the titles of actions as well is the title of the table, and may say no more than its year.
  const isOfTable = ({ row, column, value }: TableCell): boolean =>
    columnMeant(String(value)) === null &&
    areasAt(row).some(({ left, right }) => left === column && titles.some((one) => left <= one.column && one.column <= right));
  const heads = lower.filter(isHead).map((cell): Head => {
    const above = upper.flatMap((row) => over(cell.column, row, areasAt, looksLikeMoment(cell)) ?? []).reverse();
    const period = periodIn(cell, saidBy(above));
    const group = saidBy(period === null ? above.filter((one) => !isOfTable(one)) : above);
    const own = cell.kind === 'date' ? (period ?? String(cell.value)) : String(cell.value);
    return { column: cell.column, header: headerOf(own, group, period), own, group, period };
  });
  const others = alone
    .filter(isHead)
    .map(({ column, value }): Head => ({ column, header: String(value), own: String(value), group: null, period: null }));
  return [...heads, ...others].sort((a, b) => a.column - b.column);
}
const saidBy = (cells: readonly TableCell[]): string | null =>
  cells.length === 0 ? null : oneLine(cells.map(({ value }) => String(value)).join(' '));
const has = (row: Row, { column }: TableCell): boolean => row.some((cell) => cell.column === column);

const meant = (header: string, settled: Settled): string | null => {
  const given = settled.get(header);
  return given === undefined ? columnMeant(header) : given;
};

/** Several may stand in one plan. */
const several: readonly string[] = ['funder', 'amount', 'funding', 'mark'];
const numberOf: Readonly<Record<string, string>> = {
  level1: 'axisNumber',
  level2: 'objectiveNumber',
  level3: 'objectiveNumber',
};
/** Of a column that names a moment: what stands over it says whether it holds money, or when the action runs. */
const ofMoments: Readonly<Record<string, string>> = {
  amount: 'budget',
  start: 'mark',
  end: 'mark',
  period: 'mark',
  ongoing: 'mark',
};

/** « 2028 et + », « Au-delà de 2030 »: what is beside the years, and no total of them. */
const laterYears = /20\d\d ?(?:et ?)?(?:\+|suiv|plus|après|au-delà)|(?:après|au-delà)(?: de)? 20\d\d|années suivantes/iu;

/** A key that may stand in one column alone goes to those that somebody settled, else to the first that bears it. */
function columnsOf(all: readonly Head[], settled: Settled): readonly PlanColumn[] {
  const heads = all.slice(0, addedFrom(all));
  const added = all.slice(heads.length).map(({ column, header }): PlanColumn => ({ column, header, key: null }));
  const taken = new Set(heads.flatMap(({ header }) => settled.get(header) ?? []));
  const saidOf = ({ header, own, period, group }: Head): string | null => {
    const under = settled.has(header) ? undefined : meantUnder(own, group);
    if (under !== undefined) return under;
    const ofGroup = period === null || group === null || settled.has(header) ? null : meant(group, settled);
    const isBudget = columnMeant(own) === 'budget' && !settled.has(header);
    const key = isBudget ? 'budget' : (meant(header, settled) ?? ofGroup);
    return period === null ? key : (ofMoments[key ?? ''] ?? key);
  };
  const said = heads.map(saidOf);
  const firstFunder = said.indexOf('funder');
  const grant = grantAmong(heads, said, settled);
  // « Montant » that follows no funder is what an action costs, where no other column says it.
  const isCost = (at: number): boolean =>
    (firstFunder < 0 || at < firstFunder) && !said.includes('budget') && !settled.has(heads[at]?.header ?? '');
  // « % avancement » beside « Statut » says how far an action is.
  const isShare = ({ own }: Head): boolean => /%|(?<!\p{L})(?:taux|pourcentage)(?!\p{L})/iu.test(own);
  const isStateSaid = heads.some((head, at) => said[at] === 'status' && !isShare(head));
  const keys = said.map((key, at) => {
    const head = heads[at];
    // « N° » before « Axe » or « Objectif », where another one is that of the action.
    const level = said.includes('number', at + 1) ? numberOf[said[at + 1] ?? ''] : undefined;
    if (key === 'number' && level !== undefined && !settled.has(head?.header ?? '')) return level;
    if (key === 'status' && isStateSaid && head !== undefined && isShare(head)) return 'progress';
    return at === grant ? 'amount' : key === 'amount' && isCost(at) ? 'budget' : key;
  });
  // A total beside its years would count them twice: the total alone is read, wherever it stands.
  const isPart = ({ header }: Head): boolean =>
    yearOf(header) !== null || natureOf(header) !== undefined || laterYears.test(header);
  const isByYear = heads.every((head, at) => keys[at] !== 'budget' || isPart(head));
  const read = heads.map((head, at): PlanColumn => {
    const { column, header, own, group, period } = head;
    const key = keys[at] ?? null;
    const more = { own, ...(group !== null && { group }), ...(period !== null && { period }) };
    if (key === 'budget' && !isByYear && isPart(head) && !settled.has(header)) return { column, header, key: null, ...more };
    if (key === 'budget' && isByYear) {
      const year = `budget ${yearOf(header)} ${natureOf(header)}`;
      if (taken.has(year)) return { column, header, key: null, ...more };
      taken.add(year);
      return { column, header, key, ...more };
    }
    const isFree = key === null || settled.has(header) || several.includes(key) || !taken.has(key);
    if (key !== null) taken.add(key);
    return { column, header, key: isFree ? key : null, ...more };
  });
  return [...read, ...added];
}

/** What stands over it may say what it holds, or more of it. */
const isOpen = (column: PlanColumn | undefined): boolean => column?.key === null || column?.key === 'funding';
/** « Nom » is the title of a task in the exports of some tools, and of anything else elsewhere. */
export const isTaskName = (header: string): boolean => /^(?:nom|name|élément|item|groupe|group)$/i.test(header.trim());
const scoreOf = (columns: readonly PlanColumn[], ofGroups: readonly string[]): number => {
  const titles = columns.filter(({ key }) => isTitle(key));
  const score = new Set([...columns.flatMap(({ key }) => key ?? []), ...ofGroups]).size;
  return titles.length === 0 || (score < 3 && titles.every(({ header }) => isTaskName(header))) ? 0 : score;
};

/** Where headers may end: among the first rows, or close below a blank row or a line alone. */
function candidates(rows: TableSheet['rows']): readonly number[] {
  const isParted = (at: number): boolean =>
    (rows[at - 1]?.length ?? 0) < 2 || (rows[at - 1]?.[0]?.row ?? 0) < (rows[at]?.[0]?.row ?? 0) - 1;
  return rows
    .flatMap(([first], at) => {
      if (first === undefined) return [];
      return first.row <= deepest || isParted(at) || (at > 0 && isParted(at - 1)) ? [at] : [];
    })
    .slice(0, mostLookedAt);
}

/** The first of two, unless the second names more. */
export function sayingMore(first: Headers | null, second: Headers): Headers | null {
  if (second.score === 0) return first;
  if (first === null || second.score > first.score) return second;
  return second.score === first.score && second.breadth > first.breadth ? second : first;
}

/** Headers that end on each row of a sheet that may bear some, over as few rows as say most. */
export function headersIn(sheet: TableSheet, settled: Settled): readonly Headers[] {
  const { rows } = sheet;
  const areasAt = areasOf(sheet);
  return candidates(rows).flatMap((at) => {
    const row = rows[at]?.[0]?.row ?? 0;
    // « Action » merged over three rows heads none that ends on the second.
    const below = areasAt(row).filter(({ top, bottom }) => bottom > row && bottom - top < mostRows);
    const isCut = (columns: readonly PlanColumn[]): boolean =>
      below.some(({ left }) => columns.some(({ column, key }) => column === left && isTitle(key)));
    let best: Headers | null = null;
    for (let height = 1; height <= mostRows; height++) {
      const stack = rows.slice(Math.max(0, at + 1 - height), at + 1);
      const top = stack[0]?.[0]?.row ?? 0;
      // A blank row parts a title from headers.
      if (stack.length < height || top !== row + 1 - height) break;
      const heads = headsOf(stack, areasAt);
      const columns = columnsOf(heads, settled);
      // « Région » and « EPCI » under « Financement » are known by what stands over both.
      const isOverSeveral = (group: string): boolean => heads.filter((one) => one.group === group).length > 1;
      const ofGroups = heads.flatMap(({ own, group }, index) =>
        isOpen(columns[index]) && group !== null && isOverSeveral(group)
          ? (meant(group, settled) ?? (isPaying(own, group) ? 'funding' : []))
          : [],
      );
      const score = scoreOf(columns, ofGroups);
      const said = columns.filter(({ key, period }) => key !== null || period !== undefined);
      const breadth = said.length + ofGroups.length;
      if (!isCut(columns)) best = sayingMore(best, { top, row, columns, score, breadth });
    }
    return best === null ? [] : [best];
  });
}
