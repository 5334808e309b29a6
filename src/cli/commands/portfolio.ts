// jalon portfolio: one view over many projects, what adds up, what recurs, and what members share.
import { resolve } from 'node:path';
import {
  type Digest,
  type Outcome,
  type Portfolio,
  type PortfolioGrouping,
  type PortfolioMeasure,
  UsageError,
  type World,
} from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import {
  agreementsReport,
  pooledNeedsReport,
  portfolioReport,
  templateReport,
  unprintedReport,
  unproofedReport,
  writtenReport,
} from '../../reporting/index.ts';
import { spareMemory } from '../../running/index.ts';
import { portfolioMessagesOf } from '../../summarising/index.ts';
import { portfolioDocuments, themePathOf, wantedOfPortfolio } from '../../usecases/documents/portfolio-documents.ts';
import { wantedTheme } from '../../usecases/documents/wanted-theme.ts';
import { gatherPortfolio, type PassProjects } from '../../usecases/portfolio/gather-portfolio.ts';
import { type PortfolioSource, portfolioSource } from '../../usecases/portfolio/portfolio-source.ts';
import { type Job, strangers } from '../batch/job.ts';
import { linesOf } from '../batch/lines.ts';
import { type BatchOptions, threadsFor } from '../batch/options.ts';
import { workNamed } from '../batch/verbs.ts';
import { settingsOf, tellFaults } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { draftOf, officePress, officePressIfAny, place, run } from './place-documents.ts';
import { counted } from './progress.ts';
import { layoutTelling, notAsked, type ProofOptions, proofDrafts, refuseWithoutProof } from './proof-drafts.ts';
import { hasErrors, tellProblems } from './told-problems.ts';

// Every project of a portfolio passes, and leaves its digest: in this thread, or shared among several.

type PassOptions = CommonOptions & Pick<BatchOptions, 'workers'>;

/** From how many projects on starting threads pays. */
const FROM = 50;

/** What is made of each project in whichever thread comes back as its digest. */
const isDigested = (outcome: Outcome<unknown>): outcome is Outcome<Digest> => typeof outcome.root === 'string';

const passProjects = (options: PassOptions, world: World): PassProjects =>
  async function* (roots) {
    if (roots.length === 0) return;
    const language = options.lang ?? world.language;
    const { colour, width, now } = world;
    const at = { ...settingsOf(options, world), language, colour, width, isLone: roots.length === 1, isKept: false };
    // Neither the formats nor the documents of a portfolio are anything to a thread.
    const job = { verb: 'digest', options: {}, at } satisfies Job;
    const tasks = roots.map((path, index) => ({ at: index, id: path, path }));
    if (roots.length > 1) spareMemory();
    const budget = world.trusts === false ? strangers : null;
    const workers = threadsFor(options.workers, roots.length, FROM);
    const work = await workNamed('digest');
    const lines = linesOf({ tasks, job, work, workers, isApart: budget !== null, budget, now, hears: () => {} });
    for await (const { outcome } of counted(lines, { stage: 'project', count: roots.length }, world, language))
      if (isDigested(outcome)) yield outcome;
  };

export interface PortfolioOptions extends CommonOptions, ProofOptions {
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

const ofDocuments = ['only', 'pdf', 'proof', 'dryRun'] as const;

export async function portfolio(paths: readonly string[], options: PortfolioOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  refuseWithoutProof(options);
  const alone = ofDocuments.find((name) => options[name] !== undefined && options.out === undefined);
  if (alone !== undefined) throw new UsageError('documents-nowhere', { option: alone === 'dryRun' ? '--dry-run' : `--${alone}` });
  const source = portfolioSource(paths, world.cwd);
  tellProblems(source.read, language, world);
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
  const request = { cwd: world.cwd, today: options.today ?? world.today, rankBy: options.rank };
  const made = await gatherPortfolio(source, request, passProjects(options, world));
  if (made === null) return 1;
  if (made.rows.length + made.broken.length === 0) throw new UsageError('no-project-here', { path: paths[0] ?? '.' });
  const style = { language, colour: world.colour, width: world.width };
  if (options.json && options.out === undefined)
    printJson(world, 'portfolio', { ...made, messages: portfolioMessagesOf(made, language) });
  else if (options.out !== undefined) return written(made, source, options, world);
  else if (options.needs) world.out(pooledNeedsReport(made, style));
  else if (options.agreements) world.out(agreementsReport(made, style));
  else world.out(portfolioReport(made, options.by, style));
  return hasErrors(source.read) || made.broken.length > 0 || made.rows.some(({ errors }) => errors > 0) ? 1 : 0;
}

/** Documents written where nothing of anybody's is lost. */
async function written(made: Portfolio, source: PortfolioSource, options: PortfolioOptions, world: World): Promise<number> {
  const { file, home } = source;
  const { dryRun = false } = options;
  const language = options.lang ?? file?.language ?? world.language;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const { theme, read } = wantedTheme(themePathOf(file?.theme, home), world.cwd);
  tellProblems(read, style.language, world);
  if (theme === null) return 1;
  const kinds = wantedOfPortfolio(options.only, home, options.lang ?? world.language);
  const press = options.pdf ? officePress() : options.proof ? officePressIfAny() : null;
  const { files, faults } = await portfolioDocuments(made, kinds, { language, home, theme: theme ?? null });
  const folder = resolve(world.cwd, options.out ?? '.');
  const said = { date: made.today, language };
  try {
    const drafts = files.map((one) => draftOf(one, press));
    const isPrinted = await run(press, { language, isNeeded: options.pdf === true }, () => {});
    const used = isPrinted ? press : null;
    const placed = place(drafts, {
      root: folder,
      press: used,
      keepsPdf: options.pdf === true,
      said,
      dryRun,
      language: style.language,
    });
    const proofed = options.proof
      ? await proofDrafts(
          { root: folder, into: options.out === undefined ? 'build/' : '', drafts, language },
          { home: world.cwd, press: used, options, language: style.language, hears: () => {} },
        )
      : notAsked;
    const told = { ...placed, written: [...placed.written, ...proofed.written] };
    const layout = options.proof ? layoutTelling(options, world) : null;
    layout?.add(pathFrom(world.cwd, folder), proofed.layout, proofed.proofed);
    world.err(templateReport(faults, style));
    if (options.json) printJson(world, 'rendered', { folder: options.out, ...proofed, ...told });
    else world.out(writtenReport(pathFrom(world.cwd, folder), told.written, { ...style, dryRun }));
    world.err(unprintedReport(placed.unprinted, style) + unproofedReport(proofed, { ...style, project: null }));
    const code = layout?.end(style.language) ?? 0;
    if (options.pdf && placed.unprinted.length > 0) return 2;
    return faults.length > 0 || hasErrors([...read, ...source.read]) ? 1 : code;
  } finally {
    press?.close();
  }
}
