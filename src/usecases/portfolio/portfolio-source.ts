// Which projects a portfolio follows: those of its file, and those of the folders that were typed.
import { dirname, join, resolve } from 'node:path';
import { checkPortfolio } from '../../checking/index.ts';
import { type Catalogue, type Outcome, type PortfolioFile, UsageError } from '../../model/index.ts';
import { membersOf } from '../../pooling/index.ts';
import {
  isFolder,
  isThere,
  mayBorrow,
  nameFolder,
  pathFrom,
  portfolioAt,
  projectsNamed,
  readPortfolio,
  readSource,
} from '../../reading/index.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
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

const textIn = (data: unknown, key: string): string | null => {
  const value: unknown = Object(data)[key];
  return value === undefined || value === null ? null : String(value);
};

/** Whose project it is, and the ids of its needs, without the rest of it; null when its file cannot be read. */
function needsAt(root: string) {
  const project: unknown = readSource(root, 'project.yaml').data;
  const territory: unknown = Object(project)['territory'];
  const { data } = isThere(join(root, 'needs.yaml')) ? readSource(root, 'needs.yaml') : { data: {} };
  const list: unknown = Object(data)['needs'];
  const needs = data === null ? null : Array.isArray(list) ? list.flatMap((one) => textIn(one, 'id') ?? []) : [];
  const digest = {
    title: textIn(project, 'title') ?? root,
    territory: textIn(territory, 'name'),
    siren: textIn(territory, 'siren'),
  };
  return { digest, needs };
}

/** Of a member that has no project here, or one that cannot be read, nothing is said. */
const needsIn = (home: string, folders: readonly string[]) => (file: PortfolioFile) => {
  const members = membersOf(file, projectsNamed([...(file.projects ?? []), ...folders], home).roots.map(needsAt));
  return (member: string): readonly string[] | null => {
    const lists = members.find(member)?.projects.map(({ needs }) => needs) ?? [];
    return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
  };
};

/** Those of the organisation among them. */
export const servicesAround = (home: string): Catalogue['services'] =>
  dutiesCatalogueOf({ root: home, templates: [] }).catalogue.services;

/**
 * What a file of a portfolio, by its full path, says, and what is wrong in it; null when it cannot be used. `folders`: those that it follows beside
 * those that it names.
 */
export function readAndCheckPortfolio(path: string, cwd: string, folders: readonly string[] = []) {
  const written = readPortfolio(path, pathFrom(cwd, path));
  const known = { services: servicesAround(dirname(path)), needsOf: needsIn(dirname(path), folders) };
  const { portfolio, problems } = checkPortfolio(written, known);
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
  const more = folders.filter((path) => !others.lost.includes(path));
  const { portfolio, outcome } = readAndCheckPortfolio(found, cwd, more);
  const read = [outcome];
  if (portfolio === null) return { ...none, file: undefined, home, read };
  const named = projectsNamed([...(portfolio.projects ?? []), ...more], home);
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
