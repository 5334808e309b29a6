// The documents that can be made of a project: those that are shipped, and those that an organisation or the project describes.
import { type CheckedDocument, checkDocuments } from '../../checking/index.ts';
import { isMadeOfData, languages, type NamedDocument, type Problem, type TemplateWords } from '../../model/index.ts';
import { findTemplates, readDocuments, type TemplateShelves } from '../../reading/index.ts';
import {
  type DeliverableKind,
  deliverableKindOf,
  deliverables,
  faultsOfDocument,
  type PortfolioKind,
  portfolioKindOf,
  portfolioKinds,
} from '../../rendering/index.ts';

export interface Documents {
  readonly ofProject: readonly DeliverableKind[];
  readonly ofPortfolio: readonly PortfolioKind[];
  /** The ids of all that are described, the faulty ones too. */
  readonly described: readonly string[];
  /** What is wrong in the descriptions: such a document is not made. */
  readonly problems: readonly Problem[];
}

/** One a name: the nearest wins, at the place of the one that it stands for; new ones come last. */
function nearestOf<Kind extends { readonly id: string }>(shipped: readonly Kind[], own: readonly Kind[]): readonly Kind[] {
  return [...new Map([...shipped, ...own].map((kind) => [kind.id, kind])).values()];
}

/** A document whose templates are nowhere would be passed over without a word. */
function withoutTemplate({ document, path }: CheckedDocument, shelves: TemplateShelves): readonly Problem[] {
  const { id, template = id, format } = document;
  if (isMadeOfData(format)) return [];
  if (languages.some((language) => findTemplates(template, language, shelves).length > 0)) return [];
  return [{ code: 'document/without-template', severity: 'error', at: { path, line: 1, column: 1 }, found: { id: template } }];
}

export function documentsOf(shelves: TemplateShelves): Documents {
  const read = readDocuments(shelves);
  if (read.documents.length + read.words.length === 0)
    return { ofProject: deliverables, ofPortfolio: portfolioKinds, described: [], problems: [] };
  const { documents, words, problems } = checkDocuments(read, faultsOfDocument);
  const own = new Map(documents.map(({ document }) => [document.id, document.words]));
  /** With the words that people give to its templates, or to all. */
  const worded = <Kind extends { readonly id: string; readonly template?: string }>(kind: Kind): Kind => {
    const said: TemplateWords = { ...words, ...own.get(kind.template ?? kind.id), ...own.get(kind.id) };
    return Object.keys(said).length === 0 ? kind : { ...kind, words: said };
  };
  const of = (subject: NamedDocument['of']) => documents.filter(({ document }) => (document.of ?? 'project') === subject);
  return {
    ofProject: nearestOf(
      deliverables,
      of('project').map(({ document, path }) => deliverableKindOf(document, path)),
    ).map(worded),
    ofPortfolio: nearestOf(
      portfolioKinds,
      of('portfolio').map(({ document }) => portfolioKindOf(document)),
    ).map(worded),
    described: read.documents.map(({ id }) => id),
    problems: [...problems, ...documents.flatMap((one) => withoutTemplate(one, shelves))],
  };
}

/** The document whose templates make it. */
export const templateName = ({ id, template }: Pick<DeliverableKind, 'id' | 'template'>): string => template ?? id;
