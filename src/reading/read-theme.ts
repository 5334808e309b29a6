// The files that a project names by their paths: its look, which the command line may name too, and the outlines of its communes.
import { basename, dirname, resolve } from 'node:path';
import { isThere, namedFolders, placeWithin, realPlace } from '../disk/index.ts';
import type { SourceFile, Workspace } from '../model/index.ts';
import { normalPath } from '../values/index.ts';
import { type Folder, rootOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readSource, type Source } from './read-source.ts';

type Read = Source & Pick<SourceFile, 'path' | 'kind'>;

const fieldIn = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
const pathIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? normalPath(value) : undefined;

/** The files of a project, and with them those that its `project.yaml` names: a theme, its own or one of a folder that the person named, and outlines. */
export function withNamedFiles<One extends Read>(folder: Folder, files: readonly One[]): readonly (One | Read)[] {
  const data = files.find(({ path }) => path === 'project.yaml')?.data;
  const themed = withFile(folder, files, pathIn(fieldIn(data, 'theme')), 'theme', namedFolders());
  return withFile(folder, themed, pathIn(fieldIn(fieldIn(data, 'territory'), 'contours')), 'contours', []);
}

function withFile<One extends Read>(
  folder: Folder,
  files: readonly One[],
  path: string | undefined,
  kind: 'theme' | 'contours',
  borrowed: readonly string[],
): readonly (One | Read)[] {
  const root = rootOf(folder);
  const there = files.find((file) => file.path === path);
  if (path === undefined || there?.kind !== undefined || 'reason' in placeWithin(resolve(root, path), [root, ...borrowed]))
    return files;
  const read: Read = { path, kind, ...readSource(folder, path, undefined, borrowed) };
  return there ? files.map((file) => (file === there ? read : file)) : [...files, read];
}

/** The theme's file alone, not judged yet; `path` is whole, problems name it as `shown`. */
export function readTheme(path: string, shown: string): Pick<Workspace, 'files' | 'places' | 'linesOf'> | null {
  if (!isThere(path)) return null;
  const real = realPlace(path);
  const source = { ...readSource(dirname(real), basename(real)), path: shown };
  return {
    files: [{ path: shown, kind: 'theme', data: source.data, faults: source.faults }],
    places: placesOf([source]),
    linesOf: () => source.text.split(/\r\n|\n|\r/),
  };
}
