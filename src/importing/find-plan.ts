// Where the plan is in what somebody brings: which sheet, which row of headers, what each column holds.
import type { Table, TableCell, TableSheet } from '../model/index.ts';
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

const isTitle = (key: string | null): boolean => key === 'title' || key === 'part';

const meant = (header: string, settled: Settled): string | null => {
  const given = settled.get(header);
  return given === undefined ? columnMeant(header) : given;
};

/** A key that may stand in one column alone goes to those that somebody settled, else to the first that bears it. */
function columnsOf(cells: readonly TableCell[], settled: Settled): readonly PlanColumn[] {
  const headers = cells.map(({ value }) => String(value));
  const taken = new Set(headers.flatMap((header) => settled.get(header) ?? []));
  return cells.map(({ column }, index) => {
    const header = headers[index] ?? '';
    const key = meant(header, settled);
    const isFree = key === null || settled.has(header) || ['funder', 'amount'].includes(key) || !taken.has(key);
    if (key !== null) taken.add(key);
    return { column, header, key: isFree ? key : null };
  });
}

const scoreOf = (columns: readonly PlanColumn[]): number =>
  columns.some(({ key }) => isTitle(key)) ? new Set(columns.flatMap(({ key }) => key ?? [])).size : 0;

/** The row of a visible sheet whose cells name most columns, a title among them; null when no row does. */
export function findPlan({ sheets }: Table, settled: Settled): FoundPlan | null {
  let best: FoundPlan | null = null;
  let most = 0;
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden))
    for (const cells of sheet.rows.filter(([first]) => first !== undefined && first.row <= deepest)) {
      const columns = columnsOf(
        cells.filter(({ kind }) => kind === 'text'),
        settled,
      );
      const score = scoreOf(columns);
      if (score <= most) continue;
      most = score;
      best = { sheet, row: cells[0]?.row ?? 0, columns };
    }
  return best;
}
