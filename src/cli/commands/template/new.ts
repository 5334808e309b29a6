// jalon template new: a template that holds every tag of a document, to be cut to what one wants to say.
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { type Language, type TemplateFormat, templateFormats, UsageError, type World } from '../../../model/index.ts';
import { findTemplates, readTemplate } from '../../../reading/index.ts';
import { deliverables, starterOf } from '../../../rendering/index.ts';
import { newFilesReport } from '../../../reporting/index.ts';
import { documentNamed } from '../../../usecases/documents/document-named.ts';
import { templateName } from '../../../usecases/documents/documents-of.ts';
import { exampleTags } from '../../../usecases/documents/example-tags.ts';
import { homeOf, type NamedDocument } from '../../../usecases/documents/here.ts';
import { writeNew } from '../../../writing/index.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { wantedFormats } from '../wanted-formats.ts';

export interface NewOptions extends CommonOptions {
  readonly format?: string;
  readonly out?: string;
  readonly dryRun?: boolean;
}

/** Written to the file asked for, whose extension is the format; else to the project's `templates/`. What is there is kept. */
export async function newTemplate(name: string, options: NewOptions, world: World): Promise<number> {
  const named = documentNamed(name, world);
  const { kind } = named;
  const language = options.lang ?? world.language;
  const root = homeOf(named, world);
  if (options.out === undefined && root === null) throw new UsageError('no-project-here', { path: '.' });
  const full = options.out === undefined ? null : resolve(world.cwd, options.out);
  const asked = full === null ? options.format : (options.format ?? extname(full).slice(1));
  const { names: tags } = await exampleTags(named, { cwd: world.cwd, today: options.today ?? world.today, language });
  const formats = wantedFormats(asked) ?? [kind.format];
  const files = formats.map((format) => {
    const known = templateFormats.find((one) => one === format);
    if (known === undefined) throw new UsageError('no-starter', { format, known: templateFormats });
    const bytes = starterOf(tags, known, language, baseOf(kind, known, language));
    return { path: full === null ? `templates/documents/${templateName(kind)}/${language}.${format}` : basename(full), bytes };
  });
  const folder = full === null ? (root ?? world.cwd) : dirname(full);
  const written = writeNew(folder, files, { dryRun: options.dryRun });
  if (options.json) printJson(world, 'written', written);
  else
    world.out(newFilesReport(relative(world.cwd, folder), written, { language, colour: world.colour, dryRun: options.dryRun }));
  return 0;
}

/** A shipped template in the same format, the document's own if it has one; nothing for Markdown and workbooks. */
function baseOf(kind: NamedDocument['kind'], format: TemplateFormat, language: Language): Uint8Array {
  if (format === 'md' || format === 'xlsx') return new Uint8Array();
  const names = [templateName(kind), ...deliverables.map(templateName)];
  const [base] = names.flatMap((name) => findTemplates(name, language, {}).filter((found) => found.format === format));
  if (base === undefined) throw new UsageError('no-starter', { format, known: templateFormats });
  return readTemplate(base);
}
