// Files of a project under a name that is nearly theirs: other capitals, another ending, or that of a file which stayed in a cloud.
import type { FileKind, SourceFile } from '../model/index.ts';
import { markedOriginals } from './copies.ts';
import { kindOfFile } from './kind-of-file.ts';
import { wholeFile } from './read-bytes.ts';
import { isFileOfProject } from './walk.ts';

/** Null when there is none, or when it is the name that the file has. A theme has the name that the project gives it. */
function rightName(path: string): string | null {
  const ended = path.replace(/\.ya?ml$/i, '.yaml').replace(/\.md$/i, '.md');
  const slash = ended.lastIndexOf('/') + 1;
  const names = [
    ended,
    ended.slice(0, slash).toLowerCase() + ended.slice(slash),
    ended.toLowerCase(),
    // The copy of a file that is gone.
    ...markedOriginals(path),
  ];
  const right = names.find((name) => isFileOfProject(name) && kindOfFile(name) !== 'theme');
  return right === undefined || right === path ? null : right;
}

/** What iCloud leaves in the place of a file that it keeps: `.needs.yaml.icloud`. */
const keptName = (path: string): string | undefined => {
  const [, folder = '', name] = /^((?:[^/]+\/)*)\.([^/]+)\.icloud$/.exec(path) ?? [];
  return name && folder + name;
};

export interface Misnamed extends SourceFile {
  readonly text: '';
  readonly kind: FileKind | undefined;
}

const unread = (path: string, right: string, code: string, found: Readonly<Record<string, string>>): Misnamed => ({
  path,
  kind: kindOfFile(right),
  data: null,
  text: '',
  faults: [wholeFile(path, code, found)],
});

/** Those whose right name no other file has; their names are missing in the project, as those of a file that cannot be read. */
export function misnamedIn(paths: readonly string[]): readonly Misnamed[] {
  const there = new Set(paths);
  return paths.flatMap((path): Misnamed[] => {
    if (isFileOfProject(path)) return [];
    const kept = keptName(path);
    if (kept !== undefined && isFileOfProject(kept) && !there.has(kept))
      return [unread(kept, kept, 'file/not-readable', { reason: 'in-icloud' })];
    const right = rightName(path);
    return right === null || there.has(right) ? [] : [unread(path, right, 'file/misnamed', { right })];
  });
}
