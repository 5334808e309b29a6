// A deliverable made ready once, for a thousand projects: its template compiled, all its faults known.
import viewSchema from '../../schemas/view.json' with { type: 'json' };
import type { Deliverable, Language, Missing, View } from '../model/index.ts';
import type { DeliverableKind } from './deliverables/index.ts';
import { helpersFor } from './expressions/index.ts';
import { shapeOfSchema } from './ooxml/index.ts';
import { preparePowerPoint } from './powerpoint/index.ts';
import { writeCalendar } from './text/index.ts';
import { prepareWord, type TemplateProblem } from './word/index.ts';

export interface TemplateSource {
  /** As shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface PreparedDeliverable {
  readonly problems: readonly TemplateProblem[];
  /** The files of one project; none when it is too early for this document. `assets`: its pictures, by the paths that the view gives. */
  make(view: View, assets?: ReadonlyMap<string, Uint8Array>): Promise<readonly Deliverable[]>;
}

/** `source` is the template of a Word or PowerPoint document; what is made from data alone needs none. */
export function prepareDeliverable(
  kind: DeliverableKind,
  source: TemplateSource | null,
  language: Language,
): PreparedDeliverable {
  const { problems, render } = source === null ? fromData(kind, language) : fromTemplate(kind, source, language);
  return {
    problems,
    async make(view, assets = new Map()) {
      const files = kind.isDue(view) ? kind.files(view) : [];
      return Promise.all(
        files.map(async ({ path, view: shown }): Promise<Deliverable> => {
          const missing: Missing[] = [];
          const bytes = await render(shown, missing, assets);
          return { path, bytes, deliverable: kind.id, template: source?.file ?? '', missing: eachOnce(missing) };
        }),
      );
    },
  };
}

/** How one file is made. */
interface Maker {
  readonly problems: readonly TemplateProblem[];
  readonly render: (view: View, missing: Missing[], assets: ReadonlyMap<string, Uint8Array>) => Uint8Array | Promise<Uint8Array>;
}

function fromData({ format }: DeliverableKind, language: Language): Maker {
  if (format === 'ics') return { problems: [], render: (view) => new TextEncoder().encode(writeCalendar(view)) };
  const workbook = async (view: View) => (await import('./excel/index.ts')).steeringWorkbook(view, language);
  return { problems: [], render: workbook };
}

function fromTemplate({ format }: DeliverableKind, { file, bytes }: TemplateSource, language: Language): Maker {
  const prepare = format === 'pptx' ? preparePowerPoint : prepareWord;
  return prepare(bytes, { file, shape: shapeOfSchema(viewSchema), helpers: helpersFor(language) });
}

function eachOnce(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [JSON.stringify([one.key, one.of]), one])).values()];
}
