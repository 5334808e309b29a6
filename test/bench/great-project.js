// One great project and one whole set of documents: the processor time of `set` among 2,000 actions, and of every document of an example, beside
// a bare Node start. `node test/bench/great-project.js [rounds]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.js';
import { median } from './statistics.js';
import { writeActions } from './territories.js';

const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'jalon-great-'));
const great = join(folder, 'great');
const jalon = (...words) => ['bin/jalon.js', ...words, '--today', '2026-11-15', '--trusted'];
const commands = {
  'node -e 0': ['-e', '0'],
  'jalon set, 2,000 actions': jalon('set', 'AC-001', 'status=in-progress', '--project', great, '--dry-run'),
  'jalon validate, 2,000 actions': jalon('validate', great),
  'jalon render, every document of Montfort': jalon('render', 'examples/montfort', '--out', join(folder, 'out')),
};

try {
  writeActions(great, 2000);
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const run = measuredRun(args);
      if (run.status === null || run.status > 1) throw new Error(`${name}: ${run.stderr.slice(-1000)}`);
      runs[name].push(run);
    }
  const floor = median(runs['node -e 0'].map(({ processor }) => processor));
  for (const [name, all] of Object.entries(runs)) {
    const processor = median(all.map((run) => run.processor));
    const megabytes = median(all.map((run) => run.megabytes));
    process.stdout.write(
      `${name.padEnd(42)} ${(processor / 1000).toFixed(2)} s  ${megabytes.toFixed(0)} MB  × ${(processor / floor).toFixed(1)}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
