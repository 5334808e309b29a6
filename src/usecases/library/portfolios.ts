// Many projects as one, for programs: data and files out; nothing is written nor told.
import { resolve } from 'node:path';
import type { Language, Portfolio, PortfolioMeasure, Problem } from '../../model/index.ts';
import { type PortfolioDocuments, portfolioDocuments, themePathOf, wantedOfPortfolio } from '../documents/portfolio-documents.ts';
import { wantedTheme } from '../documents/wanted-theme.ts';
import { gatherPortfolio } from '../portfolio/gather-portfolio.ts';
import { type PortfolioSource, portfolioSource } from '../portfolio/portfolio-source.ts';
import { wantedDay } from '../wanted-day.ts';

export interface PortfolioOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Territories in the order of a measure, which nobody is put in unasked. */
  readonly rankBy?: PortfolioMeasure;
}

/** Many projects as they stood on disk when they were opened, at a date. */
export interface OpenPortfolio {
  readonly folder: string;
  readonly today: string;
  /**
   * Where each territory is, what adds up, what compares, the needs in common, as `jalon portfolio --json` tells it; roots are from the
   * folder. Null when its `portfolio.yaml` cannot be used; projects that cannot be are in `broken`.
   */
  readonly portfolio: Portfolio | null;
  /** What is wrong in `portfolio.yaml`. */
  readonly problems: readonly Problem[];
}

export interface PortfolioRenderRequest {
  /** Ids of the documents wanted; all by default. @throws UsageError on an unknown one */
  readonly only?: readonly string[];
  /** That of `portfolio.yaml` by default, else French. */
  readonly language?: Language;
}

const sources = new WeakMap<OpenPortfolio, PortfolioSource>();

/** Reads and checks the projects that a folder's `portfolio.yaml` follows, or without one all those in the folder. @throws UsageError when there is none, or on a wrong date */
export async function openPortfolio(folder: string, { today: written, rankBy }: PortfolioOptions): Promise<OpenPortfolio> {
  const today = wantedDay(written);
  const cwd = resolve(folder);
  const source = portfolioSource(['.'], cwd);
  const portfolio = await gatherPortfolio(source, { cwd, today, rankBy });
  const opened = { folder, today, portfolio, problems: source.read.flatMap(({ problems }) => problems) };
  sources.set(opened, source);
  return opened;
}

/** The documents of a portfolio as bytes; `faults` are those of templates and looks, whose documents are not made. */
export async function renderPortfolio(opened: OpenPortfolio, request: PortfolioRenderRequest = {}): Promise<PortfolioDocuments> {
  const source = sources.get(opened);
  if (source === undefined)
    throw new TypeError('renderPortfolio takes the very object that openPortfolio(folder, { today }) gives');
  if (opened.portfolio === null) return { files: [], faults: [] };
  const { file, home } = source;
  const kinds = wantedOfPortfolio(request.only?.join(','), home, request.language ?? 'fr');
  const language = request.language ?? file?.language ?? 'fr';
  const { theme } = wantedTheme(themePathOf(file?.theme, home), resolve(opened.folder));
  return theme === null
    ? { files: [], faults: [] }
    : portfolioDocuments(opened.portfolio, kinds, { language, home, theme: theme ?? null });
}
