// The look that a project names by the path of its file, or that the command line does.
import { basename, dirname, resolve } from 'node:path';
import { isThere, namedFolders, placeWithin, realPlace } from '../disk/index.ts';
import type { SourceFile, Workspace } from '../model/index.ts';
import { normalPath } from '../values/index.ts';
import { type Folder, rootOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readSource, type Source } from './read-source.ts';

type Read = Source & Pick<SourceFile, 'path' | 'kind'>;

/** The path that `project.yaml` gives. */
function namedIn(files: readonly Read[]): string | undefined {
  const data = files.find(({ path }) => path === 'project.yaml')?.data;
  const theme: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'theme') : undefined;
  return typeof theme === 'string' && theme.trim() !== '' ? normalPath(theme) : undefined;
}

/** The files of a project, and with them the theme that it names: its own, or one of a folder that the person named. */
export function withTheme<One extends Read>(folder: Folder, files: readonly One[]): readonly (One | Read)[] {
  const root = rootOf(folder);
  const path = namedIn(files);
  const there = files.find((file) => file.path === path);
  if (path === undefined || there?.kind !== undefined || 'reason' in placeWithin(resolve(root, path), [root, ...namedFolders()]))
    return files;
  const theme: Read = { path, kind: 'theme', ...readSource(folder, path, undefined, namedFolders()) };
  return there ? files.map((file) => (file === there ? theme : file)) : [...files, theme];
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
