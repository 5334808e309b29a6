// The rows of a plan, each with its cells by what they hold; rows that are no action are told apart.
import type { TableCell } from '../model/index.ts';
import type { FoundPlan, PlanColumn } from './find-plan.ts';
import { longestHeader, plainHeader } from './plan-columns.ts';

/** One cell with the column it stands in. */
export interface PlanCell extends TableCell {
  readonly header: string;
  readonly key: string | null;
  /** Alone in its row, and named as an axis or an objective: it heads the rows below. */
  readonly isBanner?: true;
}
/** `types`, `instructions` and `example` are those of the national model. */
type RowKind = 'data' | 'types' | 'instructions' | 'example' | 'header-again' | 'total';
export interface PlanRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: readonly PlanCell[];
}

const isType = ({ value }: PlanCell): boolean => /^champs? (?:texte|num|date|liste|binaire)/i.test(String(value));
const isInstruction = ({ value }: PlanCell): boolean =>
  /^(?:si vos (?:sous-)*axes sont numérotés|texte court de 300 caractères|saisissez un nombre entier, sans)/i.test(String(value));
const isExample = ({ value }: PlanCell): boolean => /^Action 1 - Assurer la coordination.*\(ou\)/is.test(String(value));
const isHeader = ({ value, header }: PlanCell): boolean =>
  typeof value === 'string' && value.length <= longestHeader && plainHeader(value) === plainHeader(header);

const total =
  /^(?:sous[-\s]|grand\s+)?tota(?:l|ux)(?:\s+(?:général|ht|ttc|du plan|de l[’']axe|axe|objectif|general|of)(?![\p{L}]).*(?:\n\s*:?)?|\s*:?)$/iu;
/** It sums the rows above: one text, and figures. */
const isTotal = (cells: readonly PlanCell[]): boolean => {
  const texts = cells.filter(({ kind, value }) => kind === 'text' && !/^[\d\s.,€-]+$/.test(String(value)));
  return cells.length > 1 && texts.length === 1 && total.test(String(texts[0]?.value));
};

function kindOf(cells: readonly PlanCell[]): RowKind {
  const half = cells.length / 2;
  if (cells.filter(isType).length >= half) return 'types';
  if (cells.some(isInstruction)) return 'instructions';
  if (cells.some(isExample)) return 'example';
  if (isTotal(cells)) return 'total';
  return cells.filter(isHeader).length > half ? 'header-again' : 'data';
}

const banner =
  /^(?:(axe|axis|volet|défi|enjeu|ambition|orientation|thème|thématique|pillar)|(?:sous-axe|objectif|objective|levier))(?![\p{L}])/iu;
const isNumbered = /^[\p{L}\s-]+(?:\d|[A-Z](?![\p{L}])|n°\s*(?:\d|[IVX]+(?![\p{L}])|[A-Z](?![\p{L}])))/u;

/** « AXE 2 – Relier » over the whole width is no action, whatever the column it begins in. */
function asBanner(cells: readonly PlanCell[], { sheet }: FoundPlan): readonly PlanCell[] {
  const [cell, ...others] = cells;
  if (cell === undefined || others.length > 0 || cell.kind !== 'text' || /^level/.test(cell.key ?? '')) return cells;
  const said = banner.exec(String(cell.value));
  const isWide = sheet.merged.some(({ top, left, right }) => top === cell.row && left === cell.column && right > left + 1);
  // Where titles stand, it may be the title of an action of which nothing else is said.
  const mayBeTitle = cell.key === 'title' || cell.key === 'part' || !isNumbered.test(String(cell.value));
  if (said === null || (mayBeTitle && !isWide)) return cells;
  return [{ ...cell, key: said[1] === undefined ? 'level2' : 'level1', isBanner: true }];
}

/** Cells that merged areas stand for, at most: areas do not overlap in any spreadsheet. */
const mostSpread = 400_000;

/** The value of a cell that is merged downwards stands in every row that it covers, at the address of the first. */
function spread({ sheet }: FoundPlan): ReadonlyMap<number, readonly TableCell[]> {
  const whole = new Map<number, TableCell[]>(
    sheet.rows.flatMap((cells) => (cells[0] ? [[cells[0].row, [...cells]] as const] : [])),
  );
  const numbers = [...whole.keys()];
  const index = new Map(numbers.map((row, at) => [row, at]));
  let left = mostSpread;
  for (const { top, left: column, bottom } of sheet.merged) {
    const cell = whole.get(top)?.find((one) => one.column === column && one.row === top);
    const from = index.get(top);
    if (cell === undefined || from === undefined) continue;
    for (let at = from + 1; at < numbers.length && (numbers[at] ?? 0) <= bottom && left > 0; at++, left--)
      whole.get(numbers[at] ?? 0)?.push(cell);
  }
  return whole;
}

const named = (columns: ReadonlyMap<number, PlanColumn>, cell: TableCell): PlanCell => {
  const column = columns.get(cell.column);
  return { ...cell, header: column?.header ?? cell.address.replace(/(?<!\d)\d+$/, ''), key: column?.key ?? null };
};

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

/** In order, without the rows that hold nothing. */
export function planRows(found: FoundPlan): readonly PlanRow[] {
  const columns = new Map(found.columns.map((column) => [column.column, column]));
  const rows = [...spread(found)]
    .filter(([row]) => row > found.row)
    .map(([row, cells]) => {
      const placed = cells.map((cell) => named(columns, cell)).sort((a, b) => a.column - b.column);
      return { row, kind: kindOf(placed), cells: asBanner(placed, found) };
    });
  return rows.reduce<PlanRow[]>(joined, []);
}
