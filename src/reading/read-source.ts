// One YAML file: its text, its data, or the fault that keeps them from us.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../model/index.ts';
import { decode, largestFile } from './decode.ts';
import { readYaml } from './read-yaml.ts';

export interface Source {
  readonly data: unknown;
  readonly text: string;
  readonly faults: readonly Fault[];
}

const failed = (path: string, code: string, found: Fault['found'] = {}, line = 1, column = 1): Source => ({
  data: null,
  text: '',
  faults: [{ code, at: { path, line, column }, found }],
});

const textSource = (path: string, text: string): Source => ({ text, ...readYaml(path, text) });

/** `path` is relative to `root`; it is what faults name. `instead` is read in place of what the disk holds. */
export function readSource(root: string, path: string, instead?: string): Source {
  if (instead !== undefined) return textSource(path, instead.replace(/^\ufeff/, ''));
  const full = join(root, path);
  try {
    const { size } = statSync(full);
    if (size > largestFile) return failed(path, 'file/too-large', { size, largest: largestFile });
    const decoded = decode(readFileSync(full));
    if ('fault' in decoded) return failed(path, decoded.fault.code, {}, decoded.fault.line, decoded.fault.column);
    return textSource(path, decoded.text);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failed(path, 'file/not-readable', { reason: String(error.code) });
    throw error;
  }
}
