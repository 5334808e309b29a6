// Columns that are months, quarters or years, marked or coloured: when an action runs, as one period.
import type { TableArea } from '../model/index.ts';
import { cellPlace, parsePeriod } from '../values/index.ts';
import type { FoundBlock, PlanCell, PlanColumn, PlanRow } from './plan-block.ts';

const marks: ReadonlySet<string> = new Set([...'xX×✓✔✅✗☑☒●•○■▪█▓►▶→*1oO', 'oui', 'Oui', 'OUI', 'xx', 'XX', 'yes', '->', '=>']);

/** « X », « ● »; a longer word says what is done then. */
export const isMark = ({ value }: { readonly value: unknown }): boolean => value === true || marks.has(String(value).trim());
/** What says that nothing is done then. */
export const isBlank = ({ value }: Pick<PlanCell, 'value'>): boolean =>
  value === false || /^(?:[-–0☐□]|non|no)?$/i.test(String(value).trim());

type Look = NonNullable<FoundBlock['sheet']['look']>;
/** Where a row is coloured, but for what is coloured as the whole row is. */
function painted(row: number, columns: readonly PlanColumn[], fills: Look['fills'] | undefined): readonly PlanColumn[] {
  const own = fills?.get(row);
  const there = columns.filter(({ column }) => own?.has(column));
  const isWhole = there.length === columns.length && new Set(there.map(({ column }) => own?.get(column))).size === 1;
  const title = own === undefined ? undefined : own.get(Math.min(...columns.map(({ column }) => column)) - 1);
  return isWhole && title !== undefined && title === own?.get(there[0]?.column ?? 0) ? [] : there;
}

const whole = (first: string, last: string): string => {
  const [from, to] = [first.split('/')[0] ?? first, last.split('/').at(-1) ?? last];
  if (from === to) return from;
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}-${to}` : `${from}/${to}`;
};

type AreasBy = ReadonlyMap<string, TableArea>;
export const placeOf = (row: number, column: number): string => `${row}:${column}`;
/** Merged areas, by the cell that they begin with. */
export const areasBy = ({ sheet }: FoundBlock): AreasBy =>
  new Map(sheet.merged.map((area) => [placeOf(area.top, area.left), area]));

/** From the first column that is marked or coloured to the last, as a cell of its own under a range of addresses; null when none is. */
export function periodCell({ row, cells }: PlanRow, { columns, sheet }: FoundBlock, areas: AreasBy): PlanCell | null {
  const moments = columns.filter(({ key, period }) => key === 'mark' && period !== undefined);
  if (moments.length === 0) return null;
  const said = cells.filter((cell) => cell.key === 'mark' && !isBlank(cell));
  const covers = ({ column }: PlanColumn): boolean =>
    said.some((cell) => {
      const area = areas.get(placeOf(cell.row, cell.column));
      return cell.column <= column && column <= (area?.right ?? cell.column);
    });
  const coloured = painted(row, moments, sheet.look?.fills);
  const there = moments.filter((moment) => covers(moment) || coloured.includes(moment));
  const [first, last] = [there[0], there.at(-1)];
  if (first?.period === undefined || last?.period === undefined) return null;
  const value = whole(first.period, last.period);
  if (parsePeriod(value) === null) return null;
  const address = `${cellPlace(first.column, row)}:${cellPlace(last.column, row)}`;
  return { address, row, column: first.column, kind: 'text', value, header: first.header, key: 'period' };
}
