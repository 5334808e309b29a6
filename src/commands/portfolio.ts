// jalon portfolio: one view over many projects, what adds up, what recurs, and what members share.
import {
  type Portfolio,
  type PortfolioGrouping,
  type PortfolioMeasure,
  shippedDuties,
  UsageError,
  type World,
} from '../model/index.ts';
import { portfolioOf } from '../pooling/index.ts';
import { agreementsReport, pooledNeedsReport, portfolioReport } from '../reporting/index.ts';
import { type CommonOptions, printJson } from './options.ts';
import { lostProject, passProjects } from './pass-projects.ts';
import { type PortfolioSource, portfolioSource } from './portfolio-source.ts';

export interface PortfolioOptions extends CommonOptions {
  /** One comparison alone. */
  readonly by?: PortfolioGrouping;
  /** Territories in the order of a measure, which nobody is put in unasked. */
  readonly rank?: PortfolioMeasure;
  /** The needs that recur instead. */
  readonly needs?: boolean;
  /** The agreements, shared actions, calls and meetings instead. */
  readonly agreements?: boolean;
}

/** Null when the portfolio's own file cannot be used. */
export async function gathered(source: PortfolioSource, options: PortfolioOptions, world: World): Promise<Portfolio | null> {
  const { file, roots, lost, home, programme } = source;
  if (file === undefined) return null;
  const passed = await passProjects(roots, options, world);
  const [own = null] = programme === null ? [] : await passProjects([programme], options, world);
  const all = [...passed, ...lost.map((path) => lostProject(path, home, world))];
  return portfolioOf(all, {
    file,
    services: shippedDuties.services,
    programme: own,
    today: options.today ?? world.today,
    rankBy: options.rank,
  });
}

export async function portfolio(paths: readonly string[], options: PortfolioOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const source = portfolioSource(paths, world, language);
  const made = await gathered(source, options, world);
  if (made === null) return 1;
  if (made.rows.length + made.broken.length === 0) throw new UsageError('no-project-here', { path: paths[0] ?? '.' });
  const style = { language, colour: world.colour, width: world.width };
  if (options.json) printJson(world, 'portfolio', made);
  else if (options.needs) world.out(pooledNeedsReport(made, style));
  else if (options.agreements) world.out(agreementsReport(made, style));
  else world.out(portfolioReport(made, options.by, style));
  return source.isFaulty || made.broken.length > 0 || made.rows.some(({ errors }) => errors > 0) ? 1 : 0;
}
