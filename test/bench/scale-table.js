// What the bench of scale found, in the words of the pages of benches.
import { cpus } from 'node:os';

const locales = { fr: 'fr-FR', en: 'en-GB' };
const words = {
  fr: {
    said: ({ day, cores }) =>
      `Mesuré le ${day} avec Node ${process.versions.node}, sur une machine virtuelle à ${cores} processeurs partagée avec d’autres travaux : les rapports\ntiennent, les durées non. Un projet par intercommunalité, au territoire officiel (Insee 2026) et au contenu inventé ; temps de processeur de\ncommandes entières, le moindre de trois passages, un seul au-delà de cent projets. Le plancher lit et décode les fichiers, et pour les documents recompresse leurs parties.`,
    heads: ['commande', 'projets', 'projets par seconde', 'par projet', 'mémoire', '× le plancher', 'à deux fils, à la montre'],
    verbs: {
      render: 'render (recueil des fiches et classeur)',
      direct: '*docxtemplater et exceljs, les mêmes mots sans mise en forme*',
      small: 'validate, petits projets',
    },
    unit: 'Mo',
    aims: ['visé', 'mesuré', ''],
    memory: 'mémoire constante : de cent projets à tous, au plus 1,25 × (le plus fort)',
    linear: 'coût linéaire : par projet, de cent à tous, au plus 1,15 × (le plus fort)',
    faster: 'deux fils : 1,8 fois plus vite à la montre (le moins bon)',
    floor: 'au plus 2 × le plancher (le plus fort)',
    met: 'atteint',
    missed: 'manqué',
  },
  en: {
    said: ({ day, cores }) =>
      `Measured on ${day} with Node ${process.versions.node}, on a virtual machine with ${cores} processors shared with other work: ratios hold, times do\nnot. A project for each intercommunalité, its territory official (Insee 2026), its content invented; processor time of whole commands, the least of\nthree rounds, one above a hundred projects. The floor reads and parses the files and, for documents, deflates their parts again.`,
    heads: ['command', 'projects', 'projects a second', 'each', 'memory', '× the floor', 'two workers, by the clock'],
    verbs: {
      render: 'render (book of action sheets and workbook)',
      direct: '*docxtemplater and exceljs, the same words without a look*',
      small: 'validate, small projects',
    },
    unit: 'MB',
    aims: ['aim', 'measured', ''],
    memory: 'flat memory: from a hundred projects to all, at most 1.25 × (the highest)',
    linear: 'linear cost: each project, from a hundred to all, at most 1.15 × (the highest)',
    faster: 'two workers: 1.8 times as fast by the clock (the least)',
    floor: 'at most 2 × the floor (the highest)',
    met: 'met',
    missed: 'missed',
  },
};

const each = ({ alone, size }) => alone.processor / size;
const isOurs = ({ verb }) => verb !== 'direct';

/** The worst of each aim, over all commands. */
function aimsOf(rows) {
  const largest = Math.max(...rows.filter(({ verb }) => verb === 'validate').map(({ size }) => size));
  const grown = rows.flatMap((row) => {
    const hundred = rows.find(({ verb, size }) => verb === row.verb && size === 100);
    return isOurs(row) && row.size === largest && hundred ? [{ row, hundred }] : [];
  });
  const highest = (values) => Math.max(...values);
  return [
    {
      name: 'memory',
      figure: highest(grown.map(({ row, hundred }) => row.alone.megabytes / hundred.alone.megabytes)),
      most: 1.25,
    },
    { name: 'linear', figure: highest(grown.map(({ row, hundred }) => each(row) / each(hundred))), most: 1.15 },
    {
      name: 'faster',
      figure: Math.min(...rows.flatMap(({ alone, two }) => (two ? [alone.milliseconds / two.milliseconds] : []))),
      least: 1.8,
    },
    {
      name: 'floor',
      figure: highest(
        rows.flatMap((row) => (isOurs(row) && row.size >= largest ? [row.alone.processor / row.floor.processor] : [])),
      ),
      most: 2,
    },
  ];
}

export function scaleTables(language, rows) {
  const text = words[language];
  const number = (value, digits = 0) =>
    value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const table = (head, lines) => [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
  const measured = rows.map(({ verb, size, alone, two, floor }) => [
    text.verbs[verb] ?? verb,
    number(size),
    number((1000 * size) / alone.processor),
    `${number(alone.processor / size, 1)} ms`,
    `${number(alone.megabytes)} ${text.unit}`,
    `× ${number(alone.processor / floor.processor, 2)}`,
    two ? `× ${number(alone.milliseconds / two.milliseconds, 2)}, ${number(two.megabytes)} ${text.unit}` : '',
  ]);
  const aims = aimsOf(rows)
    .filter(({ figure }) => Number.isFinite(figure))
    .map(({ name, figure, most, least }) => [
      text[name],
      `× ${number(figure, 2)}`,
      figure <= (most ?? figure) && figure >= (least ?? figure) ? text.met : text.missed,
    ]);
  const day = new Date().toLocaleDateString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
  return [text.said({ day, cores: cpus().length }), table(text.heads, measured), table(text.aims, aims)].join('\n\n');
}
