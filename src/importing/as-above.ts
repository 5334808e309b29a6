// Cells that say what the one above says, by a word or by the marks of those who write by hand; and axes that are a mere stroke.
import { isLevel, type PlanCell, type PlanRow } from './plan-block.ts';

const ditto = /^(?:idem|id\.|ditto|dito|[-–—.\s]*(?:["”“»″〃]|'{2}|,{2})[-–—.\s]*)$/iu;
export const isDitto = (text: string): boolean => ditto.test(text.trim());
/** What names one action alone, which the next one cannot share. */
const own: readonly string[] = ['title', 'part', 'number', 'id'];

const saysDitto = ({ kind, key, value }: PlanCell): boolean =>
  kind === 'text' && !own.includes(key ?? '') && isDitto(String(value));
const isStroke = (cell: PlanCell): boolean => isLevel(cell) && !/[\p{L}\p{N}]/u.test(String(cell.value));

/** What names no axis is to be settled: its action hangs on none, unless the row names one otherwise. */
function withoutStrokes(row: PlanRow, cells: readonly PlanCell[]): PlanRow {
  if (!cells.some(isStroke)) return { ...row, cells };
  const named = cells.map((cell) => (isStroke(cell) ? { ...cell, key: 'unsaid' } : cell));
  return { ...row, cells: named, ...(!named.some(isLevel) && { isAlone: true }) };
}

/** Each such cell, with the value of its column in the row before: an axis may stand further up. */
export function asAbove(rows: readonly PlanRow[]): readonly PlanRow[] {
  let before = new Map<number, PlanCell>();
  return rows.map((row) => {
    if (row.kind !== 'data' && row.kind !== 'hidden') return row;
    const cells = row.cells.map((cell): PlanCell => {
      const above = saysDitto(cell) ? before.get(cell.column) : undefined;
      if (above === undefined) return cell;
      return { ...above, address: cell.address, row: cell.row, isAsAbove: true };
    });
    before = new Map([...[...before].filter(([, cell]) => isLevel(cell)), ...cells.map((cell) => [cell.column, cell] as const)]);
    return row.kind === 'hidden' ? row : withoutStrokes(row, cells);
  });
}
