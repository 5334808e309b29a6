/** A frozen year stays as it was decided, and the years after start from it. */
import { describe, expect, it } from 'vitest';
import type { FrozenPlan } from '../../src/model/index.ts';
import { costs, envelope, planOf, told } from './tiny-plan.ts';

const frozen: FrozenPlan = {
  frozenBy: 'DE-2027-001',
  selection: [
    { action: 'AC-2', choice: 'selected', rank: 1, score: 0.8, reason: 'vote unanime' },
    { action: 'AC-1', choice: 'postponed', rank: 2, score: 0.7 },
    { action: 'AC-3', choice: 'selected', rank: 3 },
    { action: 'AC-9', choice: 'reserve' },
  ],
  amendments: [
    {
      date: '2027-03-01',
      changes: [
        { action: 'AC-3', choice: 'excluded', note: 'retirée' },
        { action: 'AC-7', note: 'à suivre' },
      ],
    },
    {
      date: '2027-06-01',
      changes: [
        { action: 'AC-4', choice: 'selected' },
        { action: 'AC-2', note: 'étalée' },
      ],
    },
  ],
};

const made = planOf(
  [
    { id: 'AC-1', ...costs({ 2027: 10 }) },
    { id: 'AC-2', ...costs({ 2027: 500, 2028: 95 }) },
    { id: 'AC-3', ...costs({ 2027: 10 }) },
    { id: 'AC-4', ...costs({ 2026: 7 }) },
  ],
  { envelopes: [envelope(2027, 100), envelope(2028, 100), envelope(2029, 100)] },
  { frozenPlans: [{ year: 2027, plan: frozen }] },
);

describe('a frozen year', () => {
  it('keeps its choices, its ranks and its words, with its amendments', () => {
    const [year] = made.years;
    expect(year).toMatchObject({ year: 2027, frozen: true, frozenBy: 'DE-2027-001' });
    expect(year?.actions.map(({ action, choice, rank, score, reason }) => [action, choice, rank, score, reason])).toEqual([
      ['AC-2', 'selected', 1, 0.8, { code: 'as-frozen', text: 'étalée' }],
      ['AC-4', 'selected', null, null, { code: 'as-frozen' }],
      ['AC-9', 'reserve', null, null, { code: 'as-frozen' }],
      ['AC-1', 'postponed', 2, 0.7, { code: 'as-frozen' }],
      ['AC-3', 'excluded', 3, null, { code: 'as-frozen', text: 'retirée' }],
    ]);
    expect(year?.envelopes[0]).toEqual({ nature: 'investment', available: 10_000, used: 50_700 });
  });
  it('what it selected goes on, what it left out is a candidate again', () => {
    expect(told(made)[2028]).toEqual([
      'AC-2 selected already-started',
      'AC-1 reserve over-envelope',
      'AC-3 reserve over-envelope',
      'AC-4 excluded already-finished',
    ]);
    expect(told(made)[2029]).toContain('AC-1 selected in-rank-order');
  });
  it('what a later frozen year selected is not taken before', () => {
    const plan = planOf(
      [{ id: 'AC-1', ...costs({ 2027: 10 }) }],
      { envelopes: [envelope(2027, 100)] },
      { frozenPlans: [{ year: 2028, plan: { selection: [{ action: 'AC-1', choice: 'selected' }] } }] },
    );
    expect(told(plan)).toEqual({ 2027: ['AC-1 postponed starts-later'], 2028: ['AC-1 selected as-frozen'] });
    expect(plan.years[1]?.envelopes[0]?.used).toBe(1000);
  });
  it('what was stopped since takes no money', () => {
    const plan = planOf(
      [{ id: 'AC-1', status: 'dropped', ...costs({ 2027: 10, 2028: 10 }) }],
      { envelopes: [envelope(2028, 100)] },
      { frozenPlans: [{ year: 2027, plan: { selection: [{ action: 'AC-1', choice: 'selected' }] } }] },
    );
    expect(told(plan)).toEqual({ 2027: ['AC-1 selected as-frozen'], 2028: ['AC-1 excluded dropped'] });
    expect(plan.years[1]?.envelopes[0]?.used).toBe(0);
  });
});
