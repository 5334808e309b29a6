// An export of 100,000 answers by 100 columns imported and counted, beside papaparse alone reading the same file, and a tenth of it to see
// what grows: whole processes in turn, medians of processor time. `node test/bench/survey.js [rounds] [answers] [--docs]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredRun } from './measured-run.js';
import { median } from './statistics.js';
import { writeExport, writeProject } from './survey-file.js';
import { writePart } from './write-part.js';

const [rounds = 5, count = 100_000] = process.argv
  .slice(2)
  .filter((word) => word !== '--docs')
  .map(Number);
const home = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-survey-'));
const project = join(folder, 'projet');

/** Reads every cell of the file, and nothing more. */
const alone = `import { createReadStream } from 'node:fs';
  import papa from ${JSON.stringify(join(home, 'node_modules/papaparse/papaparse.js'))};
  let cells = 0;
  const chunk = ({ data }) => { for (const row of data) cells += row.length; };
  await new Promise((complete, error) => papa.parse(createReadStream(process.argv[1], { encoding: 'utf8', highWaterMark: 262_144 }),
    { delimiter: ';', chunk, complete, error }));
  console.log(cells);`;

function jalon(file) {
  const words = ['import', 'survey', file, '--project', project, '--yes', '--replace', '--today', '2026-07-20'];
  const run = measuredRun([join(home, 'bin/jalon.js'), ...words, '--trusted']);
  if (run.status !== 0) throw new Error(run.stdout.slice(-2000) + run.stderr.slice(-2000));
  return run;
}
function papaparse(file) {
  const run = measuredRun(['--input-type=module', '-e', alone, file]);
  if (run.status !== 0) throw new Error(run.stderr);
  return run;
}

writeProject(project);
const sizes = [count / 10, count];
const files = sizes.map((size) => join(folder, `${size}.csv`));
for (const [at, file] of files.entries()) writeExport(file, sizes[at]);
// Columns are matched with questions once; what is measured is every import that follows.
jalon(files[0]);
const runs = files.map(() => ({ jalon: [], papaparse: [] }));
for (let round = 0; round < rounds; round++)
  for (const [at, file] of files.entries()) {
    runs[at].jalon.push(jalon(file));
    runs[at].papaparse.push(papaparse(file));
  }
rmSync(folder, { recursive: true });
const of = (at, who, what) => median(runs[at][who].map((run) => run[what]));
const rows = sizes.map((size, at) => ({
  size,
  own: { time: of(at, 'jalon', 'processor'), megabytes: of(at, 'jalon', 'megabytes') },
  other: { time: of(at, 'papaparse', 'processor'), megabytes: of(at, 'papaparse', 'megabytes') },
}));
const [small, large] = rows;
/** What ten times as many answers add. */
const added = (who) => large[who].time - small[who].time;
const ratios = { whole: large.own.time / large.other.time, added: added('own') / added('other') };

const words = {
  fr: {
    locale: 'fr-FR',
    said: (day) =>
      `Mesuré le ${day}, Node ${process.versions.node}, machine partagée : les rapports tiennent, les durées non. 100 colonnes de réponses, croisées selon\ntrois profils ; temps de processeur de commandes entières, médianes (passages : ${rounds}). papaparse lit les cases, et rien d’autre.`,
    heads: ['réponses', 'jalon', 'papaparse seul', 'rapport'],
    more: 'chaque réponse de plus',
    aim: 'Visé : 1,5 fois le temps du lecteur CSV, à mémoire constante',
    found: (ratio, memory) => `mesuré : × ${ratio} par réponse, ${memory} Mo de plus pour dix fois plus de réponses`,
    met: 'atteint',
    missed: 'manqué pour le temps',
    unit: 'Mo',
  },
  en: {
    locale: 'en-GB',
    said: (day) =>
      `Measured on ${day}, Node ${process.versions.node}, a shared machine: ratios hold, times do not. 100 columns of answers, crossed by three\nprofiles; processor time of whole commands, medians (rounds: ${rounds}). papaparse reads the cells, and nothing more.`,
    heads: ['answers', 'jalon', 'papaparse alone', 'ratio'],
    more: 'each answer more',
    aim: 'Aim: 1.5 times the time of the CSV parser, in flat memory',
    found: (ratio, memory) => `measured: × ${ratio} an answer, ${memory} MB more for ten times as many answers`,
    met: 'met',
    missed: 'missed for time',
    unit: 'MB',
  },
};
const line = (cells) => `| ${cells.join(' | ')} |`;
function partIn(language) {
  const { locale, said, heads, unit, more, aim, found, met, missed } = words[language];
  const number = (value, digits = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const cost = ({ time, megabytes }) => `${number(time / 1000, 1)} s, ${number(megabytes)} ${unit}`;
  const micro = (who) => `${number((added(who) / (large.size - small.size)) * 1000)} µs`;
  const day = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
  const memory = number(Math.max(0, large.own.megabytes - small.own.megabytes));
  const isMet = ratios.added <= 1.5;
  return [
    said(day),
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(({ size, own, other }) => line([number(size), cost(own), cost(other), `× ${number(own.time / other.time, 2)}`])),
    line([more, micro('own'), micro('other'), `× ${number(ratios.added, 2)}`]),
    '',
    `${aim} ; ${found(number(ratios.added, 2), memory)}, ${isMet ? met : missed}.`.replace(
      ' ; ',
      language === 'fr' ? ' ; ' : '; ',
    ),
  ].join('\n');
}
console.log(partIn('en'));
if (process.argv.includes('--docs')) writePart('survey', partIn);
