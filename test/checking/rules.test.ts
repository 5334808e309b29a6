// Every rule finds its mistake where it stands and nothing else, and falls silent once it is mended.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyRule } from '../../src/checking/index.ts';
import { folder, marksIn, placed, problemsIn } from './marked.ts';

const fixtures = folder('test/fixtures/checking');
const codes = readdirSync(fixtures).map((name) => name.replace('__', '/'));
const fixtureOf = (code: string, side: 'wrong' | 'clean'): string => `${fixtures}/${code.replace('/', '__')}/${side}`;

test.each(codes)('%s', (code) => {
  const marks = marksIn(fixtureOf(code, 'wrong'));
  expect(marks.every((mark) => mark.endsWith(` ${code}`))).toBe(true);
  expect(problemsIn(fixtureOf(code, 'wrong')).map(placed).sort()).toEqual(marks);
  expect(marks.length).toBeGreaterThan(0);
  expect(problemsIn(fixtureOf(code, 'clean')).map(placed)).toEqual([]);
});

test('every rule that looks across files has its fixture', () => {
  const checked = everyRule.filter((rule) => rule.check !== undefined).map(({ code }) => code);
  expect(checked.length).toBeGreaterThan(75);
  expect(checked.filter((code) => !existsSync(fixtureOf(code, 'wrong')))).toEqual([]);
});
