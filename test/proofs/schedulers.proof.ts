// The recipes for Slurm and GNU parallel, run for real: tasks killed in the middle, put back in the queue, and the same bytes as one process.
// Skipped, and said so, where Slurm or parallel is not installed (Debian: slurm-wlm, munge, parallel). Slurm runs on this machine alone.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../cli/batch/many.ts';
import { home } from '../house/sources.ts';

const has = (...programs: readonly string[]): boolean => programs.every((one) => spawnSync('which', [one]).status === 0);
const day = '2026-11-24';
const verb = 'plan';
const jalon = `${process.execPath} ${join(home, 'bin/jalon.js')}`;
const env = { ...process.env, JALON: jalon, VERB: verb, COLUMNS: '100', LANG: 'fr_FR.UTF-8' };

/** Enough of them for a task to be killed in its middle. */
const count = 240;
function projects(): string {
  const cwd = folderOf(count);
  cpSync(join(home, 'templates/recipes'), cwd, { recursive: true });
  return cwd;
}
const whole = (cwd: string): string =>
  spawnSync(process.execPath, [join(home, 'bin/jalon.js'), verb, '.', '--today', day], { cwd, env, encoding: 'utf8' }).stdout;
const merged = (cwd: string): string =>
  spawnSync(process.execPath, [join(home, 'bin/jalon.js'), 'merge', 'parts'], { cwd, env, encoding: 'utf8' }).stdout;
const linesOf = (path: string): string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(1, -1) : []);

/** Nothing lost, nothing twice. */
function everyProjectOnce(cwd: string): void {
  const ids = readdirSync(join(cwd, 'parts')).flatMap((name) =>
    linesOf(join(cwd, 'parts', name)).map((line): string => JSON.parse(line).id),
  );
  expect(ids.length).toBe(count);
  expect(new Set(ids).size).toBe(count);
}

async function until(holds: () => boolean, patience = 120_000): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > patience) throw new Error('waited in vain');
    await wait(20);
  }
}

if (!has('parallel')) console.log('GNU parallel is not installed: its recipe is not proved here.');
test.skipIf(!has('parallel'))('GNU parallel, killed in the middle and started again', async () => {
  const cwd = projects();
  const one = whole(cwd);
  expect(one.length).toBeGreaterThan(10_000);
  const first = spawn('bash', ['parallel.sh', '.', day], { cwd, env, stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => first.once('close', resolve));
  // Some parts are done, and others have begun.
  await until(
    () =>
      linesOf(join(cwd, 'parts.log')).length >= 2 &&
      [3, 4].some((n) => linesOf(join(cwd, `parts/part-${n}-of-8.jsonl`)).length >= 3),
  );
  process.kill(-(first.pid ?? 0), 'SIGKILL');
  await ended;
  expect(linesOf(join(cwd, 'parts.log')).length).toBeLessThan(8);
  const { stdout } = spawnSync('bash', ['parallel.sh', '.', day], { cwd, env, encoding: 'utf8' });
  expect(stdout).toBe(one);
  everyProjectOnce(cwd);
});

const isThere = has('slurmctld', 'slurmd', 'sbatch', 'munged');
if (!isThere) console.log('Slurm is not installed: its recipe is not proved here.');
describe.skipIf(!isThere)('Slurm, on one node', () => {
  const own = mkdtempSync(join(tmpdir(), 'jalon-slurm-'));
  const host = hostname().split('.')[0] ?? '';
  const conf = join(own, 'slurm.conf');
  const slurm = { ...env, SLURM_CONF: conf };
  const started: number[] = [];
  const start = (program: string, ...words: readonly string[]): void => {
    const { pid } = spawn(program, words, { stdio: 'ignore', env: slurm, detached: true });
    if (pid) started.push(pid);
  };
  const said = (program: string, ...words: readonly string[]): string =>
    execFileSync(program, words, { env: slurm, encoding: 'utf8' }).trim();

  beforeAll(async () => {
    for (const folder of ['state', 'spool', 'munge']) mkdirSync(join(own, folder), { mode: 0o700 });
    chmodSync(own, 0o755);
    const socket = join(own, 'munge', 'socket');
    writeFileSync(join(own, 'munge', 'key'), Buffer.alloc(1024, 7), { mode: 0o600 });
    chmodSync(join(own, 'munge'), 0o711);
    writeFileSync(
      conf,
      [
        'ClusterName=jalon',
        `SlurmctldHost=${host}(127.0.0.1)`,
        'SlurmUser=root',
        'AuthType=auth/munge',
        `AuthInfo=socket=${socket}`,
        'CredType=cred/munge',
        `StateSaveLocation=${own}/state`,
        `SlurmdSpoolDir=${own}/spool`,
        `SlurmctldPidFile=${own}/slurmctld.pid`,
        `SlurmdPidFile=${own}/slurmd.pid`,
        `SlurmctldLogFile=${own}/slurmctld.log`,
        `SlurmdLogFile=${own}/slurmd.log`,
        'SlurmctldPort=26817',
        'SlurmdPort=26818',
        'ProctrackType=proctrack/linuxproc',
        'TaskPlugin=task/none',
        'SwitchType=switch/none',
        'MpiDefault=none',
        'ReturnToService=2',
        'SchedulerType=sched/backfill',
        'SchedulerParameters=bf_interval=1,sched_interval=1',
        'SelectType=select/cons_tres',
        'SelectTypeParameters=CR_CPU',
        'JobRequeue=1',
        `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN`,
        `PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP`,
      ].join('\n'),
    );
    start(
      'munged',
      '--foreground',
      '--force',
      `--socket=${socket}`,
      `--key-file=${own}/munge/key`,
      `--pid-file=${own}/munge/pid`,
      `--log-file=${own}/munge/log`,
      `--seed-file=${own}/munge/seed`,
    );
    await until(() => existsSync(socket));
    start('slurmctld', '-D', '-f', conf);
    start('slurmd', '-D', '-f', conf, '-N', host);
    await until(
      () => spawnSync('sinfo', ['--noheader', '--format=%t'], { env: slurm, encoding: 'utf8' }).stdout.trim() === 'idle',
    );
  }, 120_000);
  afterAll(() => {
    for (const pid of [...started].reverse())
      try {
        process.kill(pid, 'SIGTERM');
      } catch {
        // It ended by itself.
      }
  });

  test('an array, one of whose tasks is killed and requeued', async () => {
    const cwd = projects();
    const one = whole(cwd);
    const array = execFileSync('sbatch', ['--parsable', 'slurm.sh', '.', day], { cwd, env: slurm, encoding: 'utf8' }).trim();
    const part = join(cwd, 'parts/part-2-of-8.jsonl');
    await until(() => linesOf(part).length >= 3);
    said('scontrol', 'requeue', `${array}_2`);
    const before = linesOf(part).length;
    expect(before).toBeLessThan(count / 8);
    // Slurm lets a requeued task wait for two minutes, unless it is told otherwise once the task is in the queue again.
    await until(() => said('squeue', '--noheader', '--array', '--states=PENDING', '--format=%K').split('\n').includes('2'));
    said('scontrol', 'update', `JobId=${array}_2`, 'StartTime=now');
    await until(() => said('squeue', '--noheader', '--array') === '', 300_000);
    expect(readFileSync(join(cwd, 'jalon-2.log'), 'utf8')).toMatch(/dont \d+ inchangé/);
    expect(readdirSync(join(cwd, 'parts')).length).toBe(8);
    expect(merged(cwd)).toBe(one);
    everyProjectOnce(cwd);
  });
});
