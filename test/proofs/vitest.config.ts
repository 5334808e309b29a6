import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { setWordsInTests } from '../../bin/typeset.js';

const home = join(import.meta.dirname, '../..');
/** Tests that ask other programs about documents: the suite does not start those, see test/open-xml. */
const asking = readdirSync(join(home, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter(
    (path) =>
      path.endsWith('.test.ts') && /open-xml\/index\.js|\/opened\.ts|\/cases\.ts'/.test(readFileSync(join(home, path), 'utf8')),
  );

// Slow proofs, here or beside the tests of a room, that .ci/run runs once: npx vitest run --config test/proofs/vitest.config.ts
export default defineConfig({
  plugins: [setWordsInTests],
  test: {
    root: home,
    include: ['test/**/*.proof.ts', ...asking],
    globalSetup: ['test/aside.ts', 'test/nothing-left.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    experimental: { fsModuleCache: true },
    maxWorkers: '100%',
  },
});
