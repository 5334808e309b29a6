// Why files of some kinds cannot be taken as they are: their errors, when something that they hold could not be read.
import type { FileKind, Problem, Workspace } from '../model/index.ts';
import { check } from './check.ts';
import { readStructure } from './structure/read-structure.ts';

/** As `check` tells them; none when each of these files is sound. `today`: YYYY-MM-DD */
export function errorsOf(workspace: Workspace, kinds: readonly FileKind[], today: string): readonly Problem[] {
  const files = workspace.files.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
  const sound = new Set(readStructure({ ...workspace, files }).sound.map(({ path }) => path));
  const lost = new Set(files.flatMap(({ path }) => (sound.has(path) ? [] : [path])));
  if (lost.size === 0) return [];
  return check(workspace, { today }).problems.filter(({ severity, at }) => severity === 'error' && lost.has(at.path));
}
