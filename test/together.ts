// Which test files share a process, of the suite and of the proofs; and what stands there in the place of the parser of YAML.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { ResolvedConfig } from 'vite';

/** What a test says when it changes for good the process that it runs in; all other files share one, with what it has loaded and made ready. */
const changes =
  /\bvi\.(?:mock|doMock|hoisted|useFakeTimers|resetModules)\b|\bprocess\.(?:chdir|umask|exitCode)\b|\bprocess\.env\[[^\]]*\] (?:\?\?)?= |\bdelete process\.env\b|\bsyncBuiltinESMExports\b|\/(?:work|that-write|failing-disk)\.ts'/;

/** `path`: from the root of the package. */
export const standsApart = (path: string): boolean => changes.test(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));

export const parsedOnce = {
  name: 'parsed-once',
  enforce: 'pre' as const,
  resolveId: (id: string, from = '') =>
    id === './parse-yaml.ts' && /[\\/]src[\\/]reading[\\/]/.test(from) ? join(import.meta.dirname, 'parsed-once.ts') : undefined,
};

/** Names of Node's own modules that Node 20 does not list, as Vitest says them. */
const later = new Set<unknown>(
  builtinModules.filter((name) => name.startsWith('node:')).flatMap((name) => [name, `node:${name}`]),
);
/** What Vite made of a source is kept under a key in which all of these names stand: without those of later Nodes, what one made serves the next. */
export const oneOfAllNodes = {
  name: 'one-of-all-nodes',
  configResolved: ({ environments }: Pick<ResolvedConfig, 'environments'>): void => {
    for (const { resolve } of Object.values(environments)) {
      resolve.builtins = resolve.builtins.filter((name) => !later.has(name));
      if (resolve.external !== true) resolve.external = resolve.external.filter((name) => !later.has(name));
    }
  },
};
