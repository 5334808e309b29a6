// How commands grow with the actions of one project: the processor time of each command whole, and the exponent of the law that fits its
// three largest sizes: 1 is linear, 2 is square. `node test/bench/growth.js [actions…] [--only validate,render] [--docs]`: 1,250, 2,500
// and 5,000 actions unless said otherwise; it fails when one command grows faster than a little over n log n.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthTable } from './growth-table.js';
import { measuredRun } from './measured-run.js';
import { writeActions } from './territories.js';
import { writePart } from './write-part.js';

const words = process.argv.slice(2);
const typed = words.flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
const sizes = (typed.length > 1 ? typed : [1250, 2500, 5000]).sort((a, b) => a - b);
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '').split(',') : null;
const folder = mkdtempSync(join(tmpdir(), 'jalon-growth-'));
const at = (size) => join(folder, `${size}`);

/** Whole commands, as people type them; nothing is written, so that the disk is not what is measured. */
const on = (root) => ['--project', root, '--dry-run'];
const commands = {
  validate: (root) => ['validate', root],
  status: (root) => ['status', root],
  rank: (root) => ['rank', root],
  plan: (root) => ['plan', root],
  budget: (root) => ['budget', root],
  calendar: (root) => ['calendar', root],
  workload: (root) => ['workload', root],
  trace: (root) => ['trace', '--project', root],
  portfolio: (root) => ['portfolio', root],
  diff: (root) => ['diff', at(1), '--project', root],
  set: (root) => ['set', 'AC-001', 'status=in-progress', ...on(root)],
  add: (root) => ['add', 'action', 'Ouvrir un guichet commun', ...on(root)],
  'export workbook': (root) => ['export', 'workbook', ...on(root)],
  'export dataset': (root) => ['export', 'dataset', ...on(root)],
  'export update-forms': (root) => ['export', 'update-forms', ...on(root)],
  'export national-plan': (root) => ['export', 'national-plan', ...on(root)],
  render: (root) => ['render', root, '--dry-run'],
};
/** n log n fits a power of 1.13 over these sizes; the rest is noise. */
const most = 1.25;

/** In seconds of the processor. */
function timeOf(command, size) {
  const args = [...commands[command](at(size)), '--today', '2026-11-15', '--trusted'];
  const { status, processor, stderr, stdout } = measuredRun(['bin/jalon.js', ...args]);
  if (status === null || status > 1 || Number.isNaN(processor))
    throw new Error(`${command}, ${size}: ${stderr.slice(-1000)}${stdout.slice(-1000)}`);
  return processor / 1000;
}

/** Least squares of log time on log size over the three largest, without what a command takes on a single action. */
function exponentOf(times, start) {
  const points = times.map((seconds, index) => [Math.log(sizes[index]), Math.log(Math.max(seconds - start, 0.01))]).slice(-3);
  const mean = (of) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const [product, square] = points.reduce(([xy, xx], [a, b]) => [xy + (a - x) * (b - y), xx + (a - x) ** 2], [0, 0]);
  return product / square;
}

try {
  for (const size of [1, ...sizes]) writeActions(at(size), size);
  const rows = [];
  for (const command of Object.keys(commands).filter((name) => only === null || only.includes(name))) {
    const [start, ...times] = [1, ...sizes].map((size) => timeOf(command, size));
    const row = { command, times, exponent: exponentOf(times, start) };
    rows.push(row);
    process.stderr.write(`${command}: ${times.map((seconds) => seconds.toFixed(1)).join(' ')}, ${row.exponent.toFixed(2)}\n`);
  }
  process.stdout.write(`${growthTable('en', sizes, rows)}\n`);
  if (words.includes('--docs')) writePart('growth', (language) => growthTable(language, sizes, rows));
  if (rows.some(({ exponent }) => exponent > most)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
