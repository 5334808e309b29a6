// How much processor each method takes to rank 1,000, 10,000 and 100,000 alternatives by 8 criteria, beside the floor of that method
// (ranking-floors.js) measured in turn in the same run, and SMAA for 500 alternatives under 10,000 weights. `node test/bench/ranking.js [rounds]
// [--docs]`; with `--docs` the pages of benches get the table.
import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rankMatrix, smaa } from '../../dist/ranking/index.js';
import { floors } from './ranking-floors.js';
import { median, numbersFrom } from './statistics.js';
import { writePart } from './write-part.js';

const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5);
const criteriaCount = 8;

const shapes = [
  { shape: 'usual' },
  { shape: 'u-shape', q: 5 },
  { shape: 'v-shape', p: 30 },
  { shape: 'level', q: 5, p: 30 },
  { shape: 'linear', q: 5, p: 30 },
];

function rowsOf(size) {
  const random = numbersFrom(size);
  return Array.from({ length: size }, () => Array.from({ length: criteriaCount }, () => 1 + 99 * random()));
}

function matrixOf(values, preferences) {
  const criteria = Array.from({ length: criteriaCount }, (_, j) => ({
    id: `c${j + 1}`,
    direction: j % 3 === 2 ? 'lower-is-better' : 'higher-is-better',
    weight: j + 1,
    scale: { min: 0, max: 101 },
    preference: preferences[j % preferences.length],
  }));
  return { values, criteria };
}

/** Each number read once from a typed column, weighed and added: no rows, no scales, no order. */
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

/** Milliseconds of processor a call, collecting what it leaves included. */
function processorOf(task, turns) {
  const start = process.cpuUsage();
  for (let turn = 0; turn < turns; turn++) task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / turns;
}

/** In turn, so that what else the machine does weighs on all alike; two rounds warm up. */
function inTurn(tasks, turns) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const time = processorOf(task, turns);
      if (round >= 0) times[name].push(time);
    }
  return times;
}

const methods = [
  ['weighted sum, fixed scales', { method: 'weighted-sum' }, shapes, floors.fixedSum],
  ['weighted sum, min-max', { method: 'weighted-sum', normalisation: 'min-max' }, shapes, floors.minMaxSum],
  ['weighted product', { method: 'weighted-product' }, shapes, floors.fixedProduct],
  ['TOPSIS', { method: 'topsis' }, shapes, floors.topsis],
  ['VIKOR', { method: 'vikor' }, shapes, floors.vikor],
  ['PROMETHEE II, usual', { method: 'promethee-ii' }, [{ shape: 'usual' }], floors.usualFlows],
  ['PROMETHEE II, linear', { method: 'promethee-ii' }, [{ shape: 'linear', q: 5, p: 30 }], floors.usualFlows],
  ['PROMETHEE II, gaussian', { method: 'promethee-ii' }, [{ shape: 'gaussian', s: 20 }], floors.usualFlows],
];

/** A floor that does not find the same scores is none; that of PROMETHEE leaves its sorted values where they are. */
function checked(name, floor, matrix, options) {
  if (options.method === 'promethee-ii') return;
  const [least, made] = [floor(matrix).scores, rankMatrix(matrix, options).scores];
  if (made.some((score, i) => !(Math.abs(score - least[i]) < 1e-9))) throw new Error(`${name}: not what the floor finds`);
}

/** One method and its floor in a process of its own: none pays for what another leaves to be collected. */
function measureMethod(at, size) {
  const [name, options, preferences, floor] = methods[at];
  const matrix = matrixOf(rowsOf(size), preferences);
  checked(name, floor, matrix, options);
  const tasks = { pass: plainPass(size), floor: () => floor(matrix), made: () => rankMatrix(matrix, options) };
  const times = inTurn(tasks, Math.ceil(400_000 / size));
  return {
    pass: median(times.pass),
    milliseconds: median(times.made),
    floor: median(times.floor),
    ratio: median(times.made.map((time, i) => time / times.floor[i])),
  };
}

function measureDraws() {
  const studied = rowsOf(500).map((row) => row.map((value) => value / 101));
  const bounds = { low: new Array(8).fill(0.02), high: new Array(8).fill(0.4) };
  const times = inTurn({ within: () => smaa(studied, { weights: bounds }), any: () => smaa(studied) }, 1);
  return { within: median(times.within), any: median(times.any) };
}

const [, alone] = process.argv.join(' ').match(/--alone (.+)/) ?? [];
if (alone !== undefined) {
  const [at, size] = alone.split(' ').map(Number);
  process.stdout.write(JSON.stringify(size === undefined ? measureDraws() : measureMethod(at, size)));
  process.exit();
}
function inItsOwn(...words) {
  const run = spawnSync(process.execPath, [process.argv[1], `${rounds}`, '--alone', ...words], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const draws = inItsOwn('draws');
const sizes = [1000, 10_000, 100_000];
const results = new Map(methods.map(([name], at) => [name, sizes.map((size) => inItsOwn(`${at}`, `${size}`))]));
const bases = sizes.map((_, at) => median([...results.values()].map((cells) => cells[at].pass)));

/** What a ranking leaves in memory, result held, so that it can be seen to grow as the rows. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const used = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const memory = sizes.map((size) => {
  const matrix = matrixOf(rowsOf(size), shapes);
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
    pass: 'plain pass over typed columns, no order',
    smaa: 'SMAA, 500 rows, 10,000 draws',
    beside: 'floor',
    named: (name) => name,
  },
  fr: {
    head: 'lignes × 8 critères',
    pass: 'simple passage sur des colonnes typées, sans ordre',
    smaa: 'SMAA, 500 lignes, 10\u202f000 tirages',
    beside: 'plancher',
    named: (name) => french[name] ?? name,
  },
};
const tableIn = (language) => {
  const said = words[language];
  const number = (value) => shown(value, language);
  const cell = ({ milliseconds, floor, ratio }) =>
    `${number(milliseconds)} ms, ${said.beside} ${number(floor)} ms (× ${number(ratio)})`;
  return [
    `| ${said.head} | ${sizes.map((size) => size.toLocaleString(language)).join(' | ')} |`,
    `| --- | ${sizes.map(() => '---').join(' | ')} |`,
    `| ${said.pass} | ${bases.map((base) => `${number(base)} ms`).join(' | ')} |`,
    ...methods.map(([name]) => `| ${said.named(name)} | ${results.get(name).map(cell).join(' | ')} |`),
    `| ${said.smaa} | ${number(draws.any)} ms | | |`,
  ].join('\n');
};

const out = (line) => process.stdout.write(`${line}\n`);
out(tableIn('en'));
out(`\nSMAA within bounds: ${shown(draws.within)} ms`);
for (const [i, size] of sizes.entries()) out(`${size} rows: ${shown(memory[i] / size)} bytes a row held by PROMETHEE II`);
if (process.argv.includes('--docs')) writePart('ranking', tableIn);
