// What `--only` asks for: some codes, and with them whatever kept a file from being looked at.
import { knownCodes, ruleOf } from '../../checking/index.ts';
import type { Problem } from '../../model/index.ts';
import { codesFor } from '../../usecases/own-rules.ts';
import { unknownName } from '../../values/index.ts';

const isOwn = (code: string): boolean => code.startsWith('x-');
/** What people write themselves is always a rule. */
const isRule = (code: string): boolean => isOwn(code) || ruleOf(code)?.check !== undefined;

/** The codes may be separated by commas. */
const codesIn = (only: readonly string[]): readonly string[] =>
  only.flatMap((words) => words.split(',')).map((word) => word.trim());

function refuseUnknown(asked: readonly string[], known: readonly string[]): void {
  for (const code of asked) if (!known.includes(code)) throw unknownName('unknown-code', code, known, { code });
}

/** @throws UsageError when no rule of jalon, nor of those projects or of their organisation, has a code that is asked for */
export function refuseUnknownCodes(only: readonly string[], projects: () => readonly string[]): void {
  const asked = codesIn(only);
  refuseUnknown(asked, codesFor(asked, projects));
}

/** Everything when nothing is asked for. @throws UsageError when a code can be nobody’s */
export function wantedCodes(only: readonly string[]): (problem: Problem) => boolean {
  const codes = codesIn(only);
  refuseUnknown(
    codes.filter((code) => !isOwn(code)),
    knownCodes,
  );
  if (codes.length === 0) return () => true;
  const withRules = codes.some(isRule);
  // A file that could not be read, or that its schema refuses, was not shown to the rules: to keep quiet about it would be to pass it.
  return ({ code, severity }) =>
    codes.includes(code) || code === 'jalon/internal' || (withRules && severity === 'error' && !isRule(code));
}
