// The projects that a folder held at a commit and holds no more: a merge request may take a whole one away.
import { join, resolve } from 'node:path';
import { isProject, isSkipped, largestFile, pathFrom, readSource } from '../../reading/index.ts';
import { historyOf } from '../../running/index.ts';
import { usualDay } from '../../values/index.ts';

export interface RemovedProject {
  /** From the current folder. */
  readonly path: string;
  /** As it was; null when its file did not say. */
  readonly title: string | null;
}

const FILE = 'project.yaml';
const isOfProject = (path: string): boolean => path === FILE || path.endsWith(`/${FILE}`);

/** `folder`: full path; `asked`: a day or a revision, as it was typed. Another folder than a commit's remembers none. */
export async function removedSince(folder: string, asked: string | undefined, cwd: string): Promise<readonly RemovedProject[]> {
  if (asked === undefined || isProject(folder) || isProject(resolve(cwd, asked))) return [];
  const history = await historyOf(folder);
  const day = usualDay(asked);
  const commit = await (day === null ? history?.named(asked) : history?.at(day));
  if (!history || !commit) return [];
  const then = await history.textsAt(commit, largestFile, isOfProject);
  const held = [...then.keys()].filter(isOfProject).map((path) => path.slice(0, -FILE.length));
  // What lies in a project is a part of it.
  const projects = held.filter(
    (one) => !one.split('/').some(isSkipped) && !held.some((other) => other !== one && one.startsWith(other)),
  );
  return projects
    .filter((one) => !isProject(join(folder, one)))
    .map((one) => {
      const title: unknown = Object(readSource(folder, FILE, then.get(`${one}${FILE}`)).data)['title'];
      return { path: pathFrom(cwd, join(folder, one)) || '.', title: typeof title === 'string' ? title : null };
    });
}
