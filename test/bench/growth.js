// How commands grow with the actions of one project: 500, 1,000 and 2,000 of them, 5,000 too with `--most`, the time of each command whole,
// and the exponent of the law that fits: 1 is linear, 2 is square. `node test/bench/growth.js [actions…] [--most]`; it fails when one command
// grows faster than a little over n log n.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.js';
import { writeActions } from './territories.js';

const typed = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
const sizes = typed.length > 1 ? typed : [500, 1000, 2000, ...(process.argv.includes('--most') ? [5000] : [])];
const today = ['--today', '2026-11-15', '--trusted'];
const folder = mkdtempSync(join(tmpdir(), 'jalon-growth-'));

/** Whole commands, as people type them. */
const commands = {
  validate: (root) => ['validate', root, ...today],
  status: (root) => ['status', root, ...today],
  rank: (root) => ['rank', root, ...today],
  budget: (root) => ['budget', root, ...today],
  set: (root) => ['set', 'AC-001', 'status=in-progress', '--project', root, '--dry-run', ...today],
  render: (root, out) => ['render', root, '--only', 'programme', '--out', out, ...today],
};
/** n log n fits a power of 1.13 over these sizes; the rest is noise. */
const most = 1.3;

function timeOf(command, size) {
  const { status, milliseconds, stderr, stdout } = measuredRun(
    ['bin/jalon.js', ...commands[command](join(folder, `${size}`), join(folder, 'out'))],
    600_000,
  );
  if (status === null || status > 1) throw new Error(`${command}, ${size}: ${stderr.slice(-1000)}${stdout.slice(-1000)}`);
  return milliseconds / 1000;
}

/** Least squares of log time on log size, without what a command takes before it reads anything. */
function exponentOf(times, start) {
  const points = times.map((seconds, index) => [Math.log(sizes[index]), Math.log(Math.max(seconds - start, 0.01))]);
  const mean = (of) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const [product, square] = points.reduce(([xy, xx], [a, b]) => [xy + (a - x) * (b - y), xx + (a - x) ** 2], [0, 0]);
  return product / square;
}

try {
  for (const size of [1, ...sizes]) writeActions(join(folder, `${size}`), size);
  const rows = [];
  for (const command of Object.keys(commands)) {
    const [start, ...times] = [1, ...sizes].map((size) => timeOf(command, size));
    rows.push({ command, times, exponent: exponentOf(times, start) });
    process.stderr.write(`${command}: ${times.map((seconds) => seconds.toFixed(1)).join(' ')}\n`);
  }
  const table = [
    ['command', ...sizes.map((size) => `${size} actions`), 'exponent'],
    ['---', ...sizes.map(() => '--:'), '--:'],
    ...rows.map(({ command, times, exponent }) => [
      command,
      ...times.map((seconds) => `${seconds.toFixed(1)} s`),
      exponent.toFixed(2),
    ]),
  ];
  process.stdout.write(`${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
  if (rows.some(({ exponent }) => exponent > most)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
