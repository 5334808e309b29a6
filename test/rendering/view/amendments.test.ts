/** What has changed since a plan was frozen, as documents tell it. */
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import { amendedPlan } from '../../../src/planning/index.ts';
import { rank } from '../../../src/ranking/actions/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const action = (id: string, planned: number) => ({
  id,
  title: `Action ${id}`,
  budget: [
    { year: 2027, planned },
    { year: 2028, planned: 9 },
  ],
});
const project = projectWith({
  actions: [action('AC-1', 100), action('AC-2', 40), action('AC-3', 25), { ...action('AC-4', 5), publish: false }],
  meetings: [{ id: 'MT-01', kind: 'public', date: '2027-06-02', decisions: [{ id: 'DE-1', text: 'Modifier le plan' }] }],
  frozenPlans: [
    {
      year: 2027,
      plan: {
        selection: [
          { action: 'AC-1', choice: 'selected' },
          { action: 'AC-2', choice: 'reserve' },
        ],
        amendments: [
          {
            date: '2027-06-02',
            decision: 'DE-1',
            changes: [
              { action: 'AC-1', choice: 'postponed', note: 'Marché infructueux' },
              { action: 'AC-2', choice: 'selected' },
              { action: 'AC-3', choice: 'selected' },
              { action: 'AC-4', choice: 'selected' },
            ],
          },
          {
            date: '2027-09-01',
            changes: [
              { action: 'AC-1', choice: 'excluded' },
              { action: 'AC-2', choice: 'excluded' },
            ],
          },
        ],
      },
    },
  ],
});
const year = {
  year: 2027,
  frozen: true,
  counts: 'gross' as const,
  envelopes: [],
  fte: { available: null, used: 0 },
  actions: [],
};
const plan: Plan = { method: 'best', worth: null, conflict: [], notices: [], years: [year] };
const euros = (amount: number) => ({ min: amount * 100, max: amount * 100 });

test('a budget that moved since the vote is to be approved, until a later decision did', () => {
  const [frozen] = project.frozenPlans;
  const told = (amended: boolean) => {
    const amendments = amended ? [{ date: '2027-06-02', decision: 'DE-1', changes: [{ action: 'AC-1', investment: 100 }] }] : [];
    const voted = { ...frozen?.plan, selection: [{ action: 'AC-1', choice: 'selected' as const, investment: 80 }], amendments };
    const now = { ...project, frozenPlans: [{ year: 2027, plan: voted }] };
    const amended2027 = amendedPlan(now, rank(now), 2027);
    return viewOf({
      ...{ project: now, ranking: null, plan, amended: amended2027, year: 2027, today: '2027-10-01' },
      ...{ deliverable: 'plan-amendments', title: 'Modifications' },
    }).plan;
  };
  expect(told(false)).toMatchObject({ moved: [{ id: 'AC-1' }], toApprove: expect.stringContaining('budgets'), approval: null });
  expect(told(true)).toMatchObject({ moved: [], toApprove: null, approval: expect.stringContaining('2 juin 2027') });
  expect(told(true)?.amendments[0]?.changes[0]?.effect).toEqual({ code: 'moved', label: 'budget modifié' });
});

test('what is dropped frees what it planned, less what was engaged for it', () => {
  const dropped = {
    ...{ id: 'AC-2', title: 'Action AC-2', status: 'dropped' as const },
    budget: [{ year: 2027, planned: 40, committed: 3, spent: 5 }],
  };
  const actions = project.actions.map((one) => (one.id === 'AC-2' ? dropped : one));
  const view = viewOf({
    ...{ project: { ...project, actions }, ranking: null, plan, year: 2027, today: '2027-10-01' },
    ...{ deliverable: 'plan-amendments', title: 'Modifications' },
  });
  expect(view.plan?.amendments.at(-1)?.freed).toEqual(euros(35));
});

test('each amendment says from what to what, what it adds to the year and what it frees', () => {
  const view = viewOf({
    ...{ project, ranking: null, plan, year: 2027, today: '2027-10-01', deliverable: 'plan-amendments', title: 'Modifications' },
  });
  const [june, september] = view.plan?.amendments ?? [];
  expect(june?.decision?.replaceAll('\u00a0', ' ')).toBe('décision du 2 juin 2027 (réunion publique)');
  expect(june?.changes.map(({ id, from, to, effect, cost, note }) => [id, from?.code, to.code, effect.code, cost, note])).toEqual(
    [
      ['AC-1', 'selected', 'postponed', 'postponed', euros(100), 'Marché infructueux'],
      ['AC-2', 'reserve', 'selected', 'added', euros(40), null],
      ['AC-3', undefined, 'selected', 'added', euros(25), null],
    ],
  );
  expect([june?.added, june?.freed]).toEqual([euros(65), euros(100)]);
  // What was postponed is out of the year already: to exclude it frees nothing more.
  expect(september?.changes.map(({ id, from, effect }) => [id, from?.code, effect.code])).toEqual([
    ['AC-1', 'postponed', 'kept'],
    ['AC-2', 'selected', 'dropped'],
  ]);
  expect([september?.decision, september?.added, september?.freed]).toEqual([null, null, euros(40)]);
});

test('budgets that moved since the vote are told, staff and what is not published aside', () => {
  const moved = [
    { action: 'AC-1', nature: 'investment' as const, before: 100, now: 250 },
    { action: 'AC-1', nature: 'fte' as const, before: 1, now: 2 },
    { action: 'AC-4', nature: 'operating' as const, before: 1, now: 2 },
  ];
  const amended = { year: 2027, frozenBy: 'DE-1', amendments: [], pending: [], moved };
  const asked = {
    project,
    ranking: null,
    plan,
    year: 2027,
    today: '2027-10-01',
    deliverable: 'plan-amendments',
    title: 'Modifications',
  };
  expect(viewOf({ ...asked, amended }).plan?.moved).toEqual([
    {
      ...{ id: 'AC-1', number: null, title: 'Action AC-1', nature: { code: 'investment', label: 'investissement' } },
      ...{ before: { min: 100, max: 100 }, now: { min: 250, max: 250 } },
    },
  ]);
  // Of another year, it says nothing of this one.
  expect(viewOf({ ...asked, amended: { ...amended, year: 2028 } }).plan?.moved).toEqual([]);
});

test('a plan that nothing amended has no amendment', () => {
  const frozenPlans = [{ year: 2027, plan: { selection: [] } }];
  const view = viewOf({
    ...{ project: { ...project, frozenPlans }, ranking: null, plan, year: 2027, today: '2027-10-01' },
    ...{ deliverable: 'plan-amendments', title: 'Modifications' },
  });
  expect(view.plan?.amendments).toEqual([]);
});

test('tells a budget that an amendment moves as it was voted and as it is, in the credits added or freed', () => {
  const moving = (before: number, after: number) => {
    const selection = [{ action: 'AC-1', choice: 'selected' as const, investment: before, operating: 1.5 }];
    const amendments = [{ date: '2027-06-02', changes: [{ action: 'AC-1', investment: after }] }];
    const moved = { ...project, frozenPlans: [{ year: 2027, plan: { selection, amendments } }] };
    return viewOf({
      ...{ project: moved, ranking: null, plan, year: 2027, today: '2027-10-01' },
      ...{ deliverable: 'plan-amendments', title: 'Modifications' },
    }).plan?.amendments[0];
  };
  const exactly = (cents: number) => ({ min: cents, max: cents });
  const more = moving(90, 100.45);
  expect(more?.changes[0]).toMatchObject({ effect: { code: 'moved' }, was: exactly(9150), cost: exactly(10_195) });
  expect([more?.added, more?.freed]).toEqual([exactly(1045), null]);
  const less = moving(90, 80);
  expect([less?.added, less?.freed]).toEqual([null, exactly(1000)]);
});
