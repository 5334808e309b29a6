// The files below a folder, in a fixed order.
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Never looked into, beside folders whose name starts with a dot. */
const skipped = new Set(['build', 'node_modules']);

/** Byte order of the names: the same on every machine and in every language. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Paths from `root` with forward slashes, sorted. `.private` is the one dot folder that a project reads. A link is followed only while
 * it stays below the root, and a folder is entered once.
 */
export function walk(root: string): string[] {
  const seen = new Set<string>();
  const top = realpathSync(root);
  const below = (folder: string): string[] => {
    const real = realpathSync(join(root, folder));
    if (seen.has(real) || !real.startsWith(top)) return [];
    seen.add(real);
    return readdirSync(join(root, folder), { withFileTypes: true })
      .sort((a, b) => byName(a.name, b.name))
      .flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const isFolder =
          entry.isDirectory() ||
          (entry.isSymbolicLink() && (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false));
        if (!isFolder) return [path];
        if (skipped.has(entry.name) || (entry.name.startsWith('.') && path !== '.private')) return [];
        return below(path);
      });
  };
  return below('');
}
