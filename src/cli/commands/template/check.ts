// jalon template check: everything that is wrong with templates, at once, before any document is made from them.
import { dirname, resolve } from 'node:path';
import { formatInstead, templateFormatOf, templateFormats, UsageError, type World } from '../../../model/index.ts';
import { isOwnTemplate, isThere, pathFrom, readTemplateFiles, type TemplateFile } from '../../../reading/index.ts';
import { checkTemplate, type TemplateFinding } from '../../../rendering/index.ts';
import { annotatedReport, checkedTemplatesReport } from '../../../reporting/index.ts';
import { documentsHere } from '../../../usecases/documents/document-named.ts';
import { shelfHere } from '../../../usecases/documents/here.ts';
import { besides, languageOfTemplate } from '../../../usecases/documents/template-problems.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { annotate } from './annotate.ts';

const isTemplate = (file: string): boolean => templateFormatOf(file) !== undefined;

/** Documents of other formats, old ones or with macros, in which nobody sees that they are not used: they are told, not passed over. */
const isOtherDocument = (file: string): boolean => formatInstead(file) !== undefined;

/** The folder whose documents and blocks stand beside a template: that of `documents/`, else its own. */
const shelfOf = (full: string): string => /^(.*)[\\/]documents[\\/][^\\/]+[\\/][^\\/]+$/.exec(full)?.[1] ?? dirname(full);

export interface CheckOptions extends CommonOptions {
  /** Gives each faulty template back, its faults as comments. */
  readonly annotate?: boolean;
}

/** Files, or folders whose templates are all checked; those of the project without any. */
export async function check(files: readonly string[], options: CheckOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const home = shelfHere(world);
  if (files.length === 0 && home === null) throw new UsageError('no-template-named', {});
  const own = `${home}/templates`;
  const sources = readTemplateFiles(
    files.length > 0 ? files : [own].filter((folder) => isThere(resolve(world.cwd, folder))),
    world.cwd,
    (file) => isOwnTemplate(file) && (isTemplate(file) || isOtherDocument(file)),
  );
  const stranger = sources.find(({ file }) => !isTemplate(file) && !isOtherDocument(file));
  if (stranger) throw new UsageError('not-a-template', { path: stranger.file, known: templateFormats });
  if (sources.length === 0) throw new UsageError('no-template-here', {});
  const known = new Map<string, (source: TemplateFile) => readonly TemplateFinding[]>();
  const checkerOf = (shelf: string): ((source: TemplateFile) => readonly TemplateFinding[]) => {
    const organisation = { folder: shelf, shown: pathFrom(world.cwd, shelf) || '.' };
    const { all } = documentsHere(world, organisation);
    const pooled = all.flatMap(({ of, kind }) => (of === 'portfolio' ? kind.id : []));
    const besideOf = besides(
      all.map(({ kind }) => kind),
      { project: home ?? undefined, organisation },
    );
    return (source) => {
      const spoken = languageOfTemplate(source.file, language);
      return checkTemplate({ ...source, ...besideOf(source.file, spoken) }, spoken, pooled);
    };
  };
  const checked = sources.map((source) => {
    const shelf = shelfOf(resolve(world.cwd, source.file));
    const checkOne = known.get(shelf) ?? checkerOf(shelf);
    known.set(shelf, checkOne);
    return { source, file: source.file, findings: checkOne(source) };
  });
  const given = options.annotate ? annotate(checked, language, world) : null;
  const told = checked.map(({ file, findings }, at) => ({ file, findings, ...(given && { annotated: given[at] ?? null }) }));
  const style = { language, colour: world.colour };
  if (options.json) printJson(world, 'checked', told);
  else world.out(checkedTemplatesReport(told, style) + annotatedReport(told, style));
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
