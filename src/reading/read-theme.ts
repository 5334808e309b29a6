// The look that a project names by the path of its file, or that the command line does.
import { basename, dirname, resolve } from 'node:path';
import { isThere, namedFolders, placeWithin, realPlace } from '../disk/index.ts';
import type { SourceFile, Workspace } from '../model/index.ts';
import { lookFile, normalPath } from '../values/index.ts';
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

/** The look of the project that its theme starts from, when it is there: a shipped one has no file. */
function lookOf(files: readonly Read[]): string | undefined {
  const project: unknown = files.find(({ path }) => path === 'project.yaml')?.data;
  const written: unknown = typeof project === 'object' && project !== null ? Reflect.get(project, 'theme') : undefined;
  const theme: unknown =
    typeof written === 'object' ? written : files.find(({ path }) => path === (namedIn(files) ?? 'theme.yaml'))?.data;
  const look: unknown = typeof theme === 'object' && theme !== null ? Reflect.get(theme, 'look') : undefined;
  return typeof look === 'string' && /^[\p{L}\d_-]+$/u.test(look) ? lookFile(look) : undefined;
}

/**
 * The files of a project, and with them the theme that it names: its own, or one of a folder that the person named; then the look of the
 * project that this theme starts from.
 */
export function withTheme<One extends Read>(folder: Folder, files: readonly One[]): readonly (One | Read)[] {
  const themed = withNamed(folder, files);
  const look = lookOf(themed);
  const isReadable = look !== undefined && 'real' in placeWithin(resolve(rootOf(folder), look), [rootOf(folder)]);
  return isReadable ? [...themed, { path: look, kind: 'theme', ...readSource(folder, look) }] : themed;
}

function withNamed<One extends Read>(folder: Folder, files: readonly One[]): readonly (One | Read)[] {
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
