// A plan of 2,000 actions exported and merged back, beside exceljs alone writing the same cells and reading the same file: whole processes,
// in turn, medians of processor time. `node test/bench/exchange.js [rounds] [actions] [--docs]`.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import excel from 'exceljs';
import { measuredRun } from './measured-run.js';
import { median } from './statistics.js';
import { writePart } from './write-part.js';

const [rounds = 3, count = 2000] = process.argv
  .slice(2)
  .filter((word) => word !== '--docs')
  .map(Number);
const home = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-exchange-'));
const project = join(folder, 'projet');
const file = join(folder, 'classeur.xlsx');
const filled = join(folder, 'rempli.xlsx');

const numbered = (index) => `AC-${String(index + 1).padStart(4, '0')}`;
const action = (index) => `id: ${numbered(index)}
number: "${index + 1}"
title: Ouvrir un accueil numérique dans la commune ${index + 1}
axis: OB-11
needs: [ND-01]
leads: [PE-${String(7 + (index % 8)).padStart(2, '0')}]
start: 2026-S1
end: 2027-S2
status: in-progress
progress: {value: ${index % 100}}
context: |
  La commune compte ${index + 100} habitants et un seul lieu d’accueil, ouvert deux jours par semaine. Les démarches en ligne y sont
  faites par la secrétaire de mairie, faute de poste en libre accès.
budget:
  - {year: 2026, nature: investment, planned: ${10_000 + index}}
  - {year: 2027, nature: operating, planned: ${2000 + index}, spent: ${index}}
tasks:
  - {id: T1, title: Choisir le lieu, status: done}
  - {id: T2, title: Former l’agent, status: in-progress}
`;

function prepare() {
  cpSync(join(home, 'examples/roche-aux-fees'), project, { recursive: true });
  rmSync(join(project, 'actions'), { recursive: true });
  for (const name of ['plans', 'evaluations', 'ballots', 'meetings'])
    rmSync(join(project, name), { recursive: true, force: true });
  mkdirSync(join(project, 'actions'));
  for (let index = 0; index < count; index++) writeFileSync(join(project, `actions/${numbered(index)}.yaml`), action(index));
}

/** One action in forty changed, as somebody would who goes down the sheet. */
async function fillIn() {
  const book = new excel.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Actions');
  const heads = [];
  sheet.getRow(4).eachCell((cell, column) => {
    heads[column] = cell.value;
  });
  for (let row = 5; row < 5 + count; row += 40) sheet.getCell(row, heads.indexOf('Statut')).value = 'réalisée';
  await book.xlsx.writeFile(filled);
  const cells = book.worksheets.map((one) => {
    const rows = [];
    one.eachRow((row) => rows.push(row.values.slice(1)));
    return { name: one.name, rows };
  });
  writeFileSync(join(folder, 'cells.json'), JSON.stringify(cells));
  return cells.reduce(
    (total, { rows }) => total + rows.flat().filter((value) => value !== null && value !== undefined).length,
    0,
  );
}

/** Without looks, lists to choose from, nor anything but the values. */
const alone = {
  writing: `import excel from 'exceljs'; import { readFileSync } from 'node:fs';
    const book = new excel.Workbook();
    for (const { name, rows } of JSON.parse(readFileSync(${JSON.stringify(join(folder, 'cells.json'))}, 'utf8')))
      book.addWorksheet(name).addRows(rows);
    await book.xlsx.writeFile(${JSON.stringify(join(folder, 'alone.xlsx'))});`,
  reading: `import excel from 'exceljs'; await new excel.Workbook().xlsx.readFile(${JSON.stringify(filled)});`,
};

const jalon = (...words) => {
  const run = measuredRun([
    join(home, 'bin/jalon.js'),
    ...words,
    '--project',
    project,
    '--today',
    '2026-06-30',
    '--lang',
    'fr',
    '--trusted',
  ]);
  if (run.status !== 0) throw new Error(run.stdout.slice(-2000) + run.stderr.slice(-2000));
  return run;
};
const withExceljs = (code) => {
  const run = measuredRun(['--input-type=module', '-e', code]);
  if (run.status !== 0) throw new Error(run.stderr);
  return run;
};

prepare();
jalon('export', 'workbook', '--out', file);
const cells = await fillIn();
const size = statSync(file).size;
console.log(
  `${count} actions, ${readdirSync(join(project, 'actions')).length} files, ${cells} cells, ${Math.round(size / 1024)} kB`,
);
const runs = { export: [], writing: [], import: [], reading: [] };
for (let round = 0; round < rounds; round++) {
  rmSync(file);
  runs.export.push(jalon('export', 'workbook', '--out', file));
  runs.writing.push(withExceljs(alone.writing));
  runs.import.push(jalon('import', 'workbook', filled, '--dry-run'));
  runs.reading.push(withExceljs(alone.reading));
}
const written = jalon('import', 'workbook', filled, '--yes');
if (!written.stdout.includes(`${Math.ceil(count / 40)} cellules changées`)) throw new Error(written.stdout.slice(0, 500));
const of = (name, what) => median(runs[name].map((run) => run[what]));
const measures = [
  ['export', 'writing'],
  ['import', 'reading'],
].map(([name, base]) => ({
  name,
  base,
  ratio: of(name, 'processor') / of(base, 'processor'),
  own: { time: of(name, 'processor'), megabytes: of(name, 'megabytes') },
  other: { time: of(base, 'processor'), megabytes: of(base, 'megabytes') },
}));
const words = {
  fr: {
    locale: 'fr-FR',
    said: (day) =>
      `Mesuré le ${day}, Node ${process.versions.node}, machine partagée : les rapports tiennent, les durées non. ${count.toLocaleString(words.fr.locale)} actions, ${cells.toLocaleString(words.fr.locale)} cases ; temps de\nprocesseur de commandes entières, médianes (passages : ${rounds}). exceljs n’écrit que les valeurs, sans listes, aspects ni base de fusion.`,
    heads: ['', 'jalon', 'exceljs seul', 'rapport'],
    export: '`jalon export workbook` ; écrire',
    import: '`jalon import workbook` (lecture, fusion, contrôle du projet avant et après) ; lire',
    unit: 'Mo',
  },
  en: {
    locale: 'en-GB',
    said: (day) =>
      `Measured on ${day}, Node ${process.versions.node}, a shared machine: ratios hold, times do not. ${count.toLocaleString(words.en.locale)} actions, ${cells.toLocaleString(words.en.locale)} cells; processor time of\nwhole commands, medians (rounds: ${rounds}). exceljs writes values alone, without lists, looks nor what is merged against.`,
    heads: ['', 'jalon', 'exceljs alone', 'ratio'],
    export: '`jalon export workbook`; writing',
    import: '`jalon import workbook` (read, merged, the project checked before and after); reading',
    unit: 'MB',
  },
};
const row = (cells) => `| ${cells.join(' | ')} |`;
function partIn(language) {
  const { locale, said, heads, unit, ...names } = words[language];
  const cost = ({ time, megabytes }) =>
    `${(time / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })} s, ${Math.round(megabytes)} ${unit}`;
  const day = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
  const ratio = (value) => `× ${value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  const lines = measures.map((one) => row([names[one.name], cost(one.own), cost(one.other), ratio(one.ratio)]));
  return [said(day), '', row(heads), row(heads.map(() => '---')), ...lines].join('\n');
}
for (const { name, base, own, other, ratio } of measures)
  console.log(
    `${name}: ${Math.round(own.time)} ms, ${Math.round(own.megabytes)} MB; exceljs ${base} alone: ${Math.round(other.time)} ms, ${Math.round(other.megabytes)} MB; ratio ${ratio.toFixed(2)}`,
  );
if (process.argv.includes('--docs')) writePart('exchange', partIn);
rmSync(folder, { recursive: true });
