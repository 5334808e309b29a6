// One YAML file: its text, its data, or the fault that keeps them from us.
import type { Fault } from '../model/index.ts';
import { textOf } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

export interface Source {
  readonly data: unknown;
  readonly text: string;
  readonly faults: readonly Fault[];
}

/**
 * `path` is relative to `root`; it is what faults name. `instead` is read in place of what the disk holds. `borrowed`: folders beside the root
 * from which the file may come.
 */
export function readSource(root: string, path: string, instead?: string, borrowed: readonly string[] = []): Source {
  const read = instead === undefined ? textOf(root, path, [root, ...borrowed]) : { text: instead.replace(/^\ufeff/, '') };
  return 'fault' in read ? { data: null, text: '', faults: [read.fault] } : { text: read.text, ...readYaml(path, read.text) };
}
