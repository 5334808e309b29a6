// The file of a portfolio, and the projects that it names.
import { basename, dirname, isAbsolute, join, parse, resolve } from 'node:path';
import { entriesOf, isFolder, isThere, kindAt, namedFolders, placeWithin, realOf, realPlace } from '../disk/index.ts';
import { UsageError, type Workspace } from '../model/index.ts';
import { byText } from '../values/index.ts';
import { isProject, isSkipped, projectsAt } from './find-projects.ts';
import { matchesGlob } from './matches-glob.ts';
import { packageHome } from './package-home.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

const NAME = 'portfolio.yaml';

/** The full path of the portfolio that a path means: the file itself, or the folder that holds it; null when it means none. */
export function portfolioAt(path: string, cwd: string): string | null {
  const full = resolve(cwd, path);
  const kind = kindAt(full);
  if (kind === null) return null;
  if (kind !== 'folder') return basename(full) === NAME ? full : null;
  return isThere(join(full, NAME)) ? join(full, NAME) : null;
}

/** The full paths of those that a path means, or that lie in folders below it. */
export function portfoliosAt(path: string, cwd: string): readonly string[] {
  const full = resolve(cwd, path);
  const own = portfolioAt(full, cwd);
  const inner = isFolder(full) && !isProject(full) ? foldersIn(full).filter((name) => !isSkipped(name)) : [];
  return [...(own === null ? [] : [own]), ...inner.flatMap((name) => portfoliosAt(join(full, name), cwd))];
}

/** Not judged yet; `path` is whole, problems name it as `shown`. */
export function readPortfolio(path: string, shown: string): Pick<Workspace, 'files' | 'places' | 'linesOf'> {
  const source = { ...readSource(dirname(path), basename(path)), path: shown };
  const faults = source.faults.map((fault) => ({ ...fault, at: { ...fault.at, path: shown } }));
  return {
    files: [{ path: shown, kind: 'portfolio', data: source.data, faults }],
    places: placesOf([source]),
    linesOf: () => source.text.split(/\r\n|\n|\r/),
  };
}

const foldersIn = (folder: string): readonly string[] =>
  isFolder(folder)
    ? entriesOf(folder)
        .filter(({ kind }) => kind === 'folder')
        .map(({ name }) => name)
        .sort(byText)
    : [];

/** The folders that a pattern names, each once: `*` stands for any name, hidden ones aside. */
function unfolded(pattern: string, home: string): readonly string[] {
  return pattern.split('/').reduce<readonly string[]>(
    (folders, step) => {
      if (!step.includes('*')) return [...new Set(folders.map((folder) => resolve(folder, step)))];
      return folders
        .filter((folder) => mayBorrow(folder, home))
        .flatMap((folder) =>
          foldersIn(folder)
            .filter((name) => matchesGlob(step, name))
            .map((name) => join(folder, name)),
        );
    },
    [isAbsolute(pattern) ? parse(pattern).root : home],
  );
}

/** What a portfolio names lies in its own folder, or in one that the person named. */
export const mayBorrow = (path: string, home: string): boolean =>
  'real' in placeWithin(path, [home, packageHome(), ...namedFolders()]);

/** The folders that a pattern names in so many words. */
const beforeStar = (path: string): string =>
  path.includes('*') ? path.slice(0, path.lastIndexOf('/', path.indexOf('*')) + 1) : path;

type Lost = 'portfolio/no-project' | 'portfolio/outside' | 'portfolio/absent';

/** Of what lies elsewhere nothing is told, not even that it is not there. */
function whyLostAt(full: string, home: string): Lost {
  if (mayBorrow(full, home)) return 'portfolio/no-project';
  const isThere = realOf(full) !== null || dirname(full) === full;
  return isThere || whyLostAt(dirname(full), home) === 'portfolio/outside' ? 'portfolio/outside' : 'portfolio/absent';
}

/** Why what a portfolio names leads to no project. */
export const whyLost = (pattern: string, home: string): Lost => whyLostAt(resolve(home, beforeStar(pattern)), home);

export interface NamedProjects {
  /** Full paths, each folder of the disk once. */
  readonly roots: readonly string[];
  /** What leads to no project, as it is written. */
  readonly lost: readonly string[];
}

/** `home` is the folder of the portfolio. A project is found in it, or in a folder that the person named. */
export function projectsNamed(patterns: readonly string[], home: string): NamedProjects {
  const roots = new Map<string, string>();
  const lost: string[] = [];
  for (const pattern of patterns) {
    const found = unfolded(pattern, home)
      .filter((path) => mayBorrow(path, home))
      .flatMap((path) => projectsUnder(path));
    if (found.length === 0) lost.push(pattern);
    for (const root of found) {
      const real = realPlace(root);
      if (!roots.has(real)) roots.set(real, root);
    }
  }
  return { roots: [...roots.values()], lost };
}

function projectsUnder(path: string): readonly string[] {
  try {
    return projectsAt([path], path);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
