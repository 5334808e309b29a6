// Where the package itself lies, with what it ships: templates, schemas, examples.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isHome = (folder: string): boolean => {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return false;
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
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
