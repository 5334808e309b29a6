// Which projects a portfolio follows: those of its file, and those of the folders that were typed.
import { dirname, relative, resolve } from 'node:path';
import { checkPortfolio, ruleOf } from '../checking/index.ts';
import { type Language, type PortfolioFile, shippedDuties, UsageError, type World } from '../model/index.ts';
import { isFolder, mayBorrow, nameFolder, portfolioAt, projectsNamed, readPortfolio } from '../reading/index.ts';
import { gathered, problemsReport } from '../reporting/index.ts';
import { withExcerpts } from './excerpts.ts';

export interface PortfolioSource {
  /** Null for folders alone, undefined when the file cannot be used. */
  readonly file: PortfolioFile | null | undefined;
  /** The folder of the file; the current one without it. */
  readonly home: string;
  /** Its file has errors, which were told. */
  readonly isFaulty: boolean;
  /** Full paths. */
  readonly roots: readonly string[];
  /** What the file names and is no project. */
  readonly lost: readonly string[];
  /** The folder of its own programme. */
  readonly programme: string | null;
  /** Why nothing is meant by some of what was typed. */
  readonly faults: readonly UsageError[];
}

export function portfolioSource(paths: readonly string[], world: World, language: Language): PortfolioSource {
  const typed = paths.length > 0 ? paths : ['.'];
  const [found, another] = typed.flatMap((path) => portfolioAt(path, world.cwd) ?? []);
  if (another !== undefined) throw new UsageError('two-portfolios', { path: relative(world.cwd, another) });
  const folders = typed.filter((path) => portfolioAt(path, world.cwd) === null).map((path) => resolve(world.cwd, path));
  for (const folder of folders) if (isFolder(folder)) nameFolder(folder);
  const others = projectsNamed(folders, world.cwd);
  const faults = others.lost.map((path) => new UsageError('no-project-here', { path: relative(world.cwd, path) || '.' }));
  if (faults[0] !== undefined && found === undefined && others.roots.length === 0) throw faults[0];
  const none = { isFaulty: false, roots: [], lost: [], programme: null, faults };
  if (found === undefined) return { ...none, file: null, home: world.cwd, roots: others.roots };
  const home = dirname(found);
  const read = readPortfolio(found, relative(world.cwd, found));
  const { portfolio, problems } = checkPortfolio(read, shippedDuties.services);
  const outcome = { root: '.', problems: withExcerpts(problems, read), filesChecked: 1 };
  if (problems.length > 0)
    world.err(problemsReport(gathered([outcome]), { language, colour: world.colour, width: world.width, ruleOf }));
  const isFaulty = problems.some(({ severity }) => severity === 'error');
  if (portfolio === null) return { ...none, file: undefined, home, isFaulty };
  const named = projectsNamed([...(portfolio.projects ?? []), ...folders.filter((path) => !others.lost.includes(path))], home);
  const own = portfolio.programme === undefined ? null : resolve(home, portfolio.programme);
  const programme = own !== null && mayBorrow(own, home) ? own : null;
  return {
    file: portfolio,
    home,
    isFaulty,
    roots: named.roots.filter((root) => root !== programme),
    lost: [...named.lost, ...(own !== programme && portfolio.programme !== undefined ? [portfolio.programme] : [])],
    programme,
    faults,
  };
}
