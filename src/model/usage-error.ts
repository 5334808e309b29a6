// The job could not be done: wrong command, nothing matched, disk full.
import type { Problem } from './problem.ts';

/** One line for the user, by code and values, which `sentenceOf` turns into French or English; exit 2. */
export class UsageError extends Error {
  readonly code: string;
  readonly values: { readonly [name: string]: string | number | readonly string[] };
  constructor(code: string, values: { readonly [name: string]: string | number | readonly string[] } = {}) {
    const said = Object.entries(values).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : value}`);
    super(said.length === 0 ? code : `${code} (${said.join('; ')})`);
    this.code = code;
    this.values = values;
  }
}

/** Files of the user say something that keeps the job from being done; exit 1. `problems`: as `validate` tells them. */
export class FaultyFiles extends UsageError {
  readonly root: string;
  readonly problems: readonly Problem[];
  constructor(root: string, problems: readonly Problem[]) {
    super('faulty-files', { paths: [...new Set(problems.map(({ at }) => at.path))] });
    this.root = root;
    this.problems = problems;
  }
}

/** What Node throws when the system refuses, or Node itself where it is told to: a full disk, a folder without rights. */
export const isDiskError = (
  error: unknown,
): error is Error & {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly dest?: string;
  readonly resource?: string;
} =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  ('syscall' in error || error.code === 'ERR_ACCESS_DENIED');
