// One project, read and checked as the options ask.
import { type Checked, type CheckRequest, knownOf, writeKnown } from '../checking/index.ts';
import type { Step, Workspace } from '../model/index.ts';
import { heldFolder, knownPath, readText, readWorkspace } from '../reading/index.ts';
import { locked, writeRevisions } from '../writing/index.ts';
import { checkWorkspace } from './check-workspace.ts';
import { refuseUnread } from './refuse-unread.ts';

export interface CheckOptions {
  /** Checks as at this step. */
  readonly step?: Step;
  /** Checks as at the last step. */
  readonly final?: boolean;
  /** `write`: today's problems are remembered, and reported no more. `ignore`: remembered problems are reported like all others. */
  readonly known?: 'write' | 'ignore';
}

/**
 * Nothing is remembered of a project whose `project.yaml` cannot be used, nor while a file of it cannot be read, as others then seem to lack what
 * it holds; nor an empty list where there was none.
 */
function remember(root: string, workspace: Workspace, request: CheckRequest): void {
  refuseUnread(workspace);
  const { project, problems } = checkWorkspace(workspace, { ...request, withKnown: true });
  const known = knownOf(workspace, problems);
  if (project !== null && (known.length > 0 || workspace.known !== null))
    writeRevisions(root, [{ path: knownPath, before: readText(root, knownPath), after: writeKnown(known) }]);
}

export function readAndCheck(
  root: string,
  { step, final, known }: CheckOptions,
  today: string,
): { readonly workspace: Workspace; readonly checked: Checked } {
  const wanted = final ? 'evaluation' : step;
  const request: CheckRequest = { today, ...(wanted && { step: wanted }), withKnown: known === 'ignore' };
  if (known !== 'write') {
    const workspace = readWorkspace(heldFolder(root));
    return { workspace, checked: checkWorkspace(workspace, request) };
  }
  locked(root, () => remember(root, readWorkspace(root), request));
  const again = readWorkspace(heldFolder(root));
  return { workspace: again, checked: checkWorkspace(again, request) };
}
