import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { setWordsInTests } from './bin/typeset.js';

/** Rooms whose tests reckon and say, and leave nothing behind: their files share a process, with what it has loaded. */
const pure =
  /^test\/(?:comparing|drawing|measuring|planning|pooling|project|ranking|reporting|steering|surveying|values|wording)\/.*\.test\.ts$/;
/** What a test says when it changes the process that it runs in. */
const changes =
  /\bvi\.(?:mock|doMock|hoisted|spyOn|stub\w+|useFakeTimers|resetModules)\b|\bprocess\.(?:env|chdir|on|once|umask|exitCode)\b|\bsyncBuiltinESMExports\b|\bcounted\(/;
const together = readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => pure.test(path) && !changes.test(readFileSync(join(import.meta.dirname, path), 'utf8')));

export default defineConfig({
  plugins: [setWordsInTests],
  test: {
    // The one wall: no test may hang on how fast the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core is left idle: on two, that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...together],
          globalSetup: ['test/nothing-left.ts'],
          setupFiles: ['test/seed.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'together', include: together, isolate: false, setupFiles: ['test/seed.ts', 'test/begin-anew.ts'] },
      },
    ],
  },
});
