// Of all the choices that are worth as much as the best, the first by the ids of the actions.
import { byId, sumOf } from '../../values/index.ts';
import { holds } from './holds.ts';
import { type PlanningProblem, type Solution, totalOf } from './problem.ts';
import { openSolver, type Solver, unit } from './solver.ts';
import { asChoices, asValues, sparseModel } from './sparse-model.ts';
import { worthRow } from './worth-row.ts';

/** So many ways to choose the actions of one block, at most: the solver tells them apart as whole numbers, far above its tolerances. */
const ways = 1e6;

/**
 * Columns that the solver is given in all, block after block: far more than a thousand of them ever take, so that only larger problems, with as
 * many blocks as they are large, stop short.
 */
const work = 150_000;

/** What each start of an action counts for in its block: the first the most, none nothing. */
type Block = ReadonlyMap<number, readonly number[]>;

/** Actions by their ids, as many a block as the solver can order at once; each counts for more than all that come after it. */
function blocksOf({ candidates }: PlanningProblem): readonly Block[] {
  const places = [...candidates.keys()]
    .filter((place) => candidates[place]?.starts.length)
    .sort((a, b) => byId(candidates[a]?.id ?? '', candidates[b]?.id ?? ''));
  const blocks: Map<number, readonly number[]>[] = [];
  let before = Number.POSITIVE_INFINITY;
  // From the last: what one counts for is the number of ways to choose those after it.
  for (const place of places.reverse()) {
    const count = candidates[place]?.starts.length ?? 0;
    if (before * (count + 1) > ways) {
      blocks.unshift(new Map());
      before = 1;
    }
    const least = before;
    blocks[0]?.set(
      place,
      Array.from({ length: count }, (_, start) => (count - start) * least),
    );
    before *= count + 1;
  }
  return blocks;
}

interface Ordering {
  readonly solver: Solver;
  readonly problem: PlanningProblem;
  /** As good as the best, in which the actions before the block are settled. */
  readonly from: Solution;
  readonly isFixed: ReadonlySet<number>;
  readonly block: Block;
  readonly nodes: number;
}

/** The best of one block, where what comes before it stays as it is; null when the solver could not tell. */
function ordered({ solver, problem, from, isFixed, block, nodes }: Ordering) {
  const bound = problem.candidates.map((one, place) => {
    const isIn = isFixed.has(place) && from.choices[place] !== null;
    return isIn ? { ...one, duty: 'override' as const } : one;
  });
  const model = sparseModel({ ...problem, candidates: bound });
  const columns = model.columns.map((column) => ({
    ...column,
    value: (block.get(column.place)?.[column.start] ?? 0) * unit,
    most: isFixed.has(column.place) && from.choices[column.place] !== column.start ? 0 : 1,
  }));
  const kept = worthRow(
    model.columns.map(({ value }) => value),
    from.value,
  );
  const rows = [...model.rows, kept];
  const { status, values } = solver.solve({ columns, rows }, { nodes, gap: 0 }, asValues(model, from.choices));
  const found = values === null || status !== 'solved' ? null : asChoices(problem, model, values);
  return found !== null && holds(problem, found) && totalOf(problem, found) === from.value ? found : null;
}

/**
 * Going through the actions by their ids, that in which the action starts, then that in which it starts sooner. `isFirst` says whether it
 * was proved within the nodes and the work; if not, the choice is worth as much.
 */
export async function firstById(
  problem: PlanningProblem,
  best: Solution,
  nodes: number,
): Promise<Solution & { readonly isFirst: boolean }> {
  const isFixed = new Set<number>();
  const columns = sumOf(problem.candidates, ({ starts }) => starts.length);
  let [choices, left] = [best.choices, work];
  for (const block of blocksOf(problem)) {
    const isSettled = [...block.keys()].every((place) => choices[place] === 0);
    if (!isSettled) left -= columns;
    if (left < 0) return { ...best, choices, isFirst: false };
    const from = { ...best, choices };
    const found = isSettled ? choices : ordered({ solver: await openSolver(), problem, from, isFixed, block, nodes });
    if (found === null) return { ...best, choices, isFirst: false };
    choices = found;
    for (const place of block.keys()) isFixed.add(place);
  }
  return { ...best, choices, isFirst: true };
}
