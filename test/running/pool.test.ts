// Tasks done by other threads: same answers in the same order, and a thread that dies costs one task.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { lostFor, type Pooled, pooled } from '../../src/running/index.ts';
import { testAside } from '../cases.ts';

const script = join(mkdtempSync(join(tmpdir(), 'jalon-threads-')), 'tens.mjs');

/** Tells ten times a number, but stumbles on some tasks and dies of others. */
writeFileSync(
  script,
  `export default async function ({ task, common }) {
    if (task === 'refuse') return null;
    if (task === 'die') return new Promise(() => setImmediate(() => { throw new Error('dead'); }));
    if (task === 'leave') process.exit(7);
    if (task === 'swell') for (const all = []; ; ) all.push(new Array(1e6).fill(task.length + all.length));
    await new Promise((resolve) => setTimeout(resolve, task % 3));
    return 'there ' + task * common.by;
  }`,
);

type Task = number | string;

async function answersTo(tasks: Iterable<Task>, over: Partial<Pooled<Task, string>> = {}): Promise<string[]> {
  const answers: string[] = [];
  for await (const answer of pooled<Task, string>({
    tasks,
    common: { by: 10 },
    script,
    threads: 2,
    here: async (task) => `here ${task}`,
    lost: (task, error) => `lost ${task}: ${error.message}`,
    ...over,
  }))
    answers.push(answer);
  return answers;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([1, 2, 3])('by %i threads, answers come in the order of the tasks', async (threads) => {
  expect(await answersTo(numbers(300), { threads })).toEqual(numbers(300).map((n) => `there ${n * 10}`));
  expect(await answersTo([], { threads })).toEqual([]);
});

test('what a thread gives back is done here', async () => {
  expect(await answersTo([1, 'refuse', 2])).toEqual(['there 10', 'here refuse', 'there 20']);
});

test.each([
  ['die', 'dead'],
  ['leave', '7'],
  ['swell', 'memory'],
])('a thread that dies at %s loses that task and no other', async (task, why) => {
  const answers = await answersTo([1, 2, task, 3, 4, 5], { memory: 64 });
  expect(answers[2]).toMatch(new RegExp(`^lost ${task}: .*${why}`));
  expect(answers.filter((_, at) => at !== 2)).toEqual([1, 2, 3, 4, 5].map((n) => `there ${n * 10}`));
});

test('few tasks are begun before the first answer is taken, however many there are', async () => {
  let begun = 0;
  const tasks = function* (): Generator<number> {
    for (;;) yield begun++;
  };
  for await (const _ of pooled({ tasks: tasks(), common: { by: 1 }, script, threads: 2, here: async () => '', lost: String }))
    break;
  expect(begun).toBeLessThan(40);
});

test('what is thrown here ends the run, threads and all', async () => {
  const fail = async (): Promise<string> => {
    throw new Error('disk full');
  };
  await expect(answersTo([1, 'refuse', ...numbers(50)], { here: fail })).rejects.toThrow('disk full');
});

testAside('a task that takes too long, from when its thread begins it, costs itself alone', async () => {
  const slow = join(mkdtempSync(join(tmpdir(), 'jalon-threads-')), 'slow.mjs');
  writeFileSync(
    slow,
    `import { parentPort, threadId } from 'node:worker_threads';
     export default ({ task, number }) => {
       parentPort.postMessage({ begun: number, by: threadId });
       if (task === 'hold') for (;;);
       return 'done ' + task;
     };`,
  );
  const tasks = [1, 'hold', 2, 3, 'hold', 4];
  const lost: Pooled<Task, string>['lost'] = (task, error) => `lost ${task}: ${lostFor(error)}`;
  expect(await answersTo(tasks, { script: slow, time: 1500, lost })).toEqual([
    'done 1',
    'lost hold: time',
    'done 2',
    'done 3',
    'lost hold: time',
    'done 4',
  ]);
});

test('a task whose thread ran out of memory is known as such', async () => {
  const lost: Pooled<Task, string>['lost'] = (task, error) => `lost ${task}: ${lostFor(error)}`;
  expect(await answersTo(['swell'], { memory: 64, lost })).toEqual(['lost swell: memory']);
});

test('threads take up what was compiled before the run, which spares memory afterwards; then V8 goes by what it went by', async () => {
  const source = `(function (n) { return n + 1; })/*${'-'.repeat(2000)}*/`;
  const compiled = new Script(source);
  compiled.runInThisContext()(1);
  const cachedData = compiled.createCachedData();
  const isTakenUp = (): boolean =>
    new Script(source, { cachedData, filename: String(Math.random()) }).cachedDataRejected === false;
  expect(isTakenUp()).toBe(true);
  const reading = join(mkdtempSync(join(tmpdir(), 'jalon-threads-')), 'reading.mjs');
  writeFileSync(
    reading,
    `import { Script } from 'node:vm';
     import { parentPort, threadId } from 'node:worker_threads';
     let isTakenUp;
     export default async ({ common, number }) => {
       isTakenUp ??= !new Script(common.source, { cachedData: common.cachedData }).cachedDataRejected;
       parentPort.postMessage({ begun: number, by: threadId });
       await new Promise((resolve) => setTimeout(resolve, 5));
       return threadId + ' ' + isTakenUp;
     };`,
  );
  const seen = new Set<string>();
  let wasSpared = false;
  // As many as it takes for both to have begun, however slow the machine is.
  const untilBoth = function* (): Generator<number> {
    for (let task = 0; seen.size < 2 || !wasSpared; task++) yield task;
  };
  for await (const answer of pooled({
    tasks: untilBoth(),
    common: { source, cachedData },
    script: reading,
    threads: 2,
    here: async () => 'here',
    lost: String,
  })) {
    seen.add(answer);
    wasSpared ||= !isTakenUp();
  }
  expect([...seen].map((answer) => answer.replace(/^\d+ /, ''))).toEqual(['true', 'true']);
  expect(wasSpared).toBe(true);
  expect(isTakenUp()).toBe(true);
});
