// Words planted in every free text leave by no document of any audience, nor by what is told of the standing and the problems of the project.
import { expect, test } from 'vitest';
import { open, render, status } from '../../src/index.ts';
import { leaks, planted, textIn } from '../usecases/privacy/planted-words.ts';

const today = '2026-11-28';

test.each(['montfort', 'roche-aux-fees'])('%s', async (example) => {
  const { root, canaries } = planted(example);
  const opened = open(root, { today });
  const told: string[] = [];
  for (const audience of [undefined, 'elected', 'residents', 'press'] as const) {
    const { files } = await render(opened, audience === undefined ? {} : { audience });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      for (const key of leaks(canaries, textIn(file))) told.push(`${key} leaves by ${file.path} (${audience})`);
  }
  const said = JSON.stringify([status(opened), opened.problems.map(({ code, found }) => [code, found])]);
  for (const key of leaks(canaries, said)) told.push(`${key} leaves by the terminal`);
  expect(told).toEqual([]);
});
