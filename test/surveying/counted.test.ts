// The answers that a share is taken of: each once, under the name that the question gives it.
import { expect, test } from 'vitest';
import { results, statisticsOfTiny, survey } from './tiny-survey.ts';

test('an answer of one’s own is one line, however its count is written; a code that the question does not know has its own', () => {
  const questions = (survey.questions ?? []).map((one) => (one.id === 'Q2' ? { ...one, other: true } : one));
  const count = { question: 'Q2', base: 100, options: { a: 80, b: 45, z: 3, other: 7 } };
  const counts = (results.counts ?? []).map((one) => (one.question === 'Q2' ? count : one));
  const told = statisticsOfTiny({ ...survey, questions }, { ...results, counts, crossings: [] });
  const shares = JSON.stringify(told).match(/"code":"(?:a|b|z|other)","label":"[^"]*"/g) ?? [];
  expect(shares).toContain('"code":"z","label":"z"');
  expect(shares.filter((one) => one.startsWith('"code":"other"'))).toEqual(['"code":"other","label":"Autre"']);
});
