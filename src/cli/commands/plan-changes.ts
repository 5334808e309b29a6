// jalon plan --freeze and --amend: a year's plan as a decision freezes it, and what another decision changes in it afterwards.
import { revise } from '../../editing/index.ts';
import { type Edit, type Project, UsageError, type World } from '../../model/index.ts';
import { readText } from '../../reading/index.ts';
import { amended, frozen, type PlanDecision } from '../../usecases/changes/plan-decisions.ts';
import { readAndCheck } from '../../usecases/read-and-check.ts';
import { locked } from '../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

export interface PlanChangeOptions extends ChangeOptions, PlanDecision {}

/** The one project meant, whole; what it lacks is told by `validate`. */
function projectAt(paths: readonly string[], options: PlanChangeOptions, world: World): { root: string; project: Project } {
  const [path, ...others] = paths;
  if (others.length > 0) throw new UsageError('one-plan', { paths });
  const root = projectOf({ ...options, ...(path !== undefined && { project: path }) }, world);
  const { checked } = readAndCheck(root, { today: options.today ?? world.today });
  if (checked.project === null || checked.project.incomplete.length > 0)
    throw new UsageError('project-unreadable', { path: path ?? '.', count: checked.problems.length });
  return { root, project: checked.project };
}

function write(root: string, edits: readonly Edit[], options: PlanChangeOptions, world: World): Promise<0 | 1> {
  return locked(root, () =>
    makeChange(
      root,
      revise(edits, (path) => readText(root, path)),
      options,
      world,
    ),
  );
}

/** 0 when it is done, 1 when it would bring an error. Refused when the year is frozen already. */
export async function freeze(year: number, paths: readonly string[], options: PlanChangeOptions, world: World): Promise<0 | 1> {
  const { root, project } = projectAt(paths, options, world);
  return write(root, await frozen(project, year, options), options, world);
}

export async function amend(year: number, paths: readonly string[], options: PlanChangeOptions, world: World): Promise<0 | 1> {
  const { root, project } = projectAt(paths, options, world);
  return write(root, amended(project, year, options, options.today ?? world.today), options, world);
}
