// The one loop over projects: one is a batch of one, and a project that fails does not stop the others.
import { relative } from 'node:path';
import { type Checked, capped } from '../checking/index.ts';
import { isDiskError, type Outcome, type Project, UsageError, type Workspace, type World } from '../model/index.ts';
import { findProjects } from '../reading/index.ts';
import { withExcerpts } from './excerpts.ts';
import type { CommonOptions } from './options.ts';
import { type CheckOptions, readAndCheck } from './read-and-check.ts';

/** A checked project on its way through a command. */
export interface Passing {
  readonly project: Project;
  readonly workspace: Workspace;
  readonly today: string;
}

/** Roots as people typed them or would: relative to where they stand. */
const shown = (world: World, root: string): string => relative(world.cwd, root) || '.';

/**
 * Finds the projects, then reads and checks one at a time and hands it to `work`; only the outcome stays in memory. A project whose
 * `project.yaml` cannot be used has problems and no result.
 */
export async function* eachProject<Result>(
  paths: readonly string[],
  options: CommonOptions & CheckOptions,
  world: World,
  work: (passing: Passing) => Result | Promise<Result>,
): AsyncGenerator<Outcome<Result>> {
  const roots = findProjects(paths.length > 0 ? paths : ['.'], world.cwd);
  for (const path of roots) {
    const today = options.today ?? world.today;
    const root = shown(world, path);
    let checked: Checked = { project: null, problems: [], waived: [] };
    let filesChecked = 0;
    try {
      const read = readAndCheck(path, options, today);
      const { workspace } = read;
      filesChecked = workspace.files.length;
      checked = { ...read.checked, problems: capped(read.checked.problems) };
      const { project, waived } = checked;
      const problems = withExcerpts(checked.problems, workspace);
      yield project === null
        ? { root, problems, waived, filesChecked }
        : { root, problems, waived, filesChecked, result: await work({ project: { ...project, root }, workspace, today }) };
    } catch (error) {
      if (error instanceof UsageError || isDiskError(error) || !(error instanceof Error)) throw error;
      const at = { path: 'project.yaml', line: 1, column: 1 };
      yield {
        root,
        problems: [
          ...checked.problems,
          { code: 'jalon/internal', severity: 'error', at, found: { message: error.message, stack: error.stack ?? '' } },
        ],
        filesChecked,
      };
    }
  }
}

/** 2 when we failed on a project, else 1 as soon as a project has an error, else 0. */
export function exitCodeOf(outcomes: readonly Outcome<unknown>[]): 0 | 1 | 2 {
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.some(({ code }) => code === 'jalon/internal')) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
