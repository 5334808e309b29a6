// What others send is compared with the project: where a file of it has errors, what it holds would be taken for nothing.
import { type Checked, errorsOf } from '../checking/index.ts';
import {
  FaultyFiles,
  type FileKind,
  type Problem,
  type Project,
  type Revision,
  UsageError,
  type Workspace,
} from '../model/index.ts';
import { checkWithUntold } from './check-in-full.ts';
import { withExcerpts } from './excerpts.ts';

const refused = (workspace: Workspace, problems: readonly Problem[]): FaultyFiles =>
  new FaultyFiles(workspace.root, withExcerpts(problems, workspace));

/** `today`: YYYY-MM-DD. @throws FaultyFiles when something could not be read of the files of these kinds */
export function refuseFaulty(workspace: Workspace, kinds: readonly FileKind[], today: string): Workspace {
  const problems = errorsOf(workspace, ['project', ...kinds], today);
  if (problems.length > 0) throw refused(workspace, problems);
  return workspace;
}

/**
 * The errors of actions that are known all the same, by an id and a title: none of them is made twice.
 *
 * @throws FaultyFiles where one is not
 */
export function errorsOfKnown(workspace: Workspace, today: string): readonly Problem[] {
  const known = workspace.files.filter(({ data, rest }) => {
    const { id, title }: Readonly<Record<string, unknown>> = Object(data);
    return rest === undefined && typeof id === 'string' && typeof title === 'string';
  });
  const paths = new Set(known.map(({ path }) => path));
  const problems = errorsOf(workspace, ['action'], today);
  const unknown = problems.filter(({ at }) => !paths.has(at.path));
  if (unknown.length > 0) throw refused(workspace, unknown);
  return problems;
}

/** @throws FaultyFiles where a change would touch a file that has one of these errors: what it holds was taken for nothing */
export function refuseTouched(workspace: Workspace, problems: readonly Problem[], revisions: readonly Revision[]): void {
  const paths = new Set(revisions.map(({ path }) => path));
  const touched = problems.filter(({ at }) => paths.has(at.path));
  if (touched.length > 0) throw refused(workspace, touched);
}

/** The project, of which the files of these kinds are whole. `checked`: when it is already. @throws FaultyFiles as `refuseFaulty` does */
export function soundProject(workspace: Workspace, kinds: readonly FileKind[], today: string, checked?: Checked): Project {
  refuseFaulty(workspace, kinds, today);
  const { project, problems } = checked ?? checkWithUntold(workspace, { today });
  if (project === null) throw new UsageError('project-unreadable', { path: workspace.root, count: problems.length });
  return project;
}

/** What a vote is read with. */
const voted: readonly FileKind[] = ['ballots', 'criteria', 'action', 'actors'];

/** @throws FaultyFiles when ballots could not be told from what the project says */
export const votingProject = (workspace: Workspace, today: string, checked?: Checked): Project =>
  soundProject(workspace, voted, today, checked);
