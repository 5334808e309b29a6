// What an evaluation says was planned for a year that was frozen is what was voted, in each of its figures.
import { expect, test } from 'vitest';
import type { Action, Project } from '../../../src/model/index.ts';
import { figureNow } from '../../../src/project/progress/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { projectWith } from '../../project/project.ts';

const action = (id: string, axis: string, planned: number, spent: number, more: Partial<Action> = {}): Action => ({
  ...{ id, title: id, axis, budget: [{ year: 2027, nature: 'investment', planned, spent }] },
  ...more,
});
const project: Project = projectWith({
  info: { format: 1, title: 'P' },
  axes: { axes: ['AX-1', 'AX-2'].map((id) => ({ id, title: id })) },
  actions: [
    // Priced again since the vote; dropped since; left out by the vote; never put to it.
    action('AC-1', 'AX-1', 130, 90),
    action('AC-2', 'AX-2', 60, 10, { status: 'dropped', statusReason: 'Refus' }),
    action('AC-3', 'AX-2', 40, 0),
    action('AC-4', 'AX-1', 20, 20),
    action('AC-5', 'AX-1', 5, 3, { status: 'dropped', statusReason: 'Refus' }),
    action('AC-6', 'AX-1', 1000, 0, { publish: false }),
  ],
  frozenPlans: [
    {
      year: 2027,
      plan: {
        selection: [
          { action: 'AC-1', choice: 'selected', investment: 100, fte: 0 },
          { action: 'AC-2', choice: 'selected', investment: 60, fte: 0 },
          { action: 'AC-3', choice: 'postponed', investment: 40 },
          { action: 'AC-6', choice: 'selected', investment: 1000, fte: 0 },
          // Removed from the project since.
          { action: 'AC-9', title: 'Partie', axis: 'AX-2', choice: 'selected', investment: 30, fte: 0 },
        ],
      },
    },
  ],
  evaluations: [
    {
      ...{ kind: 'annual', period: 2027, date: '2028-01-20' },
      questions: [
        {
          ...{ id: 'efficiency', criterion: 'efficiency', question: 'Les moyens ?', answer: 'Oui.', evidence: ['AC-1'] },
          figures: [{ of: 'programme', what: 'planned', period: 2027, value: 1210 }],
        },
      ],
    },
  ],
});
const exactly = (euros: number) => ({ min: euros * 100, max: euros * 100 });

test('by programme, by axis and by action; what was voted of what was dropped since is no spending aside', () => {
  const { evaluation } = viewOf({
    ...{ project, ranking: null, plan: null, year: 2027, today: '2028-02-01', deliverable: 'evaluation', title: '' },
  });
  expect(evaluation).toMatchObject({
    planned: exactly(210),
    spent: exactly(123),
    spentOnDropped: exactly(3),
    spentOfPlanned: exactly(120),
    byAxis: [
      { title: 'AX-1', planned: exactly(120), spent: exactly(113) },
      { title: 'AX-2', planned: exactly(90), spent: exactly(10) },
    ],
    sources: [{ source: 'Plan annuel arrêté', value: expect.stringMatching(/^210/) }],
  });
  expect(evaluation?.actions.map(({ id, planned }) => [id, planned])).toEqual([
    ['AC-1', exactly(100)],
    ['AC-2', exactly(60)],
    ['AC-3', null],
    ['AC-4', exactly(20)],
    ['AC-5', null],
  ]);
});

test('as a sentence that quotes it finds it later', () => {
  expect(figureNow(project, { of: 'programme', what: 'planned', period: 2027, value: 0 })).toBe(1210);
});

test('what was over when a former term ended plans nothing of a year that the next one froze', () => {
  const renewed: Project = {
    ...project,
    info: {
      ...project.info,
      term: { start: '2027-01', end: '2033-01' },
      formerTerms: [{ start: '2021-01', end: '2027-01', actions: ['AC-8'] }],
    },
    formerActions: [action('AC-8', 'AX-1', 500, 0, { status: 'done' })],
  };
  expect(figureNow(renewed, { of: 'programme', what: 'planned', period: 2027, value: 0 })).toBe(1210);
  expect(figureNow(renewed, { of: 'programme', what: 'planned', period: '2026/2027', value: 0 })).toBe(1710);
});
