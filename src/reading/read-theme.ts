// The files that a project names by their paths: its look, which the command line may name too, and the outlines of its communes.
import { basename, dirname, resolve } from 'node:path';
import { isThere, namedFolders, placeWithin, realPlace } from '../disk/index.ts';
import type { SourceFile, Workspace } from '../model/index.ts';
import { lookAmong, lookFile, normalPath, ownValue } from '../values/index.ts';
import { type Folder, rootOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readShared } from './read-shared.ts';
import { readSource, type Source } from './read-source.ts';

type Read = Source & Pick<SourceFile, 'path' | 'kind'>;

const pathIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? normalPath(value) : undefined;
const dataAt = (files: readonly Read[], wanted: string): unknown => files.find(({ path }) => path === wanted)?.data;

/** The look that the theme of a project starts from, by its name: a shipped one has no file. */
function lookOf(files: readonly Read[]): string | undefined {
  const written = ownValue(dataAt(files, 'project.yaml'), 'theme');
  const theme = typeof written === 'object' ? written : dataAt(files, pathIn(written) ?? 'theme.yaml');
  const look = ownValue(theme, 'look');
  return typeof look === 'string' && /^[\p{L}\d_-]+$/u.test(look) ? look : undefined;
}

/**
 * The files of a project, and with them those that its `project.yaml` names: a theme, its own or one of a folder that the person named, the
 * look of the project or of its organisation that this theme starts from, and the outlines of the communes.
 */
export function withNamedFiles<One extends Read>(folder: Folder, files: readonly One[]): readonly (One | Read)[] {
  const data = dataAt(files, 'project.yaml');
  const themed = withFile(folder, files, pathIn(ownValue(data, 'theme')), 'theme', namedFolders());
  const outlined = withFile(folder, themed, pathIn(ownValue(ownValue(data, 'territory'), 'contours')), 'contours', []);
  const look = lookOf(outlined);
  if (look === undefined) return outlined;
  const path = lookFile(look);
  if ('real' in placeWithin(resolve(rootOf(folder), path), [rootOf(folder)]))
    return [...outlined, { path, kind: 'theme', ...readSource(folder, path) }];
  const shared = lookAmong(readShared(folder, dirname(path), 'theme'), look);
  return shared ? [...outlined, shared] : outlined;
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
