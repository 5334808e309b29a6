// How long jalon takes to start and to validate one example, beside an empty Node process, in turn in one run: medians as ratios.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv[2] ?? 21);
const commands = {
  'node -e 0': ['-e', '0'],
  'jalon --version': ['bin/jalon.js', '--version'],
  'jalon --help': ['bin/jalon.js', '--help'],
  'jalon validate examples/montfort': ['bin/jalon.js', 'validate', 'examples/montfort', '--today', '2026-11-15', '--trusted'],
  'jalon validate examples/roche-aux-fees': [
    'bin/jalon.js',
    'validate',
    'examples/roche-aux-fees',
    '--today',
    '2025-12-31',
    '--trusted',
  ],
};
const aims = { 'jalon --version': 1.6, 'jalon validate examples/montfort': 4 };

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++)
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd: home, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round warms the disk.
    if (round > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const floor = times['node -e 0'];
for (const [name, all] of Object.entries(times)) {
  const ratio = median(all.map((time, round) => time / floor[round]));
  process.stdout.write(
    `${name.padEnd(40)} ${median(all).toFixed(0).padStart(5)} ms  × ${ratio.toFixed(2)}${aims[name] ? `  (at most ${aims[name]})` : ''}\n`,
  );
}
