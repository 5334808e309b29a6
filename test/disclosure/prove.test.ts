// What is proved of all that is published: it holds on surveys drawn at random, and fails where something gives a small count away.
import { expect, test } from 'vitest';
import { prove, publishedSystem, utilityOf } from '../../src/disclosure/index.ts';
import type { Survey, SurveyResults } from '../../src/model/index.ts';
import { openExtremes } from '../../src/planning/index.ts';
import { privacyOf } from '../../src/usecases/privacy.ts';
import { publishedSurvey, surveyStatistics } from '../../src/usecases/surveys-told.ts';
import { projectWith } from '../project/project.ts';
import { drawnSurvey } from './drawn-survey.ts';

test('surveys drawn at random, of 60 to 2,000 answers: nothing is given away', async () => {
  for (const [seed, people] of [60, 80, 120, 200, 350, 500, 900, 2000].entries()) {
    const [one] = await privacyOf(drawnSurvey(seed + 1, people).project, 'fr');
    expect([people, one?.proof.givenAway, one?.proof.unproved]).toEqual([people, [], []]);
  }
});

test('of 500 people and more, less than a tenth of the figures of crossings is hidden, tables that are left out included', () => {
  const all = [500, 600, 700, 800, 900, 1000, 1500, 2000].map((people, seed) => {
    const { project, survey } = drawnSurvey(seed + 20, people);
    return utilityOf(surveyStatistics(project, survey, 'fr'), publishedSurvey(project, survey, 'fr'));
  });
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
  expect(sum(({ rounded }) => rounded)).toBeGreaterThan(0);
  // What a group tells with another counted too.
  expect(sum(({ counted, shown }) => counted - shown) / sum(({ counted }) => counted)).toBeLessThan(0.1);
});

const survey: Survey = {
  id: 'SV-01',
  title: 'Essai',
  audiences: ['residents'],
  questions: [
    {
      id: 'Q1',
      type: 'multiple',
      text: 'Besoins ?',
      options: [
        { code: 'a', label: 'A', need: 'ND-01' },
        { code: 'b', label: 'B' },
      ],
    },
  ],
  waves: [
    { id: 'one', start: '2026-01-01', end: '2026-01-31' },
    { id: 'two', start: '2026-01-01', end: '2026-02-28' },
  ],
};
const wave = (name: string, a: number): SurveyResults => ({
  ...{ survey: 'SV-01', wave: name, base: 90 + a },
  counts: [{ question: 'Q1', base: 90, options: { a, b: 61 } }],
});

test('a need that counts an answer which the annex hides gives it away, and is named', async () => {
  const project = projectWith({
    surveys: [survey],
    surveyResults: [wave('one', 3)],
    needs: [{ id: 'ND-01', statement: 'Aide' }],
  });
  // Nobody said what may not be told, as before the needs left it out.
  const [told] = await privacyOf(project, 'fr');
  expect(told?.proof.givenAway).toMatchObject([{ count: { question: 'Q1', answer: 'A' }, from: ['needs'] }]);
  const [held] = await privacyOf({ ...project, untold: ['SV-01/one/Q1/a'] }, 'fr');
  expect(held?.proof).toMatchObject({ few: 1, givenAway: [] });
});

test('two waves of which one holds the other give away the few who came between, and are named', async () => {
  const counted = surveyStatistics(
    projectWith({ surveys: [survey], surveyResults: [wave('one', 40), wave('two', 42)] }),
    survey,
    'fr',
  );
  const { givenAway } = prove(publishedSystem({ counted, published: counted, needs: [] }), await openExtremes());
  expect(givenAway).toMatchObject([{ count: { wave: 'two', answer: 'A' }, from: ['waves'] }]);
});

test('whole numbers tell more than real ones: an even number of at most five is four at most', async () => {
  const name = { survey: 'SV-01', wave: null, question: 'Q1', row: null, answer: 'A', by: null, group: null };
  const unknowns = new Map([
    ['few', { count: 4, least: 1, most: 5, name }],
    ['half', { count: 2, least: 0, most: 10, name: null }],
  ]);
  const terms = [
    ['few', 1],
    ['half', -2],
  ] as const;
  const system = { smallest: 5, unknowns, relations: [{ least: 0, most: 0, terms, from: 'surveys' as const }] };
  expect(prove(system, await openExtremes()).givenAway).toMatchObject([{ from: ['surveys'] }]);
  expect(prove({ ...system, relations: [] }, await openExtremes()).givenAway).toEqual([]);
});
