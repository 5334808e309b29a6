// Which test files share a process, of the suite and of the proofs; and what stands there in the place of the parser of YAML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
