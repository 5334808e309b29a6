// The projects of a run, numbered, and those that are this part's.
import type { Shard, World } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { shareByHash } from '../../values/index.ts';
import { fingerprint } from '../../writing/index.ts';

/** One project to be done. */
export interface Task {
  readonly at: number;
  readonly id: string;
  /** Full. */
  readonly path: string;
}

export interface SharedRun {
  readonly mine: readonly Task[];
  readonly count: number;
  /** Of all. */
  readonly ids: readonly string[];
}

/** Where it stands, the same on every machine. */
const idOf = (path: string, cwd: string): string => pathFrom(cwd, path) || '.';

/** The fingerprint of the list of all. */
export const listPrint = (ids: readonly string[]): string => fingerprint(new TextEncoder().encode(ids.join('\n')));

export function sharedOut(paths: readonly string[], shard: Shard | undefined, { cwd }: Pick<World, 'cwd'>): SharedRun {
  const all = paths.map((path, at) => ({ at, id: idOf(path, cwd), path }));
  const isMine = ({ id }: Task): boolean => shard === undefined || shareByHash(id, shard.count) === shard.index;
  return { mine: all.filter(isMine), count: all.length, ids: all.map(({ id }) => id) };
}
