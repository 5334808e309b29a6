import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { setWordsInTests } from './bin/typeset.js';
import { oneOfAllNodes, parsedOnce, standsApart } from './test/together.ts';

const apart = readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => /^test\/(?!house\/).*\.test\.ts$/.test(path) && standsApart(path));

export default defineConfig({
  plugins: [setWordsInTests, oneOfAllNodes],
  test: {
    // The one wall: no test may hang on how fast the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Programs that take long to start are asked by the proofs alone; what is written aside is in memory.
    env: { JALON_SUITE: 'yes', JALON_ASIDE: 'memory' },
    // What a test puts in the place of something is gone before the next one.
    restoreMocks: true,
    unstubEnvs: true,
    // What Vite made of a source is kept, by what the source says and by the plugins, for the next run and the next Node.
    experimental: { fsModuleCache: true },
    // By default one core is left idle: on two, that is half of them.
    maxWorkers: '100%',
    projects: [
      // What the sources say, whatever runs them.
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/house/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/aside.ts'],
          setupFiles: ['test/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: apart,
          globalSetup: ['test/aside.ts', 'test/nothing-left.ts'],
          setupFiles: ['test/seed.ts'],
        },
      },
      {
        extends: true,
        plugins: [parsedOnce],
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart, 'test/house/**'],
          isolate: false,
          globalSetup: ['test/aside.ts'],
          setupFiles: ['test/seed.ts', 'test/begin-anew.ts'],
        },
      },
    ],
  },
});
