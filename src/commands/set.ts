// jalon set: fields of one thing, in its file, everything else as its author wrote it.

import { nearest } from '../deriving/index.ts';
import { type AssignFault, assign, findThing, revise, type Thing, thingsIn } from '../editing/index.ts';
import { UsageError, type Workspace, type World } from '../model/index.ts';
import { readText, readWorkspace } from '../reading/index.ts';
import { namesOf } from '../wording/label.ts';
import { finishPending } from '../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

/** `project` names the project itself, which bears no id. */
function thingNamed(id: string, { files }: Workspace, things: readonly Thing[]): Omit<Thing, 'id'> {
  const info = files.find(({ kind }) => kind === 'project')?.data;
  if (id === 'project') return { path: 'project.yaml', kind: 'project', pointer: [], value: Object(info) };
  const thing = findThing(things, id);
  if (thing !== undefined) return thing;
  const known = things.map((one) => one.id);
  throw new UsageError('unknown-id', { id, nearest: nearest(id.toUpperCase(), known) ?? '' });
}

const refusal = ({ code, ...values }: AssignFault): UsageError => new UsageError(code, values);

/** 0 when it is done, 1 when it would bring an error. */
export function set(id: string, assignments: readonly string[], options: ChangeOptions, world: World): 0 | 1 {
  const root = projectOf(options, world);
  finishPending(root);
  // One after the other: each is said of what the others leave.
  const texts = new Map<string, string | null>();
  for (const typed of assignments) {
    const workspace = readWorkspace(root, texts);
    const things = thingsIn(workspace.files);
    const assigned = assign(thingNamed(id, workspace, things), typed, things, { namesOf });
    if ('fault' in assigned) throw refusal(assigned.fault);
    const now = (path: string): string | null => texts.get(path) ?? readText(root, path);
    for (const { path, after } of revise([assigned.edit], now)) texts.set(path, after);
  }
  const revisions = [...texts].map(([path, after]) => ({ path, before: readText(root, path), after }));
  return makeChange(root, revisions, options, world);
}
