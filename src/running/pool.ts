// Tasks done by other threads; answers come in the order of the tasks, whoever made them. Piscina keeps the threads: it alone of the kept pools
// gives back a task whose thread ended by itself, and puts another thread in its place.
import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';

export interface Pooled<Task, Answer> {
  readonly tasks: Iterable<Task>;
  /** What every task needs; a thread can be told it. */
  readonly common: unknown;
  /** The full path of what each thread runs: its default export takes `{task, common}` and gives an answer, or null. */
  readonly script: string;
  readonly threads: number;
  /** What a thread could not do, done in this one: what it throws ends the run. */
  readonly here: (task: Task) => Promise<Answer>;
  /** What a task comes to when the thread that was at it died. */
  readonly lost: (task: Task, error: Error) => Answer;
  /** In megabytes, what a thread may hold; as much as Node allows by default. */
  readonly memory?: number | undefined;
}

/** So many tasks a thread are begun before the first answer is taken: a slow one keeps nobody waiting, and memory stays flat. */
const ahead = 16;

/** In megabytes, what a thread may hold of what was just made: half of what V8 allows, for the same time of the processor and a sixth less memory. */
const young = 24;

export const cores = (): number => availableParallelism();
/** A clock that only goes forward, in milliseconds: for a thread, which is handed no world. */
export const clock = (): number => performance.now();

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

type Needs = Pick<Pooled<unknown, unknown>, 'script' | 'threads' | 'memory'>;

async function openPool({ script, threads, memory }: Needs): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({
    filename: script,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: young, ...(memory !== undefined && { maxOldGenerationSizeMb: memory }) },
  });
}

export async function* pooled<Task, Answer>(job: Pooled<Task, Answer>): AsyncGenerator<Answer> {
  const { tasks, common, threads, here, lost } = job;
  const pool = await openPool(job);
  const begun: Promise<Answer>[] = [];
  const begin = (task: Task): void => {
    const answer = pool.run({ task, common }).then(
      (made: Answer | null) => made ?? here(task),
      (error: unknown) => lost(task, asError(error)),
    );
    // It is told when its turn comes.
    answer.catch(() => {});
    begun.push(answer);
  };
  try {
    for (const task of tasks) {
      begin(task);
      const first = begun.length >= threads * ahead ? begun.shift() : undefined;
      if (first) yield await first;
    }
    for (const answer of begun) yield await answer;
  } finally {
    await pool.destroy();
  }
}
