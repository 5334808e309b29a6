// A change in words where the plan is too large to be made twice for one field: it says so, and the ranking is still told.
import { describe, expect, test } from 'vitest';
import { hasRoughPlan } from '../../src/planning/index.ts';
import { toldReport } from '../../src/reporting/index.ts';
import { costs, planProject } from '../planning/tiny-plan.ts';

const moved = { action: 'AC-002', title: 'Ouvrir un guichet', rank: { from: 3, to: 1 }, plan: null };

describe('a change of a great many actions', () => {
  test('more possible starts than the solver goes to the end of make the plan rough', () => {
    const actions = Array.from({ length: 501 }, (_, at) => ({ id: `AC-${at}`, ...costs({ 2026: 1, 2027: 1 }) }));
    expect(hasRoughPlan(planProject(actions.slice(0, 500)))).toBe(false);
    expect(hasRoughPlan(planProject(actions))).toBe(true);
  });

  test.each(['fr', 'en'] as const)('tells that the plan is apart (%s)', (language) => {
    const told = { fields: [], moved: [moved], problems: null };
    const apart = toldReport({ ...told, isPlanApart: true }, { language, colour: 0 });
    expect(apart).toMatch(/3 → 1\n· .*jalon plan.*\n$/);
    expect(toldReport(told, { language, colour: 0 })).not.toContain('jalon plan');
  });
});
