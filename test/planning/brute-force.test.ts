/** Plans against every plan: the same feasibility, the same worth, and among equals the first by the numbers of its actions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { plan } from '../../src/planning/index.ts';
import { rank } from '../../src/ranking/index.ts';
import { bestOfAll } from './every-plan.ts';
import { smallProject } from './small-project.ts';
import { canBeKept, isTrue } from './told-rules.ts';

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
    fc.asyncProperty(smallProject, async (project) => {
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
    { numRuns: 200 },
  );
  expect(kept).toBeGreaterThan(80);
  expect(broken).toBeGreaterThan(40);
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
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(80);
  for (const code of ['must-start', 'cannot-start', 'envelope', 'depends-on', 'exclusive', 'minimum-per-axis', 'fixed-point'])
    expect(codes).toContain(code);
});
