// HiGHS, an open-source solver of linear programmes in whole numbers (Huangfu & Hall, Math. Prog. Comp. 10, 2018), opened when wanted.
import type { Highs, Model } from 'highs';
import { divisor, type SparseModel } from './sparse-model.ts';

interface Solved {
  readonly status: 'solved' | 'infeasible' | 'stopped';
  /** Of each column; null when none was found. */
  readonly values: readonly number[] | null;
  /** No choice is worth more; infinite when nothing was proved. */
  readonly bound: number;
}

interface Effort {
  readonly nodes: number;
  /** Stops this close to the bound, as a share of it. */
  readonly gap: number;
  /** By how much a row may be missed, and a whole number not be whole; a millionth, and a tenth of it, by default. */
  readonly tolerance?: number;
}

export interface Solver {
  /** The most valuable choice, within a count of nodes and never a time, so that it is the same on every machine. */
  readonly solve: (model: SparseModel, effort: Effort, known?: readonly number[]) => Solved;
  /**
   * What each column takes of all rows but that of its own action, at the prices of the linear relaxation, in millionths of a point: nothing
   * when the rows cannot hold together.
   */
  readonly paid: (model: SparseModel) => readonly number[];
}

/** Values are millionths of a point: counted by so many, one of them stays far above the solver's tolerances of a millionth. */
export const unit = 1e4;

const fixed = { random_seed: 1, mip_abs_gap: 1e-6 };

const infeasible: Solved = { status: 'infeasible', values: null, bound: Number.NEGATIVE_INFINITY };

function load(highs: Highs, { columns, rows }: SparseModel): Model {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ value }) => value / unit),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => (Number.isFinite(most) ? most : highs.infinity)),
    integrality: columns.map(({ isWhole }) => highs.constants.variableType[isWhole ? 'integer' : 'continuous']),
    rowLower: rows.map(({ least }) => (Number.isFinite(least) ? least : -highs.infinity)),
    rowUpper: rows.map(({ most }) => (Number.isFinite(most) ? most : highs.infinity)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
    },
  });
}

/** What whole columns are worth, recounted without the solver's rounding. */
const worthOf = ({ columns }: SparseModel, values: readonly number[]): number =>
  columns.reduce((sum, { value }, column) => sum + value * Math.round(values[column] ?? 0), 0);

/** Any choice is worth a multiple of what all values have in common; what the solver's rounding may have taken off is given back first. */
function wholeBound({ columns }: SparseModel, bound: number): number {
  const common = columns.reduce((all, { value }) => divisor(all, value), 0) || 1;
  return Math.floor((bound + 1e-9 * Math.abs(bound) + 0.5) / common) * common;
}

/** Without columns nothing can be chosen, which HiGHS calls an empty model whatever its rows ask for. */
const withoutColumns = ({ rows }: SparseModel): Solved =>
  rows.some(({ least }) => least > 0) ? infeasible : { status: 'solved', values: [], bound: 0 };

function solveWith(highs: Highs, sparse: SparseModel, { nodes, gap, tolerance }: Effort, known?: readonly number[]): Solved {
  if (sparse.columns.length === 0) return withoutColumns(sparse);
  const { modelStatus, solutionStatus } = highs.constants;
  const model = load(highs, sparse);
  try {
    model.options.set({ output_flag: false, ...fixed, mip_max_nodes: nodes, mip_rel_gap: gap });
    if (tolerance !== undefined)
      model.options.set({ mip_feasibility_tolerance: tolerance, primal_feasibility_tolerance: tolerance });
    if (known !== undefined) model.setSolution({ colValue: known });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return infeasible;
    const isFound = model.info.get('primal_solution_status') === solutionStatus.feasible;
    const values = isFound ? [...model.getSolution().colValue] : null;
    const bound = Number(model.info.get('mip_dual_bound')) * unit;
    const isSolved = status === modelStatus.optimal;
    return {
      status: isSolved ? 'solved' : 'stopped',
      values,
      bound: values !== null && isSolved && gap === 0 ? worthOf(sparse, values) : wholeBound(sparse, bound),
    };
  } finally {
    model.dispose();
  }
}

function paidWith(highs: Highs, sparse: SparseModel): readonly number[] {
  const columns = sparse.columns.map((column) => ({ ...column, isWhole: false }));
  if (columns.length === 0) return [];
  const model = load(highs, { ...sparse, columns });
  try {
    model.options.set({ output_flag: false, ...fixed });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return columns.map(() => 0);
    const { rowDual } = model.getSolution();
    const paid = columns.map(() => 0);
    for (const [row, { kind, terms }] of sparse.rows.entries())
      if (kind !== 'once')
        for (const [column, factor] of terms) paid[column] = (paid[column] ?? 0) + factor * (rowDual[row] ?? 0) * unit;
    return paid;
  } finally {
    model.dispose();
  }
}

let opened: Promise<Solver> | null = null;

/** Its 3.5 MB are read at the first call of the process, never at start-up. */
export function openSolver(): Promise<Solver> {
  opened ??= import('highs').then(async ({ default: found }) => {
    // Its types describe its CommonJS form; what Node imports is the function itself.
    const highs = await ('default' in found ? found.default : found)();
    return {
      solve: (model, effort, known) => solveWith(highs, model, effort, known),
      paid: (model) => paidWith(highs, model),
    };
  });
  return opened;
}
