// Beside the ranking of a sitting: the committee's categories under what the room moves, and each action beside the others.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { liveData } from '../../src/live/index.ts';
import { categoriesOf, pairsOf, rankingOf, studied } from '../../src/live/reckoning.ts';
import { type Settled, unsettled } from '../../src/live/state.ts';
import type { LiveData, Project } from '../../src/model/index.ts';
import { openProgrammes } from '../../src/planning/index.ts';
import { preferencesOf, rank, sortedActions, sortedAgain } from '../../src/ranking/actions/index.ts';
import type { SolveProgramme } from '../../src/ranking/index.ts';
import { published } from '../../src/rendering/index.ts';
import { open } from '../../src/usecases/library/open.ts';
import { casesOf } from '../cases.ts';
import { home } from '../house/sources.ts';

type Sorting = NonNullable<Project['criteria']['sorting']>;

let example: Project;
let solve: SolveProgramme;

beforeAll(async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-live-')), 'roche');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  const opened = open(root, { today: '2026-11-28' });
  if (opened.project === null) throw new Error('the example cannot be read');
  example = opened.project;
  solve = await openProgrammes();
});

const settledRule: Sorting = {
  majority: 60,
  categories: [
    { title: 'À engager', from: { expectation: 3, feasibility: 4 }, veto: { cost: 90_000 } },
    { title: 'À mûrir', from: { expectation: 3, feasibility: 3, cohesion: 3, cost: 100_000 } },
    { title: 'À écarter' },
  ],
};

function sortingBy(sorting: Sorting, keptBack?: string) {
  const whole: Project = {
    ...example,
    actions: example.actions.map((one) => (one.id === keptBack ? { ...one, publish: false } : one)),
    criteria: { ...example.criteria, sorting },
  };
  const project = published(whole, 'elected');
  const ranking = rank(project);
  const sorted = sortedActions(whole, rank(whole), solve);
  const made = liveData({ project, ranking, sorted, language: 'fr', today: '2026-11-28', keptBack: 0 });
  // As a browser reads it.
  const data: LiveData = JSON.parse(JSON.stringify(made));
  return { whole, sorted, data };
}

const shown = (data: LiveData, settled: Settled) => categoriesOf(data, rankingOf(data, settled));
const weighed = (points: readonly number[]): Settled => ({ ...unsettled, points });

const taught: Sorting = {
  categories: [{ title: 'À engager' }, { title: 'À mûrir' }, { title: 'À écarter' }],
  examples: [
    { action: 'AC-001', category: 'À engager' },
    { action: 'AC-003', category: 'À engager' },
    { action: 'AC-012', category: 'À mûrir' },
    { action: 'AC-004', category: 'À mûrir' },
    { action: 'AC-008', category: 'À écarter' },
    { action: 'AC-017', category: 'À écarter' },
  ],
};

describe('categories', () => {
  test('settled: those of the command, and of the command under the weights and scores of the room', () => {
    const { whole, sorted, data } = sortingBy(settledRule);
    const atStart = shown(data, unsettled);
    expect(atStart).toEqual(sorted);
    expect(new Set(atStart?.actions.map(({ best }) => best)).size).toBeGreaterThan(1);
    expect(atStart?.actions.some(({ vetoes }) => vetoes.length > 0)).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), (points) => {
        const sum = points.reduce((total, one) => total + one, 0);
        const ranking = rank(whole, { shares: points.map((one) => one / sum) });
        expect(shown(data, weighed(points))?.actions).toEqual(sortedActions(whole, ranking, null)?.actions);
      }),
      { numRuns: casesOf(15) },
    );
    expect(shown(data, weighed([1, 0, 0, 0]))?.actions).not.toEqual(shown(data, weighed([0, 0, 1, 0]))?.actions);
    const scores = [
      { action: 'AC-003', criterion: 'feasibility', score: 1, reason: 'Retrait' },
      { action: 'AC-003', criterion: 'expectation', score: 1, reason: 'Enquête' },
    ];
    const category = (settled: Settled) => shown(data, settled)?.actions.find(({ action }) => action === 'AC-003')?.best;
    expect([category(unsettled), category({ ...unsettled, scores })]).toEqual(['À engager', 'À écarter']);
  });

  test('learnt: as they were learnt whatever the weights, and scores move in them', () => {
    const { sorted, data } = sortingBy(taught);
    const byId = (one: ReturnType<typeof shown>) => new Map(one?.actions.map(({ action, ...rest }) => [action, rest]));
    for (const points of [null, [1, 0, 0, 0], [0, 50, 50, 0]])
      expect(byId(shown(data, { ...unsettled, points }))).toEqual(byId(sorted));
    const scores = ['expectation', 'feasibility', 'cohesion'].map((criterion) => {
      return { action: 'AC-017', criterion, score: 5, reason: 'Revu' };
    });
    const moved = shown(data, { ...unsettled, scores })?.actions.find(({ action }) => action === 'AC-017');
    expect([byId(sorted).get('AC-017')?.best, moved?.best]).toEqual(['À écarter', 'À engager']);
  });

  test('an example that is kept back teaches, and is not named', () => {
    const { data, sorted } = sortingBy(taught, 'AC-008');
    expect(sorted?.learning?.examples).toBe(6);
    expect(data.learnt?.learning?.examples).toBe(6);
    expect(JSON.stringify([data.learnt, data.project.criteria, data.sheets])).not.toMatch(/AC-008/);
  });

  test('none without a rule', () => {
    const { data } = sortingBy({ categories: [{ title: 'À engager' }, { title: 'À écarter' }] });
    expect(shown(data, unsettled)).toBeNull();
  });

  test('a rule applied again to what it sorted sorts the same', () => {
    for (const sorting of [settledRule, taught]) {
      const { whole, sorted } = sortingBy(sorting);
      expect(sorted && sortedAgain(rank(whole), sorted)).toEqual(sorted);
    }
  });
});

test('each action beside the others: the pairs of the command, under the weights of the start and under others', () => {
  const { data } = sortingBy(settledRule);
  for (const settled of [unsettled, weighed([10, 40, 30, 20])]) {
    const ranking = studied(rankingOf(data, settled));
    const all = preferencesOf(ranking)?.pairs ?? [];
    expect(all).toHaveLength(136);
    for (const { action } of ranking.ranked) {
      const own = all.filter(({ before, after }) => before === action || after === action);
      const found = pairsOf(ranking, action);
      expect(found).toHaveLength(16);
      expect(found).toEqual(expect.arrayContaining(own));
    }
    expect(new Set(all.map(({ holds }) => holds))).toEqual(new Set(['always', 'depends']));
  }
  expect(pairsOf(rankingOf(data, unsettled), 'AC-001')).toEqual([]);
});
