import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const all = 'test/**/*.test.ts';
/** What a test file says when it changes the process that it runs in: it has one of its own. The others share theirs, and what it has loaded. */
const changes =
  /\bvi\.(?:mock|doMock|hoisted|spyOn|stub\w+|useFakeTimers|resetModules)\b|\bprocess\.(?:env|chdir|on|once|umask|exitCode)\b|\bsyncBuiltinESMExports\b|\bcounted\(/;
const apart = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && changes.test(readFileSync(path, 'utf8')));

export default defineConfig({
  test: {
    // The one wall: no test may hang on how fast the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core is left idle: on two, that is half of them.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'apart', include: apart, setupFiles: ['test/seed.ts'] } },
      {
        extends: true,
        test: { name: 'together', include: [all], exclude: apart, isolate: false, setupFiles: ['test/seed.ts'] },
      },
    ],
  },
});
