// Groups of few people are put together where dashes would hide more.
import { expect, test } from 'vitest';

import type { Survey, SurveyResults, SurveyStatistics } from '../../src/model/index.ts';
import { publishedSurvey } from '../../src/usecases/surveys-told.ts';
import { projectWith } from '../project/project.ts';

const survey: Survey = {
  id: 'SV-01',
  title: 'Essai',
  questions: [
    { id: 'Q1', type: 'single', text: 'Vous êtes', options: ['f', 'm', 'x'].map((code) => ({ code, label: code })) },
    { id: 'Q2', type: 'single', text: 'Besoin', options: ['a', 'b', 'c', 'd', 'e'].map((code) => ({ code, label: code })) },
  ],
};
const few = { a: 3, b: 2, c: 1, d: 4, e: 1 };
const [women, men] = [
  { a: 83, b: 70, c: 60, d: 40, e: 30 },
  { a: 113, b: 100, c: 90, d: 60, e: 50 },
];
const results: SurveyResults = {
  survey: 'SV-01',
  base: 707,
  counts: [
    { question: 'Q1', base: 707, options: { f: 283, m: 413, x: 11 } },
    { question: 'Q2', base: 707, options: { a: 199, b: 172, c: 151, d: 104, e: 81 } },
  ],
  crossings: [{ question: 'Q2', by: 'Q1', counts: { f: women, m: men, x: few } }],
};
const dashes = ({ waves }: SurveyStatistics) =>
  waves.flatMap(({ questions }) =>
    questions.flatMap(({ crossings }) =>
      crossings.flatMap(({ groups }) => groups.flatMap(({ cells }) => cells.filter(({ share }) => share === null))),
    ),
  ).length;

test('283 women, 413 men and 11 others over five answers: no dash at all', () => {
  const project = projectWith({ surveys: [survey], surveyResults: [results] });
  const published = publishedSurvey(project, survey, 'fr');
  expect(dashes(published)).toBe(0);
  expect(published.waves[0]?.questions[1]?.crossings[0]?.groups.map(({ label, base }) => [label, base])).toEqual([
    ['f / x', 294],
    ['m', 413],
  ]);
});

test('a group that is hidden where it is counted is put together with the others that are, whose sum is known', () => {
  const own: SurveyResults = {
    survey: 'SV-01',
    base: 700,
    counts: [
      { question: 'Q1', base: 700, options: { f: 683, m: 3, x: 14 } },
      { question: 'Q2', base: 700, options: { a: 300, b: 400 } },
    ],
    crossings: [{ question: 'Q2', by: 'Q1', counts: { f: { a: 290, b: 393 }, m: { a: 1, b: 2 }, x: { a: 9, b: 5 } } }],
  };
  const published = publishedSurvey(projectWith({ surveys: [survey], surveyResults: [own] }), survey, 'fr');
  expect(published.waves[0]?.questions[0]?.lines[0]?.answers.map(({ count }) => count)).toEqual([683, null, null]);
  expect(published.waves[0]?.questions[1]?.crossings[0]?.groups.map(({ label, base }) => [label, base])).toEqual([
    ['f', 683],
    ['m / x', 17],
  ]);
});

test('a hidden group of which nobody answered is told with the others, so that their number does not tell its own', () => {
  const own: SurveyResults = {
    survey: 'SV-01',
    base: 700,
    counts: [
      { question: 'Q1', base: 700, options: { f: 690, m: 1, x: 9 } },
      { question: 'Q2', base: 699, options: { a: 300, b: 399 } },
    ],
    crossings: [{ question: 'Q2', by: 'Q1', counts: { f: { a: 295, b: 395 }, x: { a: 5, b: 4 } } }],
  };
  const published = publishedSurvey(projectWith({ surveys: [survey], surveyResults: [own] }), survey, 'fr');
  expect(published.waves[0]?.questions[1]?.crossings[0]?.groups.map(({ label }) => label)).toEqual(['f', 'm / x']);
});

test('a wave that lies within a longer one is left out when the two tell of the few who came between', () => {
  const waves = [
    { id: 'a', start: '2026-01-01', end: '2026-01-31' },
    { id: 'b', start: '2026-01-01', end: '2026-02-28' },
  ];
  const told = (more: number) => {
    const both = ['a', 'b'].map((wave): SurveyResults => {
      const c = wave === 'a' ? 151 : 151 + more;
      const counts = [{ question: 'Q2', base: 556 + c, options: { a: 199, b: 172, c, d: 104, e: 81 } }];
      return { survey: 'SV-01', wave, base: 556 + c, counts };
    });
    const own = { ...survey, waves };
    return publishedSurvey(projectWith({ surveys: [own], surveyResults: both }), own, 'fr').waves.map(({ wave }) => wave);
  };
  expect(told(2)).toEqual(['b']);
  expect(told(20)).toHaveLength(2);
});

test('two questions that cross each other are rounded in the same way, in both tables', () => {
  const twice = (x: number): SurveyResults => ({
    survey: 'SV-01',
    base: 700,
    counts: [
      { question: 'Q1', base: 700, options: { f: 300, m: 200, x: 200 } },
      { question: 'Q2', base: 700, options: { a: 300, b: 200, c: 200 } },
    ],
    crossings: [
      {
        ...{ question: 'Q1', by: 'Q2' },
        counts: { a: { f: 100, m: 100, x: 100 }, b: { f: 100, m: 50, x: 50 }, c: { f: 100, m: 50 + 50 - x, x: 50 - 50 + x } },
      },
      {
        ...{ question: 'Q2', by: 'Q1' },
        counts: { f: { a: 100, b: 100, c: 100 }, m: { a: 100, b: 50, c: 100 - x }, x: { a: 100, b: 50, c: x } },
      },
    ],
  });
  const tables = (x: number) =>
    publishedSurvey(projectWith({ surveys: [survey], surveyResults: [twice(x)] }), survey, 'fr').waves[0]?.questions.flatMap(
      ({ crossings }) => crossings.map(({ groups }) => groups.map(({ cells }) => cells.map(({ count }) => count))),
    ) ?? [];
  expect(tables(40)).toHaveLength(2);
  const [first = [], second = []] = tables(3);
  expect(second).toHaveLength(3);
  expect(first.map((_, row) => second.map((cells) => cells[row]))).toEqual(first);
  expect(first.flat().filter((count) => count === null || count % 5 !== 0)).toEqual([]);
  expect(first.flat()).not.toContain(3);
});
