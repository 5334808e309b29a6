// The project or the portfolio that somebody stands in, for commands that can do without one.
import { dirname } from 'node:path';
import { UsageError } from '../../model/index.ts';
import { findProjects, organisationFolder, portfolioAt, realOf } from '../../reading/index.ts';
import type { DeliverableKind, PortfolioKind } from '../../rendering/index.ts';

export type NamedDocument =
  | { readonly of: 'project'; readonly kind: DeliverableKind }
  | { readonly of: 'portfolio'; readonly kind: PortfolioKind };

/** Its folder, as a full path; null where there is none, or several. */
export function projectHere({ cwd }: { readonly cwd: string }): string | null {
  try {
    const [root, ...others] = findProjects(['.'], cwd);
    return root === undefined || others.length > 0 ? null : root;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** The folder of the `portfolio.yaml` that stands right here, as a full path. */
export function portfolioHere({ cwd }: { readonly cwd: string }): string | null {
  const file = portfolioAt('.', cwd);
  return file === null ? null : dirname(file);
}

/** The folder of the organisation, when somebody stands in it: its templates are changed there, with no project around. */
const organisationHere = ({ cwd }: { readonly cwd: string }): string | null =>
  organisationFolder() !== null && realOf(cwd) === organisationFolder() ? cwd : null;

/** The folder whose `templates/` are those of here; null where nobody has any. */
export const shelfHere = (at: { readonly cwd: string }): string | null =>
  portfolioHere(at) ?? projectHere(at) ?? organisationHere(at);

/** The folder whose `templates/` makes a document: that of the project; of a portfolio without a file, the current one. */
export const homeOf = ({ of }: Pick<NamedDocument, 'of'>, at: { readonly cwd: string }): string | null =>
  of === 'portfolio' ? (portfolioHere(at) ?? at.cwd) : (projectHere(at) ?? organisationHere(at));
