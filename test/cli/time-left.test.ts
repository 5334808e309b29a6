// The time that a job still takes is told when what is done tells it, and not else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeLeft } from '../../src/cli/commands/time-left.ts';

const steady = (count: number, each: number) => Array.from({ length: count }, (_, n) => ({ at: (n + 1) * each, weight: 1 }));

test('a steady job: what is left at its pace', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 500 }),
      fc.integer({ min: 100, max: 5000 }),
      fc.integer({ min: 50, max: 900 }),
      (n, each, left) => {
        expect(timeLeft(steady(n, each), 0, left)).toBeCloseTo(each * left, 3);
      },
    ),
  );
});

test('nothing before ten are done, nor when little is left, nor at the end', () => {
  expect(timeLeft(steady(9, 1000), 0, 500)).toBeNull();
  expect(timeLeft(steady(10, 1000), 0, 4)).toBeNull();
  expect(timeLeft(steady(10, 1000), 0, 0)).toBeNull();
});

test('nothing of a job that goes by fits and starts', () => {
  const slowing = [...steady(10, 100), ...Array.from({ length: 5 }, (_, n) => ({ at: 1000 + (n + 1) * 2000, weight: 1 }))];
  expect(timeLeft(slowing, 0, 100)).toBeNull();
});

test('heavy ones count for what they weigh', () => {
  const heavy = Array.from({ length: 12 }, (_, n) => ({ at: (n + 1) * 3000, weight: 3 }));
  expect(timeLeft(heavy, 0, 10)).toBeCloseTo(10_000, 3);
});
