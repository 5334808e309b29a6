// One Node process from start to end: how long it took, how much processor time its threads had together, and its memory at most.
import { spawnSync } from 'node:child_process';
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
  const milliseconds = performance.now() - start;
  const [, processor, megabytes] = /^cost ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  return { status, stdout, stderr, milliseconds, processor: Number(processor), megabytes: Number(megabytes) };
}
