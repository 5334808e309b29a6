// A project opened by a program: read and checked once, whatever is then asked of it.
import { type Language, type Problem, type Project, type Ranking, UsageError } from '../../model/index.ts';
import { rank } from '../../ranking/actions/index.ts';
import { type HeldFolder, heldFolder, isThere } from '../../reading/index.ts';
import { keptOn } from '../../values/index.ts';
import { usage } from '../../wording/faults/usage.ts';
import { type CheckedProject, readAndCheck } from '../read-and-check.ts';
import { wantedDay } from '../wanted-day.ts';
import type { RunContext } from '../work-on.ts';

export { everyRule } from '../../checking/index.ts';
export { findProjects } from '../../reading/index.ts';

/**
 * A project as it stood on disk when it was opened, at a date. `project` is null when its `project.yaml` cannot be used; `problems` says why.
 * What was read is kept with it: no verb reads it again, and a project that changed since is opened again to be seen.
 */
export interface OpenProject {
  readonly root: string;
  /** YYYY-MM-DD, against which "late" and "due" are judged. */
  readonly today: string;
  readonly project: Project | null;
  readonly problems: readonly Problem[];
}

interface Held extends CheckedProject {
  readonly folder: HeldFolder;
  ranking: Ranking | null;
}

/** Apart, so that whoever prints an open project or sends it on does not send the names of people with it. */
const held = keptOn<Held>();

/** Reads and checks a project's folder. @throws UsageError when it is not there, or on a wrong date */
export function open(root: string, { today: written }: { readonly today: string }): OpenProject {
  const today = wantedDay(written);
  if (!isThere(root)) throw new UsageError('path-not-found', { path: root });
  const folder = heldFolder(root);
  const { workspace, checked } = readAndCheck(folder, { today });
  const opened = { root, today, project: checked.project, problems: checked.problems };
  held.keep(opened, { folder, workspace, checked, ranking: null });
  return opened;
}

/** @throws TypeError when it is not what `open` gave */
export function heldOf(opened: OpenProject): Held {
  const found = held.of(Object(opened));
  if (found === undefined) throw new TypeError('this verb takes the very object that open(root, { today }) gives');
  return found;
}

/** Null when the project cannot be used. */
export function contextOf(opened: OpenProject): RunContext | null {
  const { workspace } = heldOf(opened);
  return opened.project && { project: opened.project, workspace, today: opened.today };
}

/** Made once; null when the project cannot be used. */
export function rankingOf(opened: OpenProject): Ranking | null {
  const one = heldOf(opened);
  one.ranking ??= opened.project && rank(opened.project);
  return one.ranking;
}

/** What a `UsageError` says, as one sentence. */
export const sentenceOf = ({ code, values }: UsageError, language: Language): string => usage[language].says(code, values);
