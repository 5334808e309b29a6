// A command on a project that is not one's own: it is done by a process apart, which this one watches, and for which it runs programs.
import { dirname, resolve } from 'node:path';
import { isFolder, isThere, isWithin, makeFolders, stateFolder } from './disk/index.ts';
import { isDiskError, type World } from './model/index.ts';
import { packageHome } from './reading/index.ts';
import { ownFolders, watch } from './running/index.ts';

/** As `strangers` of a run over many projects; this is the budget of what is not shared among threads. */
const budget = { time: 60, memory: 1024 };

/** The paths that words may mean: whole, or after `=`. */
const pathsIn = (words: readonly string[], cwd: string): readonly string[] =>
  words
    .flatMap((word) => [word, word.slice(word.indexOf('=') + 1)])
    .filter((word) => word !== '' && !word.startsWith('-') && !word.includes('\0'))
    .map((word) => resolve(cwd, word));

/** What is there; of what is not, the first folder on the way that is to be made. */
const firstMissing = (path: string): string => (isThere(path) || isThere(dirname(path)) ? path : firstMissing(dirname(path)));

/** The folders above a place that a command looks for when it is given a part of them. */
function homeOf(path: string, marks: readonly string[]): readonly string[] {
  for (let folder = path; ; folder = dirname(folder)) {
    if (marks.some((mark) => isThere(resolve(folder, mark)))) return [folder];
    if (dirname(folder) === folder) return [];
  }
}

/** The outermost folder of packages that holds this one: what it needs may lie beside it. */
function packagesOf(home: string): string {
  let found = home;
  for (let folder = home; dirname(folder) !== folder; folder = dirname(folder))
    if (isFolder(resolve(folder, 'node_modules'))) found = folder;
  return found === home ? home : resolve(found, 'node_modules');
}

/** A folder, with all that is below it; a file, and what begins as it is called, since a file is written beside its place. */
const reached = (path: string): string => (isFolder(path) ? path : `${path}*`);

/** None lies in another: Node 20 fails on two places of which one holds the other. */
const outermost = (paths: readonly string[]): readonly string[] => {
  const all = [...new Set(paths)];
  return all.filter((path) => !all.some((other) => other !== path && isWithin(path, other.replace(/\*$/, '')))).map(reached);
};

/** What Node lets the other process reach: the second wall, wider than ours, which knows what each word means. */
export function reachOf(words: readonly string[], { cwd, env }: Pick<World, 'cwd' | 'env'>) {
  const marks = ['project.yaml', 'portfolio.yaml', ...(words[0] === 'init' ? ['.git'] : [])];
  const named = [cwd, ...pathsIn(words, cwd).map(firstMissing)];
  const places = [...new Set([...named, ...named.flatMap((path) => homeOf(path, marks))])].filter(
    (path) => dirname(path) !== path || path === cwd,
  );
  const organisation = env?.['JALON_ORGANISATION'];
  const writable = [...places, stateFolder()];
  const home = packageHome();
  const repository = homeOf(cwd, ['.git']);
  const readable = [home, packagesOf(home), ...repository, ...(organisation === undefined ? [] : [resolve(cwd, organisation)])];
  return {
    readable: [...outermost([...readable, ...writable]), ...ownFolders],
    writable: [...outermost(writable), ...ownFolders],
  };
}

/** The other process may not make the folders above it. One that cannot be made is told when something is to be written. */
function layState(): void {
  try {
    makeFolders(stateFolder(), 0o700);
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
}

interface Supervising {
  /** Says that the budget was gone over, and gives the exit code. */
  readonly tell: (over: 'time' | 'memory', most: typeof budget) => number;
  /** Folders that the other process may read besides. */
  readonly readable: readonly string[];
}

/** The exit code; a signal that ended the other process ends this one. */
export async function supervise(
  script: string,
  words: readonly string[],
  world: World,
  { tell, readable }: Supervising,
): Promise<number> {
  layState();
  const reach = reachOf(words, world);
  const ended = await watch({ script, words, ...reach, readable: outermost([...reach.readable, ...readable]), ...budget });
  if (ended.over !== null) return tell(ended.over, budget);
  if (ended.signal !== null) process.kill(process.pid, ended.signal);
  return ended.code ?? 2;
}
