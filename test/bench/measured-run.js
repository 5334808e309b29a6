// Node processes from start to end: how long they took, how much processor time their threads had together, and their memory at most.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));

/** Asked of the process itself, as it ends. */
const asked = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, '\\ncost ' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS / 1024);
});`;
const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('/'); ${asked}`)}`;

/** Milliseconds of the clock, milliseconds of the processor, megabytes. */
export function measuredRun(args, timeout = 0) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout,
    killSignal: 'SIGKILL',
  });
  return { status, stdout, stderr, milliseconds: performance.now() - start, ...costIn(stderr) };
}

/** The same of processes that run at once: until the last one ends, and what they took together. */
export async function measuredTogether(runs) {
  const start = performance.now();
  const all = await Promise.all(runs.map(finished));
  const milliseconds = performance.now() - start;
  const [processor, megabytes] = ['processor', 'megabytes'].map((what) => all.reduce((sum, run) => sum + run[what], 0));
  return { status: Math.max(...all.map(({ status }) => status)), stderr: all[0].stderr, milliseconds, processor, megabytes };
}

function finished(args) {
  const child = spawn(process.execPath, ['--import', hook, ...args], { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, stderr, ...costIn(stderr) }));
  });
}

function costIn(stderr) {
  const [, processor, megabytes] = /^cost ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  return { processor: Number(processor), megabytes: Number(megabytes) };
}
