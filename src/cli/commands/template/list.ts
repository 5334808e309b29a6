// jalon template list: every document, and the template that makes it in each format and language.

import { type Bilingual, type Language, languages, type Readership, type Step, type World } from '../../../model/index.ts';
import { type FoundBlock, findBlocks, findTemplates, type TemplateOrigin, type TemplateShelves } from '../../../reading/index.ts';
import type { DeliverableKind } from '../../../rendering/index.ts';
import { straysReport, templatesReport } from '../../../reporting/index.ts';
import { documentsHere } from '../../../usecases/documents/document-named.ts';
import { templateName } from '../../../usecases/documents/documents-of.ts';
import { homeOf, type NamedDocument, portfolioHere, projectHere, shelfHere } from '../../../usecases/documents/here.ts';
import { straysIn } from '../../../usecases/documents/stray-templates.ts';
import { exitCodeOf } from '../each-project.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { tellErrors } from '../told-problems.ts';
import { sharedTemplates } from '../wanted-formats.ts';

export interface ListOptions extends CommonOptions {
  readonly templates?: string;
}

/** A document and its templates, as they stand for a project. */
export interface ListedDeliverable {
  readonly id: string;
  readonly title: Bilingual;
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

export async function list(options: ListOptions, world: World): Promise<number> {
  const organisation = sharedTemplates(options.templates, world.cwd);
  const { all, problems } = documentsHere(world, organisation);
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
  else world.out(templatesReport(listed, sharedBlocks(organisation, world), style));
  const homes = { project: projectHere(world), portfolio: portfolioHere(world) };
  const strays = (['project', 'portfolio'] as const).flatMap((of) => {
    const home = homes[of];
    return home === null
      ? []
      : straysIn(
          home,
          listed.filter((one) => one.of === of).map(({ template }) => template),
        );
  });
  world.err(straysReport(strays, style));
  const outcomes = [{ root: '.', problems, filesChecked: problems.length }];
  tellErrors(outcomes, style.language, world);
  return exitCodeOf(outcomes);
}

/** Those that templates here may include; one for both languages is listed once. */
function sharedBlocks(organisation: TemplateShelves['organisation'], world: World): readonly FoundBlock[] {
  const project = shelfHere(world) ?? undefined;
  const found = languages.flatMap((language) => findBlocks(language, { project, organisation }));
  return [...new Map(found.map((one) => [one.file, one])).values()];
}

function standingOf(named: NamedDocument): Pick<ListedDeliverable, 'step' | 'audiences' | 'onDemand' | 'madeFromData'> {
  if (named.of === 'portfolio') return { step: null, audiences: [], onDemand: false, madeFromData: null };
  const { step, audiences, onDemand = false, format, template } = named.kind;
  return { step, audiences, onDemand, madeFromData: template === undefined ? format : null };
}
