// The document that somebody names: of a project, or of a portfolio.

import type { TemplateShelves } from '../../reading/index.ts';
import { findKnown } from '../../values/index.ts';
import { documentsOf } from './documents-of.ts';
import { type NamedDocument, portfolioHere, projectHere } from './here.ts';

/** Every document that can be made where somebody stands, and what is wrong in the descriptions of others. */
export function documentsHere(at: { readonly cwd: string }, organisation?: TemplateShelves['organisation']) {
  const here = documentsOf({ project: portfolioHere(at) ?? projectHere(at) ?? undefined, organisation });
  const all: readonly NamedDocument[] = [
    ...here.ofProject.map((kind) => ({ of: 'project', kind }) as const),
    ...here.ofPortfolio.map((kind) => ({ of: 'portfolio', kind }) as const),
  ];
  return { all, problems: here.problems };
}

export const isDocument = (name: string, at: { readonly cwd: string }, organisation?: TemplateShelves['organisation']): boolean =>
  documentsHere(at, organisation).all.some(({ kind }) => kind.id === name);

export function documentNamed(
  name: string,
  at: { readonly cwd: string },
  organisation?: TemplateShelves['organisation'],
): NamedDocument {
  const { all } = documentsHere(at, organisation);
  return findKnown(
    all.map((document) => ({ id: document.kind.id, document })),
    name,
    'unknown-deliverable',
  ).document;
}
