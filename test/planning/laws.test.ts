/** What is true of every simple plan, whatever the project. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlannedAction, Project, YearPlan } from '../../src/model/index.ts';
import { simplePlan } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { casesOf } from '../cases.ts';
import { drawnProject, drawnIds as ids } from './drawn-project.ts';

const always = (law: (made: Plan, given: Project) => void) =>
  fc.assert(
    fc.property(drawnProject, (given) => law(simplePlan(given, rank(given)), given)),
    { numRuns: casesOf(300) },
  );
const computed = ({ years: all }: Plan): readonly YearPlan[] => all.filter(({ frozen }) => !frozen);
const selected = ({ actions }: YearPlan): readonly PlannedAction[] => actions.filter(({ choice }) => choice === 'selected');
const startOf = (made: Plan, id: string): number | undefined =>
  made.years.find((each) => selected(each).some((row) => row.action === id))?.year;

describe('a simple plan', () => {
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
      for (const { envelopes, fte } of simplePlan(quiet, rank(quiet)).years) {
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
      expect(byAction(simplePlan(turned, rank(turned)))).toEqual(byAction(made));
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    });
  });
});
