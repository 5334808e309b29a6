// How much processor the exact best and worst rank of each action take, and what is always before what, for 60 and 100 actions by 8
// criteria, each weight from half of its share to half as much again, a score in twenty missing. `node test/bench/extreme-ranks.js [--docs]`;
// with `--docs` the pages of benches get the table.

import { build } from 'esbuild';
import { extremeRanks, preferenceRelations } from '../../dist/ranking/index.js';
import { writePart } from './write-part.js';

const bundled = new URL('../../dist/bench-programmes.js', import.meta.url);
await build({
  entryPoints: [new URL('../../src/planning/choosing/programmes.ts', import.meta.url).pathname],
  outfile: bundled.pathname,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['highs'],
});
const { openProgrammes } = await import(bundled.href);

const criteria = 8;

/** Levels from 1 to 5, as people score, better actions being better on most criteria. */
function casesOf(size) {
  let state = size;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const rows = Array.from({ length: size }, () => {
    const merit = random() * 0.4;
    return Array.from({ length: criteria }, () => (random() < 0.05 ? null : Math.round(4 * (merit + 0.6 * random())) / 4));
  });
  return {
    values: rows.map((row) => row.map((value) => value ?? 0)),
    upTo: rows.map((row) => row.map((value) => value ?? 1)),
    weights: { low: new Array(criteria).fill(0.5 / criteria), high: new Array(criteria).fill(1.5 / criteria) },
  };
}

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = (task) => {
  const start = processor();
  const made = task();
  return { seconds: processor() - start, made };
};

const solve = await openProgrammes();
extremeRanks(casesOf(12), { solve });
const measured = [60, 100].map((size) => {
  const cases = casesOf(size);
  const ranks = timed(() => extremeRanks(cases, { solve }));
  const pairs = timed(() => preferenceRelations(cases));
  const proved = ranks.made.filter(({ best, worst }) => best.isReached && worst.isReached).length;
  return { size, ranks: ranks.seconds, pairs: pairs.seconds, proved };
});

const words = {
  en: { head: '| actions × 8 criteria | best and worst ranks | of which proved | two by two |', unit: 's of processor' },
  fr: { head: '| actions × 8 critères | meilleur et moins bon rangs | dont prouvés | deux à deux |', unit: 's de processeur' },
};
const tableIn = (language) => {
  const number = (value) => new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value);
  const { head, unit } = words[language];
  return [
    head,
    '| --- | --- | --- | --- |',
    ...measured.map(
      ({ size, ranks, pairs, proved }) =>
        `| ${size} | ${number(ranks)} ${unit} | ${proved} / ${size} | ${number(pairs)} ${unit} |`,
    ),
  ].join('\n');
};
process.stdout.write(`${tableIn('en')}\n`);
if (process.argv.includes('--docs')) writePart('extreme-ranks', tableIn);
if (measured[0].ranks > 10) process.exitCode = 1;
