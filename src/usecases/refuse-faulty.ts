// What others send is compared with the project: where a file of it has errors, what it holds would be taken for nothing.
import { type Checked, errorsOf } from '../checking/index.ts';
import { FaultyFiles, type FileKind, type Project, UsageError, type Workspace } from '../model/index.ts';
import { checkWithUntold } from './check-in-full.ts';
import { withExcerpts } from './excerpts.ts';

/** `today`: YYYY-MM-DD. @throws FaultyFiles when something could not be read of the files of these kinds */
export function refuseFaulty(workspace: Workspace, kinds: readonly FileKind[], today: string): Workspace {
  const problems = errorsOf(workspace, ['project', ...kinds], today);
  if (problems.length > 0) throw new FaultyFiles(workspace.root, withExcerpts(problems, workspace));
  return workspace;
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
