// The rules that are written in YAML: those of a project, and those of the organisation whose folder the person named.
import { join, relative, sep } from 'node:path';
import { entriesOf, isFolder, organisationFolder, realOf } from '../disk/index.ts';
import type { SourceFile, Workspace } from '../model/index.ts';
import { placesOf } from './places.ts';
import { readSource, type Source } from './read-source.ts';
import { readYaml } from './read-yaml.ts';
import { byName } from './walk.ts';

export type RuleSource = Source & Pick<SourceFile, 'path' | 'kind'>;

const folder = 'rules';
/** As the walk of a project takes them. */
const isRules = (name: string): boolean => /^[^.].*\.yaml$/.test(name);

/** The names of the files of rules in a folder that may hold some, sorted. */
const namesIn = (home: string): readonly string[] =>
  isFolder(join(home, folder))
    ? entriesOf(join(home, folder))
        .map(({ name }) => name)
        .filter(isRules)
        .sort(byName)
    : [];

/** Named from the project; none when the project is the organisation’s folder itself. */
export function sharedRulePaths(root: string): readonly string[] {
  const home = organisationFolder();
  const top = realOf(root) ?? root;
  if (home === null || home === top) return [];
  const up = relative(top, home).split(sep).join('/');
  return namesIn(home).map((name) => `${up}/${folder}/${name}`);
}

export const readSharedRules = (root: string): readonly RuleSource[] =>
  sharedRulePaths(root).map((path) => ({
    path,
    kind: 'rule',
    ...readSource(realOf(root) ?? root, path, undefined, [organisationFolder() ?? root]),
  }));

/** What an example shows; no file, so that nothing in it has a place. */
export const yamlIn = (text: string): unknown => readYaml('', text).data;

/** The rules alone of a project; of nowhere, those of the organisation. */
export function readRules(
  root: string | null,
  cwd: string,
): Pick<Workspace, 'files' | 'sharedRules' | 'places' | 'linesOf' | 'yamlIn'> {
  const own = root === null ? [] : namesIn(root).map((name) => `${folder}/${name}`);
  const files = own.map((path): RuleSource => ({ path, kind: 'rule', ...readSource(root ?? cwd, path) }));
  const sharedRules = readSharedRules(root ?? cwd);
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
