// How fast hundreds of projects are validated, beside reading and parsing alone, the design that comes to mind first, and ajv-cli, in turn
// in one run of some three minutes. `node test/bench/validation.js [projects] [rounds] [--docs]`; with `--docs` the pages of benches get the
// tables.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installAjvCli, quoteDates, runAjvCli } from './ajv-cli.js';
import { measuredRun, measuredTogether } from './measured-run.js';
import { writeProjects } from './projects.js';
import { median } from './statistics.js';
import { performanceTables } from './table.js';
import { writePart } from './write-part.js';

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const count = Number(numbers[0] ?? 300);
const rounds = Number(numbers[1] ?? 3);

function done(run) {
  if (run.status > 1 || run.status === null || Number.isNaN(run.processor)) throw new Error(run.stderr);
  return run;
}
const design = (name, root) => done(measuredRun(['test/bench/designs.js', name, root]));
/** The whole command, as people type it. */
const typed = (root, ...more) => ['bin/jalon.js', 'validate', root, '--today', '2026-11-15', '--quiet', '--trusted', ...more];
const command = (root, ...more) => done(measuredRun(typed(root, ...more)));
/** Two of them at once, which share nothing: what the machine's second processor gives at most. */
const halves = async (root) => done(await measuredTogether([typed(root, '--workers', '1'), typed(root, '--workers', '1')]));
const bare = () => done(measuredRun(['-e', '0']));

/** In turn, so that what else the machine does weighs on all alike; `peers`, which take long and stand far off, once. */
async function inTurn(tasks, times, peers = {}) {
  const results = Object.fromEntries(Object.keys({ ...tasks, ...peers }).map((name) => [name, []]));
  for (let round = 0; round < times; round++)
    for (const [name, task] of Object.entries(round === 0 ? { ...tasks, ...peers } : tasks)) results[name].push(await task());
  return results;
}

const ratio = (all, base, what = 'processor') => median(all.map((run, round) => run[what] / base[round][what]));
const middle = (all, what = 'processor') => median(all.map((run) => run[what]));
const most = (all) => Math.max(...all.map(({ megabytes }) => megabytes));

const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
const made = (name, projects, isBad = false) => ({
  root: join(folder, name),
  ...writeProjects(join(folder, name), projects, isBad),
});

/** Null where npm has no registry: the table then says nothing of it. */
function ajvCliOn(root) {
  mkdirSync(join(folder, 'ajv-cli'));
  const program = installAjvCli(join(folder, 'ajv-cli'));
  if (program === null) return null;
  cpSync(root, join(folder, 'quoted'), { recursive: true });
  quoteDates(join(folder, 'quoted'));
  return () => runAjvCli(program, join(folder, 'quoted'));
}

try {
  const clean = made('clean', count);
  const bad = made('bad', count, true);
  const one = made('one', 1);
  const ajvCli = ajvCliOn(clean.root);
  design('floor', clean.root);
  // What each compiled is kept from now on, as it is for all but the first run of a day.
  for (const workers of ['1', '2']) command(clean.root, '--workers', workers);
  const half = made('half', count / 2);
  const main = await inTurn(
    {
      floor: () => design('floor', clean.root),
      jalon: () => design('jalon', clean.root),
      alone: () => command(clean.root, '--workers', '1'),
      command: () => command(clean.root, '--workers', '2'),
      halves: () => halves(half.root),
      bad: () => design('jalon', bad.root),
    },
    rounds,
    {
      naive: () => design('naive', clean.root),
      naiveWithRules: () => design('naiveWithRules', clean.root),
      ...(ajvCli && { ajvCli }),
    },
  );
  const single = await inTurn({ bare, one: () => command(one.root) }, Math.max(rounds, 15));
  const growth = [];
  for (const size of [10, 100, count, count * 5]) {
    const { root, files } = size === count ? clean : made(`growth-${size}`, size);
    const runs = size === count ? main.jalon : (await inTurn({ jalon: () => design('jalon', root) }, size > count ? 1 : 3)).jalon;
    if (size > count) rmSync(root, { recursive: true });
    growth.push({ size, perFile: (middle(runs) / files) * 1000, megabytes: most(runs) });
  }

  const [, , usual, large] = growth;
  const designs = Object.entries(main).map(([name, all]) => ({
    name,
    times: ratio(all, main.floor),
    speed: (clean.files / middle(all, 'milliseconds')) * 1000,
    megabytes: most(all),
  }));
  const limit = ratio(main.alone, main.halves, 'milliseconds');
  const aims = [
    {
      en: 'all rules: at most 1.8 × the floor',
      fr: 'toutes les règles : au plus 1,8 × le plancher',
      figure: ratio(main.jalon, main.floor),
      most: 1.8,
    },
    {
      en: 'the whole command with its two threads, by the clock: at most 2 × the floor',
      fr: 'la commande entière et ses deux fils, à la montre : au plus 2 × le plancher',
      figure: ratio(main.command, main.floor, 'milliseconds'),
      most: 2,
    },
    {
      en: 'at least 3.5 × as fast as `yaml` with positions everywhere and the same rules',
      fr: 'au moins 3,5 × plus vite que `yaml` avec positions partout et les mêmes règles',
      figure: ratio(main.naiveWithRules, main.jalon),
      least: 3.5,
    },
    {
      en: 'one file in fifty wrong: at most 1.25 × clean',
      fr: 'un fichier sur cinquante en faute : au plus 1,25 × sans faute',
      figure: ratio(main.bad, main.jalon),
      most: 1.25,
    },
    {
      en: `two threads, by the clock: at least 1.8 × as fast as one (two commands that share nothing: ${limit.toFixed(2)})`,
      fr: `deux fils, à la montre : au moins 1,8 × plus vite qu’un (deux commandes qui ne partagent rien : ${limit.toFixed(2).replace('.', ',')})`,
      figure: ratio(main.alone, main.command, 'milliseconds'),
      least: 1.8,
    },
    {
      en: 'memory of the command in one thread: at most 150 MB',
      fr: 'mémoire de la commande en un fil : au plus 150 Mo',
      figure: most(main.alone),
      digits: 0,
      unit: 'MB',
      most: 150,
    },
    {
      en: 'memory of the whole command with its two threads: at most 150 MB',
      fr: 'mémoire de la commande entière et de ses deux fils : au plus 150 Mo',
      figure: most(main.command),
      digits: 0,
      unit: 'MB',
      most: 150,
    },
    {
      en: `five times the projects: at most 1.15 × the time a file`,
      fr: `cinq fois plus de projets : au plus 1,15 × le temps par fichier`,
      figure: large.perFile / usual.perFile,
      most: 1.15,
    },
    {
      en: 'one project: at most 3.5 × a bare Node start, by the clock',
      fr: 'un projet : au plus 3,5 × un départ de Node à vide, à la montre',
      figure: ratio(single.one, single.bare, 'milliseconds'),
      most: 3.5,
    },
  ];
  const about = { count, files: clean.files, megabytes: Math.round(clean.bytes / 1e6), rounds };
  process.stdout.write(`${performanceTables('en', { about, designs, growth, aims })}\n`);
  if (process.argv.includes('--docs'))
    writePart('validation', (language) => performanceTables(language, { about, designs, growth, aims }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
