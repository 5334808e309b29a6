// What changed in a project since an earlier state: that of a day, of a git revision, of another folder, or of the last committee.

import { resolve } from 'node:path';
import { compare, fieldChanges } from '../../comparing/index.ts';
import { fieldAt, placeOf } from '../../editing/index.ts';
import { measure } from '../../measuring/index.ts';
import {
  type FieldChange,
  type Language,
  type Project,
  type Revision,
  type SourceFile,
  type State,
  type ToldChanges,
  UsageError,
  type View,
} from '../../model/index.ts';
import { branchesOf, namesOf } from '../../project/thread/index.ts';
import { isPast } from '../../project/time/index.ts';
import { type Folder, isProject, largestFile, readText, readWorkspace, rootOf } from '../../reading/index.ts';
import { type DifferencesReportData, differenceGroupsOf, documentGroupsOf, type WithBesides } from '../../reporting/index.ts';
import { type Commit, type History, historyOf } from '../../running/index.ts';
import { usualDay } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { checkAlone } from '../check-workspace.ts';
import { refuseUnread } from '../refuse-unread.ts';
import { movedActions } from './told/moved-actions.ts';
import { toldFields } from './told/told-fields.ts';

const stateOf = (project: Project, today: string): State => ({ project, measures: measure(project, today), today });

/** A project as its files have it, at some moment. */
interface Past {
  readonly project: Project;
  readonly files: readonly SourceFile[];
  readonly textOf: (path: string) => string | null;
}

/** A project's files as they are, or with others in their place. */
function seenAt(folder: Folder, today: string, instead?: ReadonlyMap<string, string | null>): Past {
  const workspace = refuseUnread(readWorkspace(folder, instead));
  const { project } = checkAlone(workspace, { today, duties: () => [] });
  if (project === null) throw new UsageError('diff-unreadable', { path: rootOf(folder) });
  const textOf = (path: string): string | null => (instead?.has(path) ? (instead.get(path) ?? null) : readText(folder, path));
  return { project, files: workspace.files, textOf };
}

export const projectAt = (folder: Folder, today: string): Project => seenAt(folder, today).project;

/** What is on the disk and was not there then is taken away. */
async function stateAt(folder: Folder, history: History, commit: Commit): Promise<Omit<Since, 'name'>> {
  const then = await history.textsAt(commit, largestFile);
  if (!then.has('project.yaml')) throw new UsageError('diff-not-there-yet', { day: commit.day });
  const { files, texts } = readWorkspace(folder);
  const gone = [...files, ...texts].map(({ path }) => path).filter((path) => !then.has(path));
  const instead = new Map<string, string | null>([...then, ...gone.map((path) => [path, null] as const)]);
  const past = seenAt(folder, commit.day, instead);
  return { past, state: stateOf(past.project, commit.day) };
}

/** The day of the last meeting of the steering committee that was held before today; of any meeting when none is known as such. */
function lastMeeting({ actors, meetings }: Project, today: string): string | null {
  const steering = new Set((actors.bodies ?? []).filter(({ kind }) => kind === 'steering').map(({ id }) => id));
  const held = meetings.filter(({ date }) => date !== undefined && isPast(date, today));
  const own = held.filter(({ body = '' }) => steering.has(body));
  const days = (own.length > 0 ? own : held).map(({ date = '' }) => date);
  return days.sort().at(-1) ?? null;
}

interface Since {
  readonly state: State;
  readonly past: Past;
  /** What people call it. */
  readonly name: string;
}

async function since(folder: Folder, asked: string | undefined, now: State, cwd: string): Promise<Since> {
  if (asked !== undefined && isProject(resolve(cwd, asked))) {
    const past = seenAt(resolve(cwd, asked), now.today);
    return { past, state: stateOf(past.project, now.today), name: asked };
  }
  const history = await historyOf(rootOf(folder));
  if (history === null) throw new UsageError('diff-no-history', { path: asked ?? '' });
  const day = asked === undefined ? lastMeeting(now.project, now.today) : usualDay(asked);
  if (asked === undefined && day === null) throw new UsageError('diff-no-meeting');
  const commit = day === null ? await history.named(asked ?? '') : await history.at(day);
  if (commit === null)
    throw new UsageError(day === null ? 'diff-unknown' : 'diff-not-there-yet', { asked: asked ?? '', day: day ?? '' });
  const { past, state } = await stateAt(folder, history, commit);
  return { past, state: day === null ? state : { ...state, today: day }, name: commit.id.slice(0, 10) };
}

const nameIn = (project: Project, language: Language) => {
  const names = namesOf(project, (key) => label(key, language));
  const axes = new Map(
    [...branchesOf(project)].map(([id, { axis, objectives }]) => [id, objectives.at(-1)?.title ?? axis.title]),
  );
  return (id: string): string =>
    axes.get(id) ??
    (['organisation', 'body', 'person'] as const).map((kind) => names(kind, id)).find((one) => one.id !== null)?.name ??
    id;
};

/** `root`: the project, by its full path or held; `asked`: what was typed after `diff`, from `cwd`; today is YYYY-MM-DD. */
export async function changedSince(
  { project, root }: { readonly project: Project; readonly root: Folder },
  asked: string | undefined,
  { cwd, today, language }: { readonly cwd: string; readonly today: string; readonly language: Language },
): Promise<DifferencesReportData & { readonly past: Past }> {
  const now = stateOf(project, today);
  const { state, name, past } = await since(root, asked, now, cwd);
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
const toldOfActions = new Set('title axis status statusReason blocker progress start end milestones budget funding'.split(' '));
function isTold({ kind, pointer, from, to }: FieldChange): boolean {
  if (kind === 'values' || kind === 'frozen-plan') return true;
  const isWhole = from === undefined || to === undefined;
  if (kind === 'action') return pointer.length === 0 || toldOfActions.has(String(pointer[0]));
  if (kind === 'meeting') return isWhole && (pointer.length === 0 || pointer[0] === 'decisions');
  if (kind === 'indicators') return pointer[2] === 'targets' || (isWhole && pointer.length === 2);
  return kind === 'needs' && isWhole && pointer.length === 2;
}

/** A field, or what it stands in, that no document shows. */
const isInternal = ({ kind, pointer }: FieldChange): boolean =>
  pointer.some((_, index) => fieldAt(kind, placeOf(kind, pointer.slice(0, index + 1)))?.visibility === 'internal');

/**
 * The fields that the differences do not tell, and the actions of which the rank or the plan is another one. `isShown`: in a document, where nothing
 * internal is.
 */
export async function besidesSince(
  past: Past,
  root: Folder,
  { today, language, isShown = false }: { readonly today: string; readonly language: Language; readonly isShown?: boolean },
): Promise<ToldChanges> {
  const now = seenAt(root, today);
  const files = { before: past.files, after: now.files };
  const changes = fieldChanges(files.before, files.after).filter((one) => !isTold(one) && !(isShown && isInternal(one)));
  return {
    fields: toldFields(changes, files, language),
    moved: await movedActions({ before: past.project, after: now.project }, language),
    problems: null,
  };
}

/** The files that differ, line by line. */
export function revisionsSince(past: Past, root: Folder): readonly Revision[] {
  const { files, texts } = readWorkspace(root);
  const paths = [...new Set([...past.files, ...files, ...texts].map(({ path }) => path))];
  return paths
    .map((path) => ({ path, before: past.textOf(path), after: readText(root, path) }))
    .filter(({ before, after }) => before !== after);
}
