// A plan of 2,000 actions brought into a project, beside exceljs alone reading the same file: whole processes, in turn, medians of processor
// time. `node test/bench/plan-import.js [rounds] [actions]`.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import excel from 'exceljs';
import { measuredRun } from './measured-run.js';
import { median } from './statistics.js';

const [rounds = 3, count = 2000] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const home = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-plan-'));
const file = join(folder, 'plan.xlsx');

const headers = [
  'Axe (x)',
  'Sous-axe (x.x)',
  'Titre de l’action',
  'Descriptif',
  'Structure pilote',
  'Partenaires',
  'Financeur 1',
];
const more = ['Montant € HT', 'Budget prévisionnel total € HT', 'Statut', 'Niveau de priorité', 'Date de début', 'Date de fin'];
const book = new excel.Workbook();
const sheet = book.addWorksheet('Fichier dimport');
sheet.addRow(['Plan d’actions']);
sheet.addRow([...headers, ...more]);
for (let index = 0; index < count; index++)
  sheet.addRow([
    ...[`${(index % 8) + 1}. Axe ${(index % 8) + 1}`, `${(index % 8) + 1}.${(index % 5) + 1}. Objectif ${(index % 5) + 1}`],
    ...[`${index + 1}. Ouvrir un accueil numérique dans la commune ${index + 1}`, `La commune compte ${index + 100} habitants.`],
    ...[
      'CCAS, Mission locale',
      'La Poste ; Département',
      'Région',
      10_000 + index,
      'Entre 20 000 et 50 000',
      'En cours',
      'Élevé',
    ],
    ...[new Date(Date.UTC(2027, index % 12, 1)), 'S2 2028'],
  ]);
await book.xlsx.writeFile(file);

const run = (args) => {
  const made = measuredRun(args);
  if (made.status !== 0) throw new Error(made.stderr.slice(-2000) + made.stdout.slice(-500));
  return made;
};
const project = (name) => {
  cpSync(join(home, 'examples/montfort'), join(folder, name), { recursive: true });
  return join(folder, name);
};
const jalon = (root, ...words) =>
  run([
    join(home, 'bin/jalon.js'),
    'import',
    'plan',
    file,
    '--project',
    root,
    ...words,
    '--today',
    '2026-06-30',
    '--lang',
    'fr',
    '--trusted',
  ]);
const reading = `import excel from 'exceljs'; await new excel.Workbook().xlsx.readFile(${JSON.stringify(file)});`;

const shown = project('shown');
const runs = { preview: [], written: [], again: [], exceljs: [] };
for (let round = 0; round < rounds; round++) {
  runs.preview.push(jalon(shown, '--dry-run'));
  const root = project(`written-${round}`);
  const written = jalon(root, '--yes');
  if (!written.stdout.includes(`${count} créées`)) throw new Error(written.stdout.slice(0, 500));
  runs.written.push(written);
  runs.again.push(jalon(root, '--yes'));
  runs.exceljs.push(run(['--input-type=module', '-e', reading]));
}
const of = (name, what) => median(runs[name].map((one) => one[what]));
for (const [name, says] of [
  ['exceljs', 'exceljs reading alone'],
  ['preview', 'jalon, preview'],
  ['written', 'jalon, written'],
  ['again', 'jalon, a second time'],
]) {
  const own = of(name, 'processor');
  console.log(
    `${says}: ${Math.round(own)} ms, ${Math.round(of(name, 'megabytes'))} MB, ratio ${(own / of('exceljs', 'processor')).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true });
