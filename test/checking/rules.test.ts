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

/** What a sentence says by itself: neither what it quotes from the files, nor the places that it names. */
const unquoted = (text: string): string => text.replace(/«[^»]*»|“[^”]*”|`[^`]*`|\S*[./]\S+/g, '');

test('days and periods are said in words, but for those that stand in the files', () => {
  const said = codes
    .flatMap((code) => problemsIn(fixtureOf(code, 'wrong'), '2026-11-24'))
    .flatMap(({ code, found }) =>
      everyRule.filter((rule) => rule.code === code).flatMap((rule) => [rule.fr.says(found), rule.en.says(found)]),
    );
  expect(said.length).toBeGreaterThan(400);
  // A planned end is told as the file has it.
  const typed = /^(?:la fin prévue|the planned end) /;
  expect(said.filter((text) => !typed.test(text) && /\b20\d\d-\w/.test(unquoted(text)))).toEqual([]);
});

test('what a reader types is between quotes in what mends', () => {
  const bare = everyRule.flatMap(({ code, fr, en }) =>
    [fr.mend, en.mend]
      .filter((mend) => /\b[a-z]+[A-Z][a-z]+|\b[a-z]+: [a-z]+-/.test(unquoted(mend)))
      .map((mend) => `${code}: ${mend}`),
  );
  expect(bare).toEqual([]);
});
