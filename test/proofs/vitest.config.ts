import { defineConfig } from 'vitest/config';
import { setWordsInTests } from '../../bin/typeset.js';

// Slow proofs, that .ci/run runs once: npx vitest run --config test/proofs/vitest.config.ts
export default defineConfig({
  plugins: [setWordsInTests],
  test: {
    root: import.meta.dirname,
    include: ['*.proof.ts'],
    globalSetup: ['../nothing-left.ts'],
    setupFiles: ['../seed.ts'],
    testTimeout: 300_000,
    maxWorkers: '100%',
  },
});
