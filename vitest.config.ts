import { defineConfig } from 'vitest/config';
import { setWordsInTests } from './bin/typeset.js';

export default defineConfig({
  plugins: [setWordsInTests],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // The one wall: no test may hang on how fast the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core is left idle: on two, that is half of them.
    maxWorkers: '100%',
  },
});
