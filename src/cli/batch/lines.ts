// The lines of a run as they are made, in the order of the projects, by this thread or by others.
import { join } from 'node:path';
import type { RunLine } from '../../model/index.ts';
import { packageHome } from '../../reading/index.ts';
import { pooled } from '../../running/index.ts';
import { type Budget, type Job, lostLine, openWorker, type Worker } from './job.ts';
import type { Task } from './shared-run.ts';
import type { Hears, Work } from './verb.ts';

export interface Making {
  readonly tasks: Iterable<Task>;
  readonly job: Job;
  /** What is asked of each project, for this thread; others find it by its name. */
  readonly work: Work<unknown>;
  readonly workers: number;
  /** Even one worker is another thread than this one. */
  readonly isApart: boolean;
  /** What a project that is not one's own may take of a thread; null for one's own. */
  readonly budget: Budget | null;
  readonly hears: Hears;
}

const script = (): string => join(packageHome(), 'bin', 'thread.cjs');

/** Outcomes of several projects go through JSON: they are the same from this thread, from others, from records and from parts. */
async function* here(tasks: Iterable<Task>, worker: Worker, isLone: boolean): AsyncGenerator<RunLine> {
  for (const task of tasks) {
    const line = await worker.line(task);
    yield isLone ? line : JSON.parse(JSON.stringify(line));
  }
}

export async function* linesOf({ tasks, job, work, workers, isApart, budget, hears }: Making): AsyncGenerator<RunLine> {
  let opened: Worker | undefined;
  const worker = (): Worker => {
    opened ??= openWorker(work, job, hears);
    return opened;
  };
  try {
    if (workers === 1 && !isApart) yield* here(tasks, worker(), job.at.isLone && !job.at.isKept);
    else
      for await (const text of pooled<Task, string>({
        tasks,
        common: job,
        script: script(),
        threads: workers,
        here: async (task) => JSON.stringify(await worker().line(task)),
        lost: (task, error) => JSON.stringify(lostLine(task, job, error, budget)),
        ...(budget && { time: budget.time * 1000, memory: budget.memory }),
      }))
        yield JSON.parse(text);
  } finally {
    opened?.close();
  }
}
