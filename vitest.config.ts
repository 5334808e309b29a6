import { defineConfig } from 'vitest/config';
import { setWordsInTests } from './bin/typeset.js';

export default defineConfig({
  plugins: [setWordsInTests],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 120_000,
    // By default one core is left idle: on two, that is half of them.
    maxWorkers: '100%',
  },
});
