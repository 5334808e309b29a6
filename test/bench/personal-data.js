// How fast personal data are looked for in the texts of the examples, beside reading every sign of them and beside expressions, in turn in
// one run; how much of them is found; and what share of a validation it is. `node test/bench/personal-data.js [rounds] [--docs]`.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median } from './statistics.js';
import { writePart } from './write-part.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const outfile = `${home}dist/bench-personal-data.js`;
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('personal-data.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
const { writeFileSync } = await import('node:fs');
writeFileSync(outfile, outputFiles[0].contents);
const { asBefore, asMuch, corpusOf, examplesTexts, measured, personalDataFinder } = await import(pathToFileURL(outfile).href);
const { open } = await import(pathToFileURL(`${home}dist/index.js`).href);

const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 11);
const folder = new URL('../fixtures/personal-data/', import.meta.url);
const texts = examplesTexts(new URL('../../examples/', import.meta.url)).map(({ text }) => text);
const signs = texts.reduce((sum, { length }) => sum + length, 0);

function timed(task) {
  const { user } = process.cpuUsage();
  task();
  return (process.cpuUsage().user - user) / 1000;
}

/** Reads every sign: what no finder can go under. */
function floor(all) {
  let sum = 0;
  for (const text of all) for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}
const designs = {
  floor,
  jalon: (all) => all.forEach(personalDataFinder()),
  again: (all) => all.forEach(personalDataFinder()),
  before: (all) => all.forEach(asBefore),
  expressions: (all) => all.forEach(asMuch),
};
const times = Object.fromEntries(Object.keys(designs).map((name) => [name, []]));
const whole = [];
const today = '2026-11-15';
for (let round = 0; round < rounds; round++) {
  // New texts at each round: none of them was looked through before; `again` asks of those that `jalon` just read.
  const fresh = texts.map((text) => `${text} ${round}`);
  for (const [name, design] of Object.entries(designs)) times[name].push(timed(() => design(fresh)));
  whole.push(timed(() => ['montfort', 'roche-aux-fees'].map((name) => open(`${home}examples/${name}`, { today }).problems)));
}
const ratio = (name, base = times.floor) => median(times[name].map((time, round) => time / base[round]));
const shareOfWhole = median(times.jalon.map((time, round) => (time / whole[round]) * 100));
const parts = ['develop', 'held-out'].map((name) => measured(corpusOf(name, folder)));
const examples = measured(texts.map((text) => ({ text, marks: [] })));

const words = {
  fr: {
    locale: 'fr-FR',
    head: ['recherche', 'fois la lecture des signes'],
    names: {
      floor: 'lire chaque signe',
      jalon: '**jalon**',
      again: 'jalon, un texte déjà vu',
      before: 'les expressions d’avant, sans les noms sans titre',
      expressions: 'des expressions qui chercheraient aussi ces noms',
    },
    said: (found, wrong, share, of) =>
      `Corpus fait pour cela (${of} phrases en français et en anglais, de la même main, dont une moitié non regardée pendant le réglage) : ${found[0]} % trouvés et ${wrong[0]} % à tort sur\nla part de réglage, **${found[1]} % et ${wrong[1]} % sur cette part** (visé : 95 % et moins de 2 %) ; ${wrong[2]} % des textes des deux exemples. Part d’une validation : ${share} %.`,
  },
  en: {
    locale: 'en-GB',
    head: ['search', 'times reading the signs'],
    names: {
      floor: 'reading every sign',
      jalon: '**jalon**',
      again: 'jalon, a text seen before',
      before: 'the expressions of before, without names that bear no title',
      expressions: 'expressions that would look for these names too',
    },
    said: (found, wrong, share, of) =>
      `Corpus made for it (${of} sentences in French and in English, of the same hand, half of them not looked at while tuning): ${found[0]} % found and ${wrong[0]} % false on\nthe part to tune on, **${found[1]} % and ${wrong[1]} % on that part** (aim: 95 % and under 2 %); ${wrong[2]} % of the texts of the two examples. Share of a validation: ${share} %.`,
  },
};
function say(language) {
  const { locale, head, names, said } = words[language];
  const figure = (value, digits = 1) =>
    value.toLocaleString(locale, { maximumFractionDigits: digits }).replaceAll(/[\u00a0\u202f]/g, ' ');
  const rows = Object.keys(designs).map((name) => `| ${names[name]} | ${figure(ratio(name))} |`);
  const found = parts.map((part) => figure((part.found / part.marks) * 100));
  const wrong = [
    ...parts.map((part) => figure((part.false / part.matches) * 100)),
    figure((examples.false / texts.length) * 100),
  ];
  const count = ['develop', 'held-out'].reduce((sum, name) => sum + corpusOf(name, folder).length, 0);
  return `| ${head.join(' | ')} |\n| --- | ---: |\n${rows.join('\n')}\n\n${said(found, wrong, figure(shareOfWhole), count)}`;
}
console.log(`${texts.length} texts, ${signs} signs\n${say('en')}`);
if (process.argv.includes('--docs')) writePart('personal-data', say);
