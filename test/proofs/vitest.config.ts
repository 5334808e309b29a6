import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { setWordsInTests } from '../../bin/typeset.js';

// Slow proofs, here or beside the tests of a room, that .ci/run runs once: npx vitest run --config test/proofs/vitest.config.ts
export default defineConfig({
  plugins: [setWordsInTests],
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['test/**/*.proof.ts'],
    globalSetup: ['test/nothing-left.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
});
