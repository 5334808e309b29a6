// What is asked of every project of a run, as a thread can be told it, and the lines that projects come to, by this thread or by others.
import { join } from 'node:path';
import { isDiskError, type Problem, type RunLine, UsageError } from '../../model/index.ts';
import { packageHome, pathFrom } from '../../reading/index.ts';
import { holdYoung, lostFor, pooled, spareMemory } from '../../running/index.ts';
import type { CheckOptions } from '../../usecases/check-as-asked.ts';
import { ourFault, projectFault, type RunContext, workOn } from '../../usecases/work-on.ts';
import { usage } from '../../wording/faults/usage.ts';
import type { CommonOptions } from '../commands/options.ts';
import { inputsOf, printsOf } from './prints.ts';
import type { Task } from './shard.ts';
import type { Hears, Standpoint, VerbId, Work } from './verb.ts';

export interface Job {
  readonly verb: VerbId;
  readonly options: CommonOptions & CheckOptions;
  readonly at: Standpoint;
}

/**
 * What a project that is not one's own may take of a thread, in seconds and in megabytes: ten times what the largest of the examples takes for all of
 * its documents.
 */
const budget = { time: 60, memory: 1024 } as const;

/** A job that this thread is ready for. */
export type Worker = ReturnType<typeof openWorker>;

/** Of the disk or of the machine, not of one project: all others would fail too. */
const everywhere: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM'];

/** Why a project cannot be done though others can: it cannot be asked this, or something of it cannot be opened or written. */
function reasonOf(error: unknown, cwd: string): UsageError {
  if (error instanceof UsageError) return error;
  if (!isDiskError(error) || everywhere.includes(error.code)) throw error;
  const path = error.dest ?? error.path ?? '';
  const { code, syscall = '' } = error;
  return new UsageError('disk', { code, path: path === '' ? path : pathFrom(cwd, path), syscall });
}

/** Of several projects, one that cannot be done does not stop the others. */
function refusal(error: unknown, { isLone, cwd }: Standpoint): Problem {
  if (isLone) throw error;
  const { code, values } = reasonOf(error, cwd);
  return projectFault('project/not-done', { fr: usage.fr.says(code, values), en: usage.en.says(code, values) });
}

export function openWorker(verb: Work<unknown>, { options, at }: Job, hears: Hears = () => {}) {
  const { work, close = () => {} } = verb.open(options, at, hears);
  async function line({ at: place, id, path }: Task): Promise<RunLine> {
    let seen: RunContext | null = null;
    const passed = (context: RunContext): unknown => {
      seen = context;
      return work(context);
    };
    const outcome = await workOn(path, at, passed, (error) => refusal(error, at));
    if (!at.isKept) return { at: place, id, inputs: {}, outputs: {}, outcome };
    const made = outcome.result === undefined ? [] : (verb.outputs?.(outcome.result, at.cwd) ?? []);
    return { at: place, id, inputs: inputsOf(path, seen), outputs: printsOf(at.cwd, made), outcome };
  }
  return { line, close };
}

/** A project whose thread ended before it was done: by its budget, or by a fault of ours. */
function lostLine({ at, id }: Task, error: Error, isOwn: boolean): RunLine {
  const why = isOwn ? null : lostFor(error);
  const problem =
    why === 'time'
      ? projectFault('project/too-long', { seconds: budget.time })
      : why === 'memory'
        ? projectFault('project/too-much-memory', { megabytes: budget.memory })
        : ourFault(error);
  return { at, id, inputs: {}, outputs: {}, outcome: { root: id, problems: [problem], filesChecked: 0 } };
}

/** The line of a project that needs not be done again, as text. */
export type Known = (task: Task) => string | null;

interface Making {
  readonly job: Job;
  /** What is asked of each project, for this thread; others find it by its name. */
  readonly work: Work<unknown>;
  /** How many others than this one; none does it all here. */
  readonly threads: number;
  /** Those that are not have a budget. */
  readonly areOwn: boolean;
  readonly hears: Hears;
  readonly known: Known;
}

/** In the order of the projects. */
export async function* linesOf(tasks: readonly Task[], making: Making): AsyncGenerator<RunLine> {
  const { job, work, threads, areOwn, hears, known } = making;
  let opened: Worker | undefined;
  let asBefore = (): void => {};
  const here = async (task: Task): Promise<RunLine> => {
    opened ??= openWorker(work, job, hears);
    return opened.line(task);
  };
  try {
    if (threads === 0 && job.at.isLone && !job.at.isKept) for (const task of tasks) yield await here(task);
    // Outcomes of several projects go through JSON: they are the same from this thread, from others, from records and from parts.
    else if (threads === 0) {
      asBefore = spareMemory();
      for (const task of tasks) {
        yield JSON.parse(known(task) ?? JSON.stringify(await here(task)));
        holdYoung();
      }
    } else
      for await (const text of pooled<Task, string>({
        tasks,
        common: job,
        script: join(packageHome(), 'bin', 'thread.cjs'),
        threads,
        known,
        here: async (task) => JSON.stringify(await here(task)),
        lost: (task, error) => JSON.stringify(lostLine(task, error, areOwn)),
        ...(!areOwn && { time: budget.time * 1000, memory: budget.memory }),
      }))
        yield JSON.parse(text);
  } finally {
    asBefore();
    opened?.close();
  }
}
