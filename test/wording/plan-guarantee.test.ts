/** What documents say of how good a plan is. */
import { expect, test } from 'vitest';
import type { Plan, PlanWorth } from '../../src/model/index.ts';
import { planConflict, planGuarantee } from '../../src/wording/index.ts';

const plan = (more: Partial<Plan>): Plan => ({ method: 'best', worth: null, conflict: [], notices: [], years: [], ...more });
const worth: PlanWorth = {
  value: 466.68,
  atMost: 470,
  gap: 0.00706,
  isFirst: false,
  simple: { value: 466, keepsRules: true },
  waitingCost: 4,
};
const names = { axis: (id: string) => `axe ${id}`, criterion: (id: string) => `critère ${id}` };

test('a best plan tells its worth, its guarantee, and what the simple one would be worth', () => {
  expect(planGuarantee(plan({ worth }), 'en', names)).toEqual([
    'This plan is worth 466.7 points: at most 0.8% below the best plan possible.',
    'A plan made down the ranking would be worth 466.0.',
    'A point is a hundredth of an action’s score; each year of waiting takes 4% off, from the first of the plan, or of the sheet if that is later.',
  ]);
  const [sure, beside] = planGuarantee(
    plan({ worth: { ...worth, gap: 0, simple: { value: 470, keepsRules: false }, waitingCost: 4 } }),
    'fr',
    names,
  );
  expect(sure).toMatch(/aucun autre ne vaut plus\.$/);
  expect(beside).toBe('Un plan fait au fil du classement en vaudrait 470,0, sans tenir toutes les règles.');
});

test('rules that cannot all be kept are introduced, then told one by one; nothing to choose says nothing', () => {
  const conflict = [{ code: 'minimum-per-axis' as const, axis: 'AX-1', atLeast: 2 }];
  const made = plan({ method: 'simple', worth, conflict });
  expect(planGuarantee(made, 'en', names)).toEqual([
    'No plan keeps every rule; this one follows the ranking and breaks some. These do not go together:',
  ]);
  expect(planConflict(made, 'en', names)).toEqual(['the axis “axe AX-1” must have at least 2 more actions']);
  expect(planGuarantee(plan({}), 'fr', names)).toEqual([]);
});

test('an axis that cannot have its minimum is told in a sentence, whatever the plan', () => {
  const notices = [{ code: 'axis-short' as const, axis: 'AX-1', asked: 1, begun: 0, can: 0, cannot: [] }];
  const told = 'The axis “axe AX-1” must have at least 1 action and will have none: it has no other.';
  expect(planGuarantee(plan({ notices }), 'en', names)).toEqual([told]);
  expect(planGuarantee(plan({ worth, notices }), 'en', names).at(-1)).toBe(told);
});
