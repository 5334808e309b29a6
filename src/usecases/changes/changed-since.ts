// What changed in a project since an earlier state: that of a day, of a git revision, of another folder, or of the last committee.
import { resolve } from 'node:path';
import { check } from '../../checking/index.ts';
import { compare } from '../../comparing/index.ts';
import { measure } from '../../measuring/index.ts';
import { type Language, type Project, type State, UsageError, type View } from '../../model/index.ts';
import { branchesOf, namesOf } from '../../project/thread/index.ts';
import { isPast } from '../../project/time/index.ts';
import { type Folder, isProject, largestFile, readWorkspace, rootOf } from '../../reading/index.ts';
import { type DifferencesReportData, differenceGroupsOf } from '../../reporting/index.ts';
import { type Commit, type History, historyOf } from '../../running/index.ts';
import { usualDay } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { refuseUnread } from '../refuse-unread.ts';

const stateOf = (project: Project, today: string): State => ({ project, measures: measure(project, today), today });

/** A project's files as they are, or with others in their place. */
export function projectAt(folder: Folder, today: string, instead?: ReadonlyMap<string, string | null>): Project {
  const { project } = check(refuseUnread(readWorkspace(folder, instead)), { today, duties: () => [] });
  if (project === null) throw new UsageError('diff-unreadable', { path: rootOf(folder) });
  return project;
}

/** What is on the disk and was not there then is taken away. */
async function stateAt(folder: Folder, history: History, commit: Commit): Promise<State> {
  const then = await history.textsAt(commit, largestFile);
  if (!then.has('project.yaml')) throw new UsageError('diff-not-there-yet', { day: commit.day });
  const { files, texts } = readWorkspace(folder);
  const gone = [...files, ...texts].map(({ path }) => path).filter((path) => !then.has(path));
  const instead = new Map<string, string | null>([...then, ...gone.map((path) => [path, null] as const)]);
  return stateOf(projectAt(folder, commit.day, instead), commit.day);
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
  /** What people call it. */
  readonly name: string;
}

async function since(folder: Folder, asked: string | undefined, now: State, cwd: string): Promise<Since> {
  if (asked !== undefined && isProject(resolve(cwd, asked)))
    return { state: stateOf(projectAt(resolve(cwd, asked), now.today), now.today), name: asked };
  const history = await historyOf(rootOf(folder));
  if (history === null) throw new UsageError('diff-no-history', { path: asked ?? '' });
  const day = asked === undefined ? lastMeeting(now.project, now.today) : usualDay(asked);
  if (asked === undefined && day === null) throw new UsageError('diff-no-meeting');
  const commit = day === null ? await history.named(asked ?? '') : await history.at(day);
  if (commit === null)
    throw new UsageError(day === null ? 'diff-unknown' : 'diff-not-there-yet', { asked: asked ?? '', day: day ?? '' });
  const state = await stateAt(folder, history, commit);
  return { state: day === null ? state : { ...state, today: day }, name: commit.id.slice(0, 10) };
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
): Promise<DifferencesReportData> {
  const now = stateOf(project, today);
  const { state, name } = await since(root, asked, now, cwd);
  return {
    title: project.info.title,
    from: state.today,
    to: today,
    state: name,
    differences: compare(state, now),
    nameOf: nameIn(project, language),
  };
}

/** As documents tell it. */
export const changesView = (data: DifferencesReportData, language: Language): NonNullable<View['changes']> => ({
  since: data.from,
  state: data.state,
  groups: differenceGroupsOf(data, language).map(({ label: called, items }) => ({ label: called, items })),
});
