// What changed in a project since an earlier state: that of a day, of a git revision, of another folder, or of the last committee.

import { resolve } from 'node:path';
import { compare, draftedEvaluations, fieldChanges } from '../../comparing/index.ts';
import { measure } from '../../measuring/index.ts';
import {
  type FieldChange,
  type Language,
  type Project,
  type Readership,
  type Revision,
  type SourceFile,
  type State,
  type ToldChanges,
  UsageError,
  type View,
  type Workspace,
} from '../../model/index.ts';
import { publicValue, publishingOf } from '../../project/people/index.ts';
import { branchesOf, namesOf } from '../../project/thread/index.ts';
import { isPast } from '../../project/time/index.ts';
import {
  copyInPlace,
  type Folder,
  isProject,
  largestFile,
  pathFrom,
  readText,
  readWorkspace,
  rootOf,
} from '../../reading/index.ts';
import { published } from '../../rendering/index.ts';
import { type DifferencesReportData, differenceGroupsOf, documentGroupsOf, type WithBesides } from '../../reporting/index.ts';
import { type Commit, type History, historyOf, leftByGit } from '../../running/index.ts';
import { isPrivate, usualDay } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { checkWithUntold } from '../check-in-full.ts';
import { refuseUncompared } from '../refuse-unread.ts';
import { movedActions } from './told/moved-actions.ts';
import { toldFields } from './told/told-fields.ts';

const stateOf = (project: Project, today: string): State => ({ project, measures: measure(project, today), today });

/** A project as its files have it, at some moment. */
interface Past {
  readonly project: Project;
  readonly files: readonly SourceFile[];
  readonly textOf: (path: string) => string | null;
  /** What git ignores, of which it cannot say what it was then: it is compared with nothing, and so is what stays on this computer. */
  readonly aside: ReadonlySet<string>;
}

type Instead = ReadonlyMap<string, string | null>;
const without = (paths: Iterable<string>): Instead => new Map([...paths].map((path) => [path, null]));

/** The files that two states are compared by. */
function sharedIn(folder: Folder, instead?: Instead): Workspace {
  const workspace = readWorkspace(folder, instead);
  return { ...workspace, files: workspace.files.filter(({ path }) => !isPrivate(path)) };
}

/** A project's files as they are, or with others in their place. */
function seenAt(folder: Folder, today: string, instead?: Instead): Omit<Past, 'aside'> {
  const workspace = sharedIn(folder, instead);
  refuseUncompared({ files: workspace.files.filter(({ path }) => !instead?.has(path)) });
  const { project } = checkWithUntold(workspace, { today });
  if (project === null) throw new UsageError('diff-unreadable', { paths: [rootOf(folder)] });
  const textOf = (path: string): string | null => (instead?.has(path) ? (instead.get(path) ?? null) : readText(folder, path));
  return { project, files: workspace.files, textOf };
}

export const projectAt = (folder: Folder, today: string): Project => seenAt(folder, today).project;

/** What is on the disk and was not there then is taken away. */
async function pastAt(folder: Folder, history: History, commit: Commit): Promise<Past> {
  const then = await history.textsAt(commit, largestFile);
  if (!then.has('project.yaml')) throw new UsageError('diff-not-there-yet', { day: commit.day });
  const { files, texts } = sharedIn(folder);
  const gone = [...files, ...texts].map(({ path }) => path).filter((path) => !then.has(path));
  const past = seenAt(folder, commit.day, new Map([...then, ...without(gone)]));
  const aside = await leftByGit(rootOf(folder), gone);
  return { ...past, aside };
}

/** The day of the last meeting of the steering committee that was held before today; of any meeting when none is known as such. */
function lastMeeting({ actors, meetings }: Project, today: string): string | null {
  const steering = new Set((actors.bodies ?? []).filter(({ kind }) => kind === 'steering').map(({ id }) => id));
  const held = meetings.filter(({ date }) => date !== undefined && isPast(date, today));
  const own = held.filter(({ body = '' }) => steering.has(body));
  const days = (own.length > 0 ? own : held).map(({ date = '' }) => date);
  return days.sort().at(-1) ?? null;
}

interface Compared {
  readonly project: Project;
  readonly root: Folder;
}

interface SinceOptions {
  readonly cwd: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly language: Language;
  /** Of the document that tells it; whoever works on the project, in a terminal, is told all that its files say. */
  readonly readership?: Readership | undefined;
}

interface Since {
  readonly past: Past;
  /** Its day. */
  readonly day: string;
  /** What people call it. */
  readonly name: string;
}

async function since(
  { project, root }: Compared,
  asked: string | undefined,
  { cwd, today }: Pick<SinceOptions, 'cwd' | 'today'>,
): Promise<Since> {
  if (asked !== undefined && isProject(resolve(cwd, asked))) {
    const past = seenAt(resolve(cwd, asked), today);
    return { past: { ...past, aside: new Set() }, day: today, name: asked };
  }
  const copy = asked === undefined ? null : copyInPlace(root, pathFrom(rootOf(root), resolve(cwd, asked)));
  if (copy !== null && sharedIn(root, copy).files.some(({ path, data }) => copy.has(path) && data === null))
    throw new UsageError('diff-unreadable', { paths: [asked ?? ''] });
  if (copy !== null) return { past: { ...seenAt(root, today, copy), aside: new Set() }, day: today, name: asked ?? '' };
  const history = await historyOf(rootOf(root));
  if (history === null) throw new UsageError('diff-no-history', { path: asked ?? '' });
  const day = asked === undefined ? lastMeeting(project, today) : usualDay(asked);
  if (asked === undefined && day === null) throw new UsageError('diff-no-meeting');
  const commit = day === null ? await history.named(asked ?? '') : await history.at(day);
  if (commit === null)
    throw new UsageError(day === null ? 'diff-unknown' : 'diff-not-there-yet', { asked: asked ?? '', day: day ?? '' });
  return { past: await pastAt(root, history, commit), day: day ?? commit.day, name: commit.id.slice(0, 10) };
}

const nameIn = (project: Project, language: Language) => {
  const names = namesOf(project, (key) => label(key, language));
  const axes = new Map(
    [...branchesOf(project)].map(([id, { axis, objectives }]) => [id, objectives.at(-1)?.title ?? axis.title]),
  );
  const titled = new Map([
    ...project.actions.map(({ id, title }) => [id, `${id} ${title}`] as const),
    ...project.needs.map(({ id, statement }) => [id, `${id} ${statement}`] as const),
  ]);
  return (id: string): string =>
    axes.get(id) ??
    titled.get(id) ??
    (['organisation', 'body', 'person'] as const).map((kind) => names(kind, id)).find((one) => one.id !== null)?.name ??
    id;
};

/** What is kept back now was published once: it is not told as gone. */
function shownTo(readership: Readership, before: Project, after: Project): readonly [Project, Project] {
  const { keptBack } = publishingOf(after);
  const actions = before.actions.map((action) => (keptBack.has(action.id) ? { ...action, publish: false } : action));
  return [published({ ...before, actions }, readership), published(after, readership)];
}

/** `root`: the project, by its full path or held; `asked`: what was typed after `diff`, from `cwd`. */
export async function changedSince(
  { project, root }: Compared,
  asked: string | undefined,
  { cwd, today, language, readership }: SinceOptions,
): Promise<DifferencesReportData & { readonly past: Past }> {
  const { past, day, name } = await since({ project, root }, asked, { cwd, today });
  const whole = past.aside.size === 0 ? project : seenAt(root, today, without(past.aside)).project;
  const [before, after] = readership ? shownTo(readership, past.project, whole) : [past.project, whole];
  const [state, now] = [stateOf(before, day), stateOf(after, today)];
  return {
    past,
    title: project.info.title,
    from: state.today,
    to: today,
    state: name,
    differences: compare(state, now),
    nameOf: nameIn(project, language),
  };
}

/** As documents tell it; with what stands beside the differences, where the document is about them. */
export const changesView = (
  data: DifferencesReportData & Partial<Pick<WithBesides, 'besides' | 'all'>>,
  language: Language,
): NonNullable<View['changes']> => {
  const { besides, all = false } = data;
  return {
    since: data.from,
    state: data.state,
    groups: besides
      ? documentGroupsOf({ ...data, besides, all }, language)
      : differenceGroupsOf(data, language).map(({ label: called, items }) => ({ label: called, items })),
  };
};

/** What the differences tell already, of an action by its fields, of other things whole. */
const toldOfActions = new Set(
  'title axis status statusReason replacedBy blocker progress start end milestones budget funding'.split(' '),
);
function isTold({ kind, path, pointer, from, to }: FieldChange, drafted: ReadonlySet<string>): boolean {
  if (kind === 'values' || kind === 'frozen-plan') return true;
  const isWhole = from === undefined || to === undefined;
  if (kind === 'action') return pointer.length === 0 || toldOfActions.has(String(pointer[0]));
  if (kind === 'meeting') return isWhole && (pointer.length === 0 || pointer[0] === 'decisions');
  if (kind === 'indicators') return pointer[2] === 'targets' || (isWhole && pointer.length === 2);
  if (kind === 'evaluation') return drafted.has(path);
  return kind === 'needs' && isWhole && pointer.length === 2;
}

/** What a document may tell of them. */
const shownFiles = (files: readonly SourceFile[], keptBack: ReadonlySet<string>): readonly SourceFile[] =>
  files.map((file) => ({ ...file, data: file.kind ? publicValue(file.kind, file.data, { keptBack, people: null }) : file.data }));

/**
 * The fields that the differences do not tell, and the actions of which the rank or the plan is another one. `isShown`: in a document, where nothing
 * is told that may not be published.
 */
export async function besidesSince(
  past: Past,
  root: Folder,
  { today, language, isShown = false }: { readonly today: string; readonly language: Language; readonly isShown?: boolean },
): Promise<ToldChanges> {
  const now = seenAt(root, today, without(past.aside));
  const [was, { keptBack }] = [publishingOf(past.project), publishingOf(now.project)];
  const files = isShown
    ? { before: shownFiles(past.files, new Set([...was.keptBack, ...keptBack])), after: shownFiles(now.files, keptBack) }
    : { before: past.files, after: now.files };
  const drafted = draftedEvaluations(files.before, files.after);
  const moved = await movedActions({ before: past.project, after: now.project }, language);
  return {
    fields: toldFields(
      fieldChanges(files.before, files.after).filter((one) => !isTold(one, drafted)),
      files,
      language,
    ),
    moved: moved.filter(({ action }) => !(isShown && keptBack.has(action))),
    problems: null,
  };
}

/** The files that differ, line by line. */
export function revisionsSince(past: Past, root: Folder): readonly Revision[] {
  const { files, texts } = sharedIn(root);
  const paths = [...new Set([...past.files, ...files, ...texts].map(({ path }) => path))].filter((path) => !past.aside.has(path));
  return paths
    .map((path) => ({ path, before: past.textOf(path), after: readText(root, path) }))
    .filter(({ before, after }) => before !== after);
}
