// A thread's own side of a deal: tasks come in, and each is answered before the next is begun.
import { parentPort, workerData } from 'node:worker_threads';

/** `not-done`: the thread that dealt the task out has to do it itself, and will see why. */
export type Answer<Result> =
  | { readonly what: 'ready' }
  | { readonly what: 'done'; readonly result: Result }
  | { readonly what: 'not-done' };

export function serve<Task, Common, Result>(work: (task: Task, common: Common) => Promise<Result>): void {
  const say = (answer: Answer<Result>): void => parentPort?.postMessage(answer);
  let last: Promise<void> = Promise.resolve();
  const answer = async (task: Task): Promise<void> => {
    try {
      say({ what: 'done', result: await work(task, workerData) });
    } catch {
      say({ what: 'not-done' });
    }
  };
  parentPort?.on('message', ([, task]: readonly [number, Task]) => {
    last = last.then(() => answer(task));
  });
  say({ what: 'ready' });
}
