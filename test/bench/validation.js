// How fast a thousand projects are validated, beside reading and parsing alone and beside the design that comes to mind first, in turn in
// one run. `node test/bench/validation.js [projects] [rounds] [--readme]`; with `--readme` the READMEs get the table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeProjects } from './projects.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const count = Number(numbers[0] ?? 1000);
const rounds = Number(numbers[1] ?? 5);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function design(name, root) {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/bench/designs.js', name, root], { cwd: home, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The whole command, as people type it. */
function command(root) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['bin/jalon.js', 'validate', root, '--today', '2026-11-15', '--quiet'], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status > 1) throw new Error(stderr);
  return { milliseconds: performance.now() - start };
}

function bare() {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return { milliseconds: performance.now() - start };
}

/** In turn, so that what else the machine does weighs on all alike; the first round warms the disk. */
function inTurn(tasks, times) {
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= times; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const result = task();
      if (round > 0) results[name].push(result);
    }
  return results;
}

const timesOf = (all) => all.map(({ milliseconds }) => milliseconds);
const ratio = (all, base) => median(timesOf(all).map((time, round) => time / timesOf(base)[round]));
const most = (all) => Math.max(...all.map(({ megabytes }) => megabytes));

const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
const made = (name, projects, isBad) => {
  const root = join(folder, name);
  return { root, ...writeProjects(root, projects, isBad) };
};

try {
  const clean = made('clean', count, false);
  const bad = made('bad', count, true);
  const one = made('one', 1, false);
  const main = inTurn(
    {
      floor: () => design('floor', clean.root),
      jalon: () => design('jalon', clean.root),
      command: () => command(clean.root),
      naive: () => design('naive', clean.root),
      bad: () => design('jalon', bad.root),
    },
    rounds,
  );
  const single = inTurn({ bare, one: () => command(one.root) }, Math.max(rounds, 15));
  const sizes = [10, 100, count, count * 5];
  const growth = sizes.map((size) => {
    const { root, files } = size === count ? clean : made(`growth-${size}`, size, false);
    const runs = inTurn({ jalon: () => design('jalon', root) }, size > count ? 1 : 3).jalon;
    if (size > count) rmSync(root, { recursive: true });
    return { size, perFile: median(timesOf(runs)) / files, megabytes: most(runs) };
  });

  const rows = [
    ['floor', main.floor, 'reading and js-yaml alone', 'lecture et js-yaml seuls'],
    ['jalon', main.jalon, '**jalon**, all rules', '**jalon**, toutes les règles'],
    ['command', main.command, '`jalon validate`, the whole command', '`jalon validate`, la commande entière'],
    ['bad', main.bad, `**jalon**, ${bad.wrong} files with a mistake`, `**jalon**, ${bad.wrong} fichiers avec une faute`],
    [
      'naive',
      main.naive,
      '`yaml` with positions everywhere and ajv, no rule',
      '`yaml` avec positions partout et ajv, sans règle',
    ],
  ];
  const table = (language) =>
    [
      language === 'fr'
        ? '| façon de faire | temps, × le plancher | fichiers par seconde | mémoire |'
        : '| design | time, × the floor | files a second | memory |',
      '| --- | --- | --- | --- |',
      ...rows.map(([, all, en, fr]) => {
        const speed = Math.round((clean.files / median(timesOf(all))) * 1000).toLocaleString(
          language === 'fr' ? 'fr-FR' : 'en-GB',
        );
        const times = ratio(all, main.floor).toFixed(2);
        const megabytes = all[0].megabytes === undefined ? '' : `${Math.round(most(all))} ${language === 'fr' ? 'Mo' : 'MB'}`;
        return `| ${language === 'fr' ? fr : en} | ${language === 'fr' ? times.replace('.', ',') : times} | ${speed} | ${megabytes} |`;
      }),
    ].join('\n');

  const out = (line) => process.stdout.write(`${line}\n`);
  out(
    `${count} projects, ${clean.files} files, ${(clean.bytes / 1e6).toFixed(1)} MB, ${bad.wrong} of them wrong in the other lot\n`,
  );
  out(table('en'));
  out(`\nnaive is ${ratio(main.naive, main.jalon).toFixed(2)} × jalon (aim: at least 3.5)`);
  out(`jalon is ${ratio(main.jalon, main.floor).toFixed(2)} × the floor (aim: at most 2)`);
  out(`2 % bad is ${ratio(main.bad, main.jalon).toFixed(2)} × clean (aim: at most 1.25)`);
  out(`one project is ${ratio(single.one, single.bare).toFixed(2)} × a bare node (aim: at most 3.5)`);
  for (const { size, perFile, megabytes } of growth)
    out(`${String(size).padStart(6)} projects: ${(perFile * 1000).toFixed(0)} µs a file, ${Math.round(megabytes)} MB`);
  if (process.argv.includes('--readme'))
    for (const [file, language] of [
      ['README.md', 'en'],
      ['LISEZMOI.md', 'fr'],
    ]) {
      const text = readFileSync(home + file, 'utf8');
      const part = /(<!-- bench: validation -->\n)[\s\S]*?(?=<!-- \/bench -->)/;
      if (!part.test(text)) throw new Error(`${file} has no part for the bench`);
      writeFileSync(
        home + file,
        text.replace(part, (_, start) => `${start}\n${table(language)}\n\n`),
      );
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
