// Where the plan is in what somebody brings: which sheet, which row of headers, what each column holds.
import type { Table, TableCell, TableSheet } from '../model/index.ts';
import { yearOf } from './cells/read-number.ts';
import { columnMeant } from './plan-columns.ts';

export interface PlanColumn {
  readonly column: number;
  readonly header: string;
  /** Null for a column that nothing in a project answers to: its words are kept beside. */
  readonly key: string | null;
}
export interface FoundPlan {
  readonly sheet: TableSheet;
  readonly row: number;
  readonly columns: readonly PlanColumn[];
}

/** Header → key, or null to keep the words beside: what people settled before. */
export type Settled = ReadonlyMap<string, string | null>;

/** Headers deeper than this are not looked for. */
const deepest = 60;
/** Columns past these are no plan’s: their words are kept beside, under their letters. */
const mostColumns = 400;

const isTitle = (key: string | null): boolean => key === 'title' || key === 'part';

const meant = (header: string, settled: Settled): string | null => {
  const given = settled.get(header);
  return given === undefined ? columnMeant(header) : given;
};

/** A key that may stand in one column alone goes to those that somebody settled, else to the first that bears it. */
function columnsOf(cells: readonly TableCell[], settled: Settled): readonly PlanColumn[] {
  const headers = cells.map(({ value }) => String(value));
  const taken = new Set(headers.flatMap((header) => settled.get(header) ?? []));
  // A total beside its years would count them twice.
  const isByYear = headers.every((header) => meant(header, settled) !== 'budget' || yearOf(header) !== null);
  return cells.map(({ column }, index) => {
    const header = headers[index] ?? '';
    const key = meant(header, settled);
    if (key === 'budget' && isByYear) {
      const year = `budget ${yearOf(header)}`;
      if (taken.has(year)) return { column, header, key: null };
      taken.add(year);
      return { column, header, key };
    }
    const isFree = key === null || settled.has(header) || ['funder', 'amount'].includes(key) || !taken.has(key);
    if (key !== null) taken.add(key);
    return { column, header, key: isFree ? key : null };
  });
}

const scoreOf = (columns: readonly PlanColumn[]): number =>
  columns.some(({ key }) => isTitle(key)) ? new Set(columns.flatMap(({ key }) => key ?? [])).size : 0;

const textsIn = (cells: readonly TableCell[]): readonly TableCell[] =>
  cells.filter(({ kind, column }) => kind === 'text' && column <= mostColumns);

/** Headers over two rows: the lower one says what a column holds, the upper one where it stands alone. */
function pairs(rows: TableSheet['rows']): TableSheet['rows'] {
  return rows.flatMap((lower, index) => {
    const upper = rows[index - 1] ?? [];
    if (lower[0] === undefined || upper[0]?.row !== lower[0].row - 1) return [];
    const said = new Set(lower.map(({ column }) => column));
    const alone = textsIn(upper).filter(({ column }) => !said.has(column));
    return alone.length === 0 ? [] : [[...lower, ...alone].sort((a, b) => a.column - b.column)];
  });
}

/** The row of a visible sheet whose cells name most columns, a title among them, two rows when these name more; null when none does. */
export function findPlan({ sheets }: Table, settled: Settled): FoundPlan | null {
  let best: FoundPlan | null = null;
  let most = 0;
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const rowsOf = ({ rows }: TableSheet): TableSheet['rows'] =>
    rows.filter(([first]) => first !== undefined && first.row <= deepest);
  for (const read of [rowsOf, (sheet: TableSheet) => pairs(rowsOf(sheet))])
    for (const sheet of seen)
      for (const cells of read(sheet)) {
        const columns = columnsOf(textsIn(cells), settled);
        const score = scoreOf(columns);
        if (score <= most) continue;
        most = score;
        best = { sheet, row: Math.max(...cells.map(({ row }) => row)), columns };
      }
  return best;
}
