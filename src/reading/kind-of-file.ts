// Which kind of file a path is, as the schemas say.

import { places } from '../model/generated/references.ts';
import type { FileKind } from '../model/index.ts';

const isKind = (kind: string): kind is FileKind => kind in places;

const globs = Object.entries(places).flatMap(([kind, all]) => all.map((glob) => ({ kind, glob })));
const kinds = new Map(globs.map(({ kind, glob }) => [glob, kind]));
const patterns = globs
  .filter(({ glob }) => glob.includes('*'))
  .map(({ kind, glob }) => ({ kind, pattern: new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`) }));

/** Path from the project's root, forward slashes; undefined when no kind of file lives there. */
export function kindOfFile(path: string): FileKind | undefined {
  const kind = kinds.get(path) ?? patterns.find(({ pattern }) => pattern.test(path))?.kind;
  return kind !== undefined && isKind(kind) ? kind : undefined;
}
