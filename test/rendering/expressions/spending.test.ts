import { expect, test } from 'vitest';
import { createCompiler } from '../../../src/rendering/expressions/index.ts';
import { mostCharacters, mostItems, newSpending, Overspent } from '../../../src/rendering/expressions/spending.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { testAside } from '../../cases.ts';

const overspent = (run: () => unknown): Overspent | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof Overspent) return error;
    throw error;
  }
};
const repeat = (times: number, run: () => unknown) => (): void => {
  for (let i = 0; i < times; i++) run();
};

test('a document may go through so many items, and no more', () => {
  const spending = newSpending();
  const pass = () => spending.passed(() => '', 'here');
  expect(overspent(repeat(mostItems, pass))).toBeNull();
  expect(overspent(pass)).toMatchObject({ what: 'items', at: 'here' });
  spending.begin();
  expect(overspent(pass)).toBeNull();
});

test('what is written within a loop is counted once, what the loop adds to it too', () => {
  const spending = newSpending();
  const half = 'a'.repeat(mostCharacters / 2);
  expect(overspent(() => spending.passed(() => spending.written(half), null))).toBeNull();
  expect(overspent(() => spending.passed(() => spending.passed(() => half, null), null))).toBeNull();
  expect(overspent(() => spending.written('a'))).toMatchObject({ what: 'characters' });
});

test('what a few nested loops multiply to 168 megabytes is refused', () => {
  const spending = newSpending();
  const deepest = 'a'.repeat(168_000);
  const loops = () => repeat(1000, () => spending.passed(() => deepest, 'inner'))();
  expect(overspent(loops)).toMatchObject({ what: 'characters', at: 'inner' });
});

testAside('a loop within others is told by its own place', () => {
  const render = createCompiler<null>(helpersFor('fr'), { _text: (text) => text })(
    '{{#each all _at="first"}}{{#each @root.all _at="second"}}{{#each @root.all}}{{_text this}}{{/each}}{{/each}}{{/each}}',
  );
  const all = (length: number) => ({ all: Array.from({ length }, () => 'a') });
  expect(render(all(5), null)).toBe('a'.repeat(125));
  expect(overspent(() => render(all(200), null))).toMatchObject({ what: 'items', at: null });
});
