// Templates by the paths that somebody typed: files, and those of a folder.
import { relative, resolve, sep } from 'node:path';
import { bytesNamed, kindAt } from '../disk/index.ts';
import { UsageError } from '../model/index.ts';
import { walk } from './walk.ts';

export interface TemplateFile {
  /** From where they stand, forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Every file named; of folders, those that `isWanted` takes, in order. A project's folder of methods holds none. */
export function readTemplateFiles(
  paths: readonly string[],
  cwd: string,
  isWanted: (file: string) => boolean,
): readonly TemplateFile[] {
  const full = paths.flatMap((path) => {
    const whole = resolve(cwd, path);
    const kind = kindAt(whole);
    if (kind === null) throw new UsageError('path-not-found', { path });
    return kind === 'folder'
      ? walk(whole)
          .filter(isWanted)
          .map((one) => resolve(whole, one))
      : [whole];
  });
  return [...new Set(full)].map((path) => ({ file: relative(cwd, path).split(sep).join('/'), bytes: bytesNamed(path) }));
}
