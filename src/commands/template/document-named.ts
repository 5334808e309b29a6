// The document that somebody names, by its id or by the name of its template: of a project, or of a portfolio.
import { nearest } from '../../deriving/index.ts';
import { UsageError } from '../../model/index.ts';
import { type DeliverableKind, deliverables, type PortfolioKind, portfolioKinds } from '../../rendering/index.ts';

export type NamedDocument =
  | { readonly of: 'project'; readonly kind: DeliverableKind }
  | { readonly of: 'portfolio'; readonly kind: PortfolioKind };

export function documentNamed(name: string): NamedDocument {
  const found = deliverables.find(({ id, template }) => id === name || template === name);
  if (found !== undefined) return { of: 'project', kind: found };
  const pooled = portfolioKinds.find(({ id }) => id === name);
  if (pooled !== undefined) return { of: 'portfolio', kind: pooled };
  const known = [...deliverables, ...portfolioKinds].map(({ id }) => id);
  throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
}

/** What its templates are called, before the language and the format. */
export const templateName = ({ id, template }: Pick<DeliverableKind, 'id' | 'template'>): string => template ?? id;
