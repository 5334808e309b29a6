import { defineConfig } from 'vitest/config';

// Slow proofs, that .ci/run runs once: npx vitest run --config test/proofs/vitest.config.ts
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.proof.ts'],
    setupFiles: ['../seed.ts'],
    testTimeout: 300_000,
    maxWorkers: '100%',
  },
});
