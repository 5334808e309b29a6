// What a plan of a few actions costs, beside HiGHS alone on the same problems, in turn in one process: both prove the best.
// `node test/bench/small-plans.js [--docs]`.
import { bySolver, choose, problemOf } from './drawn-plans.js';
import { median } from './statistics.js';
import { writePart } from './write-part.js';

const [sizes, problems, rounds] = [[8, 12, 16, 20, 24], 7, 3];

async function busyIn(act) {
  const start = process.cpuUsage();
  const made = await act();
  const { user, system } = process.cpuUsage(start);
  return { made, busy: (user + system) / 1000 };
}

/** Milliseconds of each, medians of the rounds; null when no plan keeps the rules, or HiGHS alone did not prove its own. */
async function compared(problem) {
  const [ours, alone] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const one = await busyIn(() => choose(problem));
    const other = await busyIn(() => bySolver(problem, null));
    if (one.made === null || !other.made.isFirst) return null;
    if (JSON.stringify(one.made.choices) !== JSON.stringify(other.made.choices)) throw new Error('two plans of one problem');
    ours.push(one.busy);
    alone.push(other.busy);
  }
  return { ours: median(ours), alone: median(alone) };
}

const rows = [];
await compared(problemOf(10, 1));
for (const count of sizes) {
  const found = [];
  for (let seed = 1; found.length < problems; seed++) {
    const times = await compared(problemOf(count, seed));
    if (times !== null) found.push(times);
  }
  const row = {
    count,
    ours: median(found.map(({ ours }) => ours)),
    alone: median(found.map(({ alone }) => alone)),
    ratio: median(found.map(({ ours, alone }) => ours / alone)),
  };
  rows.push(row);
  process.stdout.write(
    `${count} × 6  ${row.ours.toFixed(1)} ms, HiGHS alone ${row.alone.toFixed(1)} ms  × ${row.ratio.toFixed(2)}\n`,
  );
}

const heads = {
  fr: ['actions × années', 'jalon', 'HiGHS seul', 'rapport'],
  en: ['actions × years', 'jalon', 'HiGHS alone', 'ratio'],
};
const locales = { fr: 'fr-FR', en: 'en-GB' };

function tableIn(language) {
  const number = (value, digits) =>
    value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const cells = rows.map(({ count, ours, alone, ratio }) => [
    `${count} × 6`,
    `${number(ours, 1)} ms`,
    `${number(alone, 1)} ms`,
    `× ${number(ratio, 2)}`,
  ]);
  return [heads[language], heads[language].map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
if (process.argv.includes('--docs')) writePart('small-plans', tableIn);
