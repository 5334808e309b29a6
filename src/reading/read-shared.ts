// What an organisation shares with projects: the YAML files of one of its folders, by their paths from the root of whoever reads them.
import { join } from 'node:path';
import { entriesOf, isFolder, isLeftBySystems, organisationFolder, pathFrom, placeWithin, realOf } from '../disk/index.ts';
import type { FileKind, SourceFile } from '../model/index.ts';
import { byText } from '../values/index.ts';
import { type Folder, rootOf, under } from './held-folder.ts';
import { readSource, type Source } from './read-source.ts';
import { walk } from './walk.ts';

export type SharedSource = Source & Pick<SourceFile, 'path' | 'kind'>;

const leadsOut = (home: string, folder: string): boolean => 'reason' in placeWithin(join(home, folder), [home]);

/** Sorted; none when the folder is not there, or leads out of its home. */
export function yamlNames(home: string, folder: string): readonly string[] {
  const full = join(home, folder);
  if (!isFolder(full) || leadsOut(home, folder)) return [];
  return entriesOf(full)
    .map(({ name }) => name)
    .filter((name) => /^[^.].*\.yaml$/.test(name))
    .sort(byText);
}

/** What an organisation lays out as a project does: the files of its `templates/`, from there, sorted; none when it leads out. */
export function sharedTemplateFiles(): readonly string[] {
  const home = organisationFolder();
  if (home === null || !isFolder(join(home, 'templates')) || leadsOut(home, 'templates')) return [];
  return walk(join(home, 'templates')).filter((path) => !isLeftBySystems(path));
}

/** In the organisation's folder itself, as they stand there. A folder that leads out stands for its files, and is told as they would be. */
export function sharedPaths(root: string, folder: string): readonly string[] {
  const home = organisationFolder();
  if (home === null) return [];
  const up = pathFrom(realOf(root) ?? root, home);
  const from = `${up}${up && '/'}${folder}`;
  if (isFolder(join(home, folder)) && leadsOut(home, folder)) return [from];
  return yamlNames(home, folder).map((name) => `${from}/${name}`);
}

export function readShared(project: Folder, folder: string, kind: FileKind): readonly SharedSource[] {
  const root = rootOf(project);
  const from = under(project, realOf(root) ?? root);
  return sharedPaths(root, folder).map((path) => ({
    path,
    kind,
    ...readSource(from, path, undefined, [organisationFolder() ?? root]),
  }));
}
