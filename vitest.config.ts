import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const all = 'test/**/*.test.ts';
/** Where whole commands run, the disk is written to and programs are started. */
const rooms = /^test\/(?:cli|commands|hostile|house|running|scenarios|usecases|writing)\//;
/** What a test says when it changes the process that it runs in. */
const changes =
  /\bvi\.(?:mock|doMock|hoisted|spyOn|stub\w+|useFakeTimers|resetModules)\b|\bprocess\.(?:env|chdir|on|once|umask|exitCode)\b|\bsyncBuiltinESMExports\b|\bcounted\(/;
/** They have a process each. The others share theirs, with what it has loaded: their order must not count. */
const apart = readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter(
    (path) =>
      path.endsWith('.test.ts') && (rooms.test(path) || changes.test(readFileSync(join(import.meta.dirname, path), 'utf8'))),
  );

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
        test: {
          name: 'together',
          include: [all],
          exclude: [...configDefaults.exclude, ...apart],
          isolate: false,
          setupFiles: ['test/seed.ts', 'test/begin-anew.ts'],
        },
      },
    ],
  },
});
