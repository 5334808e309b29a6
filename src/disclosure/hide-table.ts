// Hides more of a table of counts until nothing that is hidden could be worked out.
import { givenAwayIn, isAnyGivenAway, type TableCell } from './given-away.ts';

/** The same cells, more of them hidden: those that best hide others, the smallest of them; totals never. All may end up hidden. */
export function hideTable(cells: readonly TableCell[], smallest: number): readonly TableCell[] {
  let table: Table = { cells, exposed: givenAwayIn(cells, smallest) };
  while (table.exposed.length > 0) {
    const next = bestOf(companions(table), table, smallest);
    if (next === undefined) return table.cells;
    table = next;
  }
  return shownAgain(table.cells, cells, smallest);
}

interface Table {
  readonly cells: readonly TableCell[];
  /** The hidden cells that could be worked out. */
  readonly exposed: readonly TableCell[];
}

/** Of what was hidden to hide others, some was of no use once the rest was hidden: the most numerous first. */
function shownAgain(hidden: readonly TableCell[], before: readonly TableCell[], smallest: number): readonly TableCell[] {
  const places = [...hidden.keys()]
    .filter((at) => hidden[at] !== before[at])
    .sort((a, b) => (hidden[b]?.count ?? 0) - (hidden[a]?.count ?? 0));
  return places.reduce((current, place) => {
    const shown = current.map((cell, at) => (at === place ? (before[at] ?? cell) : cell));
    return isAnyGivenAway(shown, smallest) ? current : shown;
  }, hidden);
}

/** Hiding one more leaves more possible: what could not be worked out before cannot be afterwards. */
function hiding(one: TableCell, { cells, exposed }: Table, smallest: number): Table {
  const instead = hidden(one);
  const table = cells.map((cell) => (cell === one ? instead : cell));
  return { cells: table, exposed: givenAwayIn(table, smallest, [...exposed, instead]) };
}

/** Noughts are shown as long as may be, so that a hidden count may be taken for one at least. */
const hidden = (cell: TableCell): TableCell => ({
  ...cell,
  isHidden: true,
  least: Math.min(1, cell.count),
  most: cell.cap,
});

/** Totals are what the question itself shows. */
const isShown = ({ isHidden, isTotal }: TableCell): boolean => !isHidden && !isTotal;

/** Cells that share a sum with what is exposed; a nought tells of nobody, and hides only when nothing else does. */
function companions({ cells, exposed }: Table): readonly TableCell[] {
  const near = cells.filter(
    (cell) => isShown(cell) && exposed.some(({ row, column }) => cell.column === column || (row !== null && cell.row === row)),
  );
  const counted = near.filter(({ count }) => count > 0);
  if (counted.length > 0) return counted;
  return near.length > 0 ? near : cells.filter(isShown);
}

/** More would take long to try. */
const mostTried = 24;

/** The one that leaves the fewest exposed; then that where sums of exposed cells meet, which closes a cycle; then the smallest. */
function bestOf(candidates: readonly TableCell[], table: Table, smallest: number): Table | undefined {
  const meeting = ({ row, column }: TableCell): number =>
    Number(table.exposed.some((one) => one.column === column)) +
    Number(row !== null && table.exposed.some((one) => one.row === row));
  return [...candidates]
    .sort((a, b) => meeting(b) - meeting(a) || a.count - b.count)
    .slice(0, mostTried)
    .map((candidate) => hiding(candidate, table, smallest))
    .reduce<Table | undefined>(
      (best, one) => (best === undefined || one.exposed.length < best.exposed.length ? one : best),
      undefined,
    );
}
