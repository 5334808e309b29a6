// The one way through projects when there may be many: in this thread or in several, all or a part, from the beginning or from where a killed
// run stood.
import { join, resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { realOf } from '../../disk/index.ts';
import type { Outcome, RunHeader, RunLine, World } from '../../model/index.ts';
import { inside, pathFrom } from '../../reading/index.ts';
import { notedReport, partReport, unheardReport } from '../../reporting/index.ts';
import { headOf, spareMemory } from '../../running/index.ts';
import { ofThoseMeant, settingsOf } from '../commands/each-project.ts';
import { clearing, counted, progressOn } from '../commands/progress.ts';
import { whenStopped } from '../commands/when-stopped.ts';
import { isUnchanged, type Job, printsOf, strangers } from './job.ts';
import { linesOf, type Making } from './lines.ts';
import { type BatchOptions, batchKeys, threadsFor } from './options.ts';
import { isLost, openRecord, type RunRecord } from './record.ts';
import { listPrint, type SharedRun, sharedOut, type Task } from './shared-run.ts';
import type { Standpoint, Verb } from './verb.ts';
import { unheardScheduler, wantedShard } from './wanted-shard.ts';

/** The options that outcomes follow from, without those that say where and how they are made. */
function askedOf<Options extends BatchOptions>(
  { telling }: Verb<Options, unknown>,
  options: Options,
  { cwd, organisation }: Standpoint,
): RunHeader['options'] {
  const left: readonly string[] = [...batchKeys, ...telling, 'today', 'trusted', 'untrusted', 'organisation'];
  const asked = Object.entries(options).filter(([key, value]) => value !== undefined && !left.includes(key));
  // As it was named, here or in the environment.
  return {
    ...Object.fromEntries(asked),
    ...(organisation !== null && { organisation: pathFrom(realOf(cwd) ?? cwd, organisation) || '.' }),
  };
}

/** Projects passed over keep their place: each is told from the record when those before it have been. */
async function* resumed(
  tasks: readonly Task[],
  record: RunRecord,
  cwd: string,
  make: (tasks: Iterable<Task>) => AsyncGenerator<RunLine>,
): AsyncGenerator<{ readonly line: RunLine; readonly isNoted: boolean }> {
  const passed: Task[] = [];
  const notedBefore = function* (before: number) {
    while ((passed[0]?.at ?? before) < before) {
      const line = record.noted(passed.shift()?.id ?? '');
      if (line) yield { line, isNoted: true };
    }
  };
  const waiting = function* (): Generator<Task> {
    for (const task of tasks) {
      const line = record.noted(task.id);
      const isDone = line !== null && !isLost(line.outcome) && isUnchanged(task.path, line.inputs) && isAsMade(cwd, line.outputs);
      if (isDone && line.at !== task.at) record.add({ ...line, at: task.at });
      if (isDone) passed.push(task);
      else yield task;
    }
  };
  for await (const line of make(waiting())) {
    yield* notedBefore(line.at);
    record.add(line);
    yield { line, isNoted: false };
  }
  yield* notedBefore(Number.POSITIVE_INFINITY);
}

const isAsMade = (cwd: string, outputs: RunLine['outputs']): boolean =>
  JSON.stringify(
    printsOf(
      cwd,
      Object.keys(outputs).map((path) => join(cwd, path)),
    ),
  ) === JSON.stringify(outputs);

function headerOf<Options extends BatchOptions>(
  verb: Verb<Options, unknown>,
  options: Options,
  at: Standpoint,
  { mine, count, ids }: SharedRun,
  commit: string | null,
): Omit<RunHeader, 'shard'> {
  const { language, colour, width } = at;
  return {
    jalon: 1,
    kind: 'part',
    version: manifest.version,
    verb: verb.id,
    options: askedOf(verb, options, at),
    today: at.today,
    said: verb.speaks ? { language, colour, width } : null,
    projects: count,
    list: listPrint(ids),
    mine: mine.length,
    commit,
    shared: printsOf(at.cwd, verb.shared?.(options, at.cwd) ?? []),
  };
}

/** In the folder that was named, else in our own of the current one, where no link is followed. @throws UsageError */
const recordPath = (name: string, verb: string, { parts }: BatchOptions, { cwd }: World): string =>
  parts === undefined ? inside(cwd, join('.jalon', 'parts', verb, name)) : inside(resolve(cwd, parts), name);

export function runBatch<Options extends BatchOptions, Result>(
  verb: Verb<Options, Result>,
  paths: readonly string[],
  options: Options,
  world: World,
): Promise<number> {
  return ofThoseMeant(paths, options, world, (projects) => runOver(verb, projects, options, world));
}

/** `projects`: full paths. */
export async function runOver<Options extends BatchOptions, Result>(
  verb: Verb<Options, Result>,
  projects: readonly string[],
  options: Options,
  world: World,
): Promise<number> {
  const language = options.lang ?? world.language;
  const shard = wantedShard(options.shard, world.env);
  const run = sharedOut(projects, shard, world);
  const unheard = shard === undefined && run.count > 1 ? unheardScheduler(world.env) : undefined;
  if (unheard) world.err(unheardReport(unheard, language));
  if (run.mine.length > 1) spareMemory();
  const isRecorded = shard !== undefined || options.resume === true;
  const { colour, width } = world;
  const at: Standpoint = { ...settingsOf(options, world), language, colour, width, isLone: run.count === 1, isKept: isRecorded };
  const job: Job = { verb: verb.id, options, at };
  const progress = progressOn(world, language, verb.isToldInPipes?.(options));
  const workers = verb.isInOneThread?.(options) ? 1 : threadsFor(options.workers, run.mine.length, verb.threadsFrom);
  // What another program takes part in stays in this thread, which the process above ours watches.
  const budget = world.trusts === false && !verb.isInOneThread?.(options) ? strangers : null;
  // Whoever stops a run that is recorded is told how to go on from there: this thread is free to hear it.
  const isApart = budget !== null || (isRecorded && !verb.isInOneThread?.(options));
  const make = (tasks: Iterable<Task>): AsyncGenerator<RunLine> =>
    linesOf({ tasks, job, work: verb, workers, isApart, budget, hears: progress.tell } satisfies Making);
  const asCounted = <One>(coming: AsyncIterable<One>, isWork?: (one: One) => boolean) =>
    counted(coming, { stage: 'project', count: run.mine.length, isWork }, world, language, progress);
  const telling = clearing(world, progress.clear);
  if (!isRecorded) return verb.tell(outcomesOf(asCounted(make(run.mine))), options, telling);

  const part = shard ?? { index: 1, count: 1 };
  const path = recordPath(`part-${part.index}-of-${part.count}.jsonl`, verb.id, options, world);
  // A record that lies in a stranger's folder may be the stranger's: only one that the person named is gone on from.
  const isOurs = world.trusts !== false || options.parts !== undefined;
  const header = headerOf(verb, options, at, run, await headOf(at.cwd));
  const record = openRecord(path, { ...header, shard: part }, options.resume === true && isOurs);
  const lost: Outcome<unknown>[] = [];
  let [noted, done] = [0, 0];
  const heard = whenStopped(() => done, run.mine.length, { ...options, goesOn: '--resume' }, telling);
  const recorded = async function* (): AsyncGenerator<RunLine> {
    const coming = resumed(run.mine, record, world.cwd, make);
    for await (const { line, isNoted } of asCounted(coming, (one) => !one.isNoted)) {
      if (isNoted) noted++;
      done++;
      if (isLost(line.outcome)) lost.push(line.outcome);
      yield line;
    }
    record.finish(run.mine.map(({ id }) => id));
  };
  try {
    if (shard === undefined) {
      const code = await verb.tell(outcomesOf(recorded()), options, telling);
      world.err(notedReport(noted, run.count, language));
      return code;
    }
    for await (const _ of recorded());
    const shown = pathFrom(world.cwd, path);
    world.err(partReport({ shard, path: shown, mine: run.mine.length, noted, outcomes: lost }, language));
    return 0;
  } finally {
    heard();
    record.close();
  }
}

/** The verb that made an outcome is the one that tells it: this is the door where it gets its type back. */
const isOwn = <Result>(outcome: Outcome<unknown>): outcome is Outcome<Result> => typeof outcome.root === 'string';

async function* outcomesOf<Result>(lines: AsyncIterable<RunLine>): AsyncGenerator<Outcome<Result>> {
  for await (const { outcome } of lines) if (isOwn<Result>(outcome)) yield outcome;
}
