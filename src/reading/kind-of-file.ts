// Which kind of file a path is, as the schemas say.

import { places } from '../model/generated/references.ts';
import type { FileKind } from '../model/index.ts';
import { matchesGlob } from './matches-glob.ts';

const isKind = (kind: string): kind is FileKind => kind in places;

const globs = Object.entries(places).flatMap(([kind, all]) => all.map((glob) => ({ kind, glob })));
const kinds = new Map(globs.map(({ kind, glob }) => [glob, kind]));
const patterns = globs.filter(({ glob }) => glob.includes('*'));

/** Path from the project's root, forward slashes; undefined when no kind of file lives there. */
export function kindOfFile(path: string): FileKind | undefined {
  const kind = kinds.get(path) ?? patterns.find(({ glob }) => matchesGlob(glob, path))?.kind;
  return kind !== undefined && isKind(kind) ? kind : undefined;
}
