// A question put again: the difference of two shares, as published examples have it, and what may be said of it.
import { expect, test } from 'vitest';
import { publishable } from '../../src/disclosure/index.ts';
import type { Survey, SurveyResults } from '../../src/model/index.ts';
import { questionnaireOf } from '../../src/project/needs/questionnaire/questionnaire-of.ts';
import { newcombe, statisticsOf, surveyChanges } from '../../src/surveying/index.ts';

const part = (count: number, base: number) => ({ share: count / base, effective: base });

// Newcombe, 1998, Statistics in Medicine 17(8), 873–890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [10, 10, 0, 20, 0.6791, 1],
])('%i/%i − %i/%i', (a, m, b, n, low, high) => {
  const found = newcombe(part(a, m), part(b, n));
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

const survey = (id: string, wave: string, label = 'En difficulté'): Survey => ({
  id,
  title: 'Vous et le numérique',
  questions: [
    {
      id: 'Q1',
      type: 'single',
      text: 'Vous vous sentez…',
      options: [
        { code: 'a', label: 'À l’aise' },
        { code: 'b', label },
      ],
    },
  ],
  waves: [{ id: wave, start: `${wave}-01-01` }],
});
const results = (of: string, wave: string, a: number, b: number): SurveyResults => ({
  survey: of,
  wave,
  base: a + b,
  counts: [{ question: 'Q1', base: a + b, options: { a, b } }],
});
const told = (one: Survey, result: SurveyResults) =>
  publishable(statisticsOf({ survey: one, questionnaire: questionnaireOf(one, 'fr'), results: [result], territory: undefined }));

test('the same words in two surveys are compared, and chance is told from change', () => {
  const then = told(survey('SV-01', '2021'), results('SV-01', '2021', 330, 170));
  const now = told(survey('SV-02', '2026'), results('SV-02', '2026', 390, 110));
  const changes = surveyChanges([now, then]);
  expect(changes.map(({ id, points, isReal }) => [id, points, isReal])).toEqual([
    ['SV-02/Q1/a', 12, true],
    ['SV-02/Q1/b', -12, true],
  ]);
  const same = told(survey('SV-02', '2026'), results('SV-02', '2026', 335, 165));
  expect(surveyChanges([then, same]).map(({ isReal }) => isReal)).toEqual([false, false]);
});

test('the gap is that of the shares that are shown, so that who subtracts them finds it', () => {
  // 66.4 and 78.6 %: 12.2 apart, shown as 66 and 79.
  const then = told(survey('SV-01', '2021'), results('SV-01', '2021', 332, 168));
  const now = told(survey('SV-02', '2026'), results('SV-02', '2026', 393, 107));
  const [first] = surveyChanges([then, now]);
  expect([first?.before.share, first?.now.share, first?.points]).toEqual([66, 79, 13]);
  expect(first?.interval.low).toBeCloseTo(6.7, 0);
});

test('another wording is another answer, and what is hidden stays so', () => {
  const then = told(survey('SV-01', '2021'), results('SV-01', '2021', 330, 170));
  const reworded = told(survey('SV-02', '2026', 'Perdu'), results('SV-02', '2026', 390, 110));
  expect(surveyChanges([then, reworded]).map(({ answer }) => answer)).toEqual(['À l’aise']);
  const few = told(survey('SV-02', '2026'), results('SV-02', '2026', 497, 3));
  expect(surveyChanges([then, few])).toEqual([]);
  expect(surveyChanges([then])).toEqual([]);
});
