// Whoever stops a command is heard at once, whatever it is at, and the shell sees by which signal; LibreOffice ends with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFailed, test } from 'vitest';
import { home } from '../house/sources.ts';
import { until } from './held.ts';

const bin = join(home, 'bin/jalon.js');

const numbersIn = (path: string): readonly number[] | undefined => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text.endsWith('\n') ? text.trim().split(' ').map(Number) : undefined;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // Nobody may be there to hear that it has ended.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const ended = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));

function place(): { readonly cwd: string; readonly tmp: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-signals-'));
  cpSync(join(home, 'examples/montfort'), join(cwd, 'projet'), { recursive: true });
  mkdirSync(join(cwd, 'tmp'));
  return { cwd, tmp: join(cwd, 'tmp') };
}

describe.skipIf(process.platform === 'win32')('a signal', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s ends a command whose loop does not end: the shell sees %i', async (signal, code) => {
    const { cwd } = place();
    const seen = join(cwd, 'pid');
    // Laid into the process before the command: a loop, at the first thing that it says, which gives nothing else its turn.
    const loop = `import{writeFileSync as w}from'node:fs';process.stdout.write=()=>{w('${seen}',process.pid+'\\n');for(;;);}`;
    const words = ['-c', '"$@"; echo $?', 'sh', process.execPath, '--import', `data:text/javascript,${loop}`, bin, 'validate'];
    const shell = spawn('sh', words, { cwd: join(cwd, 'projet'), stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    shell.stdout.on('data', (data) => {
      out += data;
    });
    const [pid = 0] = await until(() => numbersIn(seen));
    onTestFailed(() => void process.kill(pid, 'SIGKILL'));
    process.kill(pid, signal);
    await ended(shell);
    expect(out.trim().split('\n').at(-1)).toBe(String(code));
  });

  /** A command that waits for a LibreOffice that never ends; the processes of that are told once it is at work. */
  async function printing(cwd: string, tmp: string): Promise<{ child: ChildProcess; office: readonly number[] }> {
    const programs = mkdtempSync(join(tmpdir(), 'jalon-office-'));
    const seen = join(programs, 'pids');
    writeFileSync(join(programs, 'soffice'), `#!/bin/sh\nsleep 600 &\necho "$$ $!" > '${seen}'\nwait\n`);
    chmodSync(join(programs, 'soffice'), 0o755);
    const child = spawn(process.execPath, [bin, 'render', 'projet', '--pdf', '--only', 'summary'], {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, PATH: `${programs}:${process.env['PATH']}`, TMPDIR: tmp },
    });
    return { child, office: await until(() => numbersIn(seen)) };
  }

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends LibreOffice and its folder too', async (signal) => {
    const { cwd, tmp } = place();
    const { child, office } = await printing(cwd, tmp);
    expect(readdirSync(tmp)).toHaveLength(1);
    child.kill(signal);
    expect(await ended(child)).toBe(signal);
    expect(readdirSync(tmp)).toEqual([]);
    await until(() => office.every((pid) => !isAlive(pid)) || undefined);
  });

  test('that nobody hears leaves a folder, which the next press sweeps', async () => {
    const { cwd, tmp } = place();
    const first = await printing(cwd, tmp);
    const [left = ''] = readdirSync(tmp);
    first.child.kill('SIGKILL');
    await ended(first.child);
    process.kill(-(first.office[0] ?? 0), 'SIGKILL');
    expect(readdirSync(tmp)).toEqual([left]);
    const next = await printing(cwd, tmp);
    expect(readdirSync(tmp)).toHaveLength(1);
    expect(readdirSync(tmp)).not.toContain(left);
    next.child.kill('SIGTERM');
    await ended(next.child);
    expect(readdirSync(tmp)).toEqual([]);
  });
});
