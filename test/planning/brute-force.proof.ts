/** Plans against every plan: the same feasibility, the same worth, and among equals the first by the numbers of its actions. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Plan, PlanRule } from '../../src/model/index.ts';
import { plan, whyNot } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { bestOfAll } from './every-plan.ts';
import { crowdedProject, smallProject } from './small-project.ts';
import { canBeKept, isTrue } from './told-rules.ts';

// Thousands of plans are tried for each project.
vi.setConfig({ testTimeout: 120_000 });

const startedIn = ({ years }: Plan) =>
  years
    .flatMap(({ year, actions }) =>
      actions
        .filter(({ choice, reason }) => choice === 'selected' && reason.code !== 'already-started')
        .map(({ action }) => `${action} ${year}`),
    )
    .sort();

test('the plan is the best of all, the first by id among equals; none is found where there is none', async () => {
  let [kept, broken] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.oneof(smallProject, crowdedProject), async (project) => {
      const [made, best] = [await plan(project, rank(project)), bestOfAll(project)];
      expect(made.conflict.length === 0).toBe(best !== null);
      if (best === null) {
        broken++;
        return;
      }
      kept++;
      if (made.worth === null) expect(best.starts.size).toBe(0);
      else {
        expect(Math.round(made.worth.value * 1e6)).toBe(best.worth);
        expect(made.worth).toMatchObject({ atMost: made.worth.value, gap: 0, isFirst: true });
        expect(startedIn(made)).toEqual([...best.starts].map(([id, year]) => `${id} ${year}`).sort());
      }
    }),
    { numRuns: 120 },
  );
  expect(kept).toBeGreaterThan(50);
  expect(broken).toBeGreaterThan(15);
});

test('rules that cannot be kept together are those of the project, cannot be kept alone, and none of them is to spare', async () => {
  let seen = 0;
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(smallProject, async (project) => {
      const { conflict } = await plan(project, rank(project));
      if (conflict.length === 0) return;
      seen++;
      for (const rule of conflict) codes.add(rule.code);
      expect(conflict.filter((rule) => !isTrue(project, rule))).toEqual([]);
      expect(canBeKept(project, conflict)).toBe(false);
      for (const spared of conflict) {
        const others = conflict.filter((rule) => rule !== spared);
        expect([spared, canBeKept(project, others)]).toEqual([spared, true]);
        // A deadline that is told is needed too.
        if (spared.code === 'must-start' && spared.by !== null)
          expect(canBeKept(project, [...others, { ...spared, by: null }])).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(50);
  for (const code of ['must-start', 'cannot-start', 'envelope', 'depends-on', 'exclusive', 'minimum-per-axis', 'fixed-point'])
    expect(codes).toContain(code);
});

test('why not: what an action would lose to the plan, or the rules that leave it no place, none of them to spare', async () => {
  let [lost, barred] = [0, 0];
  await fc.assert(
    fc.asyncProperty(crowdedProject, fc.nat(5), async (project, at) => {
      const best = bestOfAll(project);
      const out = project.actions.filter(({ id: one }) => best?.starts.has(one) === false);
      const { id } = out[at % Math.max(1, out.length)] ?? {};
      if (best === null || id === undefined) return;
      const [{ imposed, conflict }, forced] = [await whyNot(project, rank(project), id), bestOfAll(project, id)];
      if (imposed !== null) {
        lost++;
        expect(Math.round(imposed.loses * 1e6)).toBe(best.worth - (forced?.worth ?? Number.NaN));
        expect(imposed.year).toBe(forced?.starts.get(id));
      } else expect(forced).toBeNull();
      if (conflict.length === 0) return;
      barred++;
      const isIn: PlanRule = { code: 'must-start', action: id, as: 'override', by: null };
      expect(conflict.filter((rule) => !isTrue(project, rule))).toEqual([]);
      expect(canBeKept(project, [...conflict, isIn])).toBe(false);
      for (const spared of conflict) expect(canBeKept(project, [...conflict.filter((rule) => rule !== spared), isIn])).toBe(true);
    }),
    { numRuns: 180 },
  );
  expect(lost).toBeGreaterThan(5);
  expect(barred).toBeGreaterThan(2);
});
