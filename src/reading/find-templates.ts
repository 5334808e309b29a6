// The templates of a document: the project's own win over the organisation's, which win over the shipped ones.
import { join } from 'node:path';
import { bytesWithin, isThere, placeWithin } from '../disk/index.ts';
import { type Language, type TemplateFormat, templateFormats } from '../model/index.ts';
import { packageHome } from './package-home.ts';
import { walk } from './walk.ts';

export type TemplateOrigin = 'project' | 'organisation' | 'shipped';

/** Where to look besides what is shipped. */
export interface TemplateShelves {
  /** A project's folder, whose `templates/` is looked into. */
  readonly project?: string | undefined;
  /** The folder of templates that projects share, and its name as it was typed. */
  readonly organisation?: { readonly folder: string; readonly shown: string } | undefined;
}

export interface FoundTemplate {
  /** As shown to people. */
  readonly file: string;
  readonly path: string;
  readonly format: TemplateFormat;
  readonly origin: TemplateOrigin;
  /** The folder that it stays in: one that links out of it is not followed. */
  readonly within: string;
}

/** The winner of each format: on each shelf, `<name>.<language>.<format>`, else `<name>.<format>` for both languages. */
export function findTemplates(
  name: string,
  language: Language,
  { project, organisation }: TemplateShelves,
): readonly FoundTemplate[] {
  const shipped = 'templates/deliverables';
  const shelves = [
    ...(project === undefined
      ? []
      : [{ origin: 'project', folder: join(project, 'templates'), shown: 'templates', within: project } as const]),
    ...(organisation === undefined ? [] : [{ origin: 'organisation', ...organisation, within: organisation.folder } as const]),
    { origin: 'shipped', folder: join(packageHome(), shipped), shown: shipped, within: packageHome() } as const,
  ];
  return templateFormats.flatMap((format) => {
    const candidates = shelves.flatMap(({ origin, folder, shown, within }) =>
      [`${name}.${language}.${format}`, `${name}.${format}`].map((file) => {
        return { file: `${shown.replace(/(?<![\\/])[\\/]+$/, '')}/${file}`, path: join(folder, file), format, origin, within };
      }),
    );
    return candidates.find(({ path, within }) => 'real' in placeWithin(path, [within])) ?? [];
  });
}

/** The files of a project's `templates/` that are templates by their extension, as shown to people; its methods are none. */
export function templateFilesOf(project: string): readonly string[] {
  const folder = join(project, 'templates');
  const isTemplate = (path: string): boolean =>
    !path.startsWith('methods/') && templateFormats.some((format) => path.toLowerCase().endsWith(`.${format}`));
  return isThere(folder)
    ? walk(folder)
        .filter(isTemplate)
        .map((path) => `templates/${path}`)
    : [];
}

export const readTemplate = ({ path, within }: Pick<FoundTemplate, 'path' | 'within'>): Uint8Array => bytesWithin(path, [within]);
