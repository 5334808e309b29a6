// The templates of a document: the project's own win over the organisation's, which win over the shipped ones; and those that somebody named by their paths.
import { join, resolve } from 'node:path';
import {
  bytesNamed,
  bytesWithin,
  entriesOf,
  isFolder,
  isLeftBySystems,
  isThere,
  kindAt,
  organisationFolder,
  pathFrom,
  placeWithin,
  realOf,
} from '../disk/index.ts';
import {
  endingsOf,
  isAnnotated,
  isDiskError,
  type Language,
  type TemplateFormat,
  templateFormatOf,
  templateFormats,
  UsageError,
} from '../model/index.ts';
import { unmarkedAmong } from './copies.ts';
import { type Folder, once, rootOf } from './held-folder.ts';
import { packageHome } from './package-home.ts';
import { walk } from './walk.ts';

export type TemplateOrigin = 'project' | 'organisation' | 'shipped';

/** Where to look besides what is shipped. */
export interface TemplateShelves {
  /** A project's folder, whose `templates/` is looked into. */
  readonly project?: Folder | undefined;
  /** The folder of templates that projects share, and its name as it was typed. */
  readonly organisation?: { readonly folder: string; readonly shown: string } | undefined;
}

export interface FoundTemplate {
  /** As shown to people. */
  readonly file: string;
  /** From its shelf. */
  readonly name: string;
  readonly path: string;
  readonly format: TemplateFormat;
  readonly origin: TemplateOrigin;
  /** The folder that it stays in: one that links out of it is not followed. */
  readonly within: string;
}

/** A shelf: what it is called, and the folder that its templates stay in. */
interface Shelf extends Pick<FoundTemplate, 'origin' | 'within'> {
  readonly folder: string;
  readonly shown: string;
}

/** The `templates/` of the organisation whose folder the person named, seen from the project; none when it is the project itself. */
function sharedShelf(project: Folder | undefined): readonly Shelf[] {
  const home = organisationFolder();
  const root = project === undefined ? null : realOf(rootOf(project));
  if (home === null || home === root || !isFolder(join(home, 'templates'))) return [];
  const folder = join(home, 'templates');
  return [{ origin: 'organisation', folder, shown: root === null ? folder : pathFrom(root, folder), within: home }];
}

/** The nearest first: what `--templates` names before what the organisation shares. */
export function shelvesOf({ project, organisation }: TemplateShelves): readonly Shelf[] {
  const shared = organisation?.shown.replace(/(?<![\\/])[\\/]+$/, '');
  return [
    ...(project === undefined
      ? []
      : [
          {
            origin: 'project',
            folder: join(rootOf(project), 'templates'),
            shown: 'templates',
            within: rootOf(project),
          } as const,
        ]),
    ...(organisation === undefined || shared === undefined
      ? []
      : [{ origin: 'organisation', folder: organisation.folder, shown: shared, within: organisation.folder } as const]),
    ...sharedShelf(project),
    { origin: 'shipped', folder: join(packageHome(), 'templates'), shown: 'templates', within: packageHome() } as const,
  ];
}

/** Of a document, on a shelf: in its folder, or beside the others under its name; in one language, or for both. */
const placesOn = (name: string, language: Language, format: TemplateFormat): readonly string[] =>
  [`documents/${name}/${language}`, `documents/${name}/template`, `${name}.${language}`, name].flatMap((place) =>
    endingsOf(format).map((ending) => `${place}.${ending}`),
  );

/** What is shipped stays as it is while we run. */
const shippedNames = new Map<string, ReadonlySet<string>>();

/**
 * The files of a shelf among which those of a document are, from the shelf, in small letters since some disks tell no letters apart; null of
 * a folder that tells nobody what it holds.
 */
function namesOn({ origin, folder }: Shelf, document: string): ReadonlySet<string> | null {
  const own = `documents/${document}`;
  const key = `${folder} ${own}`;
  const known = origin === 'shipped' ? shippedNames.get(key) : undefined;
  if (known !== undefined) return known;
  const lists = ['', own].map((within) => namesIn(folder, within));
  const names = lists.includes(null) ? null : new Set(lists.flatMap((list) => list ?? []));
  if (origin === 'shipped' && names !== null) shippedNames.set(key, names);
  return names;
}

function namesIn(shelf: string, within: string): readonly string[] | null {
  const folder = join(shelf, within);
  try {
    if (!isFolder(folder)) return [];
    return entriesOf(folder).map(({ name }) => (within === '' ? name : `${within}/${name}`).toLowerCase());
  } catch (error) {
    if (isDiskError(error)) return null;
    throw error;
  }
}

/** The winner of each format: the first that is there on the nearest shelf. */
export function findTemplates(name: string, language: Language, asked: TemplateShelves): readonly FoundTemplate[] {
  const shelves = shelvesOf(asked).map((shelf) => ({ ...shelf, names: namesOn(shelf, name) }));
  return templateFormats.flatMap((format) => {
    const candidates = shelves.flatMap(({ origin, folder, shown, within, names }) =>
      placesOn(name, language, format)
        .filter((file) => names?.has(file.toLowerCase()) ?? true)
        .map((file) => ({ file: `${shown}/${file}`, name: file, path: join(folder, file), format, origin, within })),
    );
    return candidates.find(({ path, within }) => 'real' in placeWithin(path, [within])) ?? [];
  });
}

/**
 * Of those of a folder, the files that make a document: neither one given back with its faults, nor what programs leave beside it, nor what
 * projects start from.
 */
export const isOwnTemplate = (path: string): boolean =>
  !isAnnotated(path) && !isLeftBySystems(path) && !/(?:^|templates\/)starter\//.test(path);

/**
 * The files of a project's `templates/` that are templates by their extension, or are wanted by it, as shown to people; its methods are none, nor what a link
 * leads out to.
 */
export function templateFilesOf(
  project: string,
  isWanted = (path: string): boolean => templateFormatOf(path) !== undefined,
): readonly string[] {
  const folder = join(project, 'templates');
  if (!isThere(folder)) return [];
  const isTemplate = (path: string): boolean => !path.startsWith('methods/') && isWanted(path) && isOwnTemplate(path);
  return unmarkedAmong(walk(folder))
    .filter((path) => isTemplate(path) && 'real' in placeWithin(join(folder, path), [project]))
    .map((path) => `templates/${path}`);
}

/** `project`: of whom the template may be, when what is read of it is held. */
export function readTemplate({ path, within }: Pick<FoundTemplate, 'path' | 'within'>, project: Folder = within): Uint8Array {
  const from = rootOf(project) === within ? project : within;
  return once(
    from,
    ({ templates }) => templates,
    path,
    () => bytesWithin(path, [within]),
  );
}

// Templates by the paths that somebody typed: files, and those of a folder.

export interface TemplateFile {
  /** From where they stand, forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Every file named; of folders, those that `isWanted` takes, in order. A project's folder of methods holds none. */
export function readTemplateFiles(
  paths: readonly string[],
  cwd: string,
  isWanted: (file: string) => boolean,
): readonly TemplateFile[] {
  const full = paths.flatMap((path) => {
    const whole = resolve(cwd, path);
    const kind = kindAt(whole);
    if (kind === null) throw new UsageError('path-not-found', { path });
    return kind === 'folder'
      ? unmarkedAmong(walk(whole))
          .filter(isWanted)
          .map((one) => resolve(whole, one))
      : [whole];
  });
  return [...new Set(full)].map((path) => ({ file: pathFrom(cwd, path), bytes: bytesNamed(path) }));
}
