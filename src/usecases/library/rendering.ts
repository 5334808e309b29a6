// The documents of an open project, for programs: bytes, nothing written.
import type { Deliverable, Language, Readership, ThemeFile } from '../../model/index.ts';
import type { TemplateProblem } from '../../rendering/index.ts';
import { makeDocuments } from '../documents/documents.ts';
import { documentsOf } from '../documents/documents-of.ts';
import { wantedDeliverables } from '../documents/wanted-deliverables.ts';
import { projectBook } from '../import/exchange-book.ts';
import { contextOf, heldOf, type OpenProject } from './open.ts';

export { checkTemplate, type TemplateFinding } from '../../rendering/index.ts';

export interface RenderRequest {
  /** Ids of the documents wanted; by default all but those that are made on demand alone, like the next agenda. @throws UsageError on an unknown one */
  readonly only?: readonly string[];
  /** The project's own by default. */
  readonly language?: Language;
  /** The year of the annual plan; the current or next planned one by default. */
  readonly year?: number;
  /** For whom; by default elected members, or those for whom a document that is not meant for them is. What a document lacks stands in its `missing`. */
  readonly audience?: Readership;
  /** The id of the body whose next agenda is drafted; the steering committee by default. */
  readonly body?: string;
  /** A look that wins over the project's own; what it does not say is as in the shipped one. Its logo: a path from the project's folder, or whole. */
  readonly theme?: ThemeFile;
}

/** The documents; `faults` are those of the project's own templates, whose documents are not made. */
export async function render(
  opened: OpenProject,
  request: RenderRequest = {},
): Promise<{ files: readonly Deliverable[]; faults: readonly TemplateProblem[] }> {
  const context = contextOf(opened);
  if (context === null) return { files: [], faults: [] };
  const kinds = documentsOf({ project: heldOf(opened).folder }).ofProject;
  return makeDocuments(context, wantedDeliverables(kinds, request.only, context.project.language, request.audience), request);
}

/** All that may be edited, as an .xlsx to be filled in and brought back by `jalon import workbook`; nothing is written. */
export const workbook = (opened: OpenProject, language?: Language): Promise<Uint8Array> =>
  projectBook(heldOf(opened).workspace, opened.today, language);
