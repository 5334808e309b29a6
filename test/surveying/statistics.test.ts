/** A small survey, whole: its figures worked out by hand, then as they may be published. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishable } from '../../src/disclosure/index.ts';
import { statisticsOfTiny as of, results, survey } from './tiny-survey.ts';

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

  it('each share lies, as it is written, in its interval, which has a width', () => {
    const people = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(100_000));
    fc.assert(
      fc.property(fc.record({ a: people, b: people, c: people }), (options) => {
        // Few of many: an interval of everybody would have no width, and rightly.
        const many = { ...survey, population: 10_000_000 };
        const told = of(many, { ...results, counts: [{ question: 'Q1', options }], crossings: [] }).waves[0];
        for (const { share, interval } of told?.questions[0]?.lines[0]?.answers ?? []) {
          if (share === null || interval === null) continue;
          expect(interval.low).toBeLessThanOrEqual(share);
          expect(interval.high).toBeGreaterThanOrEqual(share);
          expect(interval.high).toBeGreaterThan(interval.low);
        }
      }),
    );
  });

  it('a scale has a mean, a deviation, a median and two ends', () => {
    // Σx = 330, Σx² = 1250: mean 3.3, deviation √((1250 − 100 × 3.3²) / 99) = 1.275; t₉₉ × 1.275 / 10 = 0.253.
    expect(line('Q3')?.mean).toEqual({ value: 3.3, deviation: 1.3, median: 3.5, interval: { low: 3, high: 3.6 } });
    expect(line('Q3')?.ends).toEqual({ highest: 50, lowest: 30 });
  });

  it('a recommendation has a score, a number a mean, a matrix a line a row, a ranking points', () => {
    expect(line('Q4')?.nps).toEqual({ score: 30, interval: { low: 14, high: 44 } });
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
    // t = −1 / √(1/40 + 1.44/40) = −4.0488 with 75.5 degrees of freedom.
    expect(numbers?.differences).toEqual([{ group: 'a', answer: null, here: 2, elsewhere: 3, p: expect.closeTo(0.000123, 6) }]);
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
    expect(told?.every(({ answers, rank }) => answers.every(({ count }) => count === null) && rank === null)).toBe(true);
  });
});
