/** What a council reads of the plan of a year beside what is kept: what waits, what is over, and the dates of the year. */
import { expect, test } from 'vitest';
import { type Plan, type PlannedAction, shippedDocuments } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const project = projectWith({
  actions: [
    {
      ...{ id: 'AC-1', title: 'Ouvrir' },
      milestones: [
        { date: '2027-03', label: 'Ouverture' },
        { date: '2028-03', label: 'Bilan' },
      ],
    },
    { id: 'AC-2', title: 'Attendre', milestones: [{ date: '2027-05', label: 'Étude' }] },
    { id: 'AC-3', title: 'Finir', status: 'done' },
    { id: 'AC-4', title: 'Renoncer', status: 'dropped' },
  ],
  plan: {
    fixedPoints: [
      { date: '2026-12-10', label: 'Vote du programme', kind: 'council' },
      { date: '2027-02-11', label: 'Débat', kind: 'budget-debate' },
      { date: '2028-02-10', label: 'Débat suivant', kind: 'budget-debate' },
    ],
  },
});
const planned = (action: string, choice: PlannedAction['choice']): PlannedAction => ({
  ...{ action, choice, rank: null, score: null, investment: null, operating: null, counted: { investment: 0, operating: 0 } },
  ...{ fte: 0, notBefore: null, reason: { code: 'as-frozen' } },
});
const plan: Plan = {
  ...{ method: 'best', worth: null, conflict: [], notices: [] },
  years: [
    {
      ...{ year: 2027, frozen: true, counts: 'gross', envelopes: [], fte: { available: null, used: 0 } },
      actions: [
        planned('AC-1', 'selected'),
        planned('AC-2', 'reserve'),
        planned('AC-3', 'excluded'),
        planned('AC-4', 'excluded'),
      ],
    },
  ],
};

const view = viewOf({
  ...{ project, ranking: null, plan, year: 2027, today: '2027-01-04', deliverable: 'annual-plan', title: 'Plan annuel' },
});

test('what is done or dropped is not told as waiting', () => {
  expect(view.plan?.putOff.map(({ id }) => id)).toEqual(['AC-2']);
  expect(view.plan?.ended.map(({ id }) => id)).toEqual(['AC-3', 'AC-4']);
  expect(view.plan?.left).toHaveLength(3);
});

test('the dates of the year are those that bind everybody, and those of the actions that are kept', () => {
  expect(view.plan?.dates.map(({ date, label, action }) => [date, label, action?.id])).toEqual([
    ['2027-02-11', 'Débat', undefined],
    ['2027-03-01', 'Ouverture', 'AC-1'],
  ]);
});

test.each([
  [true, null],
  [false, 'Arrêter le plan d’action 2027 et les crédits qu’il demande.'],
])('the council is asked to adopt a plan as long as no decision did: frozen %s', (frozen, asked) => {
  const { decision } = shippedDocuments.find(({ id }) => id === 'annual-plan') ?? {};
  const years = plan.years.map((one) => ({ ...one, frozen }));
  const { document } = viewOf({
    ...{ project, ranking: null, plan: { ...plan, years }, year: 2027, today: '2027-01-04' },
    ...{ deliverable: 'annual-plan', title: 'Plan annuel', decision: decision?.fr ?? '' },
  });
  expect(document.decision).toBe(asked);
});
