// What the files of a project hold about people, those of a folder together.
import type { HeldInFile, HeldWhat } from '../../model/index.ts';

interface HeldTogether extends HeldInFile {
  /** How many files tell of somebody. */
  readonly files: number;
}

/** `actions/` for all those of that folder, `.private/answers/` for those below; a file that stands alone keeps its path. */
export function heldByFolder(held: readonly HeldInFile[]): readonly HeldTogether[] {
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const groups = new Map<string, HeldInFile[]>();
  for (const one of held) {
    const folder = folderOf(one.path);
    const alike = held.filter(({ path }) => folder !== '' && folderOf(path) === folder).length;
    const name = alike > 1 ? folder : one.path;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([path, all]) => {
    const holds = new Map<HeldWhat, HeldInFile['holds'][number]>();
    for (const one of all.flatMap((file) => file.holds)) {
      const { keys = [], count = 0 } = holds.get(one.what) ?? {};
      holds.set(one.what, { what: one.what, keys: [...new Set([...keys, ...one.keys])], count: count + one.count });
    }
    return { path, files: all.length, holds: [...holds.values()] };
  });
}
