/** Why not this action, what other money would do, and which actions are sure: small cases by hand, and laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/planning/choosing/choose.ts';
import { extraFor } from '../../src/planning/choosing/extra.ts';
import type { Choices, PlanningProblem } from '../../src/planning/choosing/problem.ts';
import { core, frontier, plan, whyNot } from '../../src/planning/index.ts';
import { rank, weightDraws } from '../../src/ranking/actions/index.ts';
import { casesOf } from '../cases.ts';
import { criterion } from '../ranking/tiny-project.ts';
import { broken, problems, worth } from './choosing/problems.ts';
import { costs, envelope, planProject, type TinyAction } from './tiny-plan.ts';

/** AC-2 and AC-3 share the envelope that AC-1 would take whole. */
const actions: readonly TinyAction[] = [
  { id: 'AC-1', ...costs({ 2027: 100 }) },
  { id: 'AC-2', ...costs({ 2027: 60 }) },
  { id: 'AC-3', ...costs({ 2027: 40 }) },
];
const about = (id: string, given = actions, file = { envelopes: [envelope(2027, 100)] }) => {
  const project = planProject(given, file);
  return whyNot(project, rank(project), id);
};

describe('why not', () => {
  it('names what would leave, what that costs, and the least money that lets it in', async () => {
    expect(await about('AC-1')).toEqual({
      action: 'AC-1',
      year: null,
      wanted: null,
      reason: { code: 'over-envelope', nature: 'investment', year: 2027, needed: 10_000, available: 0 },
      imposed: { year: 2027, loses: 97, leave: ['AC-2', 'AC-3'], join: [], move: [] },
      conflict: [],
      extra: { year: 2027, means: [{ nature: 'investment', year: 2027, amount: 10_000 }], isLeast: true },
    });
  });
  it('says the year of what is in', async () => {
    expect(await about('AC-3')).toMatchObject({ year: 2027, reason: null, imposed: null, extra: null });
  });
  it('says what would change year', async () => {
    // Two years of 60: AC-1 in 2027 and AC-2 in 2028; AC-3, worth little, fits in neither but in place of one.
    const given = [
      { id: 'AC-1', ...costs({ 2027: 60 }) },
      { id: 'AC-2', ...costs({ 2027: 60 }) },
      { id: 'AC-3', scores: { c: 10 }, start: '2028', ...costs({ 2028: 60 }) },
    ];
    const answer = await about('AC-3', given, { envelopes: [envelope(2027, 60), envelope(2028, 60)] });
    // In 2028 it takes the place of AC-2, the less worthy, which a year of waiting had made less so; its own sheet begins it then.
    expect(answer.imposed).toMatchObject({ year: 2028, leave: ['AC-2'], move: [] });
    expect(answer.imposed?.loses).toBeCloseTo(0.96 * 99 - 10, 9);
  });
  it('says of what is put off why not sooner, and what sooner would take', async () => {
    const given = [
      { id: 'AC-1', ...costs({ 2027: 60 }) },
      { id: 'AC-2', ...costs({ 2027: 60 }) },
    ];
    const answer = await about('AC-2', given, { envelopes: [envelope(2027, 60), envelope(2028, 60)] });
    expect(answer).toEqual({
      action: 'AC-2',
      year: 2028,
      wanted: 2027,
      reason: { code: 'over-envelope', nature: 'investment', year: 2027, needed: 6000, available: 0 },
      // AC-1 is worth a hundredth more: the wait costs it a little more too.
      imposed: {
        year: 2027,
        loses: expect.closeTo(0.04, 9),
        leave: [],
        join: [],
        move: [{ action: 'AC-1', from: 2027, to: 2028 }],
      },
      conflict: [],
      extra: { year: 2027, means: [{ nature: 'investment', year: 2027, amount: 6000 }], isLeast: true },
    });
  });
  it('counts the wait as plan.yaml says, from the year of the sheet when that comes later', async () => {
    const planned = async (waitingCost: number | undefined, start?: string) => {
      const given = [{ id: 'AC-1', ...(start && { start }), ...costs({ [start ?? 2027]: 60 }) }];
      const rules = waitingCost === undefined ? {} : { waitingCost };
      const project = planProject(given, { envelopes: [envelope(2027, 10), envelope(2028, 60)], rules });
      return (await plan(project, rank(project))).worth?.value;
    };
    const whole = (await planned(0)) ?? 0;
    expect(whole).toBeGreaterThan(0);
    expect(await planned(undefined)).toBeCloseTo(0.96 * whole, 6);
    expect(await planned(25)).toBeCloseTo(0.75 * whole, 6);
    expect(await planned(25, '2028')).toBeCloseTo(whole, 6);
  });
  it('names the rules that leave it no place, but for money', async () => {
    const file = { envelopes: [envelope(2027, 100)], rules: { mandatory: ['AC-2'] } };
    expect(await about('AC-1', actions, file)).toMatchObject({
      imposed: null,
      conflict: [
        { code: 'must-start', action: 'AC-2', as: 'mandatory', by: null },
        { code: 'envelope', nature: 'investment', year: 2027, left: 10_000 },
      ],
      extra: { means: [{ amount: 10_000 }] },
    });
  });
  it('says by when what is mandatory must start, when that is what stands in the way', async () => {
    // There would be room for AC-2 in 2028, but it is on time.
    const given = [
      { id: 'AC-1', ...costs({ 2027: 60 }) },
      { id: 'AC-2', ...costs({ 2027: 60 }) },
    ];
    const council = { date: '2027-12-31', kind: 'council' as const, awaits: ['AC-1'] };
    const envelopes = [envelope(2027, 60), envelope(2028, 60)];
    const project = planProject(given, { envelopes, fixedPoints: [council], rules: { mandatory: ['AC-2'] } });
    expect((await whyNot(project, rank(project), 'AC-1')).conflict).toEqual([
      { code: 'must-start', action: 'AC-2', as: 'mandatory', by: 2027 },
      {
        code: 'fixed-point',
        action: 'AC-1',
        hold: { must: 'end-by', day: '2027-12-31', kind: 'council', label: null },
        year: null,
      },
      { code: 'envelope', nature: 'investment', year: 2027, left: 6000 },
    ]);
  });
  it('knows that money changes nothing between two that exclude each other', async () => {
    const file = { envelopes: [envelope(2027, 500)], rules: { exclusive: [['AC-1', 'AC-2']] } };
    expect(await about('AC-2', actions, file)).toMatchObject({
      reason: { code: 'excluded-by', by: 'AC-1' },
      imposed: { leave: ['AC-1'], loses: 1 },
      extra: null,
    });
  });
  it('says why what may not start is out, and asks no more', async () => {
    expect(await about('AC-1', [{ id: 'AC-1', status: 'dropped', statusReason: 'Sans suite' }])).toMatchObject({
      reason: { code: 'dropped', text: 'Sans suite' },
      imposed: null,
      extra: null,
    });
  });
});

/** A hundredth of a full-time year is weighed as 500 euros. */
const priceOf = ({ cells }: PlanningProblem, amounts: ReadonlyMap<number, number>) =>
  [...amounts].reduce((sum, [cell, amount]) => sum + amount * (cells[cell]?.nature === 'fte' ? 50_000 : 1), 0);

/** The least price among all choices that have the action and lose nothing of the others' worth; null when none keeps the other rules. */
function leastByCounting(problem: PlanningProblem, place: number, floor: number): number | null {
  const unlimited = { ...problem, cells: problem.cells.map((cell) => ({ ...cell, left: 1e12 })) };
  let least: number | null = null;
  const extend = (choices: Choices): void => {
    const next = problem.candidates[choices.length];
    if (next !== undefined) {
      for (const start of [null, ...next.starts.keys()]) extend([...choices, start]);
      return;
    }
    const others = choices.map((start, at) => (at === place ? null : start));
    if (choices[place] === null || worth(problem, others) < floor || broken(unlimited, choices).length > 0) return;
    const starts = problem.candidates.map(({ starts: open }, at) => open[choices[at] ?? -1]);
    const over = problem.cells.map(({ left }, cell) => {
      const taken = starts.flatMap((start) => start?.takes ?? []).filter((take) => take.cell === cell);
      return [cell, Math.max(0, taken.reduce((sum, { amount }) => sum + amount, 0) - left)] as const;
    });
    least = Math.min(least ?? Number.POSITIVE_INFINITY, priceOf(problem, new Map(over)));
  };
  extend([]);
  return least;
}

describe('the extra money', () => {
  it('is the least of all that let the action in with nothing lost', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(problems, fc.nat(5), async (drawn, at) => {
        const problem = { ...drawn, candidates: drawn.candidates.map((one) => ({ ...one, duty: null })), minimums: [] };
        const place = at % problem.candidates.length;
        const best = await choose(problem);
        if (best === null || best.choices[place] !== null) return;
        const found = await extraFor(problem, place, best.choices);
        const least = leastByCounting(problem, place, best.value);
        expect(found === null).toBe(least === null);
        if (found === null) return;
        seen++;
        expect(found.isLeast).toBe(true);
        expect(priceOf(problem, found.amounts)).toBe(least);
        const others = found.choices.map((start, other) => (other === place ? null : start));
        expect(worth(problem, others)).toBeGreaterThanOrEqual(best.value);
      }),
      { numRuns: casesOf(150) },
    );
    expect(seen).toBeGreaterThan(casesOf(20));
  });
});

describe('the frontier', () => {
  it('never falls with more money, and is the plan itself at the middle', async () => {
    const project = planProject(actions, { envelopes: [envelope(2027, 100)] });
    const points = await frontier(project, rank(project));
    expect(points.map(({ share }) => share)).toEqual([0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2]);
    // 80 to 99 pay for AC-2 alone, 100 for AC-2 and AC-3.
    expect(points.map(({ worth: made }) => made?.value)).toEqual([99, 99, 99, 99, 197, 197, 197, 197, 197]);
    expect(points.map(({ money }) => money)).toEqual([8000, 8500, 9000, 9500, 10_000, 10_500, 11_000, 11_500, 12_000]);
    expect(points[0]).toMatchObject({ join: [], leave: ['AC-3'] });
    expect(points[4]?.worth?.value).toBe((await plan(project, rank(project))).worth?.value);
    expect(points[4]).toMatchObject({ join: [], leave: [] });
  });
  it('says when too little keeps no plan', async () => {
    const project = planProject(actions, { envelopes: [envelope(2027, 105)], rules: { mandatory: ['AC-1'] } });
    const points = await frontier(project, rank(project));
    expect(points.map(({ worth: made }) => made === null)).toEqual([true, true, true, true, false, false, false, false, false]);
  });
  it('has nothing to vary without envelopes', async () => {
    const project = planProject(actions);
    expect(await frontier(project, rank(project))).toEqual([]);
  });
});

describe('the core', () => {
  const criteria = [
    criterion('a', { weight: 50, scale: { min: 0, max: 10 } }),
    criterion('b', { weight: 50, scale: { min: 0, max: 10 } }),
  ];
  // One of the two first fits; the weights decide: AC-1 when a weighs more than b.
  const disputed: readonly TinyAction[] = [
    { id: 'AC-1', scores: { a: 10, b: 0 }, ...costs({ 2027: 60 }) },
    { id: 'AC-2', scores: { a: 0, b: 10 }, ...costs({ 2027: 60 }) },
    { id: 'AC-3', scores: { a: 9, b: 9 }, ...costs({ 2027: 40 }) },
    { id: 'AC-4', scores: { a: 1, b: 1 }, ...costs({ 2027: 100 }) },
  ];
  it('funds what every weight chooses, drops what none does, discusses the rest', async () => {
    const project = planProject(disputed, { envelopes: [envelope(2027, 100)] }, { criteria: { criteria } });
    const found = await core(project, rank(project), weightDraws(rank(project), 200));
    expect(found).toMatchObject({ draws: 200, weights: 'around' });
    const by = Object.fromEntries(found.actions.map(({ action, verdict }) => [action, verdict]));
    expect(by).toEqual({ 'AC-1': 'discuss', 'AC-2': 'discuss', 'AC-3': 'fund', 'AC-4': 'drop' });
    const share = (id: string) => found.actions.find(({ action }) => action === id)?.share ?? 0;
    // Weights are drawn evenly around 50/50, and exactly one of the two is in.
    expect(share('AC-1') + share('AC-2')).toBeCloseTo(1, 9);
    expect(Math.abs(share('AC-1') - 0.5)).toBeLessThan(0.15);
  });
  it('is the same each time', async () => {
    const project = planProject(disputed, { envelopes: [envelope(2027, 100)] }, { criteria: { criteria } });
    const ranking = rank(project);
    expect(await core(project, ranking, weightDraws(ranking, 40))).toEqual(
      await core(project, ranking, weightDraws(ranking, 40)),
    );
  });
});
