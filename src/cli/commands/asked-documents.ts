// Which documents are asked for by `--only`, `--audience` and `--names`, of all that projects have.
import { type Language, type Readership, UsageError } from '../../model/index.ts';
import type { TemplateShelves } from '../../reading/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { wantedDeliverables } from '../../usecases/documents/wanted-deliverables.ts';
import { namesTyped } from '../../values/index.ts';
import { documentNamed, isDocumentOf } from '../../vocabulary/index.ts';

interface AskedDocuments {
  readonly only?: string;
  readonly audience?: Readership;
  /** People by their names too: documents for elected members alone. */
  readonly names?: boolean;
}

/** People are named to elected members alone. */
const readersOf = ({ audience, names }: AskedDocuments): Readership | undefined => audience ?? (names ? 'elected' : undefined);

/**
 * What is asked, the documents that `--only` names by their ids; what cannot be asked of any document of these projects is refused. What is
 * wrong in the description of one is told with its project.
 */
export function askedById<Asked extends AskedDocuments>(
  asked: Asked,
  projects: readonly (string | undefined)[],
  organisation: TemplateShelves['organisation'],
  language: Language,
): Asked {
  const all = projects.map((project) => documentsOf({ project, organisation }));
  const { only, names: byName, audience } = asked;
  const kinds = [...new Map(all.flatMap(({ ofProject }) => ofProject.map((kind) => [kind.id, kind]))).values()];
  const described = new Set(all.flatMap((documents) => documents.described));
  const typed = only === undefined ? undefined : namesTyped(only);
  const names = typed?.filter((name) => isDocumentOf(name, kinds) || !described.has(name));
  const found = wantedDeliverables(kinds, names, language, readersOf(asked));
  const isFor = (readers: Readership) => (kind: DeliverableKind) => kind.audiences.includes(readers);
  if (byName && !(audience === undefined ? found.every(isFor('elected')) : audience === 'elected'))
    throw new UsageError('names-for-elected', {});
  const unmeant = audience && found.find((kind) => !isFor(audience)(kind));
  if (unmeant) throw new UsageError('not-for-audience', { name: unmeant.title[language], audiences: unmeant.audiences });
  if (typed === undefined) return asked;
  return {
    ...asked,
    only: typed.map((name) => (names?.includes(name) ? documentNamed(name, kinds, language).id : name)).join(','),
  };
}

/** What a document of a project is called. */
export const titleIn =
  (shelves: TemplateShelves, language: Language) =>
  (id: string): string =>
    documentsOf(shelves).ofProject.find((kind) => kind.id === id)?.title[language] ?? id;

/** Of those asked for, the ones of this project; others may have documents of their own by these names. */
export function ownOf(options: AskedDocuments, kinds: readonly DeliverableKind[]) {
  const asked = options.only === undefined ? undefined : namesTyped(options.only);
  const known = asked?.filter((name) => kinds.some(({ id }) => id === name));
  return {
    kinds: wantedDeliverables(kinds, known, 'fr', readersOf(options)),
    lacking: asked?.filter((name) => !known?.includes(name)) ?? [],
  };
}
