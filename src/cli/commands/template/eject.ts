// jalon template eject: a document's template in the project's or the portfolio's own folder, to be changed there.
import { relative } from 'node:path';
import { type Language, languages, UsageError, type World } from '../../../model/index.ts';
import { findTemplates, readTemplate } from '../../../reading/index.ts';
import { newFilesReport } from '../../../reporting/index.ts';
import { documentNamed, documentsHere } from '../../../usecases/documents/document-named.ts';
import { templateName } from '../../../usecases/documents/documents-of.ts';
import { homeOf } from '../../../usecases/documents/here.ts';
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
  const named = documentNamed(name, world, organisation);
  const { kind } = named;
  const root = homeOf(named, world);
  if (root === null) throw new UsageError('no-project-here', { path: '.' });
  const formats = wantedFormats(options.format) ?? [kind.format];
  const spoken: readonly Language[] = options.lang === undefined ? languages : [options.lang];
  const found = spoken.flatMap((language) =>
    findTemplates(templateName(kind), language, { organisation }).filter(({ format }) => formats.includes(format)),
  );
  if (found.length === 0) {
    const others = documentsHere(world, organisation)
      .all.filter((other) => other.of === named.of && other.kind.id !== kind.id && formats.includes(other.kind.format))
      .filter((other) =>
        spoken.some((language) => findTemplates(templateName(other.kind), language, { organisation }).length > 0),
      )
      .map((other) => other.kind.id);
    throw new UsageError('no-template-to-eject', { name: kind.id, formats, others });
  }
  const files = found.map((template) => {
    return { path: `templates/${template.name}`, bytes: readTemplate(template) };
  });
  const written = writeNew(root, files, { dryRun: options.dryRun });
  if (options.json) printJson(world, 'written', written);
  else
    world.out(
      newFilesReport(relative(world.cwd, root), written, {
        language: options.lang ?? world.language,
        colour: world.colour,
        dryRun: options.dryRun,
      }),
    );
  return 0;
}
