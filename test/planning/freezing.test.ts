/** A year's plan once frozen is the plan, whatever the scores become; and what changed since is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, FrozenPlan, Plan, Project } from '../../src/model/index.ts';
import { amendedPlan, frozenPlan, plan, simplePlan } from '../../src/planning/index.ts';
import { takenOfFrozen } from '../../src/project/money/index.ts';
import { publishingOf } from '../../src/project/people/index.ts';
import { figureNow } from '../../src/project/progress/index.ts';
import { frozenLines } from '../../src/project/thread/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { casesOf } from '../cases.ts';
import { drawnProject } from './drawn-project.ts';
import { costs, envelope, planProject } from './tiny-plan.ts';

async function frozenIn(project: Project, year: number) {
  const [made] = (await plan(project, rank(project), { years: [year] })).years;
  if (made === undefined) throw new Error('no such year');
  return { made, frozen: frozenPlan(project, rank(project), made, 'DE-1', ({ reason }) => reason.code) };
}
const three = () =>
  planProject(
    [
      { id: 'AC-1', ...costs({ 2027: 100 }) },
      { id: 'AC-2', staff: [{ year: 2027, planned: 0.5 }], ...costs({ 2027: 60 }) },
      { id: 'AC-3', ...costs({ 2027: 40 }) },
      { id: 'AC-4', status: 'done' },
    ],
    { envelopes: [envelope(2027, 100)] },
  );
const withPlan = (project: Project, frozen: Project['frozenPlans'][number]['plan']): Project => ({
  ...project,
  frozenPlans: [{ year: 2027, plan: frozen }],
});

describe('a frozen plan', () => {
  it('says who is in, with weights, scores, ranks, reasons and costs, and nothing of what is over', async () => {
    expect((await frozenIn(three(), 2027)).frozen).toEqual({
      frozenBy: 'DE-1',
      weights: { c: 1 },
      scores: { 'AC-1': { c: 100 }, 'AC-2': { c: 99 }, 'AC-3': { c: 98 } },
      selection: [
        { action: 'AC-2', choice: 'selected', rank: 2, score: 0.99, reason: 'best-together', investment: 60, fte: 0.5 },
        { action: 'AC-3', choice: 'selected', rank: 3, score: 0.98, reason: 'best-together', investment: 40, fte: 0 },
        { action: 'AC-1', choice: 'reserve', rank: 1, score: 1, reason: 'over-envelope', investment: 100 },
      ],
      over: { investment: 0 },
    });
  });
  it('stays whatever the scores become', async () => {
    await fc.assert(
      fc.asyncProperty(drawnProject, fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), async (given, scores) => {
        const project = { ...given, frozenPlans: [] };
        const { made, frozen } = await frozenIn(project, 2027);
        const later = withPlan(
          { ...project, actions: project.actions.map((one, at) => ({ ...one, scores: { c: scores[at] ?? 0 } })) },
          frozen,
        );
        const [again] = (await plan(later, rank(later), { years: [2027] })).years;
        const chosen = (actions: typeof made.actions) =>
          actions.filter(({ choice }) => choice === 'selected').map(({ action }) => action);
        expect(chosen(again?.actions ?? [])).toEqual(chosen(made.actions));
      }),
      { numRuns: 40 },
    );
  });
});

/** What becomes of an action: what its sheet says of it, but its name. */
const become = fc.record(
  {
    status: fc.constantFrom('planned' as const, 'in-progress' as const, 'paused' as const, 'done' as const, 'dropped' as const),
    start: fc.constantFrom('2026-03', '2027-06', '2028-S1'),
    budget: fc.array(
      fc.record({
        year: fc.constantFrom(2027, 2028),
        nature: fc.constantFrom('investment' as const, 'operating' as const),
        planned: fc.nat(90),
        spent: fc.nat(90),
      }),
      { maxLength: 2 },
    ),
    staff: fc.array(fc.record({ year: fc.constant(2027), planned: fc.nat(3) }), { maxLength: 1 }),
    funding: fc.array(
      fc.record({
        kind: fc.constant('grant' as const),
        year: fc.constant(2027),
        status: fc.constant('granted' as const),
        amount: fc.nat(50),
      }),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: [] },
);

describe('a year that was frozen', () => {
  const asTold = ({ years: [year] }: Plan) => ({ ...year, actions: year?.actions.map(({ notBefore: _, ...row }) => row) });
  const funded = fc.array(become, { minLength: 6, maxLength: 6 });
  const changed = (project: Project, to: readonly Partial<Action>[]): Project => ({
    ...project,
    actions: project.actions.map((one, at) => ({ ...one, ...to[at] })),
  });

  it('is told as it was drawn, its means and its envelopes with it', async () => {
    await fc.assert(
      fc.asyncProperty(drawnProject, funded, async (given, before) => {
        const project = changed({ ...given, frozenPlans: [] }, before);
        const { made, frozen } = await frozenIn(project, 2027);
        const now = withPlan(project, frozen);
        const [again] = (await plan(now, rank(now), { years: [2027] })).years;
        const means = ({ actions }: typeof made) =>
          actions.map(({ action, choice, investment, operating, fte, counted }) => [
            action,
            choice,
            investment,
            operating,
            fte,
            counted,
          ]);
        const decided = new Set(frozen.selection?.map(({ action }) => action));
        expect(again && means(again)).toEqual(means(made).filter(([action]) => decided.has(String(action))));
        expect([again?.envelopes, again?.fte]).toEqual([made.envelopes, made.fte]);
      }),
      { numRuns: casesOf(40) },
    );
  });

  it('stays to the cent, whatever becomes of its actions, in the project or out of it', async () => {
    await fc.assert(
      fc.asyncProperty(drawnProject, funded, funded, fc.nat(6), async (given, before, after, gone) => {
        const project = changed({ ...given, frozenPlans: [] }, before);
        const now = withPlan(project, (await frozenIn(project, 2027)).frozen);
        const changedSince = changed(now, after);
        const later = { ...changedSince, actions: changedSince.actions.filter((_, at) => at !== gone) };
        const told = async (one: Project) => asTold(await plan(one, rank(one), { years: [2027] }));
        expect(await told(later)).toEqual(await told(now));
        expect(takenOfFrozen(later, 2027, 'voted')).toEqual(takenOfFrozen(now, 2027, 'voted'));
        const named = now.actions.filter(({ id }) =>
          now.frozenPlans.some((one) => frozenLines(one.plan).some(({ action }) => action === id)),
        );
        for (const { id } of named) {
          const quoted = { of: id, what: 'planned', period: 2027, value: 0 } as const;
          expect(figureNow(later, quoted)).toEqual(figureNow(now, quoted));
        }
      }),
      { numRuns: casesOf(40) },
    );
  });

  it('of means that were not written tells those of the sheets, of what was dropped since too', () => {
    const selection = [{ action: 'AC-2', choice: 'selected' as const }];
    const project = withPlan(three(), { selection });
    const dropped = { ...project, actions: project.actions.map((one) => ({ ...one, status: 'dropped' as const })) };
    const [told] = simplePlan(dropped, rank(dropped)).years;
    expect(told?.actions).toMatchObject([{ investment: { min: 6000, max: 6000 }, fte: 0.5 }]);
    expect(figureNow(dropped, { of: 'programme', what: 'planned', period: 2027, value: 0 })).toBe(60);
  });

  it('was planned as amended in its year, and no longer once it is over', async () => {
    const { frozen } = await frozenIn(three(), 2027);
    const planned = (date: string) => {
      const amendments = [{ date, changes: [{ action: 'AC-2', choice: 'excluded' as const }] }];
      return figureNow(withPlan(three(), { ...frozen, amendments }), {
        of: 'programme',
        what: 'planned',
        period: 2027,
        value: 0,
      });
    };
    expect([planned('2027-06-01'), planned('2028-03-02')]).toEqual([40, 100]);
  });
  it('names what was removed, until it is taken out, and says what it was called', async () => {
    const { frozen } = await frozenIn(three(), 2027);
    const selection = (frozen.selection ?? []).map((line) =>
      line.action === 'AC-2' ? { ...line, title: 'Ouvrir un guichet' } : line,
    );
    const project = withPlan(
      { ...three(), actions: three().actions.filter(({ id }) => id !== 'AC-2') },
      { ...frozen, selection },
    );
    expect(simplePlan(project, rank(project)).years[0]?.actions[0]).toMatchObject({
      action: 'AC-2',
      gone: { title: 'Ouvrir un guichet' },
      fte: 0.5,
    });
    expect(amendedPlan(project, rank(project), 2027)?.pending).toEqual([{ action: 'AC-2', from: 'selected', to: 'excluded' }]);
    // Laid out anew under its id, it counts once.
    const back = { ...project, actions: three().actions };
    expect(figureNow(back, { of: 'programme', what: 'planned', period: 2027, value: 0 })).toBe(100);
    const hidden = withPlan(project, { ...frozen, selection: selection.map((line) => ({ ...line, publish: false })) });
    expect(simplePlan(hidden, rank(hidden)).years[0]?.actions[0]).not.toHaveProperty('gone');
    expect(publishingOf(hidden).keptBack.has('AC-2')).toBe(true);
    // What is quoted of it stays as it was voted; the whole counts what may be named.
    const quoted = (of: string) => figureNow(hidden, { of, what: 'planned', period: 2027, value: 0 });
    expect([quoted('AC-2'), quoted('programme')]).toEqual([60, 40]);
  });
});

describe('what changed since', () => {
  it('is nothing right after', async () => {
    const project = three();
    const { frozen } = await frozenIn(project, 2027);
    const now = withPlan(project, frozen);
    expect(amendedPlan(now, rank(now), 2027)).toEqual({ year: 2027, frozenBy: 'DE-1', amendments: [], pending: [], moved: [] });
    expect(amendedPlan(project, rank(project), 2027)).toBeNull();
  });
  it('is what amendments say, each beside what stood before it', async () => {
    const project = three();
    const { frozen } = await frozenIn(project, 2027);
    const amendments = [
      { date: '2027-03-01', decision: 'DE-2', changes: [{ action: 'AC-2', choice: 'postponed' as const, note: 'Attend' }] },
      {
        date: '2027-06-01',
        decision: 'DE-3',
        changes: [
          { action: 'AC-2', choice: 'excluded' as const },
          { action: 'AC-9', choice: 'selected' as const },
        ],
      },
    ];
    const now = withPlan(project, { ...frozen, amendments });
    expect(amendedPlan(now, rank(now), 2027)?.amendments).toEqual([
      { date: '2027-03-01', decision: 'DE-2', changes: [{ action: 'AC-2', from: 'selected', to: 'postponed', note: 'Attend' }] },
      {
        date: '2027-06-01',
        decision: 'DE-3',
        changes: [
          { action: 'AC-2', from: 'postponed', to: 'excluded' },
          { action: 'AC-9', from: null, to: 'selected' },
        ],
      },
    ]);
  });
  it('is what the sheets say and no amendment does, and the money that moved', async () => {
    const project = three();
    const { frozen } = await frozenIn(project, 2027);
    const changed = project.actions.map((one) => {
      if (one.id === 'AC-1') return { ...one, status: 'in-progress' as const };
      if (one.id === 'AC-2') return { ...one, ...costs({ 2027: 65 }), staff: [] };
      return one.id === 'AC-3' ? { ...one, status: 'blocked' as const, blocker: { cause: 'Marché infructueux' } } : one;
    });
    const now = withPlan({ ...project, actions: changed }, frozen);
    expect(amendedPlan(now, rank(now), 2027)).toMatchObject({
      pending: [
        { action: 'AC-1', from: 'reserve', to: 'selected' },
        { action: 'AC-3', from: 'selected', to: 'postponed', note: 'Marché infructueux' },
      ],
      moved: [
        { action: 'AC-2', nature: 'investment', before: 6000, now: 6500 },
        { action: 'AC-2', nature: 'fte', before: 0.5, now: 0 },
      ],
    });
  });
  it('is nothing of what began, or stopped, in a later year', () => {
    const kept = (year: number, ...ids: readonly string[]) => ({
      year,
      plan: { selection: ids.map((action) => ({ action, choice: 'selected' as const })) },
    });
    const now: Project = {
      ...three(),
      actions: [
        { id: 'AC-1', title: 'Abandonnée ensuite', status: 'dropped', ...costs({ 2027: 10, 2028: 10 }) },
        { id: 'AC-2', title: 'Commencée ensuite', status: 'in-progress', ...costs({ 2028: 10 }) },
        { id: 'AC-3', title: 'En retard', status: 'in-progress', ...costs({ 2027: 10 }) },
      ],
      frozenPlans: [kept(2027, 'AC-1'), kept(2028, 'AC-1')],
    };
    const pending = (year: number) => amendedPlan(now, rank(now), year)?.pending.map(({ action, to }) => `${action} ${to}`);
    expect(pending(2027)).toEqual(['AC-3 selected']);
    expect(pending(2028)).toEqual(['AC-1 excluded', 'AC-2 selected', 'AC-3 selected']);
  });
  it('money is as a later decision approved it, and no longer that of what leaves the plan', async () => {
    const project = three();
    const { frozen } = await frozenIn(project, 2027);
    const costlier = project.actions.map((one) => (one.id === 'AC-2' ? { ...one, ...costs({ 2027: 65 }), staff: [] } : one));
    const amended = (...changes: NonNullable<NonNullable<FrozenPlan['amendments']>[number]['changes']>) => {
      const now = withPlan({ ...project, actions: costlier }, { ...frozen, amendments: [{ date: '2027-03-01', changes }] });
      return amendedPlan(now, rank(now), 2027);
    };
    // A part that was approved leaves the other to be.
    expect(amended({ action: 'AC-2', investment: 65 })?.moved).toEqual([{ action: 'AC-2', nature: 'fte', before: 0.5, now: 0 }]);
    expect(amended({ action: 'AC-2', investment: 65, fte: 0 })).toMatchObject({
      moved: [],
      amendments: [{ changes: [{ action: 'AC-2', from: 'selected', to: 'selected' }] }],
    });
    expect(amended({ action: 'AC-2', choice: 'postponed' })?.moved).toEqual([]);
  });
});
