// One YAML file: its text, its data, or the fault that keeps them from us.
import { join } from 'node:path';
import { type Folder, once, rootOf, type Source } from './held-folder.ts';
import { textOf } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

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
