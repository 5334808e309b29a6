// The rules that are written in YAML: those of a project, and those of the organisation whose folder the person named.
import type { Workspace } from '../model/index.ts';
import type { Folder } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readShared, type SharedSource, yamlNames } from './read-shared.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

export const rulesFolder = 'rules';

/** Those that are not the project's own already, as they are when it is the organisation's folder itself. */
export const readSharedRules = (folder: Folder, own: readonly { readonly path: string }[]): readonly SharedSource[] =>
  readShared(folder, rulesFolder, 'rule').filter(({ path }) => own.every((one) => one.path !== path));

/** What an example shows; no file, so that nothing in it has a place. */
export const yamlIn = (text: string): unknown => readYaml('', text).data;

/** The rules alone of a project; of nowhere, those of the organisation. */
export function readRules(
  root: string | null,
  cwd: string,
): Pick<Workspace, 'files' | 'sharedRules' | 'places' | 'linesOf' | 'yamlIn'> {
  const own = root === null ? [] : yamlNames(root, rulesFolder).map((name) => `${rulesFolder}/${name}`);
  const files = own.map((path): SharedSource => ({ path, kind: 'rule', ...readSource(root ?? cwd, path) }));
  const sharedRules = readSharedRules(root ?? cwd, files);
  const written = [...files, ...sharedRules];
  const texts = new Map(written.map(({ path, text }) => [path, text]));
  return {
    files,
    sharedRules,
    places: placesOf(written),
    linesOf: (path) => texts.get(path)?.split(/\r\n|\n|\r/) ?? [],
    yamlIn,
  };
}
