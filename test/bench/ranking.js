// How fast each method ranks 1,000, 10,000 and 100,000 alternatives by 8 criteria, and SMAA 500 alternatives under 10,000 weights, as
// ratios to a plain typed-array pass measured in the same run. `node test/bench/ranking.js [rounds] [--docs]`; with `--docs` the
// pages of benches get the table.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rankMatrix, smaa } from '../../dist/ranking/index.js';
import { writePart } from './write-part.js';

const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5);
const criteriaCount = 8;

/** The same numbers each time. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const shapes = [
  { shape: 'usual' },
  { shape: 'u-shape', q: 5 },
  { shape: 'v-shape', p: 30 },
  { shape: 'level', q: 5, p: 30 },
  { shape: 'linear', q: 5, p: 30 },
];

function matrixOf(size, preferences) {
  const random = numbersFrom(size);
  const values = Array.from({ length: size }, () => Array.from({ length: criteriaCount }, () => 1 + 99 * random()));
  const criteria = Array.from({ length: criteriaCount }, (_, j) => ({
    id: `c${j + 1}`,
    direction: j % 3 === 2 ? 'lower-is-better' : 'higher-is-better',
    weight: j + 1,
    scale: { min: 0, max: 101 },
    preference: preferences[j % preferences.length],
  }));
  return { values, criteria };
}

/** What no ranking can do without: each number read once, weighed and added. */
function plainPass(size) {
  const random = numbersFrom(size);
  const columns = Array.from({ length: criteriaCount }, () => Float64Array.from({ length: size }, random));
  const sums = new Float64Array(size);
  return () => {
    sums.fill(0);
    for (const [j, column] of columns.entries()) for (let i = 0; i < size; i++) sums[i] += (j + 1) * column[i];
    return sums[0];
  };
}

const timed = (task) => {
  const start = performance.now();
  task();
  return performance.now() - start;
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** In turn, so that what else the machine does weighs on all alike; two rounds warm up. */
function inTurn(tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const time = timed(task);
      if (round >= 0) times[name].push(time);
    }
  return times;
}

const methods = [
  ['weighted sum, fixed scales', { method: 'weighted-sum' }, shapes],
  ['weighted sum, min-max', { method: 'weighted-sum', normalisation: 'min-max' }, shapes],
  ['weighted product', { method: 'weighted-product' }, shapes],
  ['TOPSIS', { method: 'topsis' }, shapes],
  ['VIKOR', { method: 'vikor' }, shapes],
  ['PROMETHEE II, usual', { method: 'promethee-ii' }, [{ shape: 'usual' }]],
  ['PROMETHEE II, linear', { method: 'promethee-ii' }, [{ shape: 'linear', q: 5, p: 30 }]],
  ['PROMETHEE II, gaussian', { method: 'promethee-ii' }, [{ shape: 'gaussian', s: 20 }]],
];

const sizes = [1000, 10_000, 100_000];
const results = new Map(methods.map(([name]) => [name, []]));
const bases = [];
for (const size of sizes) {
  const pass = plainPass(size);
  const tasks = {
    pass: () => {
      for (let turn = 0; turn < 20; turn++) pass();
    },
  };
  for (const [name, options, preferences] of methods) {
    const matrix = matrixOf(size, preferences);
    tasks[name] = () => rankMatrix(matrix, options);
  }
  const times = inTurn(tasks);
  const base = times.pass.map((time) => time / 20);
  bases.push(median(base));
  for (const [name] of methods)
    results.get(name).push({ milliseconds: median(times[name]), ratio: median(times[name].map((time, i) => time / base[i])) });
}

const studied = matrixOf(500, shapes).values.map((row) => row.map((value) => value / 101));
const smaaPass = plainPass(500);
const smaaTimes = inTurn({
  pass: () => {
    for (let turn = 0; turn < 10_000; turn++) smaaPass();
  },
  smaa: () => smaa(studied, { weights: { low: new Array(8).fill(0.02), high: new Array(8).fill(0.4) } }),
  any: () => smaa(studied),
});
const smaaRatio = (name) => median(smaaTimes[name].map((time, i) => time / smaaTimes.pass[i]));

/** What a ranking leaves in memory, result held, so that it can be seen to grow as the rows. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const used = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const memory = sizes.map((size) => {
  const matrix = matrixOf(size, shapes);
  const before = used();
  const made = rankMatrix(matrix, { method: 'promethee-ii' });
  const held = used() - before;
  return made.scores.length === size ? held : Number.NaN;
});

const shown = (number, language = 'en') => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(number);
const french = {
  'weighted sum, fixed scales': 'somme pondérée, échelles fixes',
  'weighted sum, min-max': 'somme pondérée, min-max',
  'weighted product': 'produit pondéré',
  'PROMETHEE II, usual': 'PROMETHEE II, usuelle',
  'PROMETHEE II, linear': 'PROMETHEE II, linéaire',
  'PROMETHEE II, gaussian': 'PROMETHEE II, gaussienne',
};
const words = {
  en: {
    head: 'rows × 8 criteria',
    pass: 'plain pass over the numbers',
    smaa: 'SMAA, 500 rows, 10,000 draws',
    named: (name) => name,
  },
  fr: {
    head: 'lignes × 8 critères',
    pass: 'simple passage sur les nombres',
    smaa: 'SMAA, 500 lignes, 10\u202f000 tirages',
    named: (name) => french[name] ?? name,
  },
};
const tableIn = (language) => {
  const said = words[language];
  const number = (value) => shown(value, language);
  const cell = ({ milliseconds, ratio }) => `${number(milliseconds)} ms (× ${number(ratio)})`;
  return [
    `| ${said.head} | ${sizes.map((size) => size.toLocaleString(language)).join(' | ')} |`,
    `| --- | ${sizes.map(() => '---').join(' | ')} |`,
    `| ${said.pass} | ${bases.map((base) => `${number(base)} ms`).join(' | ')} |`,
    ...methods.map(([name]) => `| ${said.named(name)} | ${results.get(name).map(cell).join(' | ')} |`),
    `| ${said.smaa} | ${number(median(smaaTimes.any))} ms (× ${number(smaaRatio('any'))}) | | |`,
  ].join('\n');
};

const out = (line) => process.stdout.write(`${line}\n`);
out(tableIn('en'));
out(`\nSMAA within bounds: ${shown(median(smaaTimes.smaa))} ms (× ${shown(smaaRatio('smaa'))} as many plain passes)`);
for (const [i, size] of sizes.entries()) out(`${size} rows: ${shown(memory[i] / size)} bytes a row held by PROMETHEE II`);
if (process.argv.includes('--docs')) writePart('ranking', tableIn);
