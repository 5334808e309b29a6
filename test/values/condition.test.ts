// The condition language: small, total, and read the way people read it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expression } from '../../src/model/index.ts';
import { evaluate, isMet } from '../../src/values/condition/evaluate.ts';
import { judge } from '../../src/values/condition/judge.ts';
import { anyWord, longest, parseCondition, writeCondition } from '../../src/values/condition/parse.ts';
import { dayNumber } from '../../src/values/days/days.ts';
import { casesOf, testAside } from '../cases.ts';

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
    { numRuns: casesOf(500) },
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

const codes = new Map([
  ['Q6', ['yes', 'no']],
  ['Q4', ['a', 'and', '18-29', '18', 'très bien']],
]);
const asked = fc.constantFrom(...[...codes].flatMap(([question, all]) => all.map((code) => ({ question, code }))));
const { condition: conditions } = fc.letrec<{ condition: Expression }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    asked.map(({ question, code }): Expression => ({ kind: 'answer', question, code })),
    expressions,
    fc.record({ kind: fc.constantFrom('not' as const, 'minus' as const), of: tie('condition') }),
    fc.record({
      kind: fc.constant('pair' as const),
      operator: fc.constantFrom(...operators),
      left: tie('condition'),
      right: tie('condition'),
    }),
  ),
}));

test('what is written with the parentheses that it needs is read back as it was', () => {
  fc.assert(
    fc.property(
      conditions.filter((it) => writeCondition(it).length <= longest),
      (it) => {
        expect(parseCondition(writeCondition(it), names, codes)).toEqual({ expression: it, fault: null });
      },
    ),
    { numRuns: casesOf(300) },
  );
});

testAside('what would take longer than anybody waits is not known', () => {
  const many = Array.from({ length: 60 }, (_, index) => `fact${index}`);
  const { expression } = parseCondition(`0 * (${many.join(' + ')}) = 1`, many);
  if (expression === null) throw new Error('it reads');
  // Tried one by one, the worlds have more digits than the age of the universe in seconds.
  expect(judge(expression, new Map())).toEqual({ holds: null, unknown: many });
});

test('a day is a number of days, and one that the calendar has not is no day', () => {
  const { expression } = parseCondition('end < 2027-01-01 and 2027-01-01 - 2026-12-31 = 1', ['end']);
  expect(expression !== null && isMet(expression, new Map([['end', dayNumber('2026-12-31')]]))).toBe(true);
  expect(expression !== null && isMet(expression, new Map([['end', dayNumber('2027-01-01')]]))).toBe(false);
  expect(parseCondition('end < 2027-13-45', ['end']).fault).toMatchObject({ code: 'unexpected', at: 6 });
});

test('a text may be compared with any word, and a list that is counted has one by « has » alone', () => {
  const codes = new Map([
    ['theme', ['absent', anyWord]],
    ['needs', ['absent', anyWord]],
  ]);
  const read = (condition: string) => parseCondition(condition, ['needs'], codes).expression;
  expect(read('theme = inclusion')).toEqual({ kind: 'answer', question: 'theme', code: 'inclusion' });
  expect(read('needs has ND-001')).toEqual({ kind: 'answer', question: 'needs', code: 'ND-001' });
  expect(read('needs = 0')).toMatchObject({ operator: '=', right: { value: 0 } });
  expect(read('needs = absent')).toEqual({ kind: 'answer', question: 'needs', code: 'absent' });
});
