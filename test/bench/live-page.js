// What a slider’s step costs on the page of a sitting, in milliseconds of scripting: 60 actions, 8 criteria, in Debian’s Chromium.
// node test/bench/live-page.js [steps]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const home = fileURLToPath(new URL('../..', import.meta.url));
const steps = Number(process.argv[2] ?? 60);
const [actions, criteria] = [60, 8];
const folder = mkdtempSync(join(tmpdir(), 'jalon-live-bench-'));
cpSync(join(home, 'examples/roche-aux-fees'), join(folder, 'roche'), { recursive: true });
const render = ['bin/jalon.js', 'render', join(folder, 'roche'), '--only', 'live-page', '--out', folder, '--today', '2026-11-28'];
execFileSync(process.execPath, render, { cwd: home });
const path = join(folder, 'roche/page-de-seance.html');
const html = readFileSync(path, 'utf8');

/** The page of the example, with as many actions and criteria as asked. */
const grown = html.replace(/(<script type="application\/json" id="data">)(.*?)(<\/script>)/s, (_, open, text, close) => {
  const data = JSON.parse(text);
  const { project, weights } = data;
  const [first] = project.criteria.criteria.filter(({ from }) => from !== 'budget');
  project.criteria.criteria = Array.from({ length: criteria }, (_, at) => ({
    ...first,
    id: `c${at}`,
    title: `Critère ${at + 1}`,
  }));
  project.actions = Array.from({ length: actions }, (_, at) => ({
    id: `AC-${String(at + 1).padStart(3, '0')}`,
    title: `Action numéro ${at + 1}`,
    scores: Object.fromEntries(project.criteria.criteria.map(({ id }, j) => [id, 1 + ((at * 7 + j * 13) % 5)])),
  }));
  const shares = project.criteria.criteria.map(() => 1 / criteria);
  data.weights = {
    ...weights,
    shares,
    ranges: shares.map((share) => ({ min: share / 2, max: share * 2 })),
    ballots: [{ college: '', shares }],
  };
  return open + JSON.stringify(data).replaceAll('<', '\\u003c') + close;
});
writeFileSync(path, grown);

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags.split(' ') });
const page = await browser.newPage();
await page.goto(pathToFileURL(path).href);
await page.locator('.ranking').waitFor();
const times = await page.evaluate(async (count) => {
  const slider = document.getElementById('weight-0');
  const found = [];
  for (let step = 0; step < count; step++) {
    const before = document.querySelector('[data-ranked]').dataset.score;
    const start = performance.now();
    slider.value = String(20 + (step % 60));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; turn < 50 && document.querySelector('[data-ranked]').dataset.score === before; turn++)
      await Promise.resolve();
    if (document.querySelector('[data-ranked]').dataset.score === before) throw new Error('the ranking did not follow');
    found.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return found.sort((a, b) => a - b);
}, steps);
await browser.close();
const at = (share) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
process.stdout.write(
  `${actions} actions, ${criteria} criteria, ${times.length} steps: median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${at(1)} ms\n`,
);
