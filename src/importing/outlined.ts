// Tasks that a tool numbers by their level: those that hold others are axes and objectives of these.
import type { PlanCell, PlanRow } from './plan-block.ts';

/** Levels between an axis and an action, at most. */
const deepest = 3;

const levelIn = ({ cells }: PlanRow): number | null => {
  const cell = cells.find(({ key }) => key === 'outline');
  const level = Number(cell?.value);
  return cell !== undefined && Number.isInteger(level) && level > 0 ? level : null;
};

/** As they were, where no column says levels. */
export function outlined(rows: readonly PlanRow[]): readonly PlanRow[] {
  const levels = rows.map(levelIn);
  if (levels.every((level) => level === null)) return rows;
  let way: readonly PlanCell[] = [];
  /** The level of the next row that says one. */
  const nexts = levels.map(() => 0);
  for (let at = levels.length - 2; at >= 0; at--) nexts[at] = levels[at + 1] ?? nexts[at + 1] ?? 0;
  return rows.map((row, at): PlanRow => {
    const level = levels[at] ?? null;
    const title = row.cells.find(({ key }) => key === 'title');
    if (row.kind !== 'data' || level === null || title === undefined) return row;
    const rest = row.cells.filter(({ key }) => key !== 'outline');
    const above = way.slice(0, level - 1);
    if ((nexts[at] ?? 0) <= level) return { ...row, cells: [...above, ...rest], isWhole: true };
    const own: PlanCell = { ...title, key: `level${Math.min(level, deepest)}`, isBanner: true };
    way = [...above, own];
    // What sums up those below it is said by these.
    return { ...row, cells: [...above, own], isWhole: true };
  });
}
