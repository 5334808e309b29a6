import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { setWordsInTests } from '../../bin/typeset.js';
import { parsedOnce, standsApart } from '../together.ts';

const home = join(import.meta.dirname, '../..');
/** Tests that ask other programs about documents: the suite does not start those, see test/open-xml. */
const asks = (path: string): boolean =>
  path.endsWith('.test.ts') && /open-xml\/index\.js|\/opened\.ts|\/cases\.ts'/.test(readFileSync(join(home, path), 'utf8'));
const proofs = readdirSync(join(home, 'test'), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.proof.ts') || asks(path));

/** Those that change the process they run in, and the attacks, which are long. */
const apart = proofs.filter((path) => path.startsWith('test/hostile/') || standsApart(path));
/** Nearly all that these do, programs that they start do: they have nothing to share, and what they write lies where people have it, on a disk. */
const alone = proofs.filter((path) => /^test\/(?:proofs|house)\//.test(path) && !apart.includes(path));
const globalSetup = ['test/aside.ts', 'test/nothing-left.ts'];
const [inMemory, setupFiles] = [{ JALON_ASIDE: 'memory' }, ['test/seed.ts']];

// Slow proofs, here or beside the tests of a room, that .ci/run runs once: npx vitest run --config test/proofs/vitest.config.ts
export default defineConfig({
  plugins: [setWordsInTests, parsedOnce],
  root: home,
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    experimental: { fsModuleCache: true },
    maxWorkers: '100%',
    // Vitest runs them by their names: what is long begins early, so that no core waits for it at the end.
    projects: [
      { extends: true, test: { name: 'alone', include: alone, globalSetup, setupFiles } },
      { extends: true, test: { name: 'apart', include: apart, globalSetup, setupFiles, env: inMemory } },
      {
        extends: true,
        test: {
          name: 'together',
          include: proofs.filter((path) => !alone.includes(path) && !apart.includes(path)),
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          globalSetup,
          setupFiles: [...setupFiles, 'test/begin-anew.ts'],
          env: inMemory,
        },
      },
    ],
  },
});
