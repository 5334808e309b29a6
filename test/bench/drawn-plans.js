// Planning problems drawn at random, and the house's own ways to choose, bundled from its sources.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const bundled = new URL('../../dist/bench-choosing.js', import.meta.url);
const { outputFiles } = await build({
  stdin: {
    contents: ['choose', 'search', 'sparse-model'].map((name) => `export * from './${name}.ts';`).join(''),
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
export const { bySolver, choose, search, sparseModel } = await import(bundled.href);

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
export function problemOf(count, seed) {
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

/** The first problem of that size that a plan filled once already keeps the rules of. */
export function openProblem(count) {
  for (let seed = 1; ; seed++) {
    const problem = problemOf(count, seed);
    const free = problem.candidates.map(({ starts }) => starts.map(() => 0));
    const simple = search(problem, free, { rounds: 0, seed: 1, known: null });
    if (simple !== null) return { problem, simple };
  }
}
