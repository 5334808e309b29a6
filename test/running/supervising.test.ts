// The process above the one that works on a stranger's project: what that one may reach, what is run for it, and how it ends.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ended, watch } from '../../src/running/index.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'jalon-watch-')));
const inside = join(top, 'inside');
const outside = join(top, 'outside');
for (const folder of [inside, outside]) mkdirSync(folder);
writeFileSync(join(outside, 'secret.txt'), 'secret');
const told = join(inside, 'told.json');

/** The process runs these lines; what it tells goes to a file. */
function watched(lines: string, { time = 20, memory = 256 } = {}): Promise<Ended> {
  const script = join(inside, 'script.mjs');
  writeFileSync(
    script,
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
     const tell = (value) => writeFileSync(${JSON.stringify(told)}, JSON.stringify(value));
     const coded = (work) => { try { return work(); } catch ({ code }) { return code; } };
     ${lines}`,
  );
  return watch({ script, words: ['un', 'deux'], readable: [inside], writable: [inside], time, memory });
}
const said = (): unknown => JSON.parse(readFileSync(told, 'utf8'));

describe('a process of a stranger’s project', () => {
  test('is called with its words, and its exit code is ours', async () => {
    expect(await watched('tell(process.argv.slice(2)); process.exit(3);')).toEqual({ over: null, code: 3, signal: null });
    expect(said()).toEqual(['un', 'deux']);
  });

  test('reaches what was named, and nothing else', async () => {
    const secret = JSON.stringify(join(outside, 'secret.txt'));
    const late = JSON.stringify(join(outside, 'late.txt'));
    await watched(`tell([
      coded(() => readFileSync(${secret}, 'utf8')),
      coded(() => writeFileSync(${late}, '')),
      coded(() => process.getBuiltinModule('node:child_process').spawnSync('git', ['--version'])),
    ]);`);
    expect(said()).toEqual(['ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED']);
  });

  test('has programs run for it, and only as they are known', async () => {
    const ended = await watched(`
      const answers = [];
      process.on('message', ({ kind, number, answer }) => {
        if (kind === 'line') return;
        answers[number] = answer.state === 'ended' ? answer.code : answer.state;
        if (answers.length === 3 && !answers.includes(undefined)) { tell(answers); process.exit(0); }
      });
      process.send({ kind: 'ask', number: 0, request: { asks: 'version', of: 'git' } });
      process.send({ kind: 'ask', number: 1, request: { asks: 'version', of: 'sh' } });
      process.send({ kind: 'ask', number: 2, request: { asks: 'history', root: '/', question: { about: 'name', name: '--help' } } });
    `);
    expect(ended).toEqual({ over: null, code: 0, signal: null });
    expect(said()).toEqual([0, 'refused', expect.any(Number)]);
  });

  test('is ended when a file holds it up, though it does nothing but loop', async () => {
    expect(await watched('for (;;);', { time: 1 })).toEqual({ over: 'time' });
  });

  test('is ended when it takes more memory than it was given', async () => {
    expect(await watched('const all = []; for (;;) all.push(new Array(1000).fill(0));', { memory: 32 })).toEqual({
      over: 'memory',
    });
  });
});
