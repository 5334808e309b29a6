// How good the plan is that a fixed effort finds, from 20 to 2,000 actions over 6 years: the time it takes, how far it may be from the
// best, its share of the bound that the linear relaxation gives, and the plan filled once.
// `node test/bench/planning.js [sizes…] [--docs]`; with `--docs` the pages of benches get the table.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { writePart } from './write-part.js';

const load = createRequire(import.meta.url)('highs');
const bundled = new URL('../../dist/bench-choosing.js', import.meta.url);
const { outputFiles } = await build({
  stdin: {
    contents: "export * from './choose.ts'; export * from './search.ts'; export * from './sparse-model.ts';",
    resolveDir: new URL('../../src/planning/choosing', import.meta.url).pathname,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  external: ['highs'],
});
writeFileSync(bundled, outputFiles[0].contents);
const { choose, search, sparseModel } = await import(bundled.href);

const years = [2027, 2028, 2029, 2030, 2031, 2032];
const natures = ['investment', 'operating', 'fte'];

/** The same numbers each time. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Actions of one to three years and 5,000 to 150,000 euros, worth 30 to 100, half of which the envelopes can pay; one in seven waits
 * for another, one in twenty-five is mandatory, some exclude each other.
 */
function problemOf(count, seed) {
  const random = numbersFrom(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const sheets = Array.from({ length: count }, () => {
    const lasts = between(1, 3);
    const from = random() < 0.6 ? 0 : between(0, years.length - 2);
    const size = Math.exp(Math.log(5) + random() * Math.log(30));
    const costs = Array.from({ length: lasts }, () => [
      random() < 0.75 ? Math.round((size * (0.3 + random())) / lasts) * 100_000 : 0,
      random() < 0.7 ? Math.round(size * 0.3 * (0.3 + random())) * 100_000 : 0,
      between(0, 8) * 5,
    ]);
    return { lasts, from, score: Math.round(300_000 + 700_000 * random()), costs };
  });
  const total = natures.map((_, nature) =>
    sheets.reduce((sum, { costs }) => sum + costs.reduce((all, cost) => all + cost[nature], 0), 0),
  );
  const cells = years.flatMap((year) =>
    natures.map((nature, place) => ({
      year,
      nature,
      left: Math.round((total[place] / years.length / 2) * (0.9 + 0.2 * random())),
    })),
  );
  const waits = sheets.flatMap((_, after) =>
    after > 0 && random() < 0.15 ? [[after, between(0, after - 1), random() < 0.5]] : [],
  );
  const exclusions = Array.from({ length: Math.ceil(count / 20) }, () => [between(0, count - 1), between(0, count - 1)]).filter(
    ([a, b]) => a !== b,
  );
  const bound = new Set([...exclusions.flat(), ...waits.map(([after]) => after)]);
  const candidates = sheets.map(({ from, score, costs }, place) => ({
    id: `AC-${place}`,
    duty: random() < 0.04 && !bound.has(place) ? 'mandatory' : null,
    starts: years.slice(from).map((year) => ({
      year,
      value: score * (100 - 4 * (year - years[from])),
      takes: costs.flatMap((cost, offset) =>
        cost.flatMap((amount, nature) =>
          amount > 0 && year + offset <= 2032 ? [{ cell: (year + offset - 2027) * natures.length + nature, amount }] : [],
        ),
      ),
    })),
  }));
  const dependencies = waits.map(([after, before, ended]) => ({
    after,
    before,
    ready: candidates[before].starts.map(({ year }) => year + (ended ? sheets[before].lasts : 0)),
  }));
  return { candidates, cells, dependencies, exclusions, minimums: [] };
}

const highs = await load();
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

/** The first problem of that size that a plan filled once already keeps the rules of. */
function openProblem(count) {
  for (let seed = 1; ; seed++) {
    const problem = problemOf(count, seed);
    const simple = search(problem, 0, 1, null);
    if (simple !== null) return { problem, simple };
  }
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
