// A problem keeps its fingerprint while it is the same problem, and shares it with no other.
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/index.ts';
import { formatNamed, many, problem, report } from './reported.ts';

const gitlab = formatNamed('gitlab');
const printsOf = (problems: readonly Problem[]): string[] =>
  [...gitlab(report(problems)).matchAll(/"fingerprint": "([0-9a-f]{32})"/g)].map(([, print]) => print ?? '');

const lower = (down: number) => (one: Problem) => ({ ...one, at: { ...one.at, line: one.at.line + down } });
const three = [
  problem({ pointer: 'needs/0' }),
  problem({ pointer: 'needs/1', at: { path: 'actions/AC-1.yaml', line: 7, column: 9 } }),
  problem({ code: 'yaml/tab-indentation', excerpt: '\tx: 1', at: { path: 'needs.yaml', line: 3, column: 1 } }),
];

test('a line that moves changes nothing', () => {
  expect(printsOf(three.map(lower(12)))).toEqual(printsOf(three));
});

test('a problem that goes away leaves the others theirs', () => {
  expect(printsOf(three.slice(1))).toEqual(printsOf(three).slice(1));
});

test('the same problem twice in a file is two', () => {
  const prints = printsOf(many(50, () => ({ excerpt: '- {}' })));
  expect(new Set(prints).size).toBe(50);
});
