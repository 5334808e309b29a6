// Node may tell a thread's error before the answers that it had sent; only its exit comes last. Seen once on a busy machine, so staged here.
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { deal } from '../../src/running/deal.ts';

vi.mock('node:worker_threads', () => ({
  Worker: class extends EventEmitter {
    constructor() {
      super();
      setImmediate(() => {
        this.emit('error', new Error('dead'));
        this.emit('message', { what: 'ready' });
        this.emit('message', { what: 'done', result: 'there 1' });
        this.emit('exit', 1);
      });
    }
    postMessage(): void {}
    terminate(): void {}
  },
}));

test('an error that comes first takes no answer, and none goes to another task', async () => {
  const answers: string[] = [];
  for await (const answer of deal<string, null, string>({
    tasks: ['1', 'die', '2', '3', '4'],
    common: null,
    script: '',
    threads: 1,
    here: async (task) => `here ${task}`,
    lost: (task, { message }) => `lost ${task}: ${message}`,
  }))
    answers.push(answer);
  expect(answers).toEqual(['there 1', 'lost die: dead', 'here 2', 'here 3', 'here 4']);
});
