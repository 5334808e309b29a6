// With `--out`, each project has a folder of its name there, or a longer one when another project has that: the same from one run to the next.
import { basename, dirname, join } from 'node:path';
import { isThere, pathFrom, readText, slashed } from '../../reading/index.ts';
import { isRecord } from '../../values/index.ts';
import { writeReport } from '../../writing/index.ts';

/** Below the folder that is written to: its folders, and from there the project that each is of. */
const recordPath = '.jalon/projects.json';

/** The end of a full path: so many of its folders, and on Windows the letter of the disk. */
function pathEnd(path: string, depth: number): string {
  const above = dirname(path);
  if (above === path) return path.replace(/\W/g, '');
  return depth === 1 ? basename(path) : join(pathEnd(above, depth - 1), basename(path));
}

/** Empty where nothing can be read: a record of nobody's keeps nothing from being written. */
function remembered(out: string): ReadonlyMap<string, string> {
  try {
    const said: unknown = JSON.parse(readText(out, recordPath) ?? '{}');
    const known = Object.entries(isRecord(said) ? said : {});
    return new Map(known.flatMap(([folder, project]) => (typeof project === 'string' ? [[folder, project] as const] : [])));
  } catch {
    return new Map();
  }
}

/** By project, its folder under `out`: the one that it had, else the shortest end of its path that no other project has there. */
export function outFolders(out: string, projects: readonly string[]): ReadonlyMap<string, string> {
  // What somebody wrote there leads nowhere else: a folder is always the end of the path of its project.
  const known = [...remembered(out)].filter(([folder, project]) => {
    const full = join(out, project);
    return slashed(full).endsWith(`/${folder}`) && isThere(full);
  });
  const had = new Map(known.map(([folder, project]) => [project, folder]));
  const taken = new Set(known.map(([folder]) => folder.toLowerCase()));
  return new Map(
    projects.map((project) => {
      let folder = had.get(pathFrom(out, project));
      for (let depth = 1; folder === undefined; depth++) {
        const end = slashed(pathEnd(project, depth));
        if (!taken.has(end.toLowerCase())) folder = end;
      }
      taken.add(folder.toLowerCase());
      return [project, folder];
    }),
  );
}

/** One project alone needs none: it is told from others once they are there. */
export function rememberFolders(out: string, folders: ReadonlyMap<string, string>): void {
  const before = remembered(out);
  const own = [...folders].map(([project, folder]) => [folder, pathFrom(out, project)] as const);
  if (folders.size < 2 || own.every(([folder, project]) => before.get(folder) === project)) return;
  const all = [...new Map([...before, ...own])].sort(([a], [b]) => (a < b ? -1 : 1));
  writeReport(join(out, recordPath), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
