// A small linear programme, for problems of some tens of unknowns: the simplex method, with Bland's rule so that it always ends.

const tiny = 1e-11;

/** One turn of the simplex: the row of the pivot is divided by it, and the column cleared from the others. */
function pivot(tableau: readonly number[][], row: number, column: number): void {
  const chosen = tableau[row] ?? [];
  const by = chosen[column] ?? 1;
  for (let j = 0; j < chosen.length; j++) chosen[j] = (chosen[j] ?? 0) / by;
  for (const [i, other] of tableau.entries()) {
    const factor = other[column] ?? 0;
    if (i === row || factor === 0) continue;
    for (let j = 0; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (chosen[j] ?? 0);
  }
}

/**
 * The unknowns, at least 0, that make the sum of the unknowns greatest while each row times the unknowns is at most 1; null when the sum
 * has no greatest value.
 */
export function maximise(rows: readonly (readonly number[])[], unknowns: number): readonly number[] | null {
  const width = unknowns + rows.length + 1;
  const basis = rows.map((_, i) => unknowns + i);
  const constraints = rows.map((row, i) =>
    Array.from({ length: width }, (_, j) => (j < unknowns ? (row[j] ?? 0) : j === unknowns + i || j === width - 1 ? 1 : 0)),
  );
  const gains = Array.from({ length: width }, (_, j) => (j < unknowns ? -1 : 0));
  const tableau = [...constraints, gains];
  for (;;) {
    const entering = gains.slice(0, -1).findIndex((gain) => gain < -tiny);
    if (entering < 0) break;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, row] of constraints.entries()) {
      const by = row[entering] ?? 0;
      if (by <= tiny) continue;
      const ratio = (row[width - 1] ?? 0) / by;
      const isLess = ratio < least - tiny || (ratio < least + tiny && (basis[i] ?? 0) < (basis[leaving] ?? 0));
      if (isLess) [leaving, least] = [i, ratio];
    }
    if (leaving < 0) return null;
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
  return Array.from({ length: unknowns }, (_, j) => constraints[basis.indexOf(j)]?.[width - 1] ?? 0);
}
