// Hides more of a table of counts until nothing that is hidden could be worked out.
import { exposedIn, type TableCell } from './exposed.ts';

/** The same cells, more of them hidden: those that hide others are the smallest that may, totals never. All may end up hidden. */
export function hideTable(cells: readonly TableCell[]): readonly TableCell[] {
  let current = cells;
  for (;;) {
    const [exposed] = exposedIn(current);
    if (exposed === undefined) return current;
    const next = beside(exposed, current) ?? current.find(isShown);
    if (next === undefined) return current;
    current = current.map((cell) => (cell === next ? { ...cell, isHidden: true } : cell));
  }
}

/** Totals are what the question itself shows. */
const isShown = ({ isHidden, isTotal }: TableCell): boolean => !isHidden && !isTotal;

/** In the sum where fewest hide it already, its smallest companion. */
function beside(exposed: TableCell, cells: readonly TableCell[]): TableCell | undefined {
  const sums = [
    cells.filter(({ column }) => column === exposed.column),
    ...(exposed.row === null ? [] : [cells.filter(({ row }) => row === exposed.row)]),
  ].sort((a, b) => hiddenIn(a) - hiddenIn(b));
  const companions = sums.map((cells) => cells.filter(isShown).sort((a, b) => a.count - b.count));
  const counted = companions.map((all) => all.find(({ count }) => count > 0));
  // A nought tells of nobody, and hides only when nothing else does.
  return counted.find((one) => one !== undefined) ?? companions.find(([first]) => first !== undefined)?.[0];
}

const hiddenIn = (cells: readonly TableCell[]): number => cells.filter(({ isHidden }) => isHidden).length;
