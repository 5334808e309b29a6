// jalon template list: every document, and the template that makes it in each format and language.

import { nearest } from '../../deriving/index.ts';
import { type Language, languages, type Readership, type Step, templateFormats, type World } from '../../model/index.ts';
import { findTemplates, type TemplateOrigin, templateFilesOf } from '../../reading/index.ts';
import { type DeliverableKind, deliverables, portfolioKinds } from '../../rendering/index.ts';
import { straysReport, templatesReport } from '../../reporting/index.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { sharedTemplates } from '../wanted-formats.ts';
import { type NamedDocument, templateName } from './document-named.ts';
import { homeOf, portfolioHere, projectHere } from './here.ts';

export interface ListOptions extends CommonOptions {
  readonly templates?: string;
}

/** A document and its templates, as they stand for a project. */
export interface ListedDeliverable {
  readonly id: string;
  readonly title: { readonly [language in Language]: string };
  /** What it is made of: a project, or a portfolio of them. */
  readonly of: NamedDocument['of'];
  /** Null of a portfolio. */
  readonly step: Step | null;
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
function straysIn(home: string, listed: readonly ListedDeliverable[]): readonly StrayTemplate[] {
  const used = new Set(listed.flatMap(({ templates }) => templates.map(({ file }) => file)));
  const names = listed.flatMap(({ id, template }) => [[template, template] as const, [id, template] as const]);
  return templateFilesOf(home)
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

/** Every document there is. */
const all: readonly NamedDocument[] = [
  ...deliverables.map((kind) => ({ of: 'project', kind }) as const),
  ...portfolioKinds.map((kind) => ({ of: 'portfolio', kind }) as const),
];

export async function list(options: ListOptions, world: World): Promise<number> {
  const organisation = sharedTemplates(options.templates, world);
  const listed = all.map((named): ListedDeliverable => {
    const { id, title, format: own } = named.kind;
    const template = templateName(named.kind);
    // Templates that projects share make documents of projects alone.
    const shelves = { project: homeOf(named, world) ?? undefined, ...(named.of === 'project' && { organisation }) };
    const templates = languages.flatMap((language) =>
      findTemplates(template, language, shelves).map(({ format, origin, file }) => {
        return { format, language, origin, file, usual: format === own || origin !== 'shipped' };
      }),
    );
    return { id, title, of: named.of, ...standingOf(named), template, templates };
  });
  const style = { language: options.lang ?? world.language, colour: world.colour };
  if (options.json) printJson(world, 'templates', listed);
  else world.out(templatesReport(listed, style));
  const homes = { project: projectHere(world), portfolio: portfolioHere(world) };
  const strays = (['project', 'portfolio'] as const).flatMap((of) => {
    const home = homes[of];
    return home === null
      ? []
      : straysIn(
          home,
          listed.filter((one) => one.of === of),
        );
  });
  world.err(straysReport(strays, style));
  return 0;
}

function standingOf(named: NamedDocument): Pick<ListedDeliverable, 'step' | 'audiences' | 'onDemand' | 'madeFromData'> {
  if (named.of === 'portfolio') return { step: null, audiences: [], onDemand: false, madeFromData: null };
  const { step, audiences, onDemand = false, format, template } = named.kind;
  return { step, audiences, onDemand, madeFromData: template === undefined ? format : null };
}
