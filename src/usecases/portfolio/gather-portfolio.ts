// What each project of a portfolio leaves, and the portfolio that they make.
import { resolve } from 'node:path';
import type { Digest, Outcome, PassedProject, Portfolio, PortfolioMeasure } from '../../model/index.ts';
import { portfolioOf } from '../../pooling/index.ts';
import { formatOf, namedFolders, organisationFolder, pathFrom, readSource, whyLost } from '../../reading/index.ts';
import { textOrNull } from '../../values/index.ts';
import { workOnEach } from '../work-on.ts';
import { digestOf } from './digest-of.ts';
import { type PortfolioSource, servicesAround } from './portfolio-source.ts';

export interface GatherRequest {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Territories in the order of a measure, which nobody is put in unasked. */
  readonly rankBy?: PortfolioMeasure | undefined;
}

/** All that are read: its projects, then its own programme. */
export const rootsOf = ({ roots, programme }: PortfolioSource): readonly string[] =>
  programme === null ? roots : [...roots, programme];

/** Errors told of a project that could not be used. */
const FEW = 5;

const nothing: PassedProject['known'] = { title: null, territory: null, format: null };

/** What `project.yaml` of a project that could not be used says, however little of it can be read. */
function knownOf(root: string): PassedProject['known'] {
  const data = Object(readSource(root, 'project.yaml').data);
  return {
    title: textOrNull(data['title']),
    territory: textOrNull(Object(data['territory'])['name']),
    format: formatOf(root) ?? null,
  };
}

function passed({ root, problems, result }: Outcome<Digest>, cwd: string): PassedProject {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    root,
    errors: errors.length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    known: result === undefined ? knownOf(resolve(cwd, root)) : nothing,
    codes: [...new Set(errors.map(({ code }) => code))].slice(0, FEW),
    digest: result ?? null,
  };
}

/** A project that a portfolio names, where there is none, or where the person named nothing. */
const lostProject = (path: string, home: string, cwd: string): PassedProject => ({
  root: pathFrom(cwd, resolve(home, path)),
  errors: 1,
  warnings: 0,
  known: nothing,
  codes: [whyLost(path, home)],
  digest: null,
});

const inTurn = (source: PortfolioSource, { cwd, today }: GatherRequest): AsyncIterable<Outcome<Digest>> =>
  workOnEach(rootsOf(source), { cwd, today, named: namedFolders(), organisation: organisationFolder() }, digestOf);

/**
 * Null when the portfolio's own file cannot be used. `coming`: the digest of each project, in the order of `rootsOf`: one at a time here, or shared
 * among threads or machines.
 */
export async function gatherPortfolio(
  source: PortfolioSource,
  request: GatherRequest,
  coming: AsyncIterable<Outcome<Digest>> = inTurn(source, request),
): Promise<Portfolio | null> {
  const { file, roots, lost, home } = source;
  if (file === undefined) return null;
  const { cwd, today, rankBy } = request;
  const all: PassedProject[] = [];
  for await (const outcome of coming) all.push(passed(outcome, cwd));
  const projects = [...all.slice(0, roots.length), ...lost.map((path) => lostProject(path, home, cwd))];
  const own = all[roots.length] ?? null;
  return portfolioOf(projects, { file, services: servicesAround(home), programme: own, today, rankBy });
}
