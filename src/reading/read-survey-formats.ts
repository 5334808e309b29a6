// The survey formats that an organisation shares: those of the folder that the person named.
import { join, relative, sep } from 'node:path';
import { entriesOf, organisationFolder, placeWithin, realPlace } from '../disk/index.ts';
import { isDiskError, type SourceFile, type Workspace } from '../model/index.ts';
import { placesOf } from './places.ts';
import { readSource, type Source } from './read-source.ts';
import { byName } from './walk.ts';

type Read = Source & Pick<SourceFile, 'path' | 'kind'>;

const folder = 'survey-formats';

/** Names of files; none when the folder is not there, or leads out of the organisation's. */
function namesIn(organisation: string): readonly string[] {
  const full = join(organisation, folder);
  if ('reason' in placeWithin(full, [organisation])) return [];
  try {
    return entriesOf(full)
      .map(({ name }) => name)
      .filter((name) => /^[^.].*\.yaml$/.test(name))
      .sort(byName);
  } catch (error) {
    if (isDiskError(error)) return [];
    throw error;
  }
}

function formatsOf(organisation: string, root: string): readonly Read[] {
  const below = relative(root, organisation).split(sep).join('/');
  return namesIn(organisation).map((name) => {
    const path = below === '' ? `${folder}/${name}` : `${below}/${folder}/${name}`;
    return { path, kind: 'survey-format', ...readSource(root, path, undefined, [organisation]) };
  });
}

/** The files of a project, and with them the formats of its organisation, by their paths from the project's root. */
export function withSurveyFormats<One extends Read>(root: string, files: readonly One[]): readonly (One | Read)[] {
  const organisation = organisationFolder();
  if (organisation === null) return files;
  const shared = formatsOf(organisation, realPlace(root)).filter(
    ({ path }) => !files.some((file) => file.path === path && file.kind !== undefined),
  );
  return shared.length === 0 ? files : [...files.filter(({ path }) => shared.every((one) => one.path !== path)), ...shared];
}

/** Those of the organisation alone, where there is no project; `from` is the folder that their paths start from. */
export function readSurveyFormats(from: string): Pick<Workspace, 'files' | 'places'> {
  const read = withSurveyFormats(from, []);
  return { files: read.map(({ path, kind, data, faults }) => ({ path, kind, data, faults })), places: placesOf(read) };
}
