// The catalogues: the shipped files, then the project's own.
import { join } from 'node:path';
import { entriesOf, isLeftBySystems } from '../disk/index.ts';
import type { FileKind, Workspace } from '../model/index.ts';
import { type Folder, folderOf } from './held-folder.ts';
import { packageHome } from './package-home.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

const folder = 'catalogue/';
const surveys = 'catalogue/surveys/';

type Found = Pick<Workspace, 'files' | 'places'>;
type Asked = Pick<Workspace, 'root' | 'templates'>;

function readAll(paths: readonly { readonly home: Folder; readonly path: string }[], kind: FileKind = 'catalogue'): Found {
  const sources = paths.map(({ home, path }) => ({ path, ...readSource(home, path) }));
  return {
    files: sources.map(({ path, data, faults }) => ({ path, kind, data, faults })),
    places: placesOf(sources),
  };
}

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

/** Those of the project alone, not judged yet. */
export const readOwnCatalogue = (asked: Asked): Found => readAll(ownIn(asked, folder));

/** Not judged yet; of two entries of the same id, the last is the project's. */
export const readCatalogue = (asked: Asked): Found => readAll([...shippedIn(folder), ...ownIn(asked, folder)]);

/** Questionnaires to start from, each a file of its own, in the same order. */
export const readSurveyModels = (asked: Asked): Found => readAll([...shippedIn(surveys), ...ownIn(asked, surveys)], 'survey');
