/** What documents say of how good a plan is. */
import { expect, test } from 'vitest';
import type { Plan, PlanWorth } from '../../src/model/index.ts';
import { planGuarantee } from '../../src/wording/index.ts';

const plan = (more: Partial<Plan>): Plan => ({ method: 'best', worth: null, conflict: [], notices: [], years: [], ...more });
const worth: PlanWorth = { value: 466.68, atMost: 470, gap: 0.00706, simple: { value: 466, keepsRules: true } };
const axis = (id: string) => `axe ${id}`;

test('a best plan tells its worth, its guarantee, and what the simple one would be worth', () => {
  expect(planGuarantee(plan({ worth }), 'en', axis)).toEqual([
    'This plan is worth 466.7 points: at most 0.8% below the best plan possible.',
    'A plan made down the ranking would be worth 466.0.',
    'A point is a hundredth of an action’s score; waiting a year takes 4% off.',
  ]);
  const [sure, beside] = planGuarantee(
    plan({ worth: { ...worth, gap: 0, simple: { value: 470, keepsRules: false } } }),
    'fr',
    axis,
  );
  expect(sure).toMatch(/aucun autre ne vaut plus\.$/);
  expect(beside).toBe('Un plan fait au fil du classement en vaudrait 470,0, sans tenir toutes les règles.');
});

test('rules that cannot all be kept are told before all else; nothing to choose says nothing', () => {
  const conflict = [{ code: 'minimum-per-axis' as const, axis: 'AX-1', atLeast: 2 }];
  expect(planGuarantee(plan({ method: 'simple', worth, conflict }), 'en', axis)).toEqual([
    'No plan keeps every rule. These do not go together: the axis “axe AX-1” must have at least 2 more. The plan below follows the ranking and breaks some.',
  ]);
  expect(planGuarantee(plan({}), 'fr', axis)).toEqual([]);
});
