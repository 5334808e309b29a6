// A small linear programme, for problems of some tens of unknowns: the simplex method, with Bland's rule so that it goes round no circle.

const tiny = 1e-11;
/** A gain, or a divisor, above what the rounding of many turns may leave of zero. */
const clear = 1e-9;

/** One turn of the simplex: the row of the pivot is divided by it, and the column cleared from the others. */
function pivot(tableau: readonly number[][], row: number, column: number): void {
  const chosen = tableau[row] ?? [];
  const by = chosen[column] ?? 1;
  for (let j = 0; j < chosen.length; j++) chosen[j] = (chosen[j] ?? 0) / by;
  for (const [i, other] of tableau.entries()) {
    const factor = other[column] ?? 0;
    if (i === row || factor === 0) continue;
    for (let j = 0; j < other.length; j++) {
      const left = (other[j] ?? 0) - factor * (chosen[j] ?? 0);
      other[j] = j === column || Math.abs(left) < 1e-14 ? 0 : left;
    }
  }
}

export interface Greatest {
  readonly value: number;
  readonly unknowns: readonly number[];
  /** One a row, at least 0: by how much the value would grow with its limit; they are the unknowns of the dual programme. */
  readonly prices: readonly number[];
}

/**
 * The unknowns, at least 0, that make `gains` times the unknowns greatest while each row times the unknowns is at most its limit, which is
 * at least 0; null when there is no greatest value.
 */
export function maximise(
  gains: readonly number[],
  rows: readonly (readonly number[])[],
  limits: readonly number[],
): Greatest | null {
  const unknowns = gains.length;
  const width = unknowns + rows.length + 1;
  const basis = rows.map((_, i) => unknowns + i);
  const constraints = rows.map((row, i) =>
    Array.from({ length: width }, (_, j) =>
      j < unknowns ? (row[j] ?? 0) : j === unknowns + i ? 1 : j === width - 1 ? (limits[i] ?? 0) : 0,
    ),
  );
  const worth = Array.from({ length: width }, (_, j) => -(gains[j] ?? 0));
  const tableau = [...constraints, worth];
  // Rounding may undo what Bland's rule promises: what is found by then keeps every row all the same.
  for (let turns = 0; turns < 50 * width; turns++) {
    const entering = worth.slice(0, -1).findIndex((gain) => gain < -clear);
    if (entering < 0) break;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, row] of constraints.entries()) {
      const by = row[entering] ?? 0;
      if (by <= clear) continue;
      const ratio = (row[width - 1] ?? 0) / by;
      const isLess = ratio < least - tiny || (ratio < least + tiny && (basis[i] ?? 0) < (basis[leaving] ?? 0));
      if (isLess) [leaving, least] = [i, ratio];
    }
    if (leaving < 0) return null;
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
  return {
    value: worth[width - 1] ?? 0,
    unknowns: Array.from({ length: unknowns }, (_, j) => constraints[basis.indexOf(j)]?.[width - 1] ?? 0),
    prices: rows.map((_, i) => worth[unknowns + i] ?? 0),
  };
}

/**
 * The unknowns, at least 0, that make `costs` (each at least 0) times the unknowns least while each row times the unknowns is at least its
 * floor; null when nothing keeps every row. Solved by its dual, of which zero is always a start.
 */
export function minimise(
  costs: readonly number[],
  rows: readonly (readonly number[])[],
  floors: readonly number[],
): readonly number[] | null {
  const turned = costs.map((_, j) => rows.map((row) => row[j] ?? 0));
  return maximise(floors, turned, costs)?.prices ?? null;
}
