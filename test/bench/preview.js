// How long after a save the preview of a project shows what it says now (state, problems, ranking and plan), in milliseconds: what a browser
// waits for, without the time that it takes to draw. Beside it, in turn in the same run, a bare Node process.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
/** In milliseconds. */
const aim = 500;

function bare() {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

for (const example of ['montfort', 'roche-aux-fees']) {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-bench-')), example);
  cpSync(join(home, 'examples', example), root, { recursive: true });
  const server = spawn(process.execPath, [
    join(home, 'bin/jalon.js'),
    'preview',
    root,
    '--lang',
    'fr',
    '--trusted',
    '--today',
    '2026-11-28',
  ]);
  const address = await new Promise((resolve) => {
    server.stdout.on('data', (said) => resolve(/http\S+/.exec(String(said))?.[0]));
  });
  await (await fetch(address)).text();
  const changes = (await fetch(`${address}changes`)).body.pipeThrough(new TextDecoderStream()).getReader();
  const file = join(root, 'project.yaml');
  const before = readFileSync(file, 'utf8');
  const [times, floor] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    writeFileSync(file, before.replace(/^title: (.*)$/m, `title: Tour ${round}`));
    for (let said = ''; !said.includes('changed'); ) said = (await changes.read()).value;
    const parts = await (await fetch(`${address}parts`)).json();
    if (!parts.steps || !parts.plan) throw new Error('the parts are not there');
    if (round > 0) times.push(performance.now() - start);
    floor.push(bare());
  }
  server.kill('SIGINT');
  const ratio = median(times) / median(floor);
  console.log(
    `${example.padEnd(16)} ${median(times).toFixed(0).padStart(5)} ms  × ${ratio.toFixed(1)} a bare Node  (at most ${aim} ms${median(times) > aim ? ': missed' : ''})`,
  );
}
