// Assignments typed one after the other, each said of what those before it leave.
import { type AssignFault, assign, findThing, type Place, revise, type Thing, thingsIn, valueAt } from '../../editing/index.ts';
import { type Revision, UsageError, type Workspace } from '../../model/index.ts';
import { type Folder, readText, readWorkspace } from '../../reading/index.ts';
import { unknownName } from '../../values/index.ts';
import { namesOf } from '../../wording/label.ts';

/** Path → the text it is to have; null for a file that goes. */
export type Texts = Map<string, string | null>;

const refusal = ({ code, ...values }: AssignFault): UsageError => new UsageError(code, values);

export const textIn = (folder: Folder, texts: Texts, path: string): string | null => texts.get(path) ?? readText(folder, path);

export type FindThing = (workspace: Workspace, things: readonly Thing[]) => Place;

/** Changes `texts`, and nothing on the disk. */
export function assignAll(folder: Folder, texts: Texts, find: FindThing, assignments: readonly string[]): void {
  for (const typed of assignments) {
    const workspace = readWorkspace(folder, texts);
    const things = thingsIn(workspace.files);
    const at = find(workspace, things);
    const assigned = assign({ ...at, value: valueAt(workspace.files, at) }, typed, things, { namesOf });
    if ('fault' in assigned) throw refusal(assigned.fault);
    for (const { path, after } of revise([assigned.edit], (path) => textIn(folder, texts, path))) texts.set(path, after);
  }
}

export const revisionsOf = (folder: Folder, texts: Texts) =>
  [...texts].map(([path, after]) => ({ path, before: readText(folder, path), after }));

/** Files that are one thing bear no id: their names stand for it; of evaluations, the last. */
export const wholes = ['project', 'launch', 'diagnostic', 'criteria', 'plan', 'evaluation'] as const;

export function wholeNamed(files: Workspace['files'], id: string): Place | undefined {
  const kind = wholes.find((one) => one === id);
  const file = files.findLast((one) => one.kind === kind);
  return kind && file && { path: file.path, kind, pointer: [] };
}

const named =
  (id: string): FindThing =>
  ({ files }, things) => {
    const whole = wholeNamed(files, id);
    if (whole !== undefined) return whole;
    const thing = findThing(things, id);
    if (thing !== undefined) return thing;
    throw unknownName('unknown-id', id, [...things.map((one) => one.id), ...wholes], { id });
  };

/** The files once the fields have their values; nothing is written. @throws UsageError on an id or a field that is not known. */
export function withValues(folder: Folder, id: string, assignments: readonly string[]): readonly Revision[] {
  const texts: Texts = new Map();
  assignAll(folder, texts, named(id), assignments);
  return revisionsOf(folder, texts);
}
