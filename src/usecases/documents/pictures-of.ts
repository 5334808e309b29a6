// The pictures that documents show: read when one shows them, their faults told once.
import { isAbsolute, normalize } from 'node:path';
import type { Pictures, Theme } from '../../model/index.ts';
import { type Folder, namedFolders, readAsset } from '../../reading/index.ts';
import { pictureProblems, type TemplateProblem } from '../../rendering/index.ts';
import { picturesIn } from '../../values/index.ts';

/** One that cannot be shown is told once, and the documents are made without it. */
export function picturesOf(theme: Theme, folder: Folder): { readonly pictures: Pictures; readonly faults: TemplateProblem[] } {
  const own = new Set(picturesIn(theme));
  const known = new Map<string, Uint8Array | undefined>();
  const faults: TemplateProblem[] = [];
  const get = (path: string): Uint8Array | undefined => {
    if (known.has(path)) return known.get(path);
    // Only the pictures of a shared theme lie elsewhere than in the project.
    const read = own.has(path) ? readAsset(folder, path, namedFolders()) : isInside(path) ? readAsset(folder, path) : 'missing';
    const found = typeof read === 'string' ? [unread(path, read)] : pictureProblems(new Map([[path, read]]));
    faults.push(...found);
    known.set(path, typeof read === 'string' || found.length > 0 ? undefined : read);
    return known.get(path);
  };
  for (const path of own) get(path);
  return { pictures: { get }, faults };
}

const isInside = (path: string): boolean => !isAbsolute(path) && !normalize(path).startsWith('..');
const unread = (path: string, name: 'missing' | 'too-large'): TemplateProblem => {
  return { code: 'template/not-a-picture', file: path, part: '', tag: '', name };
};
