// The catalogues: the shipped files, then the project's own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../model/index.ts';
import { packageHome } from './package-home.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

const folder = 'templates/catalogue';

/** Not judged yet; of two entries of the same id, the last is the project's. */
export function readCatalogue({ root, templates }: Pick<Workspace, 'root' | 'templates'>): Pick<Workspace, 'files' | 'places'> {
  const shipped = readdirSync(join(packageHome(), folder)).sort();
  const own = templates.filter((path) => /^catalogue\/[^/]+\.yaml$/.test(path));
  const sources = [
    ...shipped.map((name) => ({ home: packageHome(), path: `${folder}/${name}` })),
    ...own.map((path) => ({ home: root, path: `templates/${path}` })),
  ].map(({ home, path }) => ({ path, ...readSource(home, path) }));
  return {
    files: sources.map(({ path, data, faults }) => ({ path, kind: 'catalogue', data, faults })),
    places: placesOf(sources),
  };
}
