// What a project would be once some files have changed: the problems that the change brings.
import { knownOf } from '../../checking/index.ts';
import { type Problem, type Revision, UsageError, type Workspace } from '../../model/index.ts';
import { type Folder, heldFolder } from '../../reading/index.ts';
import { type CheckedProject, readAndCheck } from '../read-and-check.ts';

/** A problem that nothing may silence has no memory: its code and file name it. */
const nameIn = ({ workspace }: CheckedProject, problem: Problem): string =>
  JSON.stringify(knownOf(workspace, [problem])[0] ?? [problem.code, problem.at.path]);

/** The project as it is and as it would be, and its problems that are not there today, whatever line they move to. */
export interface Foreseen {
  readonly before: CheckedProject;
  readonly after: CheckedProject;
  readonly problems: readonly Problem[];
}

interface ForeseeRequest {
  readonly today: string;
  /** What names a problem today → what names the same one afterwards. */
  readonly renamed?: (name: string) => string;
  /** Changes that are made before. */
  readonly over?: ReadonlyMap<string, string | null>;
  /** The project as it is, when it was looked at already. */
  readonly before?: CheckedProject;
}

/** A file that goes would be found again in the copy of it that somebody left. */
function refuseLeftCopies({ files }: Workspace, revisions: readonly Revision[]): void {
  const gone = new Set(revisions.flatMap(({ path, after }) => (after === null ? [path] : [])));
  const paths = files.flatMap(({ path, faults }) =>
    faults.some(({ found }) => gone.has(String(found['original']))) ? [path] : [],
  );
  if (paths.length > 0) throw new UsageError('copy-left', { paths });
}

/** @throws UsageError `copy-left` */
export function foresee(
  folder: Folder,
  revisions: readonly Revision[],
  { today, renamed, over = new Map(), before: known }: ForeseeRequest,
): Foreseen {
  const held = typeof folder === 'string' ? heldFolder(folder) : folder;
  const before = known ?? readAndCheck(held, { today }, over);
  refuseLeftCopies(before.workspace, revisions);
  if (revisions.length === 0) return { before, after: before, problems: [] };
  const after = readAndCheck(
    held,
    { today },
    new Map([...over, ...revisions.map(({ path, after: text }) => [path, text] as const)]),
  );
  const nameNow = renamed ?? ((name) => name);
  const old = new Set(before.checked.problems.map((problem) => nameNow(nameIn(before, problem))));
  // What has no namesake of its code and file today needs no name.
  const kindOf = ({ code, at }: Problem): string => JSON.stringify([code, at.path]);
  const oldKinds = new Set(before.checked.problems.map(kindOf));
  const mayBeOld = (problem: Problem): boolean => renamed !== undefined || oldKinds.has(kindOf(problem));
  const problems = after.checked.problems.filter((problem) => !mayBeOld(problem) || !old.has(nameIn(after, problem)));
  return { before, after, problems };
}
