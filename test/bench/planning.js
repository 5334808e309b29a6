// How good the plan is that a fixed effort finds, from 20 to 2,000 actions over 6 years: the time it takes, how far it may be from the
// best, its share of the bound that the linear relaxation gives, and the plan filled once.
// `node test/bench/planning.js [sizes…] [--docs]`; with `--docs` the pages of benches get the table.
import { createRequire } from 'node:module';
import { choose, openProblem, problemOf, sparseModel } from './drawn-plans.js';
import { writePart } from './write-part.js';

const highs = await createRequire(import.meta.url)('highs')();
/** What the plan would be worth if an action could start by halves. */
function relaxed({ columns, rows }) {
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1) + terms.length);
  const finite = (value) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: columns.map(({ value }) => value / 1e6),
      colLower: columns.map(() => 0),
      colUpper: columns.map(() => 1),
      integrality: columns.map(() => 0),
      rowLower: rows.map(({ least }) => finite(least)),
      rowUpper: rows.map(({ most }) => finite(most)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
        values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      return model.getObjectiveValue();
    },
  );
}

const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const heads = {
  fr: [
    'actions × années',
    'temps de processeur',
    'au plus sous le meilleur',
    'part de la borne linéaire',
    'rempli une seule fois',
  ],
  en: ['actions × years', 'processor time', 'at most below the best', 'share of the linear bound', 'filled once'],
};
const locales = { fr: 'fr-FR', en: 'en-GB' };

/** In the words of one page. */
function tableIn(language, rows) {
  const number = (value, digits) =>
    value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (value, sign = '') =>
    `${value > 0 ? sign : ''}${number(100 * value, 2)}\u202f%`.replace(/^[-+]0([.,])00/, '0$100');
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(heads[language]),
    line(heads[language].map(() => '---')),
    ...rows.map(({ count, busy, gap, share, simple }) =>
      line([`${number(count, 0)} × 6`, `${number(busy, 1)} s`, percent(gap), percent(share), percent(simple, '+')]),
    ),
  ].join('\n');
}

await choose(problemOf(10, 1));
const rows = [];
for (const count of sizes.length > 0 ? sizes : [20, 40, 60, 100, 200, 500, 1000, 2000]) {
  const { problem, simple } = openProblem(count);
  const model = sparseModel(problem);
  const cpu = process.cpuUsage();
  const made = await choose(problem, [simple.choices]);
  const busy = process.cpuUsage(cpu).user / 1e6;
  const row = {
    count,
    busy,
    gap: (made.bound - made.value) / made.bound,
    share: made.value / 1e6 / relaxed(model),
    simple: simple.value / made.value - 1,
  };
  rows.push(row);
  process.stdout.write(`${tableIn('en', [row]).split('\n').at(-1)}\n`);
}
if (process.argv.includes('--docs')) writePart('planning', (language) => tableIn(language, rows));
