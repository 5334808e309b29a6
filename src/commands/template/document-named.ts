// The document that somebody names: of a project, or of a portfolio.
import { nearest } from '../../deriving/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import type { TemplateShelves } from '../../reading/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { documentsOf } from '../documents-of.ts';
import { type NamedDocument, portfolioHere, projectHere } from './here.ts';

/** Every document that can be made where somebody stands, and what is wrong in the descriptions of others. */
export function documentsHere(world: Pick<World, 'cwd'>, organisation?: TemplateShelves['organisation']) {
  const here = documentsOf({ project: portfolioHere(world) ?? projectHere(world) ?? undefined, organisation });
  const all: readonly NamedDocument[] = [
    ...here.ofProject.map((kind) => ({ of: 'project', kind }) as const),
    ...here.ofPortfolio.map((kind) => ({ of: 'portfolio', kind }) as const),
  ];
  return { all, problems: here.problems };
}

export const isDocument = (name: string, world: Pick<World, 'cwd'>, organisation?: TemplateShelves['organisation']): boolean =>
  documentsHere(world, organisation).all.some(({ kind }) => kind.id === name);

export function documentNamed(
  name: string,
  world: Pick<World, 'cwd'>,
  organisation?: TemplateShelves['organisation'],
): NamedDocument {
  const { all } = documentsHere(world, organisation);
  const found = all.find(({ kind }) => kind.id === name);
  if (found !== undefined) return found;
  const known = all.map(({ kind }) => kind.id);
  throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
}

/** The document whose templates make it. */
export const templateName = ({ id, template }: Pick<DeliverableKind, 'id' | 'template'>): string => template ?? id;
