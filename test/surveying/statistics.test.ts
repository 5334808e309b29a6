/** A small survey, whole: its figures worked out by hand, then as they may be published. */
import { describe, expect, it } from 'vitest';
import { questionnaireOf } from '../../src/deriving/index.ts';
import type { Survey, SurveyResults } from '../../src/model/index.ts';
import { publishable, statisticsOf } from '../../src/surveying/index.ts';

const survey: Survey = {
  id: 'SV-01',
  title: 'Essai',
  audiences: ['residents'],
  questions: [
    {
      id: 'Q1',
      type: 'single',
      text: 'Commune ?',
      profile: 'commune',
      options: [
        { code: 'a', label: 'Bédée' },
        { code: 'b', label: 'Breteil, La Nouaye' },
        { code: 'c', label: 'Ailleurs' },
        { code: 'n', label: 'Sans réponse', noOpinion: true },
      ],
    },
    {
      id: 'Q2',
      type: 'multiple',
      text: 'Besoins ?',
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
    },
    { id: 'Q3', type: 'scale', text: 'Note ?', scale: { min: 1, max: 5 } },
    { id: 'Q4', type: 'nps', text: 'Recommander ?' },
    { id: 'Q5', type: 'number', text: 'Combien ?', unit: 'écrans' },
    {
      id: 'Q6',
      type: 'matrix',
      text: 'Et ceci ?',
      rows: ['Fibre', 'Mobile'],
      options: [
        { code: 'y', label: 'Bon' },
        { code: 'n', label: 'Mauvais' },
      ],
    },
    {
      id: 'Q7',
      type: 'ranking',
      text: 'Classez',
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
        { code: 'c', label: 'C' },
      ],
    },
    { id: 'Q8', type: 'text', text: 'Un mot ?' },
    { id: 'Q9', type: 'text', text: 'Votre adresse ?', personal: true },
  ],
  waves: [{ id: '2026', start: '2026-01-05' }],
};
const results: SurveyResults = {
  survey: 'SV-01',
  wave: '2026',
  base: 120,
  complete: 100,
  partial: 20,
  counts: [
    { question: 'Q1', asked: 120, base: 99, noOpinion: 21, options: { a: 33, b: 33, c: 33 } },
    { question: 'Q2', base: 100, options: { a: 80, b: 45 } },
    { question: 'Q3', base: 100, options: { '1': 10, '2': 20, '3': 20, '4': 30, '5': 20 } },
    { question: 'Q4', base: 100, options: { '3': 20, '8': 30, '9': 40, '10': 10 } },
    { question: 'Q5', base: 80, mean: 2.5, deviation: 1.2, median: 2 },
    { question: 'Q6', row: 'r1', base: 100, options: { y: 75, n: 25 } },
    { question: 'Q6', row: 'r2', base: 3, options: { y: 2, n: 1 } },
    { question: 'Q7', row: 'a', base: 60, options: { '1': 30, '2': 20, '3': 10 } },
    { question: 'Q7', row: 'b', base: 60, options: { '1': 20, '2': 10, '3': 30 } },
    { question: 'Q7', row: 'c', base: 60, options: { '1': 10, '2': 30, '3': 20 } },
    { question: 'Q8', base: 40 },
    { question: 'Q9', base: 30 },
  ],
  crossings: [
    {
      question: 'Q2',
      by: 'Q1',
      counts: { a: { a: 30, b: 5 }, b: { a: 20, b: 20 }, c: { a: 20, b: 15 } },
      bases: { a: 35, b: 33, c: 32 },
    },
    {
      question: 'Q3',
      by: 'Q1',
      counts: { a: { '1': 1, '2': 2, '4': 20, '5': 10 }, b: { '1': 8, '2': 15, '3': 10 }, c: { '3': 10, '4': 10, '5': 9 } },
    },
    { question: 'Q5', by: 'Q1', bases: { a: 40, b: 40 }, means: { a: 2, b: 3 }, deviations: { a: 1, b: 1.2 } },
  ],
};
const territory = {
  name: 'Ici',
  populations: [{ value: 9000, year: 2026, notion: 'municipal' as const }],
  communes: [
    { name: 'Bédée', insee: '35023', population: 4000 },
    { name: 'Breteil', insee: '35040', population: 3600 },
    { name: 'La Nouaye', insee: '35203', population: 400 },
  ],
};
const of = (own: Survey = survey, counted: SurveyResults = results) =>
  statisticsOf({ survey: own, questionnaire: questionnaireOf(own, 'fr'), results: [counted], territory });
const [wave] = of().waves;
const question = (id: string) => wave?.questions.find((one) => one.id === id);
const line = (id: string, at = 0) => question(id)?.lines[at];

describe('figures', () => {
  it('shares of a single choice make a hundred, without those of no opinion', () => {
    expect(line('Q1')).toMatchObject({ asked: 120, base: 99, noOpinion: 21 });
    expect(line('Q1')?.answers.map(({ code, share }) => [code, share])).toEqual([
      ['a', 34],
      ['b', 33],
      ['c', 33],
    ]);
  });

  it('shares of several answers are of the respondents, with Wilson’s interval', () => {
    // R: binom::binom.wilson(80, 100): 0.7111708 to 0.8666331.
    expect(line('Q2')?.answers[0]).toEqual({ code: 'a', label: 'A', count: 80, share: 80, interval: { low: 71, high: 87 } });
  });

  it('a scale has a mean, a deviation, a median and two ends', () => {
    // Σx = 330, Σx² = 1250: mean 3.3, deviation √((1250 − 100 × 3.3²) / 99) = 1.275; t₉₉ × 1.275 / 10 = 0.253.
    expect(line('Q3')?.mean).toEqual({ value: 3.3, deviation: 1.3, median: 3.5, interval: { low: 3, high: 3.6 } });
    expect(line('Q3')?.ends).toEqual({ highest: 50, lowest: 30 });
  });

  it('a recommendation has a score, a number a mean, a matrix a line a row, a ranking points', () => {
    expect(line('Q4')?.nps).toEqual({ score: 30, interval: { low: 15, high: 45 } });
    expect(line('Q4')?.groups.map(({ count }) => count)).toEqual([20, 30, 50]);
    expect(line('Q5')?.mean).toMatchObject({ value: 2.5, deviation: 1.2, median: 2 });
    expect(question('Q6')?.lines.map(({ row, base }) => [row?.label, base])).toEqual([
      ['Fibre', 100],
      ['Mobile', 3],
    ]);
    // Two points for a first place among three, one for a second.
    expect(question('Q7')?.lines.map(({ rank }) => [rank?.borda, rank?.mean, rank?.first])).toEqual([
      [80, 1.7, 30],
      [50, 2.2, 20],
      [50, 2.2, 10],
    ]);
  });

  it('free answers are counted, personal questions left out', () => {
    expect(line('Q8')?.base).toBe(40);
    expect(question('Q9')).toBeUndefined();
  });

  it('weights change shares and widen intervals by the design effect', () => {
    const counts = [
      {
        question: 'Q2',
        base: 100,
        options: { a: 80, b: 45 },
        weighted: { base: 100, options: { a: 50, b: 45 }, designEffect: 4 },
      },
    ];
    const weighted = of(survey, { ...results, counts, crossings: [], weighting: { method: 'raking', designEffect: 4 } }).waves[0];
    // Wilson of 12.5 in 25: 0.3181 to 0.6819.
    expect(weighted?.questions[1]?.lines[0]?.answers[0]).toMatchObject({ count: 80, share: 50, interval: { low: 32, high: 68 } });
    expect(weighted?.weighting?.effectiveBase).toBe(30);
  });
});

describe('who answered', () => {
  it('is told of the official population, and of the communes that an answer names', () => {
    expect(wave).toMatchObject({ rate: 1.3, concerned: { people: 9000, year: 2026, notion: 'municipal' }, isLargePart: false });
    expect(wave?.byCommune.map(({ label, people, responses, rate }) => [label, people, responses, rate])).toEqual([
      ['Bédée', 4000, 33, 0.8],
      ['Breteil, La Nouaye', 4000, 33, 0.8],
    ]);
  });

  it('of a stated number, when the survey says how many could answer', () => {
    const told = of({ ...survey, population: 150 }).waves[0];
    expect(told).toMatchObject({ rate: 80, isLargePart: true, byCommune: [] });
    const width = (one: typeof wave) => {
      const interval = one?.questions[1]?.lines[0]?.answers[0]?.interval;
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width(told)).toBeLessThan(width(wave));
  });
});

describe('groups', () => {
  it('differ where chance would seldom do as much', () => {
    const crossing = question('Q2')?.crossings[0];
    expect(crossing?.verdict.kind).toBe('differ');
    // 5 of 35 against 35 of 65: pooled z = −3.86, Holm over the six comparisons.
    expect(crossing?.differences[0]).toMatchObject({
      group: 'a',
      answer: 'b',
      here: 14,
      elsewhere: 54,
      p: expect.closeTo(0.0007, 4),
    });
  });

  it('levels are told by their ends and compared by means; numbers by theirs, once for two groups', () => {
    const scale = question('Q3')?.crossings[0];
    expect(scale?.columns.map(({ label }) => label)).toEqual(['1–2', '3', '4–5']);
    expect(scale?.groups.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
      [3, 0, 30],
      [23, 10, 0],
      [0, 10, 19],
    ]);
    const numbers = question('Q5')?.crossings[0];
    expect(numbers?.differences).toEqual([{ group: 'a', answer: null, here: 2, elsewhere: 3, p: expect.closeTo(0.00005, 4) }]);
  });
});

describe('what is published', () => {
  const shown = publishable(of()).waves[0];
  const published = (id: string) => shown?.questions.find((one) => one.id === id);

  it('leaves large counts as they are', () => {
    expect(published('Q1')?.lines).toEqual(question('Q1')?.lines);
    expect(published('Q4')?.lines).toEqual(question('Q4')?.lines);
  });

  it('says nothing of a line that too few answered', () => {
    const [, mobile] = published('Q6')?.lines ?? [];
    expect(mobile).toMatchObject({ base: null, asked: null, mean: null });
    expect(mobile?.answers.every(({ count, share, interval }) => count === null && share === null && interval === null)).toBe(
      true,
    );
  });

  it('hides a small answer with another, and what sums would tell of both', () => {
    const counts = [{ question: 'Q3', base: 100, options: { '1': 3, '2': 20, '3': 27, '4': 30, '5': 20 } }];
    const told = publishable(of(survey, { ...results, counts, crossings: [] })).waves[0]?.questions[2]?.lines[0];
    expect(told?.answers.map(({ count }) => count)).toEqual([null, null, 27, 30, 20]);
    expect(told).toMatchObject({ mean: null, ends: null });
  });

  it('all ranks of a ranking, when one of them is small', () => {
    const counts = ['a', 'b', 'c'].map((row) => ({
      question: 'Q7',
      row,
      base: 60,
      options: { '1': 30, '2': row === 'a' ? 2 : 20, '3': 10 },
    }));
    const told = publishable(of(survey, { ...results, counts, crossings: [] })).waves[0]?.questions[6]?.lines;
    expect(told?.every(({ answers, rank }) => answers.every(({ count }) => count === null) && rank?.first === null)).toBe(true);
  });
});
