// The least that must be added to the envelopes for an action to come in, nothing that the plan is worth without it being lost.
import { takenBy } from './holds.ts';
import { type Choices, type PlanningProblem, totalOf } from './problem.ts';
import { openSolver } from './solver.ts';
import { asChoices, type Column, type Row, sparseModel } from './sparse-model.ts';
import { worthRow } from './worth-row.ts';

export interface Extra {
  readonly choices: Choices;
  /** By cell, above zero. */
  readonly amounts: ReadonlyMap<number, number>;
  readonly isLeast: boolean;
}

/** A hundredth of a full-time year counts as so many cents, when money and staff must be weighed against each other. */
const hundredthOfYear = 50_000;

/** Null when more of the envelopes would not bring it in. */
export async function extraFor(problem: PlanningProblem, place: number, current: Choices): Promise<Extra | null> {
  const free = problem.candidates.map((one, at) => (at === place ? { ...one, duty: 'override' as const } : one));
  const model = sparseModel({ ...problem, candidates: free }, 'every-cell');
  const count = model.columns.length;
  const extras = problem.cells.map(({ nature }): Column => {
    const price = nature === 'fte' ? hundredthOfYear : 1;
    return { place: -1, start: -1, value: -price, most: Number.POSITIVE_INFINITY, isWhole: false };
  });
  const rows = model.rows.map((row): Row => {
    if (row.kind !== 'cell') return row;
    // Amounts of a row are in a unit of its own; so is what is added to it.
    return { ...row, terms: [...row.terms, [count + row.place, -1 / row.unit]] };
  });
  // What the action itself is worth makes up for nothing.
  const others = model.columns.map(({ place: of, value }) => (of === place ? 0 : value));
  const kept = worthRow(others, totalOf(problem, current));
  const columns = [...model.columns.map((column) => ({ ...column, value: 0 })), ...extras];
  const { solve } = await openSolver();
  const { status, values } = solve({ columns, rows: [...rows, kept] }, { nodes: 500, gap: 1e-6 });
  if (values === null) return null;
  const choices = asChoices(problem, model, values);
  const taken = takenBy(problem, choices);
  const over = problem.cells.flatMap(({ left }, cell) => {
    const amount = (taken[cell] ?? 0) - left;
    return amount > 0 ? [[cell, amount] as const] : [];
  });
  return { choices, amounts: new Map(over), isLeast: status === 'solved' };
}
