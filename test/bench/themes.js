// Sixty projects that wear sixty different themes, all their documents made in one batch: what is prepared for a look must not stay for ever.
// `node test/bench/themes.js [projects] [--docs]`. The memory is the highest that the whole command held at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.js';
import { writeTerritories } from './territories.js';
import { writePart } from './write-part.js';

const [count = 60] = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
/** In megabytes. */
const most = 400;
const folder = mkdtempSync(join(tmpdir(), 'jalon-themes-'));

const words = {
  en: {
    locale: 'en-GB',
    head: ['projects, each in its own theme', 'memory at most', 'processor time a project'],
    said: (aim, is) => `Aim: at most ${most} MB, whatever the number of themes; measured: ${aim} MB, ${is}.`,
    met: 'met',
    missed: 'missed',
    unit: 'MB',
  },
  fr: {
    locale: 'fr-FR',
    head: ['projets, chacun dans son thème', 'mémoire au plus haut', 'temps de processeur par projet'],
    said: (aim, is) => `Visé : ${most} Mo au plus, quel que soit le nombre de thèmes ; mesuré : ${aim} Mo, ${is}.`,
    met: 'atteint',
    missed: 'manqué',
    unit: 'Mo',
  },
};

/** Every document of every project, in one thread. */
function rendered(root) {
  const args = ['render', root, '--today', '2026-11-15', '--workers', '1', '--out', join(folder, 'documents'), '--trusted'];
  const { status, stderr, processor, megabytes } = measuredRun(['bin/jalon.js', ...args]);
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return { megabytes: Math.round(megabytes), processor };
}

function table(language, rows) {
  const { locale, head, said, met, missed, unit } = words[language];
  const number = (value, digits = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const lines = rows.map(({ themes, megabytes, processor }) => [
    number(themes),
    `${number(megabytes)} ${unit}`,
    `${number(processor / themes / 1000, 1)} s`,
  ]);
  const highest = Math.max(...rows.map(({ megabytes }) => megabytes));
  const shown = [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
  return `${shown}\n\n${said(number(highest), highest <= most ? met : missed)}`;
}

try {
  const rows = [];
  for (const themes of [Math.min(6, count), count]) {
    const root = join(folder, `worn-${themes}`);
    writeTerritories(root, themes, true);
    rows.push({ themes, ...rendered(root) });
    process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
  }
  process.stdout.write(`${table('en', rows)}\n`);
  if (process.argv.includes('--docs')) writePart('themes', (language) => table(language, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
