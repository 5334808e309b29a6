// In a long run V8 is told once not to set aside more for what was just made, when it has as much as we allow.
import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';

const { told, spaces } = vi.hoisted(() => ({ told: vi.fn(), spaces: vi.fn() }));
vi.mock('node:v8', async (original) => ({
  ...(await original<typeof import('node:v8')>()),
  setFlagsFromString: told,
  getHeapSpaceStatistics: spaces,
}));
const { holdYoung } = await import('../../src/running/index.ts');

const megabytes = (young: number) => [
  { space_name: 'old_space', space_size: 900 * 2 ** 20 },
  { space_name: 'new_space', space_size: young * 2 ** 20 },
];

test('while there is little of it, V8 may set aside more; from eight megabytes on it may not', () => {
  for (const young of [1, 2, 4]) {
    spaces.mockReturnValue(megabytes(young));
    holdYoung();
  }
  expect(told).not.toHaveBeenCalled();
  spaces.mockReturnValue(megabytes(8));
  holdYoung();
  expect(told.mock.calls).toEqual([['--semi-space-growth-factor=1']]);
});

/** In megabytes, what V8 sets aside at most for what was just made, by a program that keeps much of it for a while. */
function mostYoung(flag: string): number {
  const program = `
    const v8 = require('node:v8');
    v8.setFlagsFromString('${flag}');
    let [kept, most] = [[], 0];
    for (let i = 0; i < 600_000; i++) {
      kept.push({ i, list: [i] });
      if (kept.length > 30_000) kept = kept.slice(15_000);
      if (i % 20_000 === 0) most = Math.max(most, v8.getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size);
    }
    process.stdout.write(String(most / 2 ** 20));`;
  return Number(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
}

// Two megabytes against thirty-two; Node 24 also counts pages that it has emptied and not yet given back, up to ten megabytes on a busy machine.
test('this Node grows it when it is not told, and does not when it is', () => {
  expect(mostYoung('--semi-space-growth-factor=2')).toBeGreaterThan(16);
  expect(mostYoung('--semi-space-growth-factor=1')).toBeLessThan(16);
});
