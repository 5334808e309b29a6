// One project through reading, checking and a command's own work; whatever happens, it comes to an outcome.
import { type Checked, capped } from '../checking/index.ts';
import { isDiskError, type Outcome, type Problem, type Project, UsageError, type Workspace } from '../model/index.ts';
import { pathFrom } from '../reading/index.ts';
import { withExcerpts } from './excerpts.ts';
import { type CheckOptions, readAndCheck } from './read-and-check.ts';

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

const internal = ({ message, stack = '' }: Error): Problem => ({
  code: 'jalon/internal',
  severity: 'error',
  at: { path: 'project.yaml', line: 1, column: 1 },
  found: { message, stack },
});

/** What a project comes to that we failed on. */
export const lost = (path: string, { cwd }: Settings, error: Error): Outcome<never> => ({
  root: shown(cwd, path),
  problems: [internal(error)],
  filesChecked: 0,
});

/** `path` is the project's full path. A project whose `project.yaml` cannot be used has problems and no result. */
export async function checkProject<Result>(
  path: string,
  settings: Settings,
  work: (passing: RunContext) => Result | Promise<Result>,
): Promise<Outcome<Result>> {
  const { today } = settings;
  const root = shown(settings.cwd, path);
  let checked: Checked = { project: null, problems: [], waived: [] };
  let filesChecked = 0;
  try {
    const read = readAndCheck(path, settings, today);
    const { workspace } = read;
    filesChecked = workspace.files.length;
    checked = { ...read.checked, problems: capped(read.checked.problems) };
    const { project, waived } = checked;
    const problems = withExcerpts(checked.problems, workspace);
    return project === null
      ? { root, problems, waived, filesChecked }
      : { root, problems, waived, filesChecked, result: await work({ project: { ...project, root }, workspace, today }) };
  } catch (error) {
    if (error instanceof UsageError || isDiskError(error) || !(error instanceof Error)) throw error;
    return { root, problems: [...checked.problems, internal(error)], filesChecked };
  }
}
