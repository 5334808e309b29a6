// A deliverable made ready once, for a thousand projects: its template compiled, all its faults known.
import viewSchema from '../../schemas/view.json' with { type: 'json' };
import type { Deliverable, Language, View } from '../model/index.ts';
import type { DeliverableKind } from './deliverables/index.ts';
import { helpersFor } from './expressions/index.ts';
import { shapeOfSchema } from './ooxml/index.ts';
import { prepareWord, type TemplateProblem } from './word/index.ts';

export interface TemplateSource {
  /** As shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface PreparedDeliverable {
  readonly problems: readonly TemplateProblem[];
  /** The files of one project; none when it is too early for this document. */
  make(view: View): Promise<readonly Deliverable[]>;
}

/** `source` is the template of a Word document; a workbook made from data needs none. */
export function prepareDeliverable(
  kind: DeliverableKind,
  source: TemplateSource | null,
  language: Language,
): PreparedDeliverable {
  if (source === null) {
    return {
      problems: [],
      async make(view) {
        const { steeringWorkbook } = await import('./excel/index.ts');
        const files = kind.isDue(view) ? kind.files(view) : [];
        return Promise.all(
          files.map(async (file) => ({
            path: file.path,
            bytes: await steeringWorkbook(file.view, language),
            deliverable: kind.id,
            template: '',
          })),
        );
      },
    };
  }
  const { problems, render } = prepareWord(source.bytes, {
    file: source.file,
    shape: shapeOfSchema(viewSchema),
    helpers: helpersFor(language),
  });
  return {
    problems,
    async make(view) {
      const files = kind.isDue(view) ? kind.files(view) : [];
      return files.map((file) => ({ path: file.path, bytes: render(file.view), deliverable: kind.id, template: source.file }));
    },
  };
}
