// A change that a command makes in the files of a project: foreseen, shown, then made whole or not at all.
import { relative } from 'node:path';
import { ruleOf } from '../checking/index.ts';
import { type Revision, UsageError, type World } from '../model/index.ts';
import { findProjects } from '../reading/index.ts';
import { changeReport } from '../reporting/index.ts';
import { writeRevisions } from '../writing/index.ts';
import { withExcerpts } from './excerpts.ts';
import { foresee } from './foresee.ts';
import { type CommonOptions, printJson } from './options.ts';

export interface ChangeOptions extends CommonOptions {
  /** The folder of the project; the current one by default. */
  readonly project?: string;
  /** Shows what would change, and writes nothing. */
  readonly dryRun?: boolean;
}

/** The one project that a change is for. */
export function projectOf({ project = '.' }: ChangeOptions, { cwd }: World): string {
  const [root, ...others] = findProjects([project], cwd);
  if (root === undefined || others.length > 0) throw new UsageError('one-project', { path: project });
  return root;
}

/**
 * Writes the revisions, unless they bring an error that is not there today: then 1, and nothing is touched. Warnings that they bring are
 * told. A file that somebody changed meanwhile refuses the whole change.
 */
export function makeChange(
  root: string,
  revisions: readonly Revision[],
  options: ChangeOptions,
  world: World,
  renamed?: (name: string) => string,
): 0 | 1 {
  const { dryRun = false, lang: language = world.language, today = world.today } = options;
  const { workspace, problems } = foresee(root, revisions, today, renamed);
  const isRefused = problems.some(({ severity }) => severity === 'error');
  if (!dryRun && !isRefused) {
    const meanwhile = writeRevisions(root, revisions);
    if (meanwhile.length > 0) throw new UsageError('changed-meanwhile', { paths: meanwhile });
  }
  const change = {
    root: relative(world.cwd, root) || '.',
    revisions,
    problems: withExcerpts(problems, workspace),
    isRefused,
    isWritten: !dryRun && !isRefused,
  };
  if (options.json) printJson(world, 'change', change);
  else {
    const { out, err } = changeReport(change, { language, colour: world.colour, width: world.width, ruleOf });
    world.out(out);
    world.err(err);
  }
  return isRefused ? 1 : 0;
}
