// What a test proves must not hang on how fast the machine is: work is counted, order is looked at, and only the time of the whole test ends it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counted, workOf } from '../work.ts';
import { home } from './sources.ts';

const { quadratic, linear, searching, shortening, matching } = await counted(() => import('../fixtures/work.ts'));

/** Measures of speed have their own room; proofs are run on their own. */
const apart = /^(?:bench|corpus|proofs|fixtures)[/\\]/;
const clocks = /\bperformance\s*\.\s*(?:now|mark|measure)\b|\bcpuUsage\b|\bhrtime\b|\bresourceUsage\b|\bDate\.now\b/;
/** Shorter than what vitest.config.ts gives to every test. */
const impatience = /\b(?:timeout|testTimeout|hookTimeout): (?:\d{1,2}_?\d{3}|1[01]\d_?\d{3})\b/;

const tests = readdirSync(`${home}test`, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.[jt]s$/.test(path) && !apart.test(path) && !path.endsWith('clock.test.ts'),
);

test('no test reads a clock, or has less time than all the others', () => {
  expect(tests.length).toBeGreaterThan(300);
  const wrong = tests.flatMap((path) =>
    readFileSync(`${home}test/${path}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (clocks.test(line) || impatience.test(line) ? `${path}:${index + 1} ${line.trim()}` : [])),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries({ quadratic, searching, shortening }))('work that follows the square is seen: %s', (_, run) => {
  expect(workOf(() => run(2000)) / workOf(() => run(1000))).toBeGreaterThan(3.5);
});

test.each(Object.entries({ linear, matching }))('and work that follows the length is seen as such: %s', (_, run) => {
  const [once, twice] = [workOf(() => run(1000)), workOf(() => run(2000))];
  expect(once).toBeGreaterThan(1000);
  expect(twice / once).toBeLessThan(2.1);
});
