import { defineConfig } from 'vitest/config';

// By default one core is left idle: on two, that is half of them.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: '100%' } });
