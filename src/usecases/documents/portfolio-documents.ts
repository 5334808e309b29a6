// The documents of a portfolio, from their templates.
import { resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Language, Missing, OutputFile, Portfolio, ThemeFile } from '../../model/index.ts';
import { blocksOn, findTemplates, readTemplate } from '../../reading/index.ts';
import { type PortfolioKind, prepareTemplate, type TemplateProblem, viewOfPortfolio } from '../../rendering/index.ts';
import { themeOf } from '../../values/index.ts';
import { documentNamed } from '../../vocabulary/index.ts';
import { documentsOf } from './documents-of.ts';
import { picturesOf } from './pictures-of.ts';
import { unlessTooMuch } from './unless-too-much.ts';

export interface PortfolioDocument extends OutputFile {
  readonly kind: PortfolioKind;
  /** As people know it. */
  readonly template: string;
}

export interface PortfolioDocuments {
  readonly files: readonly PortfolioDocument[];
  readonly faults: readonly TemplateProblem[];
}

/** All of them, or those named; `home`: the folder whose `templates/` may describe some. */
export function wantedOfPortfolio(only: string | undefined, home: string, language: Language): readonly PortfolioKind[] {
  const { ofPortfolio } = documentsOf({ project: home });
  if (only === undefined) return ofPortfolio;
  const named = (word: string) => documentNamed(word.trim(), ofPortfolio, language, 'unknown-portfolio-document');
  return [...new Set(only.split(',').map(named))];
}

/** `home` is the folder whose `templates/` wins over what is shipped. */
export async function portfolioDocuments(
  portfolio: Portfolio,
  kinds: readonly PortfolioKind[],
  { language, home, theme: look }: { readonly language: Language; readonly home: string; readonly theme: ThemeFile | null },
): Promise<PortfolioDocuments> {
  const theme = themeOf(look);
  const files: PortfolioDocument[] = [];
  const { pictures, faults } = await picturesOf(theme, home);
  const blocks = blocksOn({ project: home })(language);
  const usable = (path: string | null): string | null =>
    path !== null && (pictures.drawings?.get(path) ?? pictures.get(path)) !== undefined ? path : null;
  const shown = {
    logo: usable(theme.logo),
    cover: usable(theme.cover),
    partners: theme.partners.map(({ name, logo }) => ({ name, logo: usable(logo) })),
  };
  for (const kind of kinds) {
    const view = viewOfPortfolio(portfolio, {
      language,
      title: kind.title[language],
      theme: shown,
      ...kind.opening(language),
      version: manifest.version,
    });
    const template = findTemplates(kind.template ?? kind.id, language, { project: home }).find(
      ({ format }) => format === kind.format,
    );
    if (template === undefined || !kind.isDue(view)) continue;
    const { problems, render } = prepareTemplate(
      {
        file: template.file,
        bytes: readTemplate(template),
        blocks: blocks.of(template.format),
        words: kind.words,
      },
      language,
      theme,
      'portfolio',
    );
    faults.push(...problems);
    const missing: Missing[] = [];
    const bytes = problems.length > 0 ? null : await unlessTooMuch(() => render(view, missing, pictures), faults);
    const [file] = kind.files(view);
    if (bytes !== null && file !== undefined) files.push({ path: file.path, bytes, kind, template: template.file });
  }
  return { files, faults };
}

/** The look that the file of the portfolio names, from its folder. */
export const themePathOf = (theme: string | undefined, home: string): string | undefined =>
  theme === undefined ? undefined : resolve(home, theme);
