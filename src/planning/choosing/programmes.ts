// Programmes in whole and other numbers of rooms that have one of their own, given to HiGHS.
import type { SolveProgramme } from '../../ranking/index.ts';
import { openSolver, unit } from './solver.ts';

/** Enough for all but the hardest; where it is not, what is proved so far is told as such. */
const nodes = 2000;

export async function openProgrammes(): Promise<SolveProgramme> {
  const { solve } = await openSolver();
  return ({ columns, rows }, known) => {
    const { values, bound } = solve(
      {
        columns: columns.map(({ most, isWhole, worth }, place) => ({ place, start: 0, most, isWhole, value: worth * unit })),
        rows: rows.map((row, place) => ({ kind: 'cell', place, unit: 1, ...row })),
      },
      { nodes, gap: 0, tolerance: 1e-9 },
      known,
    );
    return { values, bound: bound / unit };
  };
}
