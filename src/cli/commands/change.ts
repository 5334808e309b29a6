// A change that a command makes in the files of a project: foreseen, shown, then made whole or not at all.
import { ruleOf } from '../../checking/index.ts';
import type { Heard } from '../../editing/index.ts';
import {
  type Copy,
  currentFormat,
  type Language,
  type NamedFile,
  type Problem,
  type Revision,
  type ToldChanges,
  UsageError,
  type World,
} from '../../model/index.ts';
import { type Folder, findProjects, formatOf, pathFrom, rootOf } from '../../reading/index.ts';
import { changeReport, discreetLines } from '../../reporting/index.ts';
import { type Foreseen, foresee } from '../../usecases/changes/foresee.ts';
import { namesPlaced } from '../../usecases/changes/names-placed.ts';
import { toldChanges } from '../../usecases/changes/told/index.ts';
import { withExcerpts } from '../../usecases/excerpts.ts';
import { peopleNamed } from '../../usecases/people-named.ts';
import { heardSays } from '../../wording/changes/additions.ts';
import { namesBroughtSay } from '../../wording/people/names-brought.ts';
import { type Wanted, writeRevisions } from '../../writing/index.ts';
import { type CommonOptions, printJson } from './options.ts';

export interface ChangeOptions extends CommonOptions {
  /** The folder of the project; the current one by default. */
  readonly project?: string;
  /** Shows what would change, and writes nothing. */
  readonly dryRun?: boolean;
  /** The lines of the files too, as a unified diff. */
  readonly patch?: boolean;
}

/** `isAsked`: somebody is about to say whether the change is to be written. */
interface Told extends ChangeOptions {
  readonly isAsked?: boolean;
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
  /** Where the names of people go that it brings. */
  readonly names: readonly NamedFile[];
}

/** What was done, and the project before and after it, for those who tell it. */
export interface TriedChange extends Pick<Foreseen, 'before' | 'after'> {
  readonly change: MadeChange;
}

export interface Besides {
  /** What names a problem today → what names the same one afterwards. */
  readonly renamed?: (name: string) => string;
  /** Made with the revisions. */
  readonly copies?: readonly Copy[];
  /** Files that go along, and are not read before. */
  readonly along?: readonly Wanted[];
  /** What the revisions bring, when it was looked at already. */
  readonly foreseen?: Foreseen | null;
  /** Names in files that are no revision. */
  readonly named?: readonly Pick<NamedFile, 'path' | 'count'>[];
}

/**
 * Writes the revisions, unless they bring an error that is not there today: then nothing is touched. A file that somebody changed
 * meanwhile refuses the whole change. A folder that is held is not read again.
 */
export function tryChange(
  folder: Folder,
  revisions: readonly Revision[],
  options: ChangeOptions,
  world: World,
  { renamed, copies, along, named, foreseen }: Besides = {},
): TriedChange {
  const { dryRun = false, today = world.today } = options;
  const root = rootOf(folder);
  const { before, after, problems } = foreseen ?? foresee(folder, revisions, { today, ...(renamed && { renamed }) });
  const isRefused = problems.some(({ severity }) => severity === 'error');
  if (!dryRun && !isRefused) {
    const meanwhile = writeRevisions(root, revisions, { ...(copies && { copies }), ...(along && { along }) });
    if (meanwhile.length > 0) throw new UsageError('changed-meanwhile', { paths: meanwhile });
  }
  const change = {
    root: pathFrom(world.cwd, root) || '.',
    revisions,
    problems: withExcerpts(problems, after.workspace),
    isRefused,
    isWritten: !dryRun && !isRefused,
    names: namesPlaced(root, revisions, [...peopleNamed(after.workspace).values()], named),
  };
  return { change, before, after };
}

/** For people: what changed, in words, the problems that it brings, and one line that says what was done. `said`: the words, when a command has better ones. */
export async function tellChange(
  { change, before, after }: TriedChange,
  { lang, patch = false, isAsked = false }: Told,
  world: World,
  said?: ToldChanges,
): Promise<void> {
  const language = lang ?? world.language;
  const told = said ?? (await toldChanges({ before, after }, language, change.isRefused));
  const style = { language, colour: world.colour, width: world.width, ruleOf };
  const { words, diff, err } = changeReport({ ...change, told, patch, isAsked }, style);
  world.out(words);
  world.out(world.mask === undefined ? diff : discreetLines(diff, world.mask), true);
  world.err(err);
  tellNames(change, language, world);
}

/** Where the names of people are that came in; nothing when there are none, or when they did not. */
export function tellNames({ names, isRefused }: Pick<MadeChange, 'names' | 'isRefused'>, language: Language, world: World): void {
  const says = isRefused ? null : namesBroughtSay(names, language);
  if (says !== null) world.err(`· ${says}\n`);
}

interface Telling {
  /** What JSON says besides. */
  readonly details?: object;
  readonly said?: ToldChanges;
  /** What was typed and taken by a convention: the words of what is new do not show it. */
  readonly heard?: readonly Heard[];
}

/** 1 when it is refused; the warnings that it brings are told. */
export async function makeChange(
  folder: Folder,
  revisions: readonly Revision[],
  options: ChangeOptions,
  world: World,
  { details = {}, said, heard = [], ...besides }: Telling & Besides = {},
): Promise<0 | 1> {
  const tried = tryChange(folder, revisions, options, world, besides);
  if (options.json) printJson(world, 'change', { ...tried.change, ...details });
  else {
    await tellChange(tried, options, world, said);
    const language = options.lang ?? world.language;
    for (const one of heard) world.err(`· ${heardSays(one, language)}\n`);
  }
  return tried.change.isRefused ? 1 : 0;
}
