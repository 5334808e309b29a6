// What users run is one script in few lines; a report of what went wrong in it leads to the file and the line of the sources all the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { home } from './sources.ts';

test('each place of the script is told by that of the sources', async () => {
  const { open, workbook } = await import(`${home}dist/index.js`);
  const [begun, went] = ['export function open(', 'this verb takes the very object that'];
  const source = 'src/usecases/library/open.ts';
  const lines = readFileSync(`${home}${source}`, 'utf8').split('\n');
  for (const [fault, sign] of [
    [() => open(undefined), begun],
    [() => workbook({}, 'fr'), went],
  ] as const) {
    const report = await Promise.resolve()
      .then(fault)
      .then(String, ({ stack }: Error) => stack ?? '');
    expect(report).toMatch(/jalon\.cjs:\d+:\d+/);
    const told = execFileSync(process.execPath, ['bin/trace.js'], { cwd: home, input: report, encoding: 'utf8' });
    expect(told).toContain(`(${source}:${lines.findIndex((line) => line.includes(sign)) + 1})`);
    expect(told).not.toContain('jalon.cjs');
  }
});
