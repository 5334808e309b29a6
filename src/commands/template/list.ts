// jalon template list: every document, and the template that makes it in each format and language.
import { type Language, languages, type Readership, type Step, type World } from '../../model/index.ts';
import { findTemplates, type TemplateOrigin } from '../../reading/index.ts';
import { type DeliverableKind, deliverables } from '../../rendering/index.ts';
import { templatesReport } from '../../reporting/index.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { sharedTemplates } from '../wanted-formats.ts';
import { templateName } from './deliverable-named.ts';
import { projectHere } from './here.ts';

export interface ListOptions extends CommonOptions {
  readonly templates?: string;
}

/** A document and its templates, as they stand for a project. */
export interface ListedDeliverable {
  readonly id: string;
  readonly title: { readonly [language in Language]: string };
  readonly step: Step;
  readonly audiences: readonly Readership[];
  /** What its templates are called: `<name>.<language>.<format>`. */
  readonly template: string;
  /** Made by the program when no template says otherwise; null when a template makes it. */
  readonly madeFromData: DeliverableKind['format'] | null;
  readonly templates: readonly {
    readonly format: string;
    readonly language: Language;
    readonly origin: TemplateOrigin;
    readonly file: string;
    /** Made without being asked for. */
    readonly usual: boolean;
  }[];
}

export async function list(options: ListOptions, world: World): Promise<number> {
  const project = projectHere(world) ?? undefined;
  const organisation = sharedTemplates(options.templates, world);
  const listed = deliverables.map((kind): ListedDeliverable => {
    const { id, title, step, audiences, format: own } = kind;
    const template = templateName(kind);
    const templates = languages.flatMap((language) =>
      findTemplates(template, language, { project, organisation }).map(({ format, origin, file }) => {
        return { format, language, origin, file, usual: format === own || origin !== 'shipped' };
      }),
    );
    return { id, title, step, audiences, template, madeFromData: kind.template === undefined ? own : null, templates };
  });
  if (options.json) printJson(world, 'templates', listed);
  else world.out(templatesReport(listed, { language: options.lang ?? world.language, colour: world.colour }));
  return 0;
}
