/** The best plan of a project: what it keeps, what it is worth, and what it says when nothing will do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Project } from '../../src/model/index.ts';
import { plan, simplePlan } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { casesOf } from '../cases.ts';
import { drawnProject } from './drawn-project.ts';
import { smallProject } from './small-project.ts';
import { bestOf, costs, envelope, planOf, type TinyAction, told } from './tiny-plan.ts';

const selectedIn = ({ years }: Plan) =>
  years.map(({ year, actions }) => ({
    year,
    ids: actions.filter(({ choice }) => choice === 'selected').map(({ action }) => action),
  }));
const chosenIn = ({ years }: Plan) =>
  years.flatMap(({ year, actions }) =>
    actions
      .filter(({ choice, reason }) => choice === 'selected' && !['already-started', 'as-frozen'].includes(reason.code))
      .map(({ action: id }) => ({ id, year })),
  );

describe('the best plan', () => {
  it('leaves out the first of the ranking when two others are worth more for the same money', async () => {
    // Scores 100, 99 and 98: AC-1 takes the whole envelope, AC-2 and AC-3 share it.
    const actions = [
      { id: 'AC-1', ...costs({ 2027: 100 }) },
      { id: 'AC-2', ...costs({ 2027: 60 }) },
      { id: 'AC-3', ...costs({ 2027: 40 }) },
    ];
    const made = await bestOf(actions, { envelopes: [envelope(2027, 100)] });
    expect(told(made)).toEqual({
      2027: ['AC-2 selected best-together', 'AC-3 selected best-together', 'AC-1 reserve over-envelope'],
    });
    expect(made.worth).toEqual({
      value: 197,
      atMost: 197,
      gap: 0,
      isFirst: true,
      simple: { value: 100, keepsRules: true },
      waitingCost: 4,
    });
    expect(made).toMatchObject({ method: 'best', conflict: [] });
    expect(told(planOf(actions, { envelopes: [envelope(2027, 100)] }))[2027]?.[0]).toBe('AC-1 selected in-rank-order');
  });
  it('starts the worthiest first, since waiting costs four hundredths a year, and says when the other comes', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', ...costs({ 2027: 60 }) },
        { id: 'AC-2', ...costs({ 2027: 60 }) },
      ],
      { envelopes: [envelope(2027, 100), envelope(2028, 100)] },
    );
    expect(made.years[0]?.actions.find(({ action }) => action === 'AC-2')?.reason).toEqual({
      ...{ code: 'planned-later', year: 2028 },
      inTheWay: { code: 'over-envelope', nature: 'investment', year: 2027, needed: 6000, available: 4000 },
    });
    expect(told(made)).toEqual({
      2027: ['AC-1 selected best-together', 'AC-2 postponed planned-later'],
      2028: ['AC-2 selected best-together', 'AC-1 excluded already-finished'],
    });
    expect(made.worth?.value).toBeCloseTo(100 + 99 * 0.96, 9);
  });
  it('counts the wait from the year of the sheet when it comes after the first of the plan', async () => {
    const envelopes = [2027, 2028, 2029].map((year) => envelope(year, 60));
    // AC-2 begins in 2028 by its sheet: 2029 is one year late, not two; AC-1 is late by none, so that 2028 is for the other.
    const made = await bestOf(
      [
        { id: 'AC-1', start: 2028, ...costs({ 2028: 60 }) },
        { id: 'AC-2', start: 2028, scores: { c: 90 }, ...costs({ 2028: 60 }) },
      ],
      { envelopes },
    );
    expect(selectedIn(made).map(({ ids }) => ids)).toEqual([[], ['AC-1'], ['AC-2']]);
    expect(made.worth?.value).toBeCloseTo(100 + 90 * 0.96, 9);
    expect(made.worth?.simple.value).toBeCloseTo(100 + 90 * 0.96, 9);
  });
  it('counts scores to a ten-thousandth of a point: what tenths would make equal, or turn, is told apart', async () => {
    // To a tenth, AC-1 alone would be worth 100.0 and the two others 99.9; they are worth 99.98, and it 99.96.
    const actions = [
      { id: 'AC-1', scores: { c: 99.96 }, ...costs({ 2027: 100 }) },
      { id: 'AC-2', scores: { c: 50.04 }, ...costs({ 2027: 60 }) },
      { id: 'AC-3', scores: { c: 49.94 }, ...costs({ 2027: 40 }) },
    ];
    const made = await bestOf(actions, { envelopes: [envelope(2027, 100)] });
    expect(selectedIn(made)).toEqual([{ year: 2027, ids: ['AC-2', 'AC-3'] }]);
    expect(made.worth).toMatchObject({ value: 99.98, atMost: 99.98, gap: 0 });
  });
  it('takes the first by id of two that are worth as much, whatever the order of their files', async () => {
    const same = { scores: { c: 50 }, ...costs({ 2027: 60 }) };
    const ids = ['AC-10', 'AC-9', 'AC-2b'];
    for (const order of [ids, ids.toReversed()]) {
      const given = order.map((id) => ({ id, ...same }));
      const file = { envelopes: [envelope(2027, 100)] };
      expect(told(await bestOf(given, file))[2027]?.[0]).toBe('AC-2b selected best-together');
      expect(told(planOf(given, file))[2027]?.[0]).toBe('AC-2b selected in-rank-order');
    }
  });
  it('takes what is worth little for the sake of what waits for it', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', dependsOn: ['AC-3'], ...costs({ 2027: 50 }) },
        { id: 'AC-2', ...costs({ 2027: 60 }) },
        { id: 'AC-3', scores: { c: 1 }, ...costs({ 2027: 50 }) },
      ],
      { envelopes: [envelope(2027, 100)] },
    );
    expect(selectedIn(made)).toEqual([{ year: 2027, ids: ['AC-1', 'AC-3'] }]);
  });
  it('starts what is mandatory on time, later only when it must', async () => {
    const actions = [
      { id: 'AC-1', ...costs({ 2027: 60 }) },
      { id: 'AC-2', ...costs({ 2027: 60 }) },
    ];
    const rules = { mandatory: ['AC-2'] };
    const onTime = await bestOf(actions, { envelopes: [envelope(2027, 100), envelope(2028, 100)], rules });
    expect(told(onTime)[2027]).toEqual(['AC-2 selected mandatory', 'AC-1 postponed planned-later']);
    const late = await bestOf(actions, { envelopes: [envelope(2027, 50), envelope(2028, 100)], rules });
    expect(told(late)[2028]?.[0]).toBe('AC-2 selected mandatory');
  });
  it('meets a legal deadline, in the last year that it leaves if the first are taken', async () => {
    const duty = { obligations: [{ obligation: 'rgaa', deadline: '2028' }] };
    const made = await bestOf(
      [
        { id: 'AC-1', ...costs({ 2027: 60 }) },
        { id: 'AC-2', ...duty, ...costs({ 2027: 60 }) },
      ],
      { envelopes: [envelope(2027, 100), envelope(2028, 100), envelope(2029, 100)] },
    );
    expect(told(made)[2028]?.[0]).toBe('AC-2 selected obligation');
  });
  it('names the rules that cannot be kept together, and falls back on the ranking', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', ...costs({ 2027: 60 }) },
        { id: 'AC-2', ...costs({ 2027: 60 }) },
        { id: 'AC-3', ...costs({ 2027: 10 }) },
      ],
      { envelopes: [envelope(2027, 100)], rules: { mandatory: ['AC-1', 'AC-2'] } },
    );
    expect(made).toMatchObject({ method: 'simple', worth: null });
    expect(made.conflict).toEqual([
      { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
      { code: 'must-start', action: 'AC-2', as: 'mandatory', by: null },
      { code: 'envelope', nature: 'investment', year: 2027, left: 10_000 },
    ]);
  });
  it('says what keeps a mandatory action out', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', dependsOn: ['AC-2'] },
        { id: 'AC-2', status: 'dropped' },
      ],
      {
        envelopes: [envelope(2027, 100)],
        rules: { mandatory: ['AC-1'] },
      },
    );
    expect(made.conflict).toEqual([
      { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
      { code: 'depends-on', action: 'AC-1', on: 'AC-2', from: 'start', lag: 0 },
      { code: 'cannot-start', action: 'AC-2', years: null, reason: { code: 'dropped' } },
    ]);
  });
  it('names what a deadline, a sheet, or what is under way, took from a duty before anything was chosen', async () => {
    const envelopes = [envelope(2027, 10), envelope(2028, 100)];
    const due = { obligations: [{ obligation: 'rgaa', deadline: 2027 }] };
    const late = await bestOf([{ id: 'AC-1', ...due, ...costs({ 2027: 60 }) }], { envelopes });
    expect(late.conflict).toEqual([
      { code: 'must-start', action: 'AC-1', as: 'obligation', by: 2027 },
      { code: 'envelope', nature: 'investment', year: 2027, left: 1000 },
    ]);
    // In 2027 there would be money for AC-1: its sheet, then what it waits for, leave it 2028 alone.
    const mandatory = { envelopes: [envelope(2027, 100), envelope(2028, 10)], rules: { mandatory: ['AC-1'] } };
    const sheet = await bestOf([{ id: 'AC-1', start: 2028, ...costs({ 2028: 60 }) }], mandatory);
    expect(sheet.conflict).toEqual([
      { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
      { code: 'cannot-start', action: 'AC-1', years: [2027], reason: { code: 'starts-later', year: 2028 } },
      { code: 'envelope', nature: 'investment', year: 2028, left: 1000 },
    ]);
    const running = { id: 'AC-2', status: 'in-progress' as const, start: 2027 };
    const waiting = { id: 'AC-1', dependsOn: [{ action: 'AC-2', lag: 12 }], ...costs({ 2027: 60 }) };
    expect((await bestOf([waiting, running], mandatory)).conflict).toEqual([
      { code: 'must-start', action: 'AC-1', as: 'mandatory', by: null },
      { code: 'cannot-start', action: 'AC-1', years: [2027], reason: { code: 'waits-for', by: 'AC-2' } },
      { code: 'envelope', nature: 'investment', year: 2028, left: 1000 },
    ]);
  });
  it('gives what is mandatory, or due, the first year that what is under way leaves it', async () => {
    const running = { id: 'AC-2', status: 'in-progress' as const, start: 2027 };
    const waiting = {
      id: 'AC-1',
      dependsOn: [{ action: 'AC-2', lag: 12 }],
      obligations: [{ obligation: 'rgaa', deadline: 2027 }],
    };
    const made = await bestOf([waiting, running], { envelopes: [envelope(2027, 100), envelope(2028, 100)] });
    expect(made.method).toBe('best');
    expect(told(made)[2028]).toContain('AC-1 selected obligation');
  });
  it('a rank decided by people is worth what stands at that place', async () => {
    const overrides = [{ action: 'AC-3', rank: 1, reason: 'Le conseil y tient' }];
    const actions = [
      { id: 'AC-1', ...costs({ 2027: 60 }) },
      { id: 'AC-2', scores: { c: 50 }, ...costs({ 2027: 60 }) },
      { id: 'AC-3', scores: { c: 10 }, ...costs({ 2027: 60 }) },
    ];
    const made = await bestOf(actions, { envelopes: [envelope(2027, 120)] }, { criteria: { overrides } });
    expect(selectedIn(made)).toEqual([{ year: 2027, ids: ['AC-3', 'AC-1'] }]);
  });
  it('says that a criterion counts the money twice', async () => {
    const given = {
      criteria: { criteria: [{ id: 'cost', title: 'Coût', from: 'budget' as const, weight: 1, scale: { min: 0, max: 100 } }] },
    };
    const made = await bestOf([{ id: 'AC-1', ...costs({ 2027: 60 }) }], { envelopes: [envelope(2027, 120)] }, given);
    expect(made.notices).toEqual([{ code: 'budget-counted-twice', criterion: 'cost', weight: 1, correlation: null }]);
  });
});

describe('the minimum of an axis', () => {
  const axes = { axes: [{ id: 'AX-1', title: 'Un' }] };
  const inAxis = (actions: readonly TinyAction[], minimumPerAxis: number) =>
    bestOf(
      actions.map((action) => ({ axis: 'AX-1', ...action })),
      { envelopes: [envelope(2027, 100), envelope(2028, 100)], rules: { minimumPerAxis } },
      { axes },
    );
  it('counts only what can start, and says what cannot and why', async () => {
    const made = await inAxis(
      [
        { id: 'AC-1', ...costs({ 2027: 10 }) },
        { id: 'AC-2', dependsOn: ['AC-9'] },
        { id: 'AC-3', dependsOn: ['AC-2'] },
        { id: 'AC-4', status: 'dropped', statusReason: 'Sans suite' },
        { id: 'AC-5', dependsOn: [{ action: 'AC-1', lag: 24 }] },
        { id: 'AC-6', start: 2030 },
      ],
      2,
    );
    expect(made).toMatchObject({ method: 'best', conflict: [] });
    expect(told(made)[2027]?.[0]).toBe('AC-1 selected best-together');
    expect(made.notices).toEqual([
      {
        code: 'axis-short',
        axis: 'AX-1',
        asked: 2,
        begun: 0,
        can: 1,
        cannot: [
          { action: 'AC-2', reason: { code: 'waits-for', by: 'AC-9' } },
          { action: 'AC-3', reason: { code: 'waits-for', by: 'AC-2' } },
          { action: 'AC-5', reason: { code: 'waits-for', by: 'AC-1' } },
          { action: 'AC-6', reason: { code: 'starts-later', year: 2030 } },
          { action: 'AC-4', reason: { code: 'dropped', text: 'Sans suite' } },
        ],
      },
    ]);
  });
  it('counts what is over or under way, and says nothing when that is enough', async () => {
    const begun = [
      { id: 'AC-1', status: 'done' as const },
      { id: 'AC-2', status: 'in-progress' as const },
    ];
    expect((await inAxis(begun, 2)).notices).toEqual([]);
    expect((await inAxis(begun, 3)).notices).toEqual([
      { code: 'axis-short', axis: 'AX-1', asked: 3, begun: 2, can: 0, cannot: [] },
    ]);
  });
  it('does not ask for what something that must be in excludes', async () => {
    const made = await bestOf(
      [
        { id: 'AC-1', ...costs({ 2027: 10 }) },
        { id: 'AC-2', axis: 'AX-1', ...costs({ 2027: 10 }) },
      ],
      {
        envelopes: [envelope(2027, 100)],
        rules: { minimumPerAxis: 1, mandatory: ['AC-1'], exclusive: [['AC-1', 'AC-2']] },
      },
      { axes },
    );
    expect(told(made)[2027]?.[0]).toBe('AC-1 selected mandatory');
    expect(made.notices).toMatchObject([{ can: 0, cannot: [{ action: 'AC-2', reason: { code: 'excluded-by', by: 'AC-1' } }] }]);
  });
  it('is named with what stands against it when it could be met otherwise', async () => {
    const made = await inAxis(
      [
        { id: 'AC-1', ...costs({ 2027: 60 }) },
        { id: 'AC-2', ...costs({ 2027: 60 }) },
        { id: 'AC-3', ...costs({ 2027: 60 }) },
      ],
      3,
    );
    expect(made.conflict).toEqual([
      { code: 'minimum-per-axis', axis: 'AX-1', atLeast: 3 },
      { code: 'envelope', nature: 'investment', year: 2027, left: 10_000 },
      { code: 'envelope', nature: 'investment', year: 2028, left: 10_000 },
    ]);
  });
});

describe('whatever the project', () => {
  const always = (law: (made: Plan, given: Project) => void | Promise<void>) =>
    fc.assert(
      fc.asyncProperty(drawnProject, async (given) => law(await plan(given, rank(given)), given)),
      { numRuns: casesOf(60) },
    );
  it('a plan that keeps the rules overruns no envelope but by what was under way', async () => {
    await always((made) => {
      if (made.method === 'simple') return;
      for (const { frozen, envelopes, fte, actions } of made.years) {
        if (frozen) continue;
        const chosen = actions.filter(({ choice, reason }) => choice === 'selected' && reason.code !== 'already-started');
        for (const { nature, available, used } of envelopes)
          if (available !== null && used > available) {
            // What was chosen in an earlier year is under way too, but then it was counted when it was chosen.
            expect(chosen.filter(({ counted }) => counted[nature] > 0)).toEqual([]);
          }
        if (fte.available !== null && fte.used > fte.available) expect(chosen.filter((row) => row.fte > 0)).toEqual([]);
      }
    });
  });
  it('it starts each action once, nothing before what it waits for, and not two that exclude each other', async () => {
    await always((made, given) => {
      if (made.method === 'simple') return;
      const chosen = chosenIn(made);
      expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
      const startOf = (id: string) => selectedIn(made).find(({ ids }) => ids.includes(id))?.year;
      for (const { id, year } of chosen) {
        const action = given.actions.find((one) => one.id === id);
        for (const link of action?.dependsOn ?? []) {
          const before = given.actions.find((one) => one.id === (typeof link === 'string' ? link : link.action));
          if (before?.status !== 'done') expect(startOf(before?.id ?? '')).toBeLessThanOrEqual(year);
        }
      }
      const [group = []] = given.plan.rules?.exclusive ?? [];
      expect(chosen.filter(({ id }) => group.includes(id)).length).toBeLessThanOrEqual(1);
      for (const id of given.plan.rules?.mandatory ?? []) {
        const { status } = given.actions.find((one) => one.id === id) ?? {};
        if (status === undefined || status === 'planned') expect(startOf(id)).toBeDefined();
      }
    });
  });
  it('it is never worth less than the simple plan that keeps the rules, and never more than it says is possible', async () => {
    await always(({ worth }) => {
      if (worth === null) return;
      if (worth.simple.keepsRules) expect(worth.value).toBeGreaterThanOrEqual(worth.simple.value);
      expect(worth.value).toBeLessThanOrEqual(worth.atMost);
    });
  });
  it('it does not depend on the order of the files, and is plain data', async () => {
    await always(async (made) => {
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    });
    const moved = smallProject.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.actions], { minLength: given.actions.length })),
    );
    await fc.assert(
      fc.asyncProperty(moved, async ([given, actions]) => {
        const turned = { ...given, actions };
        expect(await plan(turned, rank(turned))).toEqual(await plan(given, rank(given)));
        expect(simplePlan(turned, rank(turned))).toEqual(simplePlan(given, rank(given)));
      }),
      { numRuns: casesOf(60) },
    );
  });
});
