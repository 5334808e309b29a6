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
  portfolioFaultsReport,
  portfolioReport,
  templateReport,
  unprintedReport,
  unproofedReport,
  writtenReport,
} from '../../reporting/index.ts';
import { portfolioMessagesOf } from '../../summarising/index.ts';
import { portfolioDocuments, themePathOf, wantedOfPortfolio } from '../../usecases/documents/portfolio-documents.ts';
import { wantedTheme } from '../../usecases/documents/wanted-theme.ts';
import { digestOf } from '../../usecases/portfolio/digest-of.ts';
import { gatherPortfolio, rootsOf } from '../../usecases/portfolio/gather-portfolio.ts';
import { type PortfolioSource, portfolioSource } from '../../usecases/portfolio/portfolio-source.ts';
import { runOver } from '../batch/run-batch.ts';
import { apartFrom, type BatchOptions, type Verb } from '../batch/verb.ts';
import { tellFaults } from './each-project.ts';
import { printJson } from './options.ts';
import { draftOf, officePress, officePressIfAny, place, run } from './place-documents.ts';
import { layoutTelling, notAsked, type ProofOptions, proofDrafts, refuseWithoutProof } from './proof-drafts.ts';
import { hasErrors, tellProblems } from './told-problems.ts';

export interface PortfolioOptions extends BatchOptions, ProofOptions {
  /** As they were typed: a part names them to whoever puts parts together. */
  readonly folders?: readonly string[];
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
  readonly only?: string | readonly string[];
  /** A PDF beside each document. */
  readonly pdf?: boolean;
  readonly dryRun?: boolean;
}

const ofDocuments = ['only', 'pdf', 'proof', 'dryRun'] as const;

/** What only changes what is said of the digests: they are made once, and told in as many ways as wanted. */
const telling = [
  'by',
  'rank',
  'needs',
  'agreements',
  'out',
  'only',
  'pdf',
  'proof',
  'output',
  'strict',
  'dryRun',
  'json',
  'lang',
] as const;

export const portfolios: Verb<PortfolioOptions, Digest> = {
  id: 'portfolio',
  threadsFrom: 50,
  telling,
  speaks: false,
  open: () => ({ work: digestOf }),
  tell: tellPortfolio,
};

export async function portfolio(folders: readonly string[], options: PortfolioOptions, world: World): Promise<number> {
  refuseAlone(options);
  const { shard, out, needs, agreements, by, rank } = options;
  if (shard !== undefined)
    apartFrom(options, { '--out': out, '--needs': needs, '--agreements': agreements, '--by': by, '--rank': rank });
  const source = portfolioSource(folders, world.cwd);
  return runOver(portfolios, rootsOf(source), { ...options, folders }, world);
}

function refuseAlone(options: PortfolioOptions): void {
  refuseWithoutProof(options);
  const alone = ofDocuments.find((name) => options[name] !== undefined && options.out === undefined);
  if (alone !== undefined) throw new UsageError('documents-nowhere', { option: alone === 'dryRun' ? '--dry-run' : `--${alone}` });
}

/** Parts may have been made when other projects were there. */
async function* inOrder(
  coming: AsyncIterable<Outcome<Digest>>,
  roots: readonly string[],
  cwd: string,
): AsyncGenerator<Outcome<Digest>> {
  const left = roots.map((root) => pathFrom(cwd, root) || '.');
  for await (const outcome of coming) {
    if (outcome.root !== left.shift()) throw new UsageError('merge/moved', { project: outcome.root });
    yield outcome;
  }
  if (left[0] !== undefined) throw new UsageError('merge/moved', { project: left[0] });
}

async function tellPortfolio(coming: AsyncIterable<Outcome<Digest>>, options: PortfolioOptions, world: World): Promise<number> {
  refuseAlone(options);
  const { cwd } = world;
  const language = options.lang ?? world.language;
  const source = portfolioSource(options.folders ?? [], cwd);
  tellProblems(source.read, language, world);
  const request = { cwd, today: options.today ?? world.today, rankBy: options.rank };
  const made = await gatherPortfolio(source, request, inOrder(coming, rootsOf(source), cwd));
  const code = made === null ? 1 : await toldOf(made, source, options, world);
  tellFaults(source.faults, options, world);
  return source.faults.length > 0 ? 2 : code;
}

async function toldOf(made: Portfolio, source: PortfolioSource, options: PortfolioOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  if (made.rows.length + made.broken.length === 0) throw new UsageError('no-project-here', { path: options.folders?.[0] ?? '.' });
  const style = { language, colour: world.colour, width: world.width };
  const { json, out, needs, agreements, by } = options;
  let code = 0;
  if (out !== undefined) code = await written(made, source, options, world);
  else if (json) printJson(world, 'portfolio', { ...made, messages: portfolioMessagesOf(made, language) });
  else if (needs) world.out(pooledNeedsReport(made, style));
  else if (agreements) world.out(agreementsReport(made, style));
  else world.out(portfolioReport(made, by, style));
  // The whole account tells them itself, and so does what programs read.
  const isTold = out === undefined && (json || (!needs && !agreements && by === undefined));
  if (!isTold) world.err(portfolioFaultsReport(made, style));
  const isWhole = !hasErrors(source.read) && made.broken.length === 0 && made.rows.every(({ errors }) => errors === 0);
  return Math.max(code, isWhole ? 0 : 1);
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
  const kinds = wantedOfPortfolio(
    options.only === undefined ? undefined : [options.only].flat().join(','),
    home,
    options.lang ?? world.language,
  );
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
    layout?.add('.', proofed.layout, proofed.proofed);
    world.err(templateReport(faults, style));
    const { broken, twice, homonyms } = made;
    if (options.json) printJson(world, 'rendered', { folder: options.out, ...proofed, ...told, broken, twice, homonyms });
    else world.out(writtenReport(pathFrom(world.cwd, folder), told.written, { ...style, dryRun }));
    world.err(unprintedReport(placed.unprinted, style) + unproofedReport(proofed, { ...style, project: null }));
    const code = layout?.end(style.language) ?? 0;
    if (options.pdf && placed.unprinted.length > 0) return 2;
    return faults.length > 0 || hasErrors(read) ? 1 : code;
  } finally {
    press?.close();
  }
}
