/** Which results that a template brought still hold: those of formulas that look at nothing which a view fills or repeats. */
import type { TableArea } from '../../../model/index.ts';
import { type CellAt, cellAt, cellPlace } from '../../../values/index.ts';
import { type Reference, readFormula } from '../formulas/index.ts';

/** Cells that all formulas together may look at: past that, none is known to be steady. */
const MOST_LOOKS = 5_000_000;
const DEEPEST = 200;

export type WrittenCells = {
  /** The cells that a view fills or repeats; null on a sheet that no view changes. */
  readonly filled: ReadonlySet<string> | null;
  /** By its place, as the sheet has it now. */
  readonly formulaAt: (place: string) => string | undefined;
  readonly formulas: () => Iterable<string>;
  readonly bottom: () => number;
};

/** `sheets` by their names in small letters, `names` those that stand for a formula. */
export function steadiness(
  sheets: ReadonlyMap<string, WrittenCells>,
  names: ReadonlySet<string>,
): (sheet: string, place: string) => boolean {
  const known = new Map<string, boolean>();
  const doubts = new Map<string, readonly Place[]>();
  let looks = 0;

  function isSteady(sheet: string, place: string, depth: number): boolean {
    const cells = sheets.get(sheet);
    if (!cells || cells.filled === null) return true;
    if (cells.filled.has(place)) return false;
    const formula = cells.formulaAt(place);
    if (formula === undefined) return true;
    const key = `${sheet}!${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, true);
    const found =
      depth < DEEPEST &&
      readFormula(formula).every((token) => {
        if (token.kind === 'table') return false;
        if (token.kind === 'open') return token.name !== 'INDIRECT' && token.name !== 'OFFSET';
        // A column of the table that the formula is in stands without its name: « [Coût] ».
        if (token.kind === 'other') return !names.has(token.text.toLowerCase()) && !/^(?:\[|[^"].*!)/.test(token.text);
        return token.kind !== 'reference' || isAreaSteady(token, sheet, depth + 1);
      });
    known.set(key, found);
    return found;
  }

  function isAreaSteady({ sheet: named, start, end }: Reference, own: string, depth: number): boolean {
    const sheet = (named ?? own).toLowerCase();
    // Several sheets at once.
    if (sheet.includes(':')) return false;
    const cells = sheets.get(sheet);
    if (!cells || cells.filled === null) return true;
    const last = end ?? start;
    const lowest = cells.bottom();
    const [top, bottom] = [start.row ?? 1, Math.min(last.row ?? lowest, lowest)];
    const [left, right] = [start.index || 1, last.index || Number.POSITIVE_INFINITY];
    const size = Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    const doubtful = doubtfulOf(sheet, cells);
    looks += Math.min(size, doubtful.length) + 1;
    if (looks > MOST_LOOKS) return false;
    // Whichever is less: the cells of the area, or those that may be unsteady.
    if (size <= doubtful.length) return placesOf({ top, bottom, left, right }).every((place) => isSteady(sheet, place, depth));
    return doubtful.every(
      ({ row, column, place }) => row < top || row > bottom || column < left || column > right || isSteady(sheet, place, depth),
    );
  }

  function doubtfulOf(sheet: string, { filled, formulas }: WrittenCells): readonly Place[] {
    const before = doubts.get(sheet);
    if (before) return before;
    const places = [...(filled ?? []), ...formulas()].map((place) => ({ place, ...cellAt(place) }));
    doubts.set(sheet, places);
    return places;
  }

  return (sheet, place) => isSteady(sheet.toLowerCase(), place, 0);
}

type Place = CellAt & { readonly place: string };

const placesOf = ({ top, bottom, left, right }: TableArea): string[] =>
  Array.from({ length: Math.max(0, bottom - top + 1) }, (_, row) => top + row).flatMap((row) =>
    Array.from({ length: Math.max(0, right - left + 1) }, (_, column) => cellPlace(left + column, row)),
  );
