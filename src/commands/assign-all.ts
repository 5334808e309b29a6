// Assignments typed one after the other, each said of what those before it leave.
import { type AssignFault, assign, type Place, revise, type Thing, thingsIn, valueAt } from '../editing/index.ts';
import { UsageError, type Workspace } from '../model/index.ts';
import { readText, readWorkspace } from '../reading/index.ts';
import { namesOf } from '../wording/label.ts';

/** Path → the text it is to have; null for a file that goes. */
export type Texts = Map<string, string | null>;

const refusal = ({ code, ...values }: AssignFault): UsageError => new UsageError(code, values);

export const textIn = (root: string, texts: Texts, path: string): string | null => texts.get(path) ?? readText(root, path);

export type FindThing = (workspace: Workspace, things: readonly Thing[]) => Place;

/** Changes `texts`, and nothing on the disk. */
export function assignAll(root: string, texts: Texts, find: FindThing, assignments: readonly string[]): void {
  for (const typed of assignments) {
    const workspace = readWorkspace(root, texts);
    const things = thingsIn(workspace.files);
    const at = find(workspace, things);
    const assigned = assign({ ...at, value: valueAt(workspace.files, at) }, typed, things, { namesOf });
    if ('fault' in assigned) throw refusal(assigned.fault);
    for (const { path, after } of revise([assigned.edit], (path) => textIn(root, texts, path))) texts.set(path, after);
  }
}

export const revisionsOf = (root: string, texts: Texts) =>
  [...texts].map(([path, after]) => ({ path, before: readText(root, path), after }));
