// jalon portfolio: one view over many projects, what adds up, what recurs, and what members share.
import { relative, resolve } from 'node:path';
import {
  type OutputFile,
  type Portfolio,
  type PortfolioGrouping,
  type PortfolioMeasure,
  shippedDuties,
  UsageError,
  type World,
} from '../model/index.ts';
import { portfolioOf } from '../pooling/index.ts';
import {
  agreementsReport,
  pooledNeedsReport,
  portfolioReport,
  templateReport,
  unprintedReport,
  writtenReport,
} from '../reporting/index.ts';
import { tellFaults } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { lostProject, passProjects } from './pass-projects.ts';
import { draftOf, officePress, place } from './place-documents.ts';
import { portfolioDocuments, themePathOf, wantedOfPortfolio } from './portfolio-documents.ts';
import { type PortfolioSource, portfolioSource } from './portfolio-source.ts';
import { wantedTheme } from './wanted-theme.ts';

export interface PortfolioOptions extends CommonOptions {
  /** One comparison alone. */
  readonly by?: PortfolioGrouping;
  /** Territories in the order of a measure, which nobody is put in unasked. */
  readonly rank?: PortfolioMeasure;
  /** The needs that recur instead. */
  readonly needs?: boolean;
  /** The agreements, shared actions, calls and meetings instead. */
  readonly agreements?: boolean;
  /** The folder into which documents go. */
  readonly out?: string;
  readonly only?: string;
  /** A PDF beside each document. */
  readonly pdf?: boolean;
  readonly dryRun?: boolean;
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
  const alone = (['only', 'pdf', 'dryRun'] as const).find((name) => options[name] !== undefined && options.out === undefined);
  if (alone !== undefined) throw new UsageError('documents-nowhere', { option: alone === 'dryRun' ? '--dry-run' : `--${alone}` });
  const source = portfolioSource(paths, world, language);
  const code = await toldOf(source, paths, options, world);
  tellFaults(source.faults, options, world);
  return source.faults.length > 0 ? 2 : code;
}

async function toldOf(
  source: PortfolioSource,
  paths: readonly string[],
  options: PortfolioOptions,
  world: World,
): Promise<number> {
  const language = options.lang ?? world.language;
  const made = await gathered(source, options, world);
  if (made === null) return 1;
  if (made.rows.length + made.broken.length === 0) throw new UsageError('no-project-here', { path: paths[0] ?? '.' });
  const style = { language, colour: world.colour, width: world.width };
  if (options.json && options.out === undefined) printJson(world, 'portfolio', made);
  else if (options.out !== undefined) return written(made, source, options, world);
  else if (options.needs) world.out(pooledNeedsReport(made, style));
  else if (options.agreements) world.out(agreementsReport(made, style));
  else world.out(portfolioReport(made, options.by, style));
  return source.isFaulty || made.broken.length > 0 || made.rows.some(({ errors }) => errors > 0) ? 1 : 0;
}

/** Documents written where nothing of anybody's is lost. */
async function written(made: Portfolio, source: PortfolioSource, options: PortfolioOptions, world: World): Promise<number> {
  const { file, home } = source;
  const { dryRun = false } = options;
  const language = options.lang ?? file?.language ?? world.language;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const { theme, isFaulty } = wantedTheme(themePathOf(file?.theme, home), world, style.language);
  if (theme === null) return 1;
  const kinds = wantedOfPortfolio(options.only, home);
  const press = options.pdf ? officePress() : null;
  const { files, faults } = await portfolioDocuments(made, kinds, { language, home, theme: theme ?? null });
  const folder = resolve(world.cwd, options.out ?? '.');
  const said = { date: made.today, language };
  const placed = await printed(files, { root: folder, press, said, dryRun, language: style.language });
  world.err(templateReport(faults, style));
  if (options.json) printJson(world, 'rendered', { folder: options.out, ...placed });
  else world.out(writtenReport(relative(world.cwd, folder), placed.written, { ...style, dryRun }));
  world.err(unprintedReport(placed.unprinted, style));
  if (placed.unprinted.length > 0) return 2;
  return isFaulty || faults.length > 0 || source.isFaulty ? 1 : 0;
}

/** The press leaves nothing behind, whatever happens. */
async function printed(files: readonly OutputFile[], at: Parameters<typeof place>[1]): Promise<ReturnType<typeof place>> {
  const { press } = at;
  try {
    const drafts = files.map((one) => draftOf(one, press));
    await press?.run(() => {});
    return place(drafts, at);
  } finally {
    press?.close();
  }
}
