// The hostile corpus: each case of test/fixtures/hostile is tried on a stranger's project, and nothing outside it is read, written or run.
import { afterAll, describe, test } from 'vitest';
import { topics } from './cases.ts';
import { attack } from './sandbox.ts';

let [held, tried] = [0, 0];
afterAll(() => console.log(`hostile corpus: held ${held} of ${tried}`));

for (const { name, cases } of topics)
  describe(name, () => {
    test.each(cases)('$name', { timeout: 120_000 }, async (one) => {
      tried++;
      await attack(one);
      held++;
    });
  });
