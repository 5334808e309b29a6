// The catalogues: the shipped files, then the project's own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../model/index.ts';
import { packageHome } from './package-home.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

const folder = 'templates/catalogue';

type Found = Pick<Workspace, 'files' | 'places'>;
type Asked = Pick<Workspace, 'root' | 'templates'>;

function readAll(paths: readonly { readonly home: string; readonly path: string }[]): Found {
  const sources = paths.map(({ home, path }) => ({ path, ...readSource(home, path) }));
  return {
    files: sources.map(({ path, data, faults }) => ({ path, kind: 'catalogue', data, faults })),
    places: placesOf(sources),
  };
}

const ownIn = ({ root, templates }: Asked) =>
  templates.filter((path) => /^catalogue\/[^/]+\.yaml$/.test(path)).map((path) => ({ home: root, path: `templates/${path}` }));

/** Those of the project alone, not judged yet. */
export const readOwnCatalogue = (asked: Asked): Found => readAll(ownIn(asked));

/** Not judged yet; of two entries of the same id, the last is the project's. */
export function readCatalogue(asked: Asked): Found {
  const shipped = readdirSync(join(packageHome(), folder)).sort();
  return readAll([...shipped.map((name) => ({ home: packageHome(), path: `${folder}/${name}` })), ...ownIn(asked)]);
}
