// Printed one after the other or all at once, JSON is the same text; a run ends with its errors, which are kept, and nothing else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingOf } from '../../../src/cli/batch/ending.ts';
import type { Outcome, World } from '../../../src/model/index.ts';
import { jsonText } from '../../../src/reporting/index.ts';
import { quiet } from '../typed.ts';

function told(all: readonly object[], outcomes: readonly Outcome<unknown>[], json: boolean) {
  const [out, err]: [string[], string[]] = [[], []];
  const world: World = { ...quiet, cwd: '/', width: 100, out: (text) => out.push(text), err: (text) => err.push(text) };
  const ending = endingOf({ json }, world, 'things');
  for (const one of all) ending.list(one);
  for (const one of outcomes) ending.add(one, true);
  return { code: ending.end(), out: out.join(''), err: err.join('') };
}

test('a list for programs', () => {
  const values = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(values, (all) => {
      const whole = jsonText({ jalon: 1, kind: 'things', things: all });
      expect(told(all, [], true)).toEqual({ code: 0, out: whole, err: '' });
      expect(told(all, [], false).out).toBe('');
    }),
  );
});

test('the errors alone, and a code', () => {
  const at = { path: 'axes.yaml', line: 2, column: 3 };
  const problem = (code: string, severity: 'error' | 'warning') => ({ code, severity, at, found: { key: 'x' } });
  const outcome = (...problems: Outcome<unknown>['problems']) => ({ root: 'P', problems, filesChecked: 1 });
  const warned = outcome(problem('action/without-need', 'warning'));
  expect(told([], [warned], false)).toEqual({ code: 0, out: '', err: '' });
  const failed = told(
    [],
    [warned, outcome(problem('reference/unknown', 'error'), problem('action/without-need', 'warning'))],
    false,
  );
  expect(failed).toMatchObject({ code: 1, err: expect.stringMatching(/^P\/axes\.yaml:2:3 .* reference\/unknown$/m) });
  expect(failed.err).not.toContain('without-need');
});
