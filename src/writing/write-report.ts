// A report where somebody asked for it, whole.
import { basename, dirname } from 'node:path';
import { makeFolders } from '../disk/index.ts';
import { commit } from './commit.ts';

/** Replaces what an earlier run left there; folders on the way are made. */
export function writeReport(path: string, text: string): void {
  makeFolders(dirname(path));
  commit(dirname(path), [{ path: basename(path), bytes: new TextEncoder().encode(text) }], { canBeMadeAgain: true });
}
