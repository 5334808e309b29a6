// The files below a folder, in a fixed order, and what could not be followed or opened on the way.
import { join } from 'node:path';
import { type Entry, entriesOf as entriesIn, isFolder, isWithin, realPlace } from '../disk/index.ts';
import { type Fault, isDiskError } from '../model/index.ts';
import { byText } from '../values/index.ts';
import { type Folder, once, rootOf, type Walked } from './held-folder.ts';
import { kindOfFile } from './kind-of-file.ts';
import { wholeFile } from './read-bytes.ts';

/** Never looked into, beside folders whose name starts with a dot. */
const skipped = new Set(['build', 'node_modules']);

/** What Word leaves beside a text that it holds open. */
const isOfOpenFile = (name: string): boolean => name.startsWith('~$');

/** A former term, kept as it was: a project of its own, which is opened by its own name alone. */
const isArchive = (path: string, entries: readonly Entry[]): boolean =>
  /^archive\/[^/]+$/.test(path) && entries.some(({ name }) => name === 'project.yaml');

/** The order in which a folder is walked: name by name. */
export function byPath(a: string, b: string): number {
  const [those, these] = [a.split('/'), b.split('/')];
  const at = those.findIndex((name, index) => name !== these[index]);
  return at === -1 ? those.length - these.length : byText(those[at] ?? '', these[at] ?? '');
}

/** Files that people write, by where they stand. */
export const isFileOfProject = (path: string): boolean =>
  kindOfFile(path) !== undefined || /^texts\/[^/.][^/]*\/[^/.][^/]*\.md$/.test(path);

const codeOf = (error: unknown): string => {
  if (isDiskError(error)) return error.code;
  throw error;
};

/** Where a link leads: `file` of the project, `folder` of it that is read in its own place, or why it is not followed. */
function follow(top: string, holder: string, full: string): string {
  try {
    const real = realPlace(full);
    if (!isWithin(real, top)) return 'outside';
    if (!isFolder(real)) return 'file';
    return isWithin(realPlace(holder), real) ? 'ELOOP' : 'folder';
  } catch (error) {
    return codeOf(error);
  }
}

function walked(root: string): Walked {
  const top = realPlace(root);
  const paths: string[] = [];
  const faults: Fault[] = [];
  const entriesOf = (folder: string): readonly Entry[] => {
    try {
      return [...entriesIn(join(root, folder))].sort((a, b) => byText(a.name, b.name));
    } catch (error) {
      faults.push(wholeFile(folder === '' ? '.' : folder, 'file/not-readable', { reason: codeOf(error) }));
      return [];
    }
  };
  const below = (folder: string): void => {
    const entries = entriesOf(folder);
    if (isArchive(folder, entries)) return;
    for (const entry of entries.filter(({ name }) => !isOfOpenFile(name))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isSkipped = skipped.has(entry.name) || (entry.name.startsWith('.') && path !== '.private');
      if (entry.kind === 'folder') {
        if (isFileOfProject(path)) faults.push(wholeFile(path, 'file/not-readable', { reason: 'EISDIR' }));
        else if (!isSkipped) below(path);
      } else if (entry.kind !== 'link') paths.push(path);
      else if (!isSkipped) {
        const end = follow(top, join(root, folder), join(root, path));
        if (end === 'file') paths.push(path);
        else if ((end === 'folder' || end === 'ENOENT') && isFileOfProject(path))
          faults.push(wholeFile(path, 'file/not-readable', { reason: end === 'folder' ? 'EISDIR' : end }));
        else if (end !== 'folder') faults.push(wholeFile(path, 'file/link-not-followed', { reason: end }));
      }
    }
  };
  below('');
  return { paths, faults };
}

/** `.private` is the one dot folder that a project reads. */
export const survey = (folder: Folder): Walked =>
  once(
    folder,
    ({ walks }) => walks,
    rootOf(folder),
    () => walked(rootOf(folder)),
  );

/** The paths alone. */
export const walk = (folder: Folder): readonly string[] => survey(folder).paths;
