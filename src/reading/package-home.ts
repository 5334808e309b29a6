// Where the package itself lies, with what it ships: templates, schemas, examples.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesWithin, isThere } from '../disk/index.ts';
import { walk } from './walk.ts';

const textIn = (folder: string, path: string): string => new TextDecoder().decode(bytesWithin(path, [folder]));

const isHome = (folder: string): boolean => {
  const path = join(folder, 'package.json');
  if (!isThere(path)) return false;
  const manifest: unknown = JSON.parse(textIn(folder, path));
  return typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'jalon';
};

let home: string | null = null;

/** Found upward from this very file, so that it holds in a bundle's chunk as well as in the sources. */
export function packageHome(): string {
  home ??= find();
  return home;
}

function find(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isHome(folder)) {
    if (dirname(folder) === folder) throw new Error('the package cannot find its own folder');
    folder = dirname(folder);
  }
  return folder;
}

/** A text that the package ships, by the names that lead to it from its folder. */
export const packageText = (...names: readonly string[]): string => textIn(packageHome(), join(packageHome(), ...names));

/** The files of a folder that the package ships, by their paths in it. */
export const packageFiles = (folder: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] => {
  const full = join(packageHome(), folder);
  return walk(full).map((path) => ({ path, bytes: bytesWithin(join(full, path), [full]) }));
};
