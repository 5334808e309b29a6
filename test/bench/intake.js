// What the readers of plans make of the corpus of foreign files: values read right, set aside with their cell, read wrong and lost, layout by
// layout. `node test/bench/intake.js [--docs]`.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { writePart } from './write-part.js';

const bundled = new URL('../../dist/bench-intake.js', import.meta.url);
const { outputFiles } = await build({
  stdin: {
    contents: `export { tableOf } from './src/reading/index.ts';
      export { counted, planOf } from './test/importing/intake-read.ts';
      export { factsOf, files } from './test/fixtures/intake/files.ts';
      export { drawn } from './test/fixtures/intake/drawn.ts';
      export { containers } from './test/fixtures/intake/containers.ts';`,
    resolveDir: new URL('../../', import.meta.url).pathname,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
writeFileSync(bundled, outputFiles[0].contents);
const { tableOf, counted, planOf, factsOf, files, drawn, containers } = await import(bundled.href);

const all = [
  ...files.map(({ layout, container, plan, bytes }) => ({ layout, container, facts: factsOf(plan, layout), bytes })),
  ...drawn.map(({ name, container, sheets, lines = [], facts }) => ({
    layout: name,
    container,
    facts,
    bytes: () => containers[container]({ sheets, lines }),
  })),
];
const layouts = [...new Set(all.map(({ layout }) => layout))];
const rows = [];
for (const layout of layouts) {
  const own = all.filter((file) => file.layout === layout);
  const counts = { right: 0, aside: 0, wrong: 0, lost: 0 };
  for (const { facts, bytes } of own) {
    const found = counted(facts, planOf(tableOf(await bytes(), 'plan')));
    for (const key of Object.keys(counts)) counts[key] += found[key];
  }
  rows.push({ layout, containers: own.map(({ container }) => container), counts });
}
const sum = (key) => rows.reduce((total, { counts }) => total + counts[key], 0);

const words = {
  fr: {
    head: ['disposition', 'fichiers', 'lues juste', 'mises de côté', 'lues faux', 'perdues'],
    all: '**toutes**',
    said: (count, values) =>
      `${count} fichiers, ${values} valeurs. Une valeur est mise de côté quand sa cellule est dite avec la raison ; perdue, quand rien ne la dit.`,
    names: {
      list: 'liste',
      'list under a title, totals and notes below': 'liste sous un titre, total et notes au-dessous',
      'axes merged over their actions': 'axes fusionnés sur leurs actions',
      'axes as lines over the whole width': 'axes en lignes sur toute la largeur',
      'a sheet an axis': 'une feuille par axe',
      'a block an axis, headers repeated': 'un tableau par axe, en-têtes répétés',
      'years as columns': 'années en colonnes',
      'calendar of quarters, ticked': 'calendrier de trimestres, coché',
      'calendar of quarters, coloured': 'calendrier de trimestres, coloré',
      'an action sheet a worksheet': 'une fiche action par feuille',
      'action sheets one under the other': 'fiches actions l’une sous l’autre',
      'an action a column': 'une action par colonne',
      'headings and labels of a document': 'titres et libellés d’un document',
      'a table of labels under each heading': 'un tableau de libellés sous chaque titre',
      'a list under the heading of each axis': 'une liste sous le titre de chaque axe',
      'Planner, export to Excel': 'Planner, export vers Excel',
      'Trello, export as CSV': 'Trello, export CSV',
      'monday.com, export to Excel': 'monday.com, export vers Excel',
      'Airtable, download CSV': 'Airtable, CSV',
      'Grist, export': 'Grist, export',
      'Microsoft Project, CSV': 'Microsoft Project, CSV',
      'the national model, with its types, instructions and example': 'le modèle national, avec types, consignes et exemple',
      'a list, its money and its calendar on three sheets': 'liste, budget et calendrier sur trois feuilles',
      'categories without a number over the whole width': 'catégories sans numéro sur toute la largeur',
      'an action sheet of four columns, with a plan of funding': 'fiche action à quatre colonnes, avec plan de financement',
      'running costs and investment under one header': 'fonctionnement et investissement sous un en-tête',
      'a document whose headings no style marks': 'document dont aucun style ne marque les titres',
      'a sheet a year': 'une feuille par année',
      'a legend beside the table, colours for statuses': 'légende à côté du tableau, couleurs pour statuts',
    },
  },
  en: {
    head: ['layout', 'files', 'read right', 'set aside', 'read wrong', 'lost'],
    all: '**all**',
    said: (count, values) =>
      `${count} files, ${values} values. A value is set aside when its cell is told with the reason; lost, when nothing tells it.`,
    names: {},
  },
};

function table(language) {
  const { head, all: whole, said, names } = words[language];
  const keys = ['right', 'aside', 'wrong', 'lost'];
  const lines = rows.map(({ layout, containers: list, counts }) =>
    [names[layout] ?? layout, list.map((one) => one.split(',')[0]).join(', '), ...keys.map((key) => counts[key])].join(' | '),
  );
  const last = [whole, all.length, ...keys.map(sum)].join(' | ');
  const shown = [head.join(' | '), head.map(() => '---').join(' | '), ...lines, last].map((one) => `| ${one} |`).join('\n');
  return `${said(all.length, sum('right') + sum('aside') + sum('lost'))}\n\n${shown}`;
}

process.stdout.write(`${table('en')}\n`);
if (process.argv.includes('--docs')) writePart('intake', table);
