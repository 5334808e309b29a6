// From the paths that somebody typed to the folders of projects.
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDiskError, UsageError } from '../model/index.ts';
import { byName } from './walk.ts';

const skipped = (name: string): boolean => name === 'build' || name === 'node_modules' || name.startsWith('.');

export const isProject = (folder: string): boolean => existsSync(join(folder, 'project.yaml'));

/** A folder that cannot be opened stands among the projects, so that this is told. */
function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
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
    .filter((entry) => entry.isDirectory() && !skipped(entry.name))
    .map((entry) => entry.name)
    .sort(byName)
    .flatMap((name) => below(join(folder, name)));
}

/** The project that a file or a folder inside it belongs to. */
function above(path: string): string | undefined {
  if (isProject(path)) return path;
  return dirname(path) === path ? undefined : above(dirname(path));
}

/**
 * Each path, from `cwd`, is a project, a folder that holds some (searched below), or a file or folder inside one; every project once, in
 * order, as full paths.
 */
export function findProjects(paths: readonly string[], cwd: string): string[] {
  const roots = paths.flatMap((path) => {
    const full = resolve(cwd, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) throw new UsageError('path-not-found', { path });
    const inside = stat.isDirectory() ? below(full) : [];
    if (inside.length > 0) return inside;
    const home = above(stat.isDirectory() ? full : dirname(full));
    if (home === undefined) throw new UsageError('no-project-here', { path });
    return [home];
  });
  return [...new Set(roots)];
}
