// Patterns that anybody writes: what they read is what a search back and forth would find, with work that follows the length of the text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceholderName } from '../../src/values/words/text-pattern.ts';
import { counted, workOf } from '../work.ts';

const { readPattern, textPattern } = await counted(() => import('../../src/values/words/text-pattern.ts'));

const every: readonly PlaceholderName[] = [
  'any',
  'question',
  'part',
  'part-code',
  'code',
  'letters',
  'number',
  'day',
  'month',
  'year',
];

function read(written: string, text: string): Readonly<Record<string, string>> | null {
  const pattern = textPattern(written, every);
  if (!('elements' in pattern)) throw new Error(pattern.reason);
  const found = readPattern(pattern, text);
  return found && Object.fromEntries(found);
}

test.each([
  ['{question}: {part}', 'Utilisez-vous : souvent : oui', { question: 'Utilisez-vous ', part: 'souvent : oui' }],
  ['{question}_{part-code}', 'a_b_SQ001', { question: 'a_b', 'part-code': 'SQ001' }],
  ['{question}_{part-code}', 'a_b_SQ 1', null],
  [
    '[{code}] {question} / {part}',
    '[Q12] Ces services / Le portail',
    { code: 'Q12', question: 'Ces services', part: 'Le portail' },
  ],
  ['N°OBS{any}', 'n°Obs. 2026', {}],
  ['n°obs{any}', 'n°ob', null],
  ['{any}{number}{any}time', 'G01Q02Time', { number: '0' }],
  ['{any}{number}{any}time', 'Some time', null],
  ['{day}.{month}.{year}{any}', '5.01.2026 08:12', { day: '5', month: '01', year: '2026' }],
  ['{day}.{month}.{year}{any}', '15.01.26', null],
  ['{question} É', 'Été é', { question: 'Été' }],
  ['{any}', '', {}],
])('%s reads %j', (written, text, found) => {
  expect(read(written, text)).toEqual(found);
});

test.each([
  ['{questoin}', { reason: 'unknown-placeholder', nearest: 'question' }],
  ['{__proto__}', { reason: 'unknown-placeholder', nearest: null }],
  ['{question', { reason: 'unclosed' }],
  ['question}', { reason: 'unclosed' }],
  ['{part}{part}', { reason: 'twice' }],
  ['{any}a{any}b{any}c{any}d{any}e{any}', { reason: 'too-long' }],
])('%s is told', (written, fault) => {
  expect(textPattern(written, every)).toMatchObject(fault);
});

test('what means nothing without a placeholder lacks it', () => {
  expect(textPattern('{any}', ['any', 'part', 'part-code'], [['part', 'part-code']])).toMatchObject({ reason: 'lacking' });
});

const shapes: Readonly<Record<string, string>> = {
  any: '([^]*?)',
  question: '([^]+?)',
  code: '([A-Za-z0-9_]+?)',
  letters: '([A-Za-z]+?)',
  day: '([0-9]{1,2}?)',
  year: '([0-9]{4})',
};
const piece = fc.oneof(
  fc.constantFrom(...Object.keys(shapes).map((name) => `{${name}}`)),
  fc.constantFrom('a', 'B', '_', ': ', '12'),
);
const written = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .filter((pieces) => pieces.every((one, at) => one === '{any}' || !one.startsWith('{') || pieces.indexOf(one) === at));

test('as a regular expression of the same shape, whose search goes back and forth', () => {
  let fits = 0;
  fc.assert(
    fc.property(written, fc.string({ maxLength: 14, unit: fc.constantFrom(...'aAb_: 12é') }), (pieces, text) => {
      const names = pieces.filter((one) => one.startsWith('{')).map((one) => one.slice(1, -1));
      const oracle = new RegExp(
        `^${pieces.map((one) => (one.startsWith('{') ? shapes[one.slice(1, -1)] : one)).join('')}$`,
        'i',
      ).exec(text);
      const expected =
        oracle && Object.fromEntries(names.flatMap((name, at) => (name === 'any' ? [] : [[name, oracle[at + 1]]])));
      if (expected !== null) fits += 1;
      expect(read(pieces.join(''), text)).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
  expect(fits).toBeGreaterThan(200);
});

test('twice the text takes twice the work', () => {
  const work = (length: number): number => workOf(() => read('{any}a{any}a{any}a{any}ab{any}', 'a'.repeat(length)));
  const [once, twice] = [work(10_000), work(20_000)];
  expect(once).toBeGreaterThan(10_000);
  expect(twice / once).toBeLessThan(2.2);
});
