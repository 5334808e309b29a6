// The hostile corpus: each case of test/fixtures/hostile is tried on a stranger's project, and nothing outside it is read, written or run.
import { readdirSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { attack, type Hostile } from './sandbox.ts';

const folder = new URL('../fixtures/hostile/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

let [held, tried] = [0, 0];
afterAll(() => console.log(`hostile corpus: held ${held} of ${tried}`));

for (const file of files) {
  const { cases }: { cases: readonly Hostile[] } = await import(new URL(file, folder).href);
  describe(file.replace(/\.ts$/, ''), () => {
    test.each(cases)('$name', { timeout: 120_000 }, async (one) => {
      tried++;
      await attack(one);
      held++;
    });
  });
}
