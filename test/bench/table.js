// What the bench found, in the words of the pages of benches.
import { cpus } from 'node:os';

const locales = { fr: 'fr-FR', en: 'en-GB' };
const number = (language, value, digits = 0) =>
  value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
const rowsOf = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

const words = {
  fr: {
    said: ({ day, node, cores, count, files, megabytes, rounds }) =>
      `Mesuré le ${day} avec Node ${node}, sur une machine virtuelle à ${cores} processeurs partagée avec d’autres travaux : les rapports\ntiennent, les durées non. ${count} projets, ${files} fichiers, ${megabytes} Mo ; chaque façon de faire à son tour (passages : ${rounds}) ;\nmédianes du temps de processeur, une fois gardé ce que chaque commande a compilé.`,
    designs: ['façon de faire', 'temps, × le plancher', 'fichiers par seconde', 'mémoire'],
    unit: 'Mo',
    floor: 'lecture et js-yaml seuls (le plancher)',
    jalon: '**jalon**, toutes les règles',
    alone: '`jalon validate` en entier, un fil',
    command: '`jalon validate` en entier, deux fils',
    halves: 'deux `jalon validate` à la fois, chacun la moitié des projets : ce que la machine donne au plus',
    bad: '**jalon**, un fichier sur cinquante avec une faute',
    naive: '`yaml` et ses positions partout, ajv à l’exécution, sans règle',
    naiveWithRules: 'de même, avec les mêmes règles',
    ajvCli: 'ajv-cli 5, structure seule, dates mises entre guillemets',
    growth: ['projets', 'temps par fichier', 'mémoire'],
    aims: ['visé', 'mesuré', ''],
    met: 'atteint',
    missed: 'manqué',
  },
  en: {
    said: ({ day, node, cores, count, files, megabytes, rounds }) =>
      `Measured on ${day} with Node ${node}, on a virtual machine with ${cores} processors shared with other work: ratios hold, times do\nnot. ${count} projects, ${files} files, ${megabytes} MB; each design in turn (rounds: ${rounds}); medians of processor time, once what each\ncommand compiled is kept.`,
    designs: ['design', 'time, × the floor', 'files a second', 'memory'],
    unit: 'MB',
    floor: 'reading and js-yaml alone (the floor)',
    jalon: '**jalon**, all rules',
    alone: '`jalon validate` whole, one thread',
    command: '`jalon validate` whole, two threads',
    halves: 'two `jalon validate` at once, each half of the projects: what the machine gives at most',
    bad: '**jalon**, one file in fifty with a mistake',
    naive: '`yaml` and its positions everywhere, ajv at run time, no rule',
    naiveWithRules: 'the same, with the same rules',
    ajvCli: 'ajv-cli 5, structure alone, dates put between quotes',
    growth: ['projects', 'time a file', 'memory'],
    aims: ['aim', 'measured', ''],
    met: 'met',
    missed: 'missed',
  },
};

/** `aims`: `[sentence in both languages, figure, digits, unit, most or least]`. */
export function performanceTables(language, { about, designs, growth, aims }) {
  const text = words[language];
  const day = new Date().toLocaleDateString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
  const told = Object.fromEntries(
    Object.entries(about).map(([name, value]) => [name, typeof value === 'number' ? number(language, value) : value]),
  );
  const said = text.said({ ...told, day, node: process.versions.node, cores: cpus().length });
  const designRows = designs.map(({ name, times, speed, megabytes }) => [
    text[name],
    number(language, times, 2),
    number(language, speed),
    `${number(language, megabytes)} ${text.unit}`,
  ]);
  const growthRows = growth.map(({ size, perFile, megabytes }) => [
    number(language, size),
    `${number(language, perFile)} µs`,
    `${number(language, megabytes)} ${text.unit}`,
  ]);
  const aimRows = aims.map(({ fr, en, figure, digits = 2, unit = '', most, least }) => [
    language === 'fr' ? fr : en,
    `${number(language, figure, digits)}${unit === '' ? '' : ` ${text.unit}`}`,
    figure <= (most ?? figure) && figure >= (least ?? figure) ? text.met : text.missed,
  ]);
  const table = (head, rows) => rowsOf([head, head.map(() => '---'), ...rows]);
  return [said, table(text.designs, designRows), table(text.growth, growthRows), table(text.aims, aimRows)].join('\n\n');
}
