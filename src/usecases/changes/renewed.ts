// A project at the opening of its next term of office: the files as they should read, and the copies that keep the former term whole.
import type { Term } from '../../asking/index.ts';
import { endedIn, findThing, renewal, revise, type Thing, thingsIn, unfinishedIn } from '../../editing/index.ts';
import {
  type Copy,
  type Fate,
  type Language,
  type ProjectFile,
  type Revision,
  UsageError,
  type Workspace,
} from '../../model/index.ts';
import { type Folder, type HeldFolder, knownPath, readText, readWorkspace, walk } from '../../reading/index.ts';
import { periodOf } from '../../values/index.ts';
import { renewalWords } from '../../wording/changes/renewal.ts';
import { refuseUnread } from '../refuse-unread.ts';

export interface RenewRequest {
  readonly term: Term;
  /** What becomes of each unfinished action, by its id; all are wanted. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly electedLead?: string | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
}

export interface Renewed {
  readonly revisions: readonly Revision[];
  /** The former term, file by file. */
  readonly copies: readonly Copy[];
  readonly archive: string;
  /** Years of the former term: `2020-2026`. */
  readonly former: string;
  /** The actions that stay with it. */
  readonly ended: readonly string[];
}

/** A project that can be renewed, and what its next term is to settle. */
export interface Renewable {
  readonly workspace: Workspace;
  readonly info: Partial<ProjectFile>;
  readonly things: readonly Thing[];
  readonly unfinished: readonly Thing[];
}

export const yearsOf = ({ start, end }: Term): string => `${start.slice(0, 4)}-${end.slice(0, 4)}`;

/** The term that is running, in months; null when the project does not say. */
export function runningTerm({ term, period }: Partial<ProjectFile>): Term | null {
  const [start, end] = [periodOf((term ?? period)?.start)?.start, periodOf((term ?? period)?.end)?.end];
  return start && end ? { start: start.slice(0, 7), end: end.slice(0, 7) } : null;
}

export function renewable(folder: Folder): Renewable {
  const workspace = refuseUnread(readWorkspace(folder));
  const unread = workspace.files.flatMap(({ path, kind, data }) => (data === null && kind !== undefined ? [path] : []));
  if (unread.length > 0) throw new UsageError('unread', { paths: unread });
  const things = thingsIn(workspace.files);
  const info: Partial<ProjectFile> = Object(workspace.files.find(({ kind }) => kind === 'project')?.data);
  return { workspace, info, things, unfinished: unfinishedIn(things) };
}

/** A term begins after the one that it follows. */
export function checkTerm(info: Partial<ProjectFile>, term: Term): Term {
  const running = runningTerm(info);
  if (running !== null && term.start <= running.start)
    throw new UsageError('term-not-next', { term: yearsOf(term), running: yearsOf(running) });
  return term;
}

/** Names and what other tools keep stay out of it; what it extends is found from two folders further down. */
function copiesOf(folder: Folder, archive: string, info: Partial<ProjectFile>): readonly Copy[] {
  const known = readText(folder, knownPath) === null ? [] : [knownPath];
  const kept = walk(folder).filter((path) => !path.split('/').some((name) => name.startsWith('.')));
  const text = readText(folder, 'project.yaml');
  const above = info.checks?.extends;
  return [...kept, ...known].map((from) => {
    const to = `${archive}/${from}`;
    if (from !== 'project.yaml' || text === null || !above?.startsWith('../')) return { from, to };
    const edit = { path: from, pointer: ['checks', 'extends'], change: { set: `../../${above}` } };
    return { from, to, text: revise([edit], () => text)[0]?.after ?? text };
  });
}

/** Writes nothing. The former term is copied from what was read once, whole: no file can be passed over meanwhile. */
export function renewed(folder: HeldFolder, request: RenewRequest): Renewed {
  const { workspace, info, things, unfinished } = renewable(folder);
  const term = checkTerm(info, request.term);
  const left = unfinished.filter(({ id }) => !request.fates.has(id)).map(({ id }) => id);
  if (left.length > 0) throw new UsageError('fate-missing', { ids: left });
  const running = runningTerm(info);
  const former = running === null ? `…-${term.start.slice(0, 4)}` : yearsOf(running);
  const archive = `archive/${running === null ? term.start.slice(0, 4) : former}`;
  if (readText(folder, `${archive}/project.yaml`) !== null) throw new UsageError('path-taken', { path: archive });
  const words = renewalWords[info.language ?? ('fr' satisfies Language)];
  const person = (typed: string | undefined): string | undefined => typed && (findThing(things, typed)?.id ?? typed);
  const ended = endedIn(things, request.fates, info);
  const edits = renewal(workspace.files, {
    ...request,
    ended,
    lead: person(request.lead),
    electedLead: person(request.electedLead),
    archive,
    notes: { carry: words.carry(yearsOf(term)), close: words.close(former), finish: words.finish(former) },
  });
  const textOf = (path: string): string | null => readText(folder, path);
  // The text of a diagnostic concludes what has yet to be done anew.
  const concluded = workspace.texts.filter(({ deliverable }) => deliverable === 'diagnostic');
  const gone = concluded.map(({ path }): Revision => ({ path, before: textOf(path), after: null }));
  return { revisions: [...revise(edits, textOf), ...gone], copies: copiesOf(folder, archive, info), archive, former, ended };
}
