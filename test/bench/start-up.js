// How long whole commands take beside an empty Node process, in turn in one run, by the clock: medians of the ratios.
// `node test/bench/start-up.js [rounds]`, by the Node that runs it; `set` changes a copy of the example, to and fro.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'jalon-start-'));
const project = join(folder, 'montfort');
cpSync(join(home, 'examples/montfort'), project, { recursive: true });

const jalon = (...words) => ['bin/jalon.js', ...words, '--today', '2026-11-15', '--trusted'];
const commands = {
  'node -e 0': () => ['-e', '0'],
  'jalon --version': () => ['bin/jalon.js', '--version'],
  'jalon --help': () => ['bin/jalon.js', '--help'],
  'jalon validate': () => jalon('validate', project),
  'jalon status': () => jalon('status', project),
  'jalon set': (round) => jalon('set', 'AC-001', `status=${round % 2 === 0 ? 'in-progress' : 'planned'}`, '--project', project),
  'jalon rank': () => jalon('rank', project),
};
const aims = { 'jalon --version': 1.6, 'jalon validate': 3, 'jalon status': 3, 'jalon set': 3, 'jalon rank': 3 };

/** Milliseconds of the clock. */
function timeOf(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

try {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  // The first two rounds warm the disk and what is kept compiled.
  for (let round = -2; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const time = timeOf(args(round));
      if (round >= 0) times[name].push(time);
    }
  const floor = times['node -e 0'];
  process.stdout.write(`Node ${process.versions.node}, rounds: ${rounds}\n`);
  for (const [name, all] of Object.entries(times)) {
    const ratio = median(all.map((time, round) => time / floor[round]));
    process.stdout.write(
      `${name.padEnd(20)} ${median(all).toFixed(0).padStart(5)} ms  × ${ratio.toFixed(2)}${aims[name] ? `  (at most ${aims[name]})` : ''}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
