// jalon set: fields of one thing, in its file, everything else as its author wrote it.

import { findThing, type Place } from '../editing/index.ts';
import { type Revision, UsageError, type Workspace, type World } from '../model/index.ts';
import { nearest } from '../values/index.ts';
import { locked } from '../writing/index.ts';
import { assignAll, type FindThing, revisionsOf, type Texts } from './assign-all.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';

/** Files that are one thing bear no id: their names stand for it; of evaluations, the last. */
export const wholes = ['project', 'launch', 'diagnostic', 'evaluation'] as const;

export function wholeNamed(files: Workspace['files'], id: string): Place | undefined {
  const kind = wholes.find((one) => one === id);
  const file = files.findLast((one) => one.kind === kind);
  return kind && file && { path: file.path, kind, pointer: [] };
}

export const named =
  (id: string): FindThing =>
  ({ files }, things) => {
    const whole = wholeNamed(files, id);
    if (whole !== undefined) return whole;
    const thing = findThing(things, id);
    if (thing !== undefined) return thing;
    const known = things.map((one) => one.id);
    throw new UsageError('unknown-id', { id, nearest: nearest(id.toUpperCase(), known) ?? nearest(id, wholes) ?? '' });
  };

/** The files once the fields have their values; nothing is written. @throws UsageError on an id or a field that is not known. */
export function withValues(root: string, id: string, assignments: readonly string[]): readonly Revision[] {
  const texts: Texts = new Map();
  assignAll(root, texts, named(id), assignments);
  return revisionsOf(root, texts);
}

/** 0 when it is done, 1 when it would bring an error. */
export function set(id: string, assignments: readonly string[], options: ChangeOptions, world: World): 0 | 1 {
  const root = projectOf(options, world);
  return locked(root, () => makeChange(root, withValues(root, id, assignments), options, world));
}
