// Every claim of speed and weight in one table, each beside its floor or its peer and its aim, misses shown: `npm run bench`, or
// `node test/bench/all.js [--only start-up,ranking]`. Each bench is run whole in turn; what was not run again keeps the figure, the day and the
// Node of its last run, in `measured.json`. The table goes into the pages of benchmarks, and so does the part of each bench that has one.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claims } from './claims.js';
import { writePart } from './write-part.js';

const here = fileURLToPath(new URL('./', import.meta.url));
const record = `${here}measured.json`;
const measured = JSON.parse(readFileSync(record, 'utf8'));
const at = process.argv.indexOf('--only');
const only = at === -1 ? null : (process.argv[at + 1] ?? '').split(',').map((name) => `${name}.js`);
const benches = [...new Set(Object.values(claims).map(({ bench }) => bench))].filter((one) => only?.includes(one) ?? true);

for (const bench of benches) {
  process.stderr.write(`${bench}\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [here + bench, '--docs'], { encoding: 'utf8', maxBuffer: 1e8 });
  const day = new Date().toISOString().slice(0, 10);
  for (const [id, { bench: by, found }] of Object.entries(claims)) {
    if (by !== bench) continue;
    const figure = Number(found.exec(stdout)?.[1]?.replaceAll(',', ''));
    // A bench that fails leaves no figure, so that an old one does not stand for it.
    if (Number.isNaN(figure)) process.stderr.write(`${id}: nothing found\n${stderr.slice(-500)}\n`);
    measured[id] = Number.isNaN(figure) ? null : { figure, day, node: process.versions.node };
  }
  writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
}

const words = {
  fr: {
    heads: ['ce qui est visé', 'à côté de', 'visé', 'mesuré', '', 'le', 'Node'],
    met: 'atteint',
    missed: 'manqué',
    most: 'au plus',
    least: 'au moins',
  },
  en: {
    heads: ['what is aimed at', 'beside', 'aim', 'measured', '', 'on', 'Node'],
    met: 'met',
    missed: 'missed',
    most: 'at most',
    least: 'at least',
  },
};
const unitIn = { fr: { MB: 'Mo' }, en: {} };

function tableIn(language) {
  const { heads, met, missed, most, least } = words[language];
  const shown = (figure, unit) => {
    const number = figure.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 });
    return unit === '×' ? `× ${number}` : `${number} ${unitIn[language][unit] ?? unit}`;
  };
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rows = Object.entries(claims).map(([id, { says, beside, aim }]) => {
    const limit = aim.most ?? aim.least;
    const first = [
      says[language],
      beside?.[language] ?? '',
      `${aim.most === undefined ? least : most} ${shown(limit, aim.unit)}`,
    ];
    const one = measured[id] ?? null;
    if (one === null) return line([...first, '—', '', '', '']);
    const isMet = aim.most === undefined ? one.figure >= limit : one.figure <= limit;
    return line([...first, shown(one.figure, aim.unit), isMet ? met : missed, one.day, one.node]);
  });
  return [line(heads), line(heads.map(() => '---')), ...rows].join('\n');
}

process.stdout.write(`${tableIn('en')}\n`);
writePart('all', tableIn);
