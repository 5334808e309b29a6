// The document that somebody names: of a project, or of a portfolio.

import type { Language } from '../../model/index.ts';
import type { TemplateShelves } from '../../reading/index.ts';
import { documentNamed as named } from '../../vocabulary/index.ts';
import { documentsOf } from './documents-of.ts';
import { type NamedDocument, shelfHere } from './here.ts';

/** Every document that can be made where somebody stands, and what is wrong in the descriptions of others. */
export function documentsHere(at: { readonly cwd: string }, organisation?: TemplateShelves['organisation']) {
  const here = documentsOf({ project: shelfHere(at) ?? undefined, organisation });
  const all: readonly NamedDocument[] = [
    ...here.ofProject.map((kind) => ({ of: 'project', kind }) as const),
    ...here.ofPortfolio.map((kind) => ({ of: 'portfolio', kind }) as const),
  ];
  return { all, problems: here.problems };
}

export const isDocument = (name: string, at: { readonly cwd: string }, organisation?: TemplateShelves['organisation']): boolean =>
  documentsHere(at, organisation).all.some(({ kind }) => kind.id === name);

/** @throws UsageError with the nearest */
export function documentNamed(
  name: string,
  at: { readonly cwd: string; readonly language: Language },
  organisation?: TemplateShelves['organisation'],
): NamedDocument {
  const { all } = documentsHere(at, organisation);
  const kind = named<NamedDocument['kind']>(
    name,
    all.map((one) => one.kind),
    at.language,
  );
  const found = all.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no document ${kind.id}`);
  return found;
}
