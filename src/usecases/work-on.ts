// One project through reading, checking and a command's own work; whatever happens, it comes to an outcome.
import { capped } from '../checking/index.ts';
import { isDiskError, type Outcome, type Problem, type Project, UsageError, type Workspace } from '../model/index.ts';
import { pathFrom } from '../reading/index.ts';
import { type CheckOptions, checkAsAsked } from './check-as-asked.ts';
import { withExcerpts } from './excerpts.ts';

/** A checked project on its way through a command. */
export interface RunContext {
  readonly project: Project;
  readonly workspace: Workspace;
  readonly today: string;
}

/** What is asked of every project of a run; a thread can be told it. */
export interface Settings extends CheckOptions {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The folders that the person named, from which projects may borrow. */
  readonly named: readonly string[];
  /** The one that they all share, by its real place. */
  readonly organisation: string | null;
}

/** Roots as people typed them or would: relative to where they stand. */
const shown = (cwd: string, root: string): string => pathFrom(cwd, root) || '.';

/** Of a project as a whole. */
export const projectFault = (code: string, found: Problem['found']): Problem => ({
  code,
  severity: 'error',
  at: { path: 'project.yaml', line: 1, column: 1 },
  found,
});

/** We failed on it. */
export const ourFault = ({ message, stack = '' }: Error): Problem => projectFault('jalon/internal', { message, stack });

/**
 * Adds to `checkAsAsked`: a command's own work on the project, and an outcome whatever happens. `path` is the project's full path. A project whose
 * `project.yaml` cannot be used has problems and no result. `refusal`: the problem that it is that the job could not be done, for those whom this does
 * not end.
 */
export async function workOn<Result>(
  path: string,
  settings: Settings,
  work: (context: RunContext) => Result | Promise<Result>,
  refusal: (error: unknown) => Problem = (error) => {
    throw error;
  },
): Promise<Outcome<Result>> {
  const { today } = settings;
  let outcome: Outcome<never> = { root: shown(settings.cwd, path), problems: [], filesChecked: 0 };
  try {
    const { workspace, checked } = checkAsAsked(path, settings);
    const { project, waived } = checked;
    outcome = { root: outcome.root, problems: capped(checked.problems), waived, filesChecked: workspace.files.length };
    outcome = { ...outcome, problems: withExcerpts(outcome.problems, workspace) };
    if (project === null) return outcome;
    return { ...outcome, result: await work({ project: { ...project, root: outcome.root }, workspace, today }) };
  } catch (error) {
    const isOurs = error instanceof Error && !(error instanceof UsageError) && !isDiskError(error);
    return { ...outcome, problems: [...outcome.problems, isOurs ? ourFault(error) : refusal(error)] };
  }
}

/** Adds to `workOn`: many projects, one after the other; only outcomes stay in memory. */
export async function* workOnEach<Result>(
  paths: readonly string[],
  settings: Settings,
  work: (context: RunContext) => Result | Promise<Result>,
): AsyncGenerator<Outcome<Result>> {
  for (const path of paths) yield await workOn(path, settings, work);
}
