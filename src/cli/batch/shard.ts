// Which part of a run is meant, as typed or as the scheduler that started us says, and the projects that are its.
import { type Shard, UsageError, type World } from '../../model/index.ts';
import { pathFrom } from '../../reading/index.ts';
import { fingerprint } from '../../writing/index.ts';

type Environment = NonNullable<World['env']>;

/** What a scheduler calls the part and the number of parts; `first`: what it calls the first part. */
const gitlab = { name: 'GitLab', index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 } as const;
const schedulers = [
  gitlab,
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', count: undefined, first: 0 },
  { name: 'Slurm', index: 'SLURM_ARRAY_TASK_ID', count: 'SLURM_ARRAY_TASK_COUNT', first: 1 },
] as const;
type Scheduler = (typeof schedulers)[number];

/** GitLab numbers the jobs of `parallel: 4` and the cells of a matrix alike, but names them `part 1/4` and `part: [north, 1]`. */
const isOfMatrix = (
  scheduler: Scheduler,
  { CI_JOB_NAME: job, CI_NODE_INDEX: index, CI_NODE_TOTAL: count }: Environment,
): boolean => scheduler === gitlab && job !== undefined && !job.endsWith(` ${index}/${count}`);

/** The schedulers that say something. GitLab gives each job a total, 1 for one that is not dealt out. */
const speaking = (env: Environment) =>
  schedulers.filter(
    ({ index, count }) => env[index] !== undefined || (count !== undefined && env[count] !== undefined && env[count] !== '1'),
  );

function inside(index: number, count: number, typed: string): Shard {
  if (count < 1 || index < 1 || index > count) throw new UsageError('shard/outside', { typed, index, count });
  return { index, count };
}

/** `total`: as typed after `auto/`, which wins, since a scheduler may start again one part of a run alone. */
function fromScheduler(env: Environment, total: number | null): Shard {
  const [one, other] = speaking(env);
  if (one === undefined) {
    const variables = schedulers.flatMap(({ index, count }) => (count ? [index, count] : [index]));
    throw new UsageError('shard/no-scheduler', { variables });
  }
  if (other !== undefined) throw new UsageError('shard/two-schedulers', { one: one.name, other: other.name });
  const numbered = (variable: string): number => {
    const value = env[variable] ?? '';
    if (!/^\d{1,6}$/.test(value)) throw new UsageError('shard/bad-variable', { scheduler: one.name, variable, value });
    return Number(value);
  };
  const index = numbered(one.index) - one.first + 1;
  if (one.count === undefined && total === null) throw new UsageError('shard/no-total', { scheduler: one.name });
  const count = total ?? numbered(one.count ?? '');
  if (isOfMatrix(one, env))
    throw new UsageError('shard/matrix', { job: env['CI_JOB_NAME'] ?? '', count: env['CI_NODE_TOTAL'] ?? '' });
  return inside(index, count, `${one.index}=${env[one.index]}`);
}

/** FNV-1a, its bits then stirred as MurmurHash3 does: near ids lie far apart. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** From 1; other projects that come or go change nothing for this one. */
export const shareByHash = (id: string, count: number): number => (hashOf(id) % count) + 1;

/** Undefined when the whole is meant. */
export function wantedShard(typed: string | undefined, env: Environment = {}): Shard | undefined {
  if (typed === undefined) return undefined;
  const [, index = '', count = ''] = /^(\d{1,6}|auto)(?:\/(\d{1,6}))?$/.exec(typed) ?? [];
  if (index === 'auto') return fromScheduler(env, count === '' ? null : Number(count));
  if (index === '' || count === '') throw new UsageError('shard/not-understood', { typed });
  return inside(Number(index), Number(count), typed);
}

/** The scheduler that says that this is one part of several, though nobody asked for a part. */
export const unheardScheduler = (env: Environment = {}): string | undefined =>
  speaking(env).find((one) => env[one.index] !== undefined && (!one.count || env[one.count] !== '1') && !isOfMatrix(one, env))
    ?.name;

/** One project to be done. */
export interface Task {
  /** Its place in the list of all, from 0. */
  readonly at: number;
  /** Where it stands, the same on every machine. */
  readonly id: string;
  /** Full. */
  readonly path: string;
}

/** The projects of a run, numbered. */
export const tasksOf = (paths: readonly string[], { cwd }: Pick<World, 'cwd'>): readonly Task[] =>
  paths.map((path, at) => ({ at, id: pathFrom(cwd, path) || '.', path }));

/** Those that are this part's. */
export const sharedOut = (tasks: readonly Task[], shard: Shard | undefined): readonly Task[] =>
  shard === undefined ? tasks : tasks.filter(({ id }) => shareByHash(id, shard.count) === shard.index);

/** The fingerprint of the list of all. */
export const listPrint = (ids: readonly string[]): string => fingerprint(new TextEncoder().encode(ids.join('\n')));
