// Tasks dealt out between this thread and others; answers come in the order of the tasks, whoever made them.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Answer } from './serve.ts';

export interface Deal<Task, Common, Result> {
  readonly tasks: readonly Task[];
  /** What every task needs, told to each thread once. */
  readonly common: Common;
  /** The full path of what each thread runs: it calls `serve`. */
  readonly script: string;
  /** How many beside this one. */
  readonly threads: number;
  /** A task done in this thread, which also takes what another could not do: what it throws ends the run. */
  readonly here: (task: Task) => Promise<Result>;
  /** What a task comes to when the thread that was at it died. */
  readonly lost: (task: Task, error: Error) => Result;
}

/** A thread always knows what comes next. */
const ahead = 3;

/** A thread that dies is not replaced: what it had not begun is done by those that are left. */
export async function* deal<Task, Common, Result>(job: Deal<Task, Common, Result>): AsyncGenerator<Result> {
  const { tasks, common, script, threads, here, lost } = job;
  const waiting = [...tasks.entries()];
  const returned: typeof waiting = [];
  const answers = new Map<number, { readonly result: Result }>();
  let wake = (): void => {};

  const hire = (): Worker => {
    const worker = new Worker(script, { workerData: common });
    const held: typeof waiting = [];
    let isReady = false;
    const feed = (): void => {
      for (const one of waiting.splice(0, ahead - held.length)) {
        held.push(one);
        worker.postMessage(one);
      }
    };
    worker.on('message', (answer: Answer<Result>) => {
      if (answer.what === 'ready') isReady = true;
      else {
        const done = held.shift();
        if (answer.what === 'done' && done) answers.set(done[0], answer);
        else if (done) returned.push(done);
      }
      feed();
      wake();
    });
    const die = (error: Error): void => {
      const [begun] = isReady ? held.splice(0, 1) : [];
      if (begun) answers.set(begun[0], { result: lost(begun[1], error) });
      returned.push(...held.splice(0));
      wake();
    };
    let fault: Error | null = null;
    worker.on('error', (error) => {
      fault = error;
    });
    // Only then is all told that it had said: an error may come before the answers that were on their way.
    worker.on('exit', (code) => die(fault ?? new Error(`a thread ended with ${code}`)));
    feed();
    return worker;
  };

  const workers = Array.from({ length: threads }, hire);
  try {
    for (const [next] of tasks.entries()) {
      let answer = answers.get(next);
      while (answer === undefined) {
        const mine = returned.shift() ?? waiting.shift();
        if (mine) {
          answers.set(mine[0], { result: await here(mine[1]) });
          // The others may have something to say.
          await setImmediate();
        } else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        answer = answers.get(next);
      }
      answers.delete(next);
      yield answer.result;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
