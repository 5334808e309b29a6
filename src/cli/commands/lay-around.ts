// Writes what runs around a project; a file that is there already is never touched, and what it lacks is said.

import { join } from 'node:path';
import { pathFrom, readText } from '../../reading/index.ts';
import type { LaidFile } from '../../reporting/index.ts';
import type { Surrounding } from '../../usecases/changes/surroundings.ts';
import { writeNew } from '../../writing/index.ts';

/** The lines that do something, wherever they stand: no comments, no brackets alone, no commas at the end. */
const meant = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => /\w/.test(line) && !line.startsWith('#'));

/** A file that cannot be read, or that links out of its folder, lacks everything. */
function lacks(root: string, path: string, lines: string): boolean {
  const there = new Set(meant(readText(root, path) ?? ''));
  return meant(lines).some((line) => !there.has(line));
}

/** `project`: its folder, as a full path. */
export function layAround(project: string, around: readonly Surrounding[], dryRun: boolean | undefined): LaidFile[] {
  return around.flatMap(({ root, path, text, executable, add, toFill }) =>
    writeNew(root, [{ path, bytes: new TextEncoder().encode(text), executable }], { dryRun }).map(({ what }): LaidFile => {
      const full = join(root, path);
      const shown = pathFrom(project, full);
      if (what !== 'made' && add !== undefined && lacks(root, path, add)) return { path: shown, what: 'kept', add };
      return what === 'made' && toFill && toFill.length > 0 ? { path: shown, what, toFill } : { path: shown, what };
    }),
  );
}
