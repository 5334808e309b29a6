// Every project checked and placed in its method; a great many are dealt out to two threads, and come back the same and in the same order.
import { join } from 'node:path';
import type { Outcome } from '../model/index.ts';
import { packageHome } from '../reading/index.ts';
import { checkProject, lost, type Settings } from './check-project.ts';
import { type Stood, standingOf } from './standing.ts';

/** Starting a second thread pays above some six thousand files, which is about thirty a project. */
const fewest = 200;

/** The method is for showing where a lone project stands: of many, only where they stand is kept. */
export const standing = (path: string, settings: Settings): Promise<Outcome<Stood>> =>
  checkProject(path, settings, (passing) => ({ ...standingOf(passing), method: null }));

/** `threads`: how many beside this one. */
export async function* dealt(paths: readonly string[], settings: Settings, threads: number): AsyncGenerator<Outcome<Stood>> {
  const { deal } = await import('../running/index.ts');
  yield* deal({
    tasks: paths,
    common: settings,
    threads,
    script: join(packageHome(), 'dist', 'commands', 'checking-thread.js'),
    here: (path) => standing(path, settings),
    lost: (path, error) => lost(path, settings, error),
  });
}

/** `paths` are full. */
export async function* eachStanding(paths: readonly string[], settings: Settings): AsyncGenerator<Outcome<Stood>> {
  if (paths.length >= fewest) yield* dealt(paths, settings, 1);
  else
    for (const path of paths)
      yield await (paths.length === 1 ? checkProject(path, settings, standingOf) : standing(path, settings));
}
