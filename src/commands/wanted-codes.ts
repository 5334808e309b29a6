// What `--only` asks for: some codes, and with them whatever kept a file from being looked at.
import { knownCodes, ruleOf } from '../checking/index.ts';
import { nearest } from '../deriving/index.ts';
import { type Problem, UsageError } from '../model/index.ts';

const isRule = (code: string): boolean => ruleOf(code)?.check !== undefined;

/** Everything when nothing is asked for; codes may be separated by commas. */
export function wantedCodes(only: readonly string[]): (problem: Problem) => boolean {
  const codes = only.flatMap((words) => words.split(',')).map((word) => word.trim());
  for (const code of codes)
    if (!knownCodes.includes(code)) throw new UsageError('unknown-code', { code, nearest: nearest(code, knownCodes) ?? '' });
  if (codes.length === 0) return () => true;
  const withRules = codes.some(isRule);
  // A file that could not be read, or that its schema refuses, was not shown to the rules: to keep quiet about it would be to pass it.
  return ({ code, severity }) =>
    codes.includes(code) || code === 'jalon/internal' || (withRules && severity === 'error' && !isRule(code));
}
