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
  withParts,
} from '../../rendering/index.ts';
import { nearest } from '../../values/index.ts';

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
  const { id, template = id } = document;
  if (isMadeOfData(document)) return [];
  if (languages.some((language) => findTemplates(template, language, shelves).length > 0)) return [];
  return [{ code: 'document/without-template', severity: 'error', at: { path, line: 1, column: 1 }, found: { id: template } }];
}

/** A pack would be made without one of its parts, and nothing would show it. */
const strayParts = ({ document: { parts = [] }, path }: CheckedDocument, kinds: readonly DeliverableKind[]): readonly Problem[] =>
  parts
    .filter(({ document }) => kinds.every(({ id }) => id !== document))
    .map(({ document: name }) => ({
      code: 'document/unknown-part',
      severity: 'error',
      at: { path, line: 1, column: 1 },
      found: {
        name,
        nearest: nearest(
          name,
          kinds.map(({ id }) => id),
        ),
      },
    }));

export function documentsOf(shelves: TemplateShelves): Documents {
  const read = readDocuments(shelves);
  if (read.documents.length + read.words.length === 0)
    return { ofProject: deliverables, ofPortfolio: portfolioKinds, described: [], problems: [] };
  const { documents, words, problems } = checkDocuments(read, faultsOfDocument);
  const said = new Map(documents.map(({ document }) => [document.id, document.words]));
  /** With the words that people give to its templates, or to all. */
  const worded = <Kind extends { readonly id: string; readonly template?: string }>(kind: Kind): Kind => {
    const all: TemplateWords = { ...words, ...said.get(kind.template ?? kind.id), ...said.get(kind.id) };
    return Object.keys(all).length === 0 ? kind : { ...kind, words: all };
  };
  const of = (subject: NamedDocument['of']) => documents.filter(({ document }) => (document.of ?? 'project') === subject);
  const own = of('project').map(({ document, path }) => deliverableKindOf(document, path));
  // The parts of a pack are of the nearest documents of their names.
  const ofProject = withParts(nearestOf(deliverables, own).map(worded));
  return {
    ofProject,
    ofPortfolio: nearestOf(
      portfolioKinds,
      of('portfolio').map(({ document }) => portfolioKindOf(document)),
    ).map(worded),
    described: read.documents.map(({ id }) => id),
    problems: [...problems, ...documents.flatMap((one) => [...withoutTemplate(one, shelves), ...strayParts(one, ofProject)])],
  };
}

/** The document whose templates make it. */
export const templateName = ({ id, template }: Pick<DeliverableKind, 'id' | 'template'>): string => template ?? id;
