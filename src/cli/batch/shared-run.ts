// The projects of a run, numbered, and those that are this part's.
import { resolve } from 'node:path';
import { type Shard, UsageError, type World } from '../../model/index.ts';
import { bytesNamed, pathFrom } from '../../reading/index.ts';
import { shareByHash, sharesByWeight } from '../../values/index.ts';
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
  /** The fingerprint of the list of all. */
  readonly list: string;
  /** How they are dealt out: `hash`, or the fingerprint of the timings. */
  readonly by: string;
}

/** Where it stands, the same on every machine. */
const idOf = (path: string, cwd: string): string => pathFrom(cwd, path) || '.';

export const listPrint = (ids: readonly string[]): string => fingerprint(new TextEncoder().encode(ids.join('\n')));

/** Milliseconds by project, as `jalon merge --timings` wrote them. */
function timingsIn(path: string, cwd: string): { readonly weights: ReadonlyMap<string, number>; readonly print: string } {
  try {
    const text = new TextDecoder().decode(bytesNamed(resolve(cwd, path)));
    const { timings }: { timings?: unknown } = JSON.parse(text);
    const entries = Object.entries(Object(timings)).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    if (entries.length > 0) return { weights: new Map(entries), print: fingerprint(new TextEncoder().encode(text)) };
  } catch {
    // Said below.
  }
  throw new UsageError('shard/no-timings', { path });
}

export function sharedOut(paths: readonly string[], shard: Shard | undefined, by: string | undefined, { cwd }: World): SharedRun {
  const all = paths.map((path, at) => ({ at, id: idOf(path, cwd), path }));
  const ids = all.map(({ id }) => id);
  const whole = { count: all.length, list: listPrint(ids) };
  if (shard === undefined || by === undefined || by === 'hash') {
    const isMine = ({ id }: Task): boolean => shard === undefined || shareByHash(id, shard.count) === shard.index;
    return { ...whole, mine: all.filter(isMine), by: 'hash' };
  }
  const { weights, print } = timingsIn(by, cwd);
  const shares = sharesByWeight(ids, weights, shard.count);
  return { ...whole, mine: all.filter(({ id }) => shares.get(id) === shard.index), by: print };
}
