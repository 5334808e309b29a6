/** How far each place holds: the words, the weights tried, missing values, and what never changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot, Project } from '../../src/model/index.ts';
import { firmnessOf } from '../../src/ranking/actions/index.ts';
import { rank, type StabilityOptions } from './of-project.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const two = (said: Partial<Project> = {}) => ({ criteria: { criteria: [criterion('a'), criterion('b')] }, ...said });
const voted = (...points: readonly [number, number][]): Partial<Project> => ({
  criteria: { weightsFrom: 'ballots', criteria: [criterion('a'), criterion('b')] },
  ballots: points.map(([a, b], i) => ({
    year: 2026,
    ballot: { voter: `PE-${i}`, weights: { points: { a, b } } } satisfies Ballot,
  })),
});
const scored = (...scores: readonly (readonly [number | undefined, number])[]) =>
  scores.map(([a, b], i) => ({ id: `AC-${i + 1}`, scores: { ...(a === undefined ? {} : { a }), b } }));
const studied = (said: Partial<Project>, actions: ReturnType<typeof scored>, options?: StabilityOptions) =>
  rank(tinyProject({ ...said, actions }), options);

describe('the words', () => {
  it.each([
    [1, 'solid'],
    [0.95, 'solid'],
    [0.949, 'to-discuss'],
    [0.051, 'to-discuss'],
    [0.05, 'fragile'],
    [0, 'fragile'],
  ] as const)('among the first under %f of the weights: %s', (share, word) => expect(firmnessOf(share)).toBe(word));
});

describe('the weights tried', () => {
  it('are those between the least and the greatest of the ballots, exactly', () => {
    // a weighs from 0.2 to 0.7; AC-1 (10, 0) is before AC-2 (0, 10) above 0.5: two fifths of the way.
    const { study, ranked } = studied(voted([2, 8], [7, 3]), scored([10, 0], [0, 10]), { top: 1 });
    expect(study).toMatchObject({ top: 1, topFrom: 'asked', weights: 'ballots', sampled: null, ranksFrom: 'exact' });
    expect(study?.bounds[0]?.min).toBeCloseTo(0.2, 12);
    expect(study?.bounds[0]?.max).toBeCloseTo(0.7, 12);
    const first = ranked.find(({ action }) => action === 'AC-1')?.stability;
    expect(first?.top).toBeCloseTo(0.4, 12);
    expect(first).toMatchObject({ ranks: { best: 1, worst: 2 }, firmness: 'to-discuss' });
  });
  it('are from half to half as much again when nobody says otherwise: typed, alone, or unanimous', () => {
    const typed = studied(two(), scored([10, 0], [9, 2]));
    expect(typed.study).toMatchObject({ top: 1, topFrom: 'half', weights: 'around' });
    expect(typed.study?.bounds).toEqual([
      { min: 0.25, max: 0.75 },
      { min: 0.25, max: 0.75 },
    ]);
    // 10 w against 9 w + 2 (1 - w): equal at 2/3, and the first leads from there to 3/4.
    expect(typed.ranked.find(({ action }) => action === 'AC-1')?.stability?.top).toBeCloseTo(1 / 6, 12);
    expect(studied(voted([1, 1]), scored([10, 0], [9, 2])).study?.weights).toBe('around');
    expect(studied(voted([1, 1], [2, 2]), scored([10, 0], [9, 2])).study?.weights).toBe('around');
  });
});

describe('what is missing', () => {
  it('is drawn from its whole scale, with a seed that makes the same draws', () => {
    const project = { ...two({ criteria: { criteria: [criterion('a'), criterion('b', { weight: 0 })] } }) };
    const actions = scored([undefined, 0], [7, 0]);
    const { study, ranked } = studied(project, actions, { top: 1 });
    expect(study).toMatchObject({ sampled: { draws: 10_000, seed: 1 }, ranksFrom: 'exact' });
    // Anything from 0 to 10 against 7: three times in ten.
    expect(ranked.find(({ action }) => action === 'AC-1')?.stability?.top).toBeCloseTo(0.3, 1);
    expect(studied(project, actions, { top: 1 })).toEqual(studied(project, actions, { top: 1 }));
    expect(studied(project, actions, { seed: 2 }).study?.sampled?.seed).toBe(2);
  });
});

describe('whatever the project', () => {
  it('what is set aside has no stability, and nothing ranked is not studied', () => {
    const vetoed = studied({ criteria: { criteria: [criterion('b', { veto: 5 })] } }, scored([0, 9], [0, 1]));
    expect(vetoed.ranked.map(({ stability }) => stability?.firmness ?? null)).toEqual(['solid', null]);
    expect(rank(tinyProject({})).study).toBeNull();
  });
  it('laws: the rank is within its interval, shares are shares, and as many expected among the first as there are places', () => {
    const note = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(note, { nil: undefined, freq: 8 }), note), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }),
        (scores, points) => {
          const { ranked, study } = studied(voted(...points), scored(...scores));
          const places = ranked.map(({ stability }) => stability?.top ?? Number.NaN);
          for (const { rank: place, ranks, stability } of ranked) {
            expect(stability?.ranks.best).toBeLessThanOrEqual(Math.min(place ?? 0, ranks?.best ?? 0));
            expect(stability?.ranks.worst).toBeGreaterThanOrEqual(Math.max(place ?? 0, ranks?.worst ?? 0));
            expect(stability?.top).toBeGreaterThanOrEqual(0);
            expect(stability?.top).toBeLessThanOrEqual(1);
          }
          // Ties share the better rank, so that more may be among the first, never fewer.
          expect(places.reduce((sum, share) => sum + share, 0)).toBeGreaterThan((study?.top ?? 0) - 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });
});
