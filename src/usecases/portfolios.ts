// Many projects as one, for programs: data and files out; nothing is written nor told.
import { resolve } from 'node:path';
import type { Language, Portfolio, PortfolioMeasure } from '../model/index.ts';
import { type PortfolioDocuments, portfolioDocuments, themePathOf, wantedOfPortfolio } from './documents/portfolio-documents.ts';
import { wantedTheme } from './documents/wanted-theme.ts';
import { gatherPortfolio } from './portfolio/gather-portfolio.ts';
import { type PortfolioSource, portfolioSource } from './portfolio/portfolio-source.ts';

export interface PortfolioRequest {
  /** The folder of a `portfolio.yaml`, else one in which all projects are followed. */
  readonly folder: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Territories in the order of a measure, which nobody is put in unasked. */
  readonly rankBy?: PortfolioMeasure;
}
export interface PortfolioRenderRequest extends PortfolioRequest {
  /** Ids of the documents wanted; all by default. @throws UsageError on an unknown one */
  readonly only?: readonly string[];
  /** That of `portfolio.yaml` by default, else French. */
  readonly language?: Language;
}

async function followed({
  folder,
  today,
  rankBy,
}: PortfolioRequest): Promise<{ source: PortfolioSource; made: Portfolio | null }> {
  const cwd = resolve(folder);
  const source = portfolioSource(['.'], cwd);
  return { source, made: await gatherPortfolio(source, { cwd, today, rankBy }) };
}

/**
 * Where each territory is, what adds up, what compares, the needs in common, as `jalon portfolio --json` tells it; roots are from the
 * folder. Null when its `portfolio.yaml` cannot be used; projects that cannot be are in `broken`.
 */
export const portfolio = async (request: PortfolioRequest): Promise<Portfolio | null> => (await followed(request)).made;

/** The documents of a portfolio as bytes; `faults` are those of templates and looks, whose documents are not made. */
export async function renderPortfolio(request: PortfolioRenderRequest): Promise<PortfolioDocuments> {
  const { source, made } = await followed(request);
  if (made === null) return { files: [], faults: [] };
  const { file, home } = source;
  const kinds = wantedOfPortfolio(request.only?.join(','), home);
  const language = request.language ?? file?.language ?? 'fr';
  const { theme } = wantedTheme(themePathOf(file?.theme, home), resolve(request.folder));
  return theme === null ? { files: [], faults: [] } : portfolioDocuments(made, kinds, { language, home, theme: theme ?? null });
}
