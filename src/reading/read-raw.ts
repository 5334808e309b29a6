// Every YAML file of a folder as plain data, wherever it stands: formats of other days have other places.
import type { Folder } from './held-folder.ts';
import { readSource, type Source } from './read-source.ts';
import { survey } from './walk.ts';

/**
 * `instead`: texts that are not on the disk yet; null for a file that is to go. Folders of templates are no data. A folder that cannot be read
 * is told as a file of it would be.
 */
export function readRaw(
  folder: Folder,
  instead: ReadonlyMap<string, string | null> = new Map(),
): readonly (Source & { readonly path: string })[] {
  const { paths: there, faults } = survey(folder);
  const paths = new Set([...there, ...instead.keys()]);
  const unread = faults.filter(({ code }) => code === 'file/not-readable');
  const read = [...paths]
    .filter((path) => /^(?!templates\/)(?:.*\/)?[^./][^/]*\.ya?ml$/i.test(path) && instead.get(path) !== null)
    .sort()
    .map((path) => ({ path, ...readSource(folder, path, instead.get(path) ?? undefined) }));
  return [...read, ...unread.map((fault) => ({ path: fault.at.path, data: null, text: '', faults: [fault] }))];
}

/** What `project.yaml` says of its format; undefined when it says no number, or cannot be read. */
export function formatOf(folder: Folder): number | undefined {
  const format: unknown = Object(readSource(folder, 'project.yaml').data)['format'];
  return typeof format === 'number' ? format : undefined;
}
