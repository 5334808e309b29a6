import { expect, test } from 'vitest';
import { planReadingSays, planValueSays } from '../../src/reporting/plans/plan-value-says.ts';

test('the year of a line of a budget is a year, its amount is money', () => {
  expect(planReadingSays('budget', [{ year: 2027, planned: 15_000 }], 'fr')).toMatch(/^2027 15\s000\s€$/);
  expect(planValueSays('funding', [{ funder: 'Région', amount: 500, year: 2026 }], 'en')).toMatch(/^Région €500 2026$/);
});

test('words of lists within a list are told by their label', () => {
  expect(planReadingSays('budget', [{ planned: 15_000, basis: 'incl-tax' }], 'fr')).toMatch(/^15\s000\s€ TTC$/);
});
