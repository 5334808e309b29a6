// The templates that make a document, and the formats in which it can be made.
import type { DocumentFormat, Language } from '../../model/index.ts';
import { type FoundTemplate, findTemplates, type TemplateShelves } from '../../reading/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';

interface Wanted {
  /** Each document's own, and those of templates that people bring, when absent. */
  readonly formats?: readonly DocumentFormat[] | undefined;
  readonly organisation?: TemplateShelves['organisation'];
}

/** The template of each format in which a document is made, null where data alone make it. */
export function templatesOf(
  { id, template: name, format: own }: DeliverableKind,
  root: string,
  language: Language,
  { formats, organisation }: Wanted,
): readonly (FoundTemplate | null)[] {
  const found = findTemplates(name ?? id, language, { project: root, organisation });
  const isWanted = (format: DocumentFormat) => formats?.includes(format) ?? format === own;
  // Who brings a template in another format wants the document in it.
  const wanted = found.filter(({ format, origin }) => isWanted(format) || (formats === undefined && origin !== 'shipped'));
  return name === undefined && isWanted(own) && wanted.every(({ format }) => format !== own) ? [...wanted, null] : wanted;
}

/** All those in which a document can be made. */
export const formatsOf = (
  kind: DeliverableKind,
  root: string,
  language: Language,
  { organisation }: Wanted,
): readonly DocumentFormat[] => [
  ...new Set([
    ...(kind.template === undefined ? [kind.format] : []),
    ...findTemplates(kind.template ?? kind.id, language, { project: root, organisation }).map(({ format }) => format),
  ]),
];
