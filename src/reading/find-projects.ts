// From the paths that somebody typed to the folders of projects.
import { dirname, join, resolve } from 'node:path';
import { type Entry, entriesOf as entriesIn, entryAt, kindAt, nameFolder } from '../disk/index.ts';
import { isDiskError, UsageError } from '../model/index.ts';
import { byName } from './walk.ts';

const skipped = (name: string): boolean => name === 'build' || name === 'node_modules' || name.startsWith('.');

/** Whatever has this name, a link that leads nowhere too: what is wrong with it is told as a problem of the project. */
export const isProject = (folder: string): boolean => entryAt(join(folder, 'project.yaml')) !== null;

/** A folder that cannot be opened stands among the projects, so that this is told. */
function entriesOf(folder: string): readonly Entry[] | null {
  try {
    return entriesIn(folder);
  } catch (error) {
    if (isDiskError(error)) return null;
    throw error;
  }
}

function below(folder: string): string[] {
  if (isProject(folder)) return [folder];
  const entries = entriesOf(folder);
  if (entries === null) return [folder];
  return entries
    .filter((entry) => entry.kind === 'folder' && !skipped(entry.name))
    .map((entry) => entry.name)
    .sort(byName)
    .flatMap((name) => below(join(folder, name)));
}

/** The project that a file or a folder inside it belongs to; full paths. */
export function projectAround(path: string): string | undefined {
  if (isProject(path)) return path;
  return dirname(path) === path ? undefined : projectAround(dirname(path));
}

/**
 * Each path, from `cwd`, is a project, a folder that holds some (searched below), or a file or folder inside one; every project once, in
 * order, as full paths. The person typed them: their projects may borrow from each other, and from what lies beside them in a folder that was
 * typed.
 */
export function findProjects(paths: readonly string[], cwd: string): string[] {
  for (const full of paths.map((path) => resolve(cwd, path))) if (kindAt(full) === 'folder') nameFolder(full);
  return projectsAt(paths, cwd);
}

/** The same of paths that a file says. */
export function projectsAt(paths: readonly string[], cwd: string): string[] {
  const roots = paths.flatMap((path) => {
    const full = resolve(cwd, path);
    const kind = kindAt(full);
    if (kind === null) throw new UsageError('path-not-found', { path });
    const inside = kind === 'folder' ? below(full) : [];
    if (inside.length > 0) return inside;
    const home = projectAround(kind === 'folder' ? full : dirname(full));
    if (home === undefined) throw new UsageError('no-project-here', { path });
    return [home];
  });
  return [...new Set(roots)];
}
