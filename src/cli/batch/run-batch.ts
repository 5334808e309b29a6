// The one way through projects when there may be many: in this thread or in several, all or a part, from the beginning or from where a killed
// run stood.
import { join, resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { realOf } from '../../disk/index.ts';
import type { Outcome, RunHeader, RunLine, World } from '../../model/index.ts';
import { inside, pathFrom, sharedTemplateFiles } from '../../reading/index.ts';
import { notedReport, partReport, unheardReport } from '../../reporting/index.ts';
import { headOf } from '../../running/index.ts';
import { ofThoseMeant, settingsOf } from '../commands/each-project.ts';
import { clearing, counted, progressOn } from '../commands/progress.ts';
import { whenStopped } from '../commands/when-stopped.ts';
import { type Job, type Known, linesOf } from './job.ts';
import { isAsMade, isUnchanged, printsOf } from './prints.ts';
import { openRecord } from './record.ts';
import { listPrint, sharedOut, type Task, tasksOf, unheardScheduler, wantedShard } from './shard.ts';
import { type BatchOptions, batchKeys, type Standpoint, threadsFor, type Verb } from './verb.ts';

/** What all projects draw from: when it changed, nothing of what was made of them stands. */
const ofOrganisation = (folder: string | null): readonly string[] =>
  folder === null ? [] : sharedTemplateFiles().map((path) => join(folder, 'templates', path));

function headerOf<Options extends BatchOptions>(
  verb: Verb<Options, unknown>,
  options: Options,
  { language, colour, width, cwd, today, organisation }: Standpoint,
): Pick<RunHeader, 'version' | 'verb' | 'options' | 'today' | 'said' | 'shared'> {
  // What outcomes follow from is kept, and not what says where and how they are made, or told.
  const left: readonly string[] = [...batchKeys, ...verb.telling, 'today', 'trusted', 'untrusted', 'organisation'];
  const asked = Object.entries(options).filter(([key, value]) => value !== undefined && !left.includes(key));
  // As it was named, here or in the environment.
  const shelf = organisation === null ? {} : { organisation: pathFrom(realOf(cwd) ?? cwd, organisation) || '.' };
  return {
    version: manifest.version,
    verb: verb.id,
    options: { ...Object.fromEntries(asked), ...shelf },
    today,
    said: verb.speaks ? { language, colour, width } : null,
    shared: printsOf(cwd, [...(verb.shared?.(options, cwd) ?? []), ...ofOrganisation(organisation)]),
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
  const all = tasksOf(projects, world);
  const mine = sharedOut(all, shard);
  const unheard = shard === undefined && all.length > 1 ? unheardScheduler(world.env) : undefined;
  if (unheard) world.err(unheardReport(unheard, language));
  const { colour, width, cwd } = world;
  const isKept = shard !== undefined || options.resume === true;
  const at: Standpoint = { ...settingsOf(options, world), language, colour, width, isLone: all.length === 1, isKept };
  const progress = progressOn(world, language, verb.isToldInPipes?.(options));
  const telling = clearing(world, progress.clear);
  // What another program takes part in stays in this thread, which the process above ours watches.
  const isHere = verb.isInOneThread?.(options) === true;
  const areOwn = world.trusts !== false;
  const workers = threadsFor(options.workers, mine.length, verb.threadsFrom);
  // Whoever stops a run that is recorded is told how to go on from there: this thread is free to hear it.
  const threads = isHere || (workers === 1 && areOwn && !isKept) ? 0 : workers;
  const lines = (known: Known = () => null, isWork?: (line: RunLine) => boolean): AsyncGenerator<RunLine> => {
    const job: Job = { verb: verb.id, options, at };
    const made = linesOf(mine, { job, work: verb, threads, areOwn, hears: progress.tell, known });
    return counted(made, { stage: 'project', count: mine.length, isWork }, world, language, progress);
  };
  if (!isKept) return verb.tell(outcomesOf(lines()), options, telling);

  const part = shard ?? { index: 1, count: 1 };
  const path = recordPath(`part-${part.index}-of-${part.count}.jsonl`, verb.id, options, world);
  // A record that lies in a stranger's folder may be the stranger's: only one that the person named is gone on from.
  const isOurs = areOwn || options.parts !== undefined;
  const list = { projects: all.length, list: listPrint(all.map(({ id }) => id)), mine: mine.length, commit: await headOf(cwd) };
  const header: RunHeader = { jalon: 1, kind: 'part', ...headerOf(verb, options, at), ...list, shard: part };
  const record = openRecord(path, header, options.resume === true && isOurs);
  const noted = new Set<string>();
  const lost: Outcome<unknown>[] = [];
  let done = 0;
  /** What an earlier run noted of a project, when neither this nor what was made of it has changed since. */
  const known = ({ at: place, id, path: folder }: Task): string | null => {
    const line = record.noted(id);
    if (!line || isLost(line.outcome) || !isUnchanged(folder, line.inputs) || !isAsMade(cwd, line.outputs)) return null;
    noted.add(id);
    const now = { ...line, at: place };
    if (line.at !== place) record.add(now);
    return JSON.stringify(now);
  };
  const recorded = async function* (): AsyncGenerator<RunLine> {
    for await (const line of lines(known, ({ id }) => !noted.has(id))) {
      if (!noted.has(line.id)) record.add(line);
      if (isLost(line.outcome)) lost.push(line.outcome);
      done++;
      yield line;
    }
    record.finish(mine.map(({ id }) => id));
  };
  const heard = whenStopped(() => done, mine.length, { ...options, goesOn: '--resume' }, telling);
  try {
    if (shard === undefined) {
      const code = await verb.tell(outcomesOf(recorded()), options, telling);
      world.err(notedReport(noted.size, all.length, language));
      return code;
    }
    for await (const _ of recorded());
    const shown = pathFrom(cwd, path);
    world.err(partReport({ shard, path: shown, mine: mine.length, noted: noted.size, outcomes: lost }, language));
    return 0;
  } finally {
    heard();
    record.close();
  }
}

/** We failed on it: another try may do better. */
const isLost = ({ problems }: Outcome<unknown>): boolean => problems.some(({ code }) => code === 'jalon/internal');

/** The verb that made an outcome is the one that tells it: this is the door where it gets its type back. */
const isOwn = <Result>(outcome: Outcome<unknown>): outcome is Outcome<Result> => typeof outcome.root === 'string';

async function* outcomesOf<Result>(lines: AsyncIterable<RunLine>): AsyncGenerator<Outcome<Result>> {
  for await (const { outcome } of lines) if (isOwn<Result>(outcome)) yield outcome;
}
