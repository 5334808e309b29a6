// Which part is meant: as typed, or from the variables that GitLab, Kubernetes and Slurm give to what they start.
import { expect, test } from 'vitest';
import { unheardScheduler, wantedShard } from '../../../src/cli/batch/shard.ts';
import { UsageError } from '../../../src/model/index.ts';
import { testAside } from '../../cases.ts';
import { folderOf, jalon } from './many.ts';

const gitlab = (index: string, count: string) => ({ CI_NODE_INDEX: index, CI_NODE_TOTAL: count });
const slurm = (index: string, count: string) => ({ SLURM_ARRAY_TASK_ID: index, SLURM_ARRAY_TASK_COUNT: count });
const kubernetes = (index: string) => ({ JOB_COMPLETION_INDEX: index });

test.each([
  ['2/8', {}, 2, 8],
  ['1/1', {}, 1, 1],
  ['auto', gitlab('3', '5'), 3, 5],
  ['auto', slurm('8', '8'), 8, 8],
  // One task of an array, started again alone.
  ['auto/8', slurm('3', '1'), 3, 8],
  ['auto/4', kubernetes('0'), 1, 4],
  ['auto', { ...gitlab('2', '4'), CI_JOB_NAME: 'part 2/4' }, 2, 4],
  // The variables of a matrix, typed.
  ['3/4', { ...gitlab('3', '8'), CI_JOB_NAME: 'part: [nord, 3]' }, 3, 4],
  ['auto/4', kubernetes('3'), 4, 4],
  // A job of GitLab that is not dealt out, and that starts an array.
  ['auto', { CI_NODE_TOTAL: '1', ...slurm('2', '2') }, 2, 2],
])('%s %j', (typed, env, index, count) => {
  expect(wantedShard(typed, env)).toEqual({ index, count });
});

test.each([
  ['0/3', {}, 'shard/outside'],
  ['4/3', {}, 'shard/outside'],
  ['1/0', {}, 'shard/outside'],
  ['2', {}, 'shard/not-understood'],
  ['-1/3', {}, 'shard/not-understood'],
  ['a/3', {}, 'shard/not-understood'],
  ['', {}, 'shard/not-understood'],
  ['auto', {}, 'shard/no-scheduler'],
  ['auto', { CI_NODE_TOTAL: '1' }, 'shard/no-scheduler'],
  ['auto', { CI_NODE_TOTAL: '3' }, 'shard/bad-variable'],
  ['auto', { CI_NODE_INDEX: '3' }, 'shard/bad-variable'],
  ['auto', { SLURM_ARRAY_TASK_ID: '3' }, 'shard/bad-variable'],
  ['auto', gitlab('0', '3'), 'shard/outside'],
  ['auto', gitlab('4', '3'), 'shard/outside'],
  ['auto', gitlab('', '3'), 'shard/bad-variable'],
  ['auto', gitlab('two', '3'), 'shard/bad-variable'],
  ['auto', slurm('0', '3'), 'shard/outside'],
  ['auto', kubernetes('0'), 'shard/no-total'],
  ['auto', { ...gitlab('3', '8'), CI_JOB_NAME: 'part: [nord, 3]' }, 'shard/matrix'],
  // A job that sets the variables of GitLab by itself.
  ['auto', { ...gitlab('1', '8'), CI_JOB_NAME: 'part 1/4' }, 'shard/matrix'],
  ['auto/4', { ...gitlab('1', '4'), CI_JOB_NAME: 'part' }, 'shard/matrix'],
  ['auto/2', kubernetes('2'), 'shard/outside'],
  ['auto', { ...gitlab('1', '2'), ...slurm('1', '2') }, 'shard/two-schedulers'],
])('%s %j is refused: %s', (typed, env, code) => {
  expect(() => wantedShard(typed, env)).toThrow(UsageError);
  expect(() => wantedShard(typed, env)).toThrow(code);
});

test('the whole is meant when nothing is typed, and a scheduler that goes unheard is told', async () => {
  expect(wantedShard(undefined, gitlab('1', '3'))).toBeUndefined();
  expect(unheardScheduler({ CI_NODE_TOTAL: '1', CI_NODE_INDEX: '1' })).toBeUndefined();
  expect(unheardScheduler({ ...gitlab('3', '8'), CI_JOB_NAME: 'part: [nord, 3]' })).toBeUndefined();
  const cwd = folderOf(2);
  const { err, out } = await jalon(cwd, ['validate', '.'], gitlab('1', '3'));
  expect(err).toContain('GitLab dit que ceci est une part d’un tout');
  expect(out).toBe((await jalon(cwd, ['validate', '.'])).out);
});

testAside('the command, in the parts of each scheduler', async () => {
  const cwd = folderOf(9);
  const whole = await jalon(cwd, ['rank', '.']);
  for (const [name, typed, envs] of [
    ['gitlab', 'auto', [gitlab('1', '2'), gitlab('2', '2')]],
    ['slurm', 'auto/2', [slurm('1', '2'), slurm('2', '1')]],
    ['kubernetes', 'auto/2', [kubernetes('1'), kubernetes('0')]],
  ] as const) {
    for (const env of envs) expect((await jalon(cwd, ['rank', '.', '--shard', typed, '--parts', name], env)).code).toBe(0);
    expect(await jalon(cwd, ['merge', name])).toEqual(whole);
  }
});

test.each(['0', '257', 'two', '1.5', '-1'])('--workers %s is refused', async (typed) => {
  const { code, err } = await jalon(folderOf(1), ['validate', '.', '--workers', typed]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('n’est pas un nombre de fils') });
});
