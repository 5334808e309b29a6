// What the one reader of cells makes of the corpus of French administrative forms: the share that it reads right, that it refuses though a
// person reads it, and that it reads wrong, kind by kind. `node test/bench/vocabulary.js [--docs]`.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { writePart } from './write-part.js';

const bundled = new URL('../../dist/bench-vocabulary.js', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [new URL('../importing/vocabulary-forms.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
writeFileSync(bundled, outputFiles[0].contents);
const { fateOf, formsIn, kinds, sourcesIn } = await import(bundled.href);

const folder = new URL('../fixtures/vocabulary/', import.meta.url);
const forms = formsIn(folder);
const documents = sourcesIn(folder).size - 1;
const least = 95;

const fates = ['right', 'refused', 'wrong'];
const counted = (own) => fates.map((fate) => own.filter((form) => fateOf(form) === fate).length);
const rows = kinds.map((kind) => {
  const own = forms.filter((form) => form.kind === kind);
  return { kind, all: own.length, counts: counted(own) };
});
const public_ = forms.filter(({ source }) => source !== 'variation');

const words = {
  fr: {
    locale: 'fr-FR',
    head: ['nature', 'formes', 'lues juste', 'refusées à tort', 'lues faux'],
    all: '**toutes**',
    taken: '**prises dans des programmes publics**',
    names: {
      date: 'dates et périodes',
      amount: 'montants',
      status: 'statuts',
      priority: 'priorités',
      participation: 'participation',
      'yes-no': 'oui et non',
      percent: 'pourcentages',
      number: 'nombres',
      year: 'années en en-tête',
      names: 'organismes, en liste',
      people: 'personnes',
      commune: 'communes',
      reference: 'noms et identifiants',
    },
    said: (all, taken, share, met) =>
      `${all} formes, dont ${taken} prises telles quelles dans ${documents} documents publics, les autres écrites sur leur modèle. Une forme que\npersonne ne peut lire est lue juste quand elle est refusée. Visé : ${least} % lues juste, aucune lue faux ; mesuré : ${share} %, ${met}.`,
    met: 'atteint',
    missed: 'manqué',
  },
  en: {
    locale: 'en-GB',
    head: ['kind', 'forms', 'read right', 'refused in error', 'read wrong'],
    all: '**all**',
    taken: '**taken from public programmes**',
    names: {
      date: 'dates and periods',
      amount: 'amounts',
      status: 'statuses',
      priority: 'priorities',
      participation: 'participation',
      'yes-no': 'yes and no',
      percent: 'percentages',
      number: 'numbers',
      year: 'years in headers',
      names: 'organisations, in lists',
      people: 'people',
      commune: 'communes',
      reference: 'names and ids',
    },
    said: (all, taken, share, met) =>
      `${all} forms, ${taken} of them taken as they stand from ${documents} public documents, the others written after them. A form that nobody\ncan read is read right when it is refused. Aim: ${least}% read right, none read wrong; measured: ${share}%, ${met}.`,
    met: 'met',
    missed: 'missed',
  },
};

function table(language) {
  const { locale, head, all, taken, names, said, met, missed } = words[language];
  const line = (name, count, counts) => [name, count, ...counts].join(' | ');
  const lines = [
    ...rows.map(({ kind, all: count, counts }) => line(names[kind], count, counts)),
    line(taken, public_.length, counted(public_)),
    line(all, forms.length, counted(forms)),
  ];
  const [right, , wrong] = counted(forms);
  const share = (right / forms.length) * 100;
  const shown = share.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shownTable = [head.join(' | '), head.map(() => '---').join(' | '), ...lines].map((one) => `| ${one} |`).join('\n');
  return `${said(forms.length, public_.length, shown, share >= least && wrong === 0 ? met : missed)}\n\n${shownTable}`;
}

process.stdout.write(`${table('en')}\n`);
if (process.argv.includes('--docs')) writePart('vocabulary', table);
