// One project, checked as the options of the command line ask.
import { knownOf, writeKnown } from '../checking/index.ts';
import type { Step } from '../model/index.ts';
import { knownPath, readText } from '../reading/index.ts';
import { locked, writeRevisions } from '../writing/index.ts';
import type { FullRequest } from './check-in-full.ts';
import { type CheckedProject, readAndCheck } from './read-and-check.ts';
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
function remember(root: string, request: FullRequest): void {
  const { workspace, checked } = readAndCheck(root, { ...request, withKnown: true });
  refuseUnread(workspace);
  const known = knownOf(workspace, checked.problems);
  if (checked.project !== null && (known.length > 0 || workspace.known !== null))
    writeRevisions(root, [{ path: knownPath, before: readText(root, knownPath), after: writeKnown(known) }]);
}

/** Adds to `readAndCheck`: the step and the known problems that the options name; today's are remembered first when they ask for it. */
export function checkAsAsked(
  root: string,
  { today, step, final, known }: CheckOptions & { readonly today: string },
): CheckedProject {
  const wanted = final ? 'evaluation' : step;
  const request: FullRequest = { today, ...(wanted && { step: wanted }), withKnown: known === 'ignore' };
  if (known === 'write') locked(root, () => remember(root, request));
  return readAndCheck(root, request);
}
