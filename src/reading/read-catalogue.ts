// The catalogues: the shipped files, then the organisation's, then the project's own.
import { join } from 'node:path';
import { entriesOf, isLeftBySystems } from '../disk/index.ts';
import type { FileKind, Workspace } from '../model/index.ts';
import { type Folder, folderOf } from './held-folder.ts';
import { packageHome } from './package-home.ts';
import { placesOf } from './places.ts';
import { readShared, type SharedSource } from './read-shared.ts';
import { readSource } from './read-source.ts';

const folder = 'catalogue/';
const surveys = 'catalogue/surveys/';

type Found = Pick<Workspace, 'files' | 'places'>;
type Asked = Pick<Workspace, 'root' | 'templates'>;

const readAll = (paths: readonly { readonly home: Folder; readonly path: string }[], kind: FileKind): readonly SharedSource[] =>
  paths.map(({ home, path }) => ({ path, kind, ...readSource(home, path) }));

const found = (sources: readonly SharedSource[]): Found => ({
  files: sources.map(({ path, kind, data, faults }) => ({ path, kind, data, faults })),
  places: placesOf(sources),
});

const yamlIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /^[^/]+\.yaml$/.test(name) && !isLeftBySystems(name)).sort();

/** `inside`: of `templates/` of the project. */
const ownIn = (asked: Asked, inside: string) =>
  yamlIn(asked.templates.flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : []))).map((name) => ({
    home: folderOf(asked),
    path: `templates/${inside}${name}`,
  }));
const shippedIn = (inside: string) =>
  yamlIn(entriesOf(join(packageHome(), 'templates', inside)).map(({ name }) => name)).map((name) => ({
    home: packageHome(),
    path: `templates/${inside}${name}`,
  }));

/** Those of the organisation whose folder the person named, then those of the project, not judged yet. */
function ownOf(asked: Asked, inside: string, kind: FileKind): readonly SharedSource[] {
  const own = readAll(ownIn(asked, inside), kind);
  const shared = readShared(folderOf(asked), `templates/${inside.slice(0, -1)}`, kind);
  return [...shared.filter(({ path }) => own.every((one) => one.path !== path)), ...own];
}

const readAround = (asked: Asked, inside: string, kind: FileKind): Found =>
  found([...readAll(shippedIn(inside), kind), ...ownOf(asked, inside, kind)]);

/** Those that do not ship. */
export const readOwnCatalogue = (asked: Asked): Found => found(ownOf(asked, folder, 'catalogue'));

/** Not judged yet; of two entries of the same id, the last is the nearest. */
export const readCatalogue = (asked: Asked): Found => readAround(asked, folder, 'catalogue');

/** What ships alone. */
export const readShippedCatalogue = (): Found => found(readAll(shippedIn(folder), 'catalogue'));

/** Questionnaires to start from, each a file of its own, in the same order. */
export const readSurveyModels = (asked: Asked): Found => readAround(asked, surveys, 'survey');
