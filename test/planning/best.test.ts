/** The best plan of a project: what it keeps, what it is worth, and what it says when nothing will do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Project } from '../../src/model/index.ts';
import { plan } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/index.ts';
import { drawnProject } from './drawn-project.ts';
import { bestOf, costs, envelope, planOf, told } from './tiny-plan.ts';

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
    expect(made.worth).toEqual({ value: 197, atMost: 197, gap: 0, simple: { value: 100, keepsRules: true } });
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
    expect(told(made)).toEqual({
      2027: ['AC-1 selected best-together', 'AC-2 postponed planned-later'],
      2028: ['AC-2 selected best-together', 'AC-1 excluded already-finished'],
    });
    expect(made.worth?.value).toBeCloseTo(100 + 99 * 0.96, 9);
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
      { code: 'cannot-start', action: 'AC-1', reason: { code: 'waits-for', by: 'AC-2' } },
    ]);
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

describe('whatever the project', () => {
  const always = (law: (made: Plan, given: Project) => void | Promise<void>) =>
    fc.assert(
      fc.asyncProperty(drawnProject, async (given) => law(await plan(given, rank(given)), given)),
      { numRuns: 60 },
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
    const byAction = ({ years, ...rest }: Plan) => ({
      ...rest,
      years: years.map(({ actions, ...each }) => ({
        ...each,
        actions: actions.toSorted((a, b) => (a.action < b.action ? -1 : 1)),
      })),
    });
    await always(async (made, given) => {
      const turned = { ...given, actions: given.actions.toReversed() };
      expect(byAction(await plan(turned, rank(turned)))).toEqual(byAction(made));
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    });
  });
});
