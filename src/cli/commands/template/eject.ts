// jalon template eject: a document's template, or a shared block, in the project's or the portfolio's own folder, to be changed there.
import { type DocumentFormat, type Language, languages, UsageError, type World } from '../../../model/index.ts';
import { findBlocks, findTemplates, pathFrom, readTemplate } from '../../../reading/index.ts';
import { newFilesReport } from '../../../reporting/index.ts';
import { documentNamed, documentsHere, isDocument } from '../../../usecases/documents/document-named.ts';
import { templateName } from '../../../usecases/documents/documents-of.ts';
import { homeOf, shelfHere } from '../../../usecases/documents/here.ts';
import { writeNew } from '../../../writing/index.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { sharedTemplates, wantedFormats } from '../wanted-formats.ts';

export interface EjectOptions extends CommonOptions {
  readonly format?: string;
  readonly templates?: string;
  readonly dryRun?: boolean;
}

/** In both languages unless one is asked for; in the document's own format unless others are. A file that is there is kept. */
export async function eject(name: string, options: EjectOptions, world: World): Promise<number> {
  const organisation = sharedTemplates(options.templates, world.cwd);
  const asked = wantedFormats(options.format);
  const spoken: readonly Language[] = options.lang === undefined ? languages : [options.lang];
  const isWanted = (format: DocumentFormat, own?: DocumentFormat): boolean =>
    asked?.includes(format) ?? (own === undefined || format === own);
  // A block by its name, unless a document bears it.
  const blocks = isDocument(name, world, organisation)
    ? []
    : spoken.flatMap((language) =>
        findBlocks(language, { organisation }).filter(({ block, format }) => block === name && isWanted(format)),
      );
  const named = blocks.length > 0 ? null : documentNamed(name, world, organisation);
  const root = named === null ? shelfHere(world) : homeOf(named, world);
  if (root === null) throw new UsageError('no-project-here', { path: '.' });
  const found =
    named === null
      ? blocks
      : spoken.flatMap((language) =>
          findTemplates(templateName(named.kind), language, { organisation }).filter(({ format }) =>
            isWanted(format, named.kind.format),
          ),
        );
  if (named !== null && found.length === 0) {
    const formats = asked ?? [named.kind.format];
    const others = documentsHere(world, organisation)
      .all.filter((other) => other.of === named.of && other.kind.id !== named.kind.id && formats.includes(other.kind.format))
      .filter((other) =>
        spoken.some((language) => findTemplates(templateName(other.kind), language, { organisation }).length > 0),
      )
      .map((other) => other.kind.id);
    throw new UsageError('no-template-to-eject', { name: named.kind.id, formats, others });
  }
  // One for both languages is found in each.
  const once = new Map(found.map((one) => [one.name, one]));
  const files = [...once.values()].map((template) => {
    return { path: `templates/${template.name}`, bytes: readTemplate(template) };
  });
  const written = writeNew(root, files, { dryRun: options.dryRun });
  if (options.json) printJson(world, 'written', written);
  else
    world.out(
      newFilesReport(pathFrom(world.cwd, root), written, {
        language: options.lang ?? world.language,
        colour: world.colour,
        dryRun: options.dryRun,
      }),
    );
  return 0;
}
