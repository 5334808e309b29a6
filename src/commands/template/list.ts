// jalon template list: every document, and the template that makes it in each format and language.

import { nearest } from '../../deriving/index.ts';
import { type Language, languages, type Readership, type Step, templateFormats, type World } from '../../model/index.ts';
import { findTemplates, type TemplateOrigin, templateFilesOf } from '../../reading/index.ts';
import { type DeliverableKind, deliverables } from '../../rendering/index.ts';
import { straysReport, templatesReport } from '../../reporting/index.ts';
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
  /** Made for those who ask for it by its name. */
  readonly onDemand: boolean;
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

/** A file of `templates/` that makes no document: nothing has its name. */
export interface StrayTemplate {
  readonly file: string;
  /** The name that is nearest to its own, in its language and format; null where none is near. */
  readonly nearest: string | null;
}

/** `<name>.<language>.<format>`, or `<name>.<format>` for both languages; a document's id is not always the name of its templates. */
function straysIn(project: string, listed: readonly ListedDeliverable[]): readonly StrayTemplate[] {
  const used = new Set(listed.flatMap(({ templates }) => templates.map(({ file }) => file)));
  const names = listed.flatMap(({ id, template }) => [[template, template] as const, [id, template] as const]);
  return templateFilesOf(project)
    .filter((file) => !used.has(file) && !isFor(file, listed))
    .map((file) => {
      const [, stem = '', language = '', format = ''] = NAMED.exec(file.replace(/^.*\//, '')) ?? [];
      const near = nearest(
        stem.toLowerCase(),
        names.map(([name]) => name),
      );
      const template = names.find(([name]) => name === near)?.[1];
      const spoken = languages.find((one) => one === language);
      return {
        file,
        nearest: template === undefined ? null : [template, ...(spoken ? [spoken] : []), format.toLowerCase()].join('.'),
      };
    });
}

const NAMED = /^(.+?)(?:[._-]([a-z]{2}))?\.(\w+)$/i;

/** The same name without a language is shadowed by those that have one: it is used all the same, or will be. */
const isFor = (file: string, listed: readonly ListedDeliverable[]): boolean =>
  listed.some(({ template }) => templateFormats.some((format) => file === `templates/${template}.${format}`));

export async function list(options: ListOptions, world: World): Promise<number> {
  const project = projectHere(world) ?? undefined;
  const organisation = sharedTemplates(options.templates, world);
  const listed = deliverables.map((kind): ListedDeliverable => {
    const { id, title, step, audiences, onDemand = false, format: own } = kind;
    const template = templateName(kind);
    const templates = languages.flatMap((language) =>
      findTemplates(template, language, { project, organisation }).map(({ format, origin, file }) => {
        return { format, language, origin, file, usual: format === own || origin !== 'shipped' };
      }),
    );
    return { id, title, step, audiences, onDemand, template, madeFromData: kind.template === undefined ? own : null, templates };
  });
  const style = { language: options.lang ?? world.language, colour: world.colour };
  if (options.json) printJson(world, 'templates', listed);
  else world.out(templatesReport(listed, style));
  world.err(straysReport(project === undefined ? [] : straysIn(project, listed), style));
  return 0;
}
