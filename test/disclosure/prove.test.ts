// What is proved of all that is published: it holds on surveys drawn at random, and fails where something gives a small count away.
import { expect, test } from 'vitest';
import { tellCrossings } from '../../src/disclosure/crossings-told.ts';
import { prove, publishedSystem, utilityOf } from '../../src/disclosure/index.ts';
import { tellLines } from '../../src/disclosure/lines-told.ts';
import { collector, type Relation } from '../../src/disclosure/system.ts';
import type { Survey, SurveyResults, SurveyStatistics } from '../../src/model/index.ts';
import { openExtremes } from '../../src/planning/index.ts';
import { privacyOf } from '../../src/usecases/privacy.ts';
import { publishedSurvey, surveyStatistics } from '../../src/usecases/surveys-told.ts';
import { projectWith } from '../project/project.ts';
import { statisticsOfTiny } from '../surveying/tiny-survey.ts';
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

/** All that is told; what the counts contradict is left out of the system, and proves nothing. */
function toldOf(counted: SurveyStatistics, published: SurveyStatistics) {
  const { unknowns, ...collect } = collector();
  const [told, against]: [Relation[], Relation[]] = [[], []];
  const relate = (one: Relation): void => {
    const truth = one.terms.reduce((sum, [key, factor]) => sum + factor * (unknowns.get(key)?.count ?? Number.NaN), 0);
    (truth >= one.least - 1e-6 && truth <= one.most + 1e-6 ? told : against).push(one);
  };
  for (const [at, wave] of counted.waves.entries())
    for (const tell of [tellLines, tellCrossings])
      tell({ survey: counted.survey, counted: wave, published: published.waves[at] ?? wave }, { ...collect, relate });
  return { told, against };
}
/** Each cell of a cross table by its share alone. */
const bySharesAlone = (counted: SurveyStatistics): SurveyStatistics => ({
  ...counted,
  waves: counted.waves.map((wave) => ({
    ...wave,
    questions: wave.questions.map((question) => ({
      ...question,
      crossings: question.crossings.map((crossing) => ({
        ...crossing,
        groups: crossing.groups.map((group) => ({ ...group, cells: group.cells.map((cell) => ({ ...cell, count: null })) })),
      })),
    })),
  })),
});

test('whatever is told, as it is shown or by shares alone, the counts that it was made of are among those that fit', () => {
  for (const [seed, people] of [60, 200, 500, 2000].entries()) {
    const { project, survey: drawn } = drawnSurvey(seed + 40, people);
    const counted = surveyStatistics(project, drawn, 'fr');
    for (const published of [counted, publishedSurvey(project, drawn, 'fr'), bySharesAlone(counted)]) {
      const { told, against } = toldOf(counted, published);
      expect(against).toEqual([]);
      expect(told.length).toBeGreaterThan(50);
    }
  }
});

test('shares alone leave a count open by their rounding, and by twice that where they were made to sum to 100', () => {
  const counted = statisticsOfTiny();
  const { told } = toldOf(counted, bySharesAlone(counted));
  const rangeOf = (key: string) => told.find(({ terms }) => terms.length === 1 && terms[0]?.[0] === key);
  // 30 of 33 in the first commune gave 4 or 5, 91 %: from 90 % to 92 % of 33, as levels make 100 %.
  expect(rangeOf('cell 2026 Q3//highest Q1//a')).toMatchObject({
    least: expect.closeTo(29.7, 9),
    most: expect.closeTo(30.36, 9),
  });
  // 20 of 33 in the second commune ticked A, 61 %: from 60.5 % to 61.5 % of 33.
  expect(rangeOf('cell 2026 Q1//b Q2//a')).toMatchObject({ least: expect.closeTo(19.965, 9), most: expect.closeTo(20.295, 9) });
});

test('each level of a recommendation is told with those of its kind: up to 6, 7 and 8, from 9', () => {
  const { relations } = publishedSystem({ counted: statisticsOfTiny(), published: statisticsOfTiny(), needs: [] });
  const levels = relations
    .filter(({ terms, least, most }) => least === most && terms.every(([key]) => key.startsWith('line 2026 Q4 ')))
    .map(({ least, terms }) => [least, terms.map(([key]) => Number(key.split(' ').at(-1)))]);
  expect(levels).toEqual([
    [100, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [20, [0, 1, 2, 3, 4, 5, 6]],
    [30, [7, 8]],
    [50, [9, 10]],
  ]);
});

test('a mean tells of the levels that it is of, to the tenth; one that is weighted is of no counts', () => {
  const counted = statisticsOfTiny();
  const weighting = { questions: ['Q1'], respondents: 120 } as unknown as SurveyStatistics['waves'][number]['weighting'];
  const meansIn = (published: SurveyStatistics) =>
    publishedSystem({ counted, published, needs: [] }).relations.filter(
      ({ terms }) => terms[0]?.[0] === 'line 2026 Q3  1' && terms.map(([, factor]) => factor).join(' ') === '1 2 3 4 5',
    );
  // 10 + 2 × 20 + 3 × 20 + 4 × 30 + 5 × 20 = 330, by 100.
  expect(meansIn(counted)).toMatchObject([{ least: expect.closeTo(325, 9), most: expect.closeTo(335, 9) }]);
  expect(meansIn({ ...counted, waves: counted.waves.map((one) => ({ ...one, weighting })) })).toEqual([]);
});

test('a need that counts one person more than what is shown tells of the one answer that is hidden', () => {
  const counted = statisticsOfTiny();
  const isHidden = (question: string, code: string) => question === 'Q2' && code === 'b';
  const published = {
    ...counted,
    waves: counted.waves.map((one) => ({
      ...one,
      questions: one.questions.map((question) => ({
        ...question,
        lines: question.lines.map((line) => ({
          ...line,
          answers: line.answers.map((answer) => (isHidden(question.id, answer.code) ? { ...answer, count: null } : answer)),
        })),
      })),
    })),
  };
  const need = { answers: ['a', 'b'].map((code) => ({ wave: '2026', question: 'Q2', code })), isSum: false };
  const ofNeeds = (beyond: number) =>
    publishedSystem({ counted, published, needs: [{ ...need, beyond }] }).relations.filter(({ from }) => from === 'needs');
  expect(ofNeeds(0)).toEqual([]);
  expect(ofNeeds(1)).toEqual([{ least: 1, most: Number.POSITIVE_INFINITY, terms: [['line 2026 Q2  b', 1]], from: 'needs' }]);
});
