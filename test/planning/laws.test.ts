/** What is true of every plan, whatever the project. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlanFile, PlannedAction, Project, YearPlan } from '../../src/model/index.ts';
import { plan } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/index.ts';
import { planProject, type TinyAction } from './tiny-plan.ts';

const years = [2027, 2028, 2029];
const ids = ['AC-0', 'AC-1', 'AC-2', 'AC-3', 'AC-4', 'AC-5'];
const year = fc.constantFrom(2026, ...years);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const action = (id: string): fc.Arbitrary<TinyAction> =>
  fc
    .record({
      id: fc.constant(id),
      status: maybe(fc.constantFrom('planned', 'in-progress', 'paused', 'done', 'dropped')),
      start: maybe(year),
      axis: maybe(fc.constantFrom('AX-1', 'AX-2')),
      budget: fc.array(
        fc.record({
          year: maybe(year),
          nature: fc.constantFrom('investment', 'operating'),
          planned: fc.integer({ min: 0, max: 60 }).map((min) => ({ min, max: min + 5 })),
        }),
        { maxLength: 3 },
      ),
      staff: fc.array(fc.record({ year, planned: fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10) }), {
        maxLength: 1,
      }),
      dependsOn: fc.subarray(ids, { maxLength: 1 }),
    })
    .map((said): TinyAction => JSON.parse(JSON.stringify(said)));

const file: fc.Arbitrary<PlanFile> = fc
  .record({
    envelopes: fc.tuple(
      ...years.map((each) =>
        fc.record({
          year: fc.constant(each),
          investment: maybe(fc.integer({ min: 0, max: 150 })),
          operating: fc.integer({ min: 0, max: 100 }),
          fte: fc.constantFrom(0.5, 1.5),
          counts: fc.constantFrom('gross', 'net'),
        }),
      ),
    ),
    rules: fc.record({
      minimumPerAxis: fc.nat(2),
      exclusive: fc.subarray(ids, { maxLength: 3 }).map((group) => [group]),
      mandatory: fc.subarray(ids, { maxLength: 1 }),
    }),
  })
  .map((said): PlanFile => JSON.parse(JSON.stringify(said)));

const project: fc.Arbitrary<Project> = fc
  .tuple(fc.tuple(...ids.map(action)), file, fc.subarray(ids), fc.boolean())
  .map(([actions, rules, kept, isFrozen]) =>
    planProject(actions, rules, {
      axes: { axes: ['AX-1', 'AX-2'].map((id) => ({ id, title: id })) },
      frozenPlans: isFrozen
        ? [
            {
              year: 2027,
              plan: { selection: ids.map((id) => ({ action: id, choice: kept.includes(id) ? 'selected' : 'reserve' })) },
            },
          ]
        : [],
    }),
  );

const always = (law: (made: Plan, given: Project) => void) =>
  fc.assert(
    fc.property(project, (given) => law(plan(given, rank(given)), given)),
    { numRuns: 300 },
  );
const computed = ({ years: all }: Plan): readonly YearPlan[] => all.filter(({ frozen }) => !frozen);
const selected = ({ actions }: YearPlan): readonly PlannedAction[] => actions.filter(({ choice }) => choice === 'selected');
const startOf = (made: Plan, id: string): number | undefined =>
  made.years.find((each) => selected(each).some((row) => row.action === id))?.year;

describe('a plan', () => {
  it('names every action once in each computed year, and adds up', () => {
    always((made) => {
      for (const each of computed(made)) {
        expect(each.actions.map(({ action: id }) => id).sort()).toEqual(ids);
        for (const { nature, used } of each.envelopes)
          expect(used).toBe(selected(each).reduce((sum, { counted }) => sum + counted[nature], 0));
        expect(each.fte.used).toBeCloseTo(
          selected(each).reduce((sum, { fte }) => sum + fte, 0),
          9,
        );
      }
    });
  });
  it('exceeds an envelope only through what was under way or had to be done', () => {
    always((made) => {
      const forced = (id: string) =>
        made.years.some((each) =>
          each.actions.some((row) => row.action === id && ['mandatory', 'as-frozen'].includes(row.reason.code)),
        );
      for (const each of computed(made))
        for (const { nature, available, used } of each.envelopes) {
          if (available === null || used <= available) continue;
          expect(
            selected(each).some(
              (row) => row.counted[nature] > 0 && (forced(row.action) || row.reason.code === 'already-started'),
            ),
          ).toBe(true);
        }
    });
  });
  it('never exceeds an envelope when nothing is forced', () => {
    always((_, { actions, plan: { rules, ...rest }, ...given }) => {
      const { mandatory: __, ...others } = rules ?? {};
      const quiet = {
        ...given,
        plan: { ...rest, rules: others },
        frozenPlans: [],
        actions: actions.map(({ status: ___, ...kept }) => kept),
      };
      for (const { envelopes, fte } of plan(quiet, rank(quiet)).years) {
        for (const { available, used } of envelopes) expect(used).toBeLessThanOrEqual(available ?? used);
        expect(fte.used).toBeLessThanOrEqual(fte.available ?? fte.used);
      }
    });
  });
  it('leaves out for want of money only what does not fit in what is left', () => {
    always((made) => {
      for (const { reason } of computed(made).flatMap(({ actions }) => actions))
        if (reason.code === 'over-envelope') expect(reason.needed).toBeGreaterThan(reason.available);
    });
  });
  it('starts nothing before what it depends on', () => {
    always((made, given) => {
      for (const { id, dependsOn = [] } of given.actions)
        for (const link of dependsOn) {
          const before = typeof link === 'string' ? link : link.action;
          const start = computed(made).find((each) =>
            selected(each).some((row) => row.action === id && row.reason.code !== 'already-started'),
          )?.year;
          const isDone = given.actions.some((other) => other.id === before && other.status === 'done');
          if (start !== undefined && !isDone) expect(startOf(made, before)).toBeLessThanOrEqual(start);
        }
    });
  });
  it('never chooses an action that excludes another already in', () => {
    always((made, given) => {
      const [group = []] = given.plan.rules?.exclusive ?? [];
      const chosen = computed(made)
        .flatMap(selected)
        .filter(({ action: id, reason }) => group.includes(id) && reason.code !== 'already-started');
      expect(new Set(chosen.map(({ action: id }) => id)).size).toBeLessThanOrEqual(1);
    });
  });
  it('never touches a frozen year', () => {
    always((made, given) => {
      for (const { year: when, plan: decided } of given.frozenPlans) {
        const rows = made.years.find((each) => each.year === when)?.actions ?? [];
        for (const { action: id, choice } of decided.selection ?? [])
          expect(rows.find((row) => row.action === id)?.choice).toBe(choice);
      }
    });
  });
  it('does not depend on the order of the files, and is plain data', () => {
    const byAction = ({ years: all }: Plan) =>
      all.map(({ actions, ...each }) => ({ ...each, actions: actions.toSorted((a, b) => (a.action < b.action ? -1 : 1)) }));
    always((made, given) => {
      const turned = { ...given, actions: given.actions.toReversed() };
      expect(byAction(plan(turned, rank(turned)))).toEqual(byAction(made));
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    });
  });
});
