// The survey formats that an organisation shares: those of the folder that the person named.
import type { Workspace } from '../model/index.ts';
import type { Folder } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readShared, type SharedSource } from './read-shared.ts';

/** The files of a project, and with them the formats of its organisation, by their paths from the project's root. */
export function withSurveyFormats<One extends SharedSource>(
  folder: Folder,
  files: readonly One[],
): readonly (One | SharedSource)[] {
  const shared = readShared(folder, 'survey-formats', 'survey-format').filter(
    ({ path }) => !files.some((file) => file.path === path && file.kind !== undefined),
  );
  return shared.length === 0 ? files : [...files.filter(({ path }) => shared.every((one) => one.path !== path)), ...shared];
}

/** Those of the organisation alone, where there is no project; `from` is the folder that their paths start from. */
export function readSurveyFormats(from: string): Pick<Workspace, 'files' | 'places'> {
  const read = withSurveyFormats(from, []);
  return { files: read.map(({ path, kind, data, faults }) => ({ path, kind, data, faults })), places: placesOf(read) };
}
