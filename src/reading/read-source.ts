// One YAML file, or every one of a folder: its text, its data, or the fault that keeps them from us.
import { join } from 'node:path';
import { isFormat } from '../model/index.ts';
import { type Folder, once, rootOf, type Source } from './held-folder.ts';
import { textOf } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { survey } from './walk.ts';

export type { Source } from './held-folder.ts';

function parsed(folder: Folder, path: string, within: readonly string[]): Source {
  const read = textOf(folder, path, within);
  return 'fault' in read ? { data: null, text: '', faults: [read.fault] } : { text: read.text, ...readYaml(path, read.text) };
}

/**
 * `path` is relative to the root; it is what faults name. `instead` is read in place of what the disk holds. `borrowed`: folders beside the root
 * from which the file may come.
 */
export function readSource(folder: Folder, path: string, instead?: string, borrowed: readonly string[] = []): Source {
  if (instead !== undefined) {
    const text = instead.replace(/^\ufeff/, '');
    return { text, ...readYaml(path, text) };
  }
  const within = [rootOf(folder), ...borrowed];
  const key = [join(rootOf(folder), path), ...within].join('\0');
  return once(
    folder,
    ({ sources }) => sources,
    key,
    () => parsed(folder, path, within),
  );
}

// Every YAML file of a folder as plain data, wherever it stands: formats of other days have other places.

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

/** What `project.yaml` says of its format; undefined when it says none, or cannot be read. */
export function formatOf(folder: Folder): number | undefined {
  const format: unknown = Object(readSource(folder, 'project.yaml').data)['format'];
  return isFormat(format) ? format : undefined;
}
