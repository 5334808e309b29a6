// Tasks done by other threads; answers come in the order of the tasks, whoever made them. Piscina keeps the threads: it alone of the kept pools
// gives back a task whose thread ended by itself, and puts another thread in its place.
import { availableParallelism } from 'node:os';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { parentPort, threadId } from 'node:worker_threads';

export interface Pooled<Task, Answer> {
  readonly tasks: Iterable<Task>;
  /** What every task needs; a thread can be told it. */
  readonly common: unknown;
  /** The full path of what each thread runs: its default export takes `{task, common, number}`, says `begun(number)`, and gives an answer, or null. */
  readonly script: string;
  readonly threads: number;
  /** The answer of a task that needs no thread, else null; asked once of each, as it is begun. */
  readonly known?: (task: Task) => Answer | null;
  /** What a thread could not do, done in this one: what it throws ends the run. */
  readonly here: (task: Task) => Promise<Answer>;
  /** What a task comes to when the thread that was at it died. */
  readonly lost: (task: Task, error: Error) => Answer;
  /** In megabytes, what a thread may hold; as much as Node allows by default. */
  readonly memory?: number | undefined;
  /** In milliseconds, what a thread may take for a task, counted from when it says `begun`: then it is ended, and the task is lost. */
  readonly time?: number | undefined;
}

/** Why a task was lost, where its thread did not fail by itself. */
export const lostFor = (error: Error): 'time' | 'memory' | null => {
  if (error.name === 'AbortError') return 'time';
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : null;
};

/** What a thread says when it begins a task: it has loaded what it runs. */
export const begun = (number: number): void => parentPort?.postMessage({ begun: number, by: threadId });
const begunIn = (message: unknown): { readonly begun: number; readonly by: number } | null =>
  typeof message === 'object' && message !== null && 'begun' in message && 'by' in message
    ? { begun: Number(message.begun), by: Number(message.by) }
    : null;

/** So many tasks a thread are begun before the first answer is taken: a slow one keeps nobody waiting, and memory stays flat. */
const ahead = 16;

/** In megabytes, what a thread may hold of what was just made: half of what V8 allows, for the same time of the processor and a sixth less memory. */
const young = 24;

export const cores = (): number => availableParallelism();
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

export async function* pooled<Task, Answer>(job: Pooled<Task, Answer>): AsyncGenerator<Answer> {
  const { tasks, common, script, threads, known, here, lost, memory, time } = job;
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: script,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: young, ...(memory !== undefined && { maxOldGenerationSizeMb: memory }) },
  });
  // What fails of a task is told by its answer; the pool speaks only of what belongs to none: a thread that answers once the run was given up.
  pool.on('error', () => {});
  /** By the number of a task that is not done: what a thread that begins it sets going. */
  const clocks = new Map<number, () => void>();
  const ready = new Set<number>();
  let asBefore = (): void => {};
  pool.on('message', (message: unknown) => {
    const told = begunIn(message);
    if (told === null) return;
    clocks.get(told.begun)?.();
    if (ready.size < threads && ready.add(told.by).size === threads) asBefore = spareMemory();
  });
  let count = 0;
  async function answered(task: Task): Promise<Answer> {
    const number = count++;
    const stop = new AbortController();
    let alarm: NodeJS.Timeout | undefined;
    if (time !== undefined)
      clocks.set(number, () => {
        alarm = setTimeout(() => stop.abort(), time);
      });
    let made: Answer | null;
    try {
      made = await pool.run({ task, common, number }, { signal: stop.signal });
    } catch (error) {
      return lost(task, asError(error));
    } finally {
      clearTimeout(alarm);
      clocks.delete(number);
    }
    return made ?? here(task);
  }
  const waiting: Promise<Answer>[] = [];
  try {
    for (const task of tasks) {
      const quick = known?.(task) ?? null;
      const answer = quick === null ? answered(task) : Promise.resolve(quick);
      // It is told when its turn comes.
      answer.catch(() => {});
      waiting.push(answer);
      const first = waiting.length >= threads * ahead ? waiting.shift() : undefined;
      if (first) yield await first;
    }
    for (const answer of waiting) yield await answer;
  } finally {
    await pool.destroy();
    // No thread can say any more that it is ready.
    asBefore();
  }
}

// The memory of a long run, in this thread and in those that it starts.

/** What V8 is told in a long run, and what it goes by otherwise. */
const sparing = {
  garbage: '--heap-growing-percent=50',
  places: '--no-allocation-site-pretenuring',
  young: '--semi-space-growth-factor=1',
};
const usual = ['--heap-growing-percent=0', '--allocation-site-pretenuring', '--semi-space-growth-factor=2'];

/**
 * Garbage is taken away as soon as there is half as much of it as of what is in use. Left to itself V8 waits for four times as much, which a short
 * run never reaches: its memory would grow with the number of projects, up to there. Nor is anything made among what stays from the start, as V8
 * would have it where much stayed before: what is made of a project goes with it. What was compiled is only taken up by V8 when it goes by what it
 * went by as that was kept: whatever a run still has to load is loaded before, and what this gives back is called before anything is kept.
 */
export function spareMemory(): () => void {
  setFlagsFromString(sparing.garbage);
  setFlagsFromString(sparing.places);
  return () => {
    for (const flag of usual) setFlagsFromString(flag);
  };
}

/** In megabytes, what V8 may set aside in this thread for what was just made. */
const mostYoung = 8;

/**
 * What was just made has no more room than this, once it has so much: V8 would give it four times as much, sixteen times from Node 24 on, for some
 * hundredths less of time. It cannot be told so beforehand, but takes no more when it is told to grow by once what it has. Asked after each project
 * of a long run.
 */
export function holdYoung(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if ((young?.space_size ?? 0) >= mostYoung * 2 ** 20) setFlagsFromString(sparing.young);
}

// What is to be said when somebody stops a job. Only for one that is done in other threads, or that gives way between short steps: otherwise a
// signal that is listened to would wait.

const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A signal then ends this process as if nobody had listened to it. Gives back what stops listening. */
export function onStop(say: () => void): () => void {
  const quiet = (): void => {
    for (const ending of endings) process.off(ending, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    quiet();
    say();
    process.kill(process.pid, signal);
  };
  for (const ending of endings) process.on(ending, stop);
  return quiet;
}

/** Until somebody stops this process, which then ends by itself: a job that a signal stops may send that signal again. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const ending of endings) process.on(ending, () => resolve());
  });
