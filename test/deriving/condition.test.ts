// The condition language: small, total, and read the way people read it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, isMet, longest, parseCondition } from '../../src/deriving/index.ts';
import type { Expression } from '../../src/model/index.ts';

const names = ['axes', 'needs', 'audiencesHeard.elected'];
const facts = new Map([
  ['axes', 4],
  ['needs', 0],
  ['audiencesHeard.elected', 2],
]);
const worth = (text: string): number => {
  const { expression, fault } = parseCondition(text, names);
  if (expression === null) throw new Error(`${text}: ${fault?.code}`);
  return evaluate(expression, facts);
};
const faultIn = (text: string) => parseCondition(text, names).fault;

test.each([
  ['axes', 4],
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['8 - 4 - 2', 2],
  ['8 / 4 / 2', 1],
  ['-2 * -3', 6],
  ['2 - -1', 3],
  ['axes > 3', 1],
  ['axes>=5', 0],
  ['not axes = 4', 0],
  ['not needs and axes', 1],
  ['not (needs or axes)', 0],
  ['1 or 0 and 0', 1],
  ['axes > 0 and needs = 0 or needs > 9', 1],
  ['(axes > 1) + (needs > 1) + (audiencesHeard.elected > 1) >= 2', 1],
  ['audiencesHeard.elected / axes', 0.5],
  ['0.5 < 0.75', 1],
])('%s', (text, expected) => {
  expect(worth(text)).toBe(expected);
});

test('a share of nothing is no number: no comparison with it is true, and it does not hold', () => {
  for (const sign of ['=', '!=', '<', '<=', '>', '>=']) expect(worth(`axes / needs ${sign} 1`)).toBe(0);
  expect(worth('not (axes / needs)')).toBe(1);
});

test.each([
  ['', { code: 'unfinished', at: 0 }],
  ['axes >', { code: 'unfinished', at: 6 }],
  ['(axes > 1', { code: 'unfinished', at: 9 }],
  ['axes > 1)', { code: 'unexpected', at: 8, found: ')' }],
  ['axes needs', { code: 'unexpected', at: 5, found: 'needs' }],
  ['1 < axes < 9', { code: 'unexpected', at: 9, found: '<' }],
  ['axes + not needs', { code: 'unexpected', at: 7, found: 'not' }],
  ['axes > 0,5', { code: 'unexpected', at: 8, found: ',' }],
  ['axes > 0 and 😀', { code: 'unexpected', at: 13, found: '😀' }],
  ['axes > and', { code: 'unexpected', at: 7, found: 'and' }],
  ['axe > 0', { code: 'unknown-fact', at: 0, found: 'axe', known: names }],
  ['constructor', { code: 'unknown-fact', at: 0, found: 'constructor' }],
  ['process.exit', { code: 'unknown-fact', at: 0, found: 'process.exit' }],
  ['('.repeat(longest + 1), { code: 'too-long', at: longest }],
])('« %s » is refused where it goes wrong', (text, expected) => {
  expect(faultIn(text)).toMatchObject(expected);
});

const pieces = fc.constantFrom(
  ...names,
  '1',
  '0.5',
  'and',
  'or',
  'not',
  '(',
  ')',
  '<',
  '>=',
  '=',
  '!=',
  '+',
  '-',
  '*',
  '/',
  ' ',
  'x',
  '!',
  'é',
);

test('every text is either read or refused inside itself, and what is read has a truth', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (condition) => {
      const { expression, fault } = parseCondition(condition, names);
      expect((expression === null) !== (fault === null)).toBe(true);
      if (fault !== null) {
        expect(fault.at).toBeGreaterThanOrEqual(0);
        expect(fault.at).toBeLessThanOrEqual(condition.length);
      }
      if (expression !== null) expect(typeof isMet(expression, facts)).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('the deepest text that is accepted does not exhaust the stack', () => {
  for (const opening of ['(', '-', 'not ', '1+'])
    expect(faultIn(opening.repeat(Math.floor(longest / opening.length)))).not.toBe(null);
});

const operators = ['or', 'and', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'] as const;
const { expression: expressions } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 9999 }).map((value): Expression => ({ kind: 'number', value: value / 100 })),
    fc.constantFrom(...names).map((name): Expression => ({ kind: 'fact', name })),
    fc.record({ kind: fc.constantFrom('not' as const, 'minus' as const), of: tie('expression') }),
    fc.record({
      kind: fc.constant('pair' as const),
      operator: fc.constantFrom(...operators),
      left: tie('expression'),
      right: tie('expression'),
    }),
  ),
}));
const written = (it: Expression): string => {
  if (it.kind === 'number') return String(it.value);
  if (it.kind === 'fact') return it.name;
  if (it.kind === 'answer') return `${it.question} has ${it.code}`;
  if (it.kind === 'pair') return `(${written(it.left)}) ${it.operator} (${written(it.right)})`;
  return `${it.kind === 'not' ? 'not ' : '-'}(${written(it.of)})`;
};

test('what is written with every parenthesis is read back as it was, whatever the spaces', () => {
  fc.assert(
    fc.property(
      expressions.filter((it) => written(it).length <= longest / 3),
      fc.constantFrom(' ', '\n', '\u00a0', '  '),
      (it, space) => {
        expect(parseCondition(written(it).replaceAll(' ', space), names)).toEqual({ expression: it, fault: null });
      },
    ),
  );
});

test('denying both is denying either', () => {
  fc.assert(
    fc.property(expressions, expressions, (a, b) => {
      const not = (of: Expression): Expression => ({ kind: 'not', of });
      const either: Expression = { kind: 'pair', operator: 'or', left: a, right: b };
      const both: Expression = { kind: 'pair', operator: 'and', left: not(a), right: not(b) };
      expect(evaluate(not(either), facts)).toBe(evaluate(both, facts));
      expect(isMet(not(a), facts)).toBe(!isMet(a, facts));
    }),
  );
});
