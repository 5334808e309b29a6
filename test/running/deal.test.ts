// Tasks dealt out to threads: same answers in the same order, and a thread that dies costs one task.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { type Deal, deal } from '../../src/running/index.ts';
import { home } from '../house/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-threads-'));
const script = join(folder, 'squares.mjs');

/** Squares numbers, but stumbles on some and dies of others. */
const squares = `
import { serve } from './src/running/serve.ts';
serve(async (task, { by }) => {
  if (task === 'refuse') throw new Error('not here');
  if (task === 'die') return new Promise(() => setImmediate(() => { throw new Error('dead'); }));
  if (task === 'leave') process.exit(7);
  if (task === 'unclonable') return () => 0;
  return 'there ' + task * by;
});`;

beforeAll(() => {
  buildSync({ stdin: { contents: squares, resolveDir: home }, bundle: true, platform: 'node', format: 'esm', outfile: script });
});

type Task = number | string;

async function dealt(tasks: readonly Task[], over: Partial<Deal<Task, { by: number }, string>> = {}): Promise<string[]> {
  const answers: string[] = [];
  for await (const answer of deal<Task, { by: number }, string>({
    tasks,
    common: { by: 10 },
    script,
    threads: 1,
    here: async (task) => `here ${task}`,
    lost: (task, error) => `lost ${task}: ${error.message}`,
    ...over,
  }))
    answers.push(answer);
  return answers;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const squareOf = (answer: string): number => Number(answer.replace('there ', '').replace(/here (\d+)/, (_, n) => String(n * 10)));

test.each([0, 1, 3])('with %i threads beside this one, answers come in the order of the tasks', async (threads) => {
  const answers = await dealt(numbers(500), { threads });
  expect(answers.map(squareOf)).toEqual(numbers(500).map((n) => n * 10));
  expect(await dealt([], { threads })).toEqual([]);
});

// A thread is given three tasks before this one takes its first.
test('a thread takes its share', async () => {
  const answers = await dealt([1, 2, 3, 4, 5]);
  expect(answers.slice(0, 3)).toEqual(['there 10', 'there 20', 'there 30']);
});

test('what a thread throws or cannot send is done here', async () => {
  const answers = await dealt(['refuse', 1, 'unclonable']);
  expect(answers).toEqual(['here refuse', 'there 10', 'here unclonable']);
});

test.each([
  ['die', 'dead'],
  ['leave', 'a thread ended with 7'],
])('a thread that dies at %s loses that task and no other', async (task, why) => {
  let tell = (): void => {};
  const death = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const answers = await dealt([1, task, 2, 3, 4, 5], {
    here: async (mine) => {
      await death;
      return `here ${mine}`;
    },
    lost: (mine, error) => {
      tell();
      return `lost ${mine}: ${error.message}`;
    },
  });
  expect(answers).toEqual(['there 10', `lost ${task}: ${why}`, 'here 2', 'here 3', 'here 4', 'here 5']);
});

test('a thread that cannot start costs nothing', async () => {
  expect(await dealt([1, 2, 3, 4, 5, 6], { script: join(folder, 'nowhere.mjs'), threads: 2 })).toEqual(
    [1, 2, 3, 4, 5, 6].map((task) => `here ${task}`),
  );
});

test('what is thrown here ends the run, threads and all', async () => {
  const fail = async (): Promise<string> => {
    throw new Error('disk full');
  };
  await expect(dealt(numbers(50), { here: fail })).rejects.toThrow('disk full');
});
