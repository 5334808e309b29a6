// Which projects a portfolio follows: those of its file, and those of the folders that were typed.
import { dirname, resolve } from 'node:path';
import { checkPortfolio } from '../../checking/index.ts';
import { type Outcome, type PortfolioFile, shippedDuties, UsageError } from '../../model/index.ts';
import { isFolder, mayBorrow, nameFolder, pathFrom, portfolioAt, projectsNamed, readPortfolio } from '../../reading/index.ts';
import { withExcerpts } from '../excerpts.ts';

export interface PortfolioSource {
  /** Null for folders alone, undefined when the file cannot be used. */
  readonly file: PortfolioFile | null | undefined;
  /** The folder of the file; the current one without it. */
  readonly home: string;
  /** What its file is, and what is wrong in it. */
  readonly read: readonly Outcome<never>[];
  /** Full paths. */
  readonly roots: readonly string[];
  /** What the file names and is no project. */
  readonly lost: readonly string[];
  /** The folder of its own programme. */
  readonly programme: string | null;
  /** Why nothing is meant by some of what was typed. */
  readonly faults: readonly UsageError[];
}

/** What a file of a portfolio, by its full path, says, and what is wrong in it; null when it cannot be used. */
export function readAndCheckPortfolio(path: string, cwd: string) {
  const written = readPortfolio(path, pathFrom(cwd, path));
  const { portfolio, problems } = checkPortfolio(written, shippedDuties.services);
  const outcome: Outcome<never> = { root: '.', problems: withExcerpts(problems, written), filesChecked: 1, isPortfolio: true };
  return { portfolio, outcome };
}

/** `paths` start from `cwd`. @throws UsageError */
export function portfolioSource(paths: readonly string[], cwd: string): PortfolioSource {
  const typed = paths.length > 0 ? paths : ['.'];
  const [found, another] = typed.flatMap((path) => portfolioAt(path, cwd) ?? []);
  if (another !== undefined) throw new UsageError('two-portfolios', { path: pathFrom(cwd, another) });
  const folders = typed.filter((path) => portfolioAt(path, cwd) === null).map((path) => resolve(cwd, path));
  for (const folder of folders) if (isFolder(folder)) nameFolder(folder);
  const others = projectsNamed(folders, cwd);
  const faults = others.lost.map((path) => new UsageError('no-project-here', { path: pathFrom(cwd, path) || '.' }));
  if (faults[0] !== undefined && found === undefined && others.roots.length === 0) throw faults[0];
  const none = { read: [], roots: [], lost: [], programme: null, faults };
  if (found === undefined) return { ...none, file: null, home: cwd, roots: others.roots };
  const home = dirname(found);
  const { portfolio, outcome } = readAndCheckPortfolio(found, cwd);
  const read = [outcome];
  if (portfolio === null) return { ...none, file: undefined, home, read };
  const named = projectsNamed([...(portfolio.projects ?? []), ...folders.filter((path) => !others.lost.includes(path))], home);
  const own = portfolio.programme === undefined ? null : resolve(home, portfolio.programme);
  const programme = own !== null && mayBorrow(own, home) ? own : null;
  return {
    file: portfolio,
    home,
    read,
    roots: named.roots.filter((root) => root !== programme),
    lost: [...named.lost, ...(own !== programme && portfolio.programme !== undefined ? [portfolio.programme] : [])],
    programme,
    faults,
  };
}
