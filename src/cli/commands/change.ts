// A change that a command makes in the files of a project: foreseen, shown, then made whole or not at all.
import { relative } from 'node:path';
import { ruleOf } from '../../checking/index.ts';
import { type Copy, currentFormat, type Problem, type Revision, UsageError, type World } from '../../model/index.ts';
import { findProjects, formatOf } from '../../reading/index.ts';
import { changeReport } from '../../reporting/index.ts';
import { foresee } from '../../usecases/changes/foresee.ts';
import { withExcerpts } from '../../usecases/excerpts.ts';
import { type Wanted, writeRevisions } from '../../writing/index.ts';
import { type CommonOptions, printJson } from './options.ts';

export interface ChangeOptions extends CommonOptions {
  /** The folder of the project; the current one by default. */
  readonly project?: string;
  /** Shows what would change, and writes nothing. */
  readonly dryRun?: boolean;
}

/** The one project that a change is for, when it is of today’s format. */
export function projectOf({ project = '.' }: ChangeOptions, { cwd }: World): string {
  const [root, ...others] = findProjects([project], cwd);
  if (root === undefined || others.length > 0) throw new UsageError('one-project', { path: project });
  const format = formatOf(root) ?? currentFormat;
  if (format > currentFormat) throw new UsageError('format-newer', { format, current: currentFormat });
  if (format < currentFormat) throw new UsageError('format-older', { format, current: currentFormat, path: project });
  return root;
}

export interface MadeChange {
  readonly root: string;
  readonly revisions: readonly Revision[];
  /** That the change brings. */
  readonly problems: readonly Problem[];
  readonly isRefused: boolean;
  readonly isWritten: boolean;
}

export interface Besides {
  /** What names a problem today → what names the same one afterwards. */
  readonly renamed?: (name: string) => string;
  /** Made with the revisions. */
  readonly copies?: readonly Copy[];
  /** Files that go along, and are not read before. */
  readonly along?: readonly Wanted[];
}

/**
 * Writes the revisions, unless they bring an error that is not there today: then nothing is touched. A file that somebody changed
 * meanwhile refuses the whole change.
 */
export function tryChange(
  root: string,
  revisions: readonly Revision[],
  options: ChangeOptions,
  world: World,
  { renamed, copies, along }: Besides = {},
): MadeChange {
  const { dryRun = false, today = world.today } = options;
  const { workspace, problems } = foresee(root, revisions, today, renamed);
  const isRefused = problems.some(({ severity }) => severity === 'error');
  if (!dryRun && !isRefused) {
    const meanwhile = writeRevisions(root, revisions, { ...(copies && { copies }), ...(along && { along }) });
    if (meanwhile.length > 0) throw new UsageError('changed-meanwhile', { paths: meanwhile });
  }
  return {
    root: relative(world.cwd, root) || '.',
    revisions,
    problems: withExcerpts(problems, workspace),
    isRefused,
    isWritten: !dryRun && !isRefused,
  };
}

/** For people: the difference, the problems that it brings, and one line that says what was done. */
export function tellChange(change: MadeChange, { lang }: ChangeOptions, world: World): void {
  const language = lang ?? world.language;
  const { out, err } = changeReport(change, { language, colour: world.colour, width: world.width, ruleOf });
  world.out(out, true);
  world.err(err);
}

/** 1 when it is refused; the warnings that it brings are told. `told` is what JSON says besides. */
export function makeChange(
  root: string,
  revisions: readonly Revision[],
  options: ChangeOptions,
  world: World,
  { details = {}, ...besides }: Besides & { readonly details?: object } = {},
): 0 | 1 {
  const change = tryChange(root, revisions, options, world, besides);
  if (options.json) printJson(world, 'change', { ...change, ...details });
  else tellChange(change, options, world);
  return change.isRefused ? 1 : 0;
}
