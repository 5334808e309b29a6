/** What a council reads of the plan of a year beside what is kept: what waits, what is over, and the dates of the year. */
import { expect, test } from 'vitest';
import { type Action, type Plan, type PlannedAction, shippedDocuments } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { startingLater } from '../../../src/wording/index.ts';
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
    ...['AC-5', 'AC-6', 'AC-7'].map((id) => ({ id, title: 'Plus tard' })),
  ],
  plan: {
    fixedPoints: [
      { date: '2026-12-10', label: 'Vote du programme', kind: 'council' },
      { date: '2027-02-11', label: 'Débat', kind: 'budget-debate' },
      { date: '2028-02-10', label: 'Débat suivant', kind: 'budget-debate' },
    ],
  },
});
const planned = (
  action: string,
  choice: PlannedAction['choice'],
  reason: PlannedAction['reason'] = { code: 'as-frozen' },
): PlannedAction => ({
  ...{ action, choice, rank: null, score: null, investment: null, operating: null, counted: { investment: 0, operating: 0 } },
  ...{ fte: 0, notBefore: null, reason },
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
        planned('AC-5', 'postponed', { code: 'starts-later', year: 2029 }),
        planned('AC-6', 'postponed', { code: 'starts-later', year: 2028 }),
        planned('AC-7', 'postponed', { code: 'starts-later', year: 2029 }),
      ],
    },
  ],
};

const view = viewOf({
  ...{ project, ranking: null, plan, year: 2027, today: '2027-01-04', deliverable: 'annual-plan', title: 'Plan annuel' },
});

test('what is done or dropped is not told as waiting', () => {
  expect(view.plan?.putOff.map(({ id }) => id)).toEqual(['AC-2']);
  expect(view.plan?.ended.map(({ id, status }) => [id, status?.code])).toEqual([
    ['AC-3', 'done'],
    ['AC-4', 'dropped'],
  ]);
  expect(view.plan?.left).toHaveLength(6);
});

test('what the vote itself left out waits as it was voted, whatever it became since; what was taken out since is over', () => {
  const selection = [
    { action: 'AC-3', choice: 'postponed' as const },
    { action: 'AC-4', choice: 'selected' as const },
  ];
  const voted = viewOf({
    ...{ plan, ranking: null, year: 2027, today: '2028-01-04', deliverable: 'annual-plan', title: 'Plan annuel' },
    project: { ...project, frozenPlans: [{ year: 2027, plan: { selection } }] },
  });
  expect(voted.plan?.putOff.map(({ id }) => id)).toEqual(['AC-2', 'AC-3']);
  expect(voted.plan?.ended.map(({ id }) => id)).toEqual(['AC-4']);
});

test('what its own sheet begins later was not up for choice: it is counted by year, in one sentence', () => {
  expect(view.plan?.startingLater?.replace(/\s/g, ' ')).toBe(
    'Trois actions commencent plus tard, selon leur fiche : une en 2028 et deux en 2029.',
  );
  expect(startingLater([2028], 'fr')).toBe('Une action commence en 2028, selon sa fiche.');
  expect(startingLater([2028, 2028], 'en')).toBe('Two actions begin in 2028, by their own sheets.');
  expect(startingLater([], 'fr')).toBeNull();
});

test('the dates of the year are those that bind everybody, and those of the actions that are kept', () => {
  expect(view.plan?.dates.map(({ date, label, action }) => [date, label, action?.id])).toEqual([
    ['2027-02-11', 'Débat', undefined],
    ['2027-03-01', 'Ouverture', 'AC-1'],
  ]);
});

test.each<[string, Partial<Action>, number | null]>([
  ['no action has a cost', {}, null],
  ['what costs something in another year takes nothing of this one', { budget: [{ year: 2028, planned: 5_000 }] }, 0],
])('what is asked of an envelope: %s', (_, costing, used) => {
  const envelopes = [{ nature: 'investment' as const, available: 80_000, used: 0 }];
  const years = plan.years.map((one) => ({ ...one, envelopes }));
  const seen = viewOf({
    project: { ...project, actions: project.actions.map((one) => ({ ...one, ...costing })) },
    ...{ ranking: null, plan: { ...plan, years }, year: 2027, today: '2027-01-04', deliverable: 'annual-plan', title: 'Plan' },
  });
  const [envelope] = seen.plan?.envelopes ?? [];
  expect([envelope?.available?.max, envelope?.used?.max ?? null, envelope?.left?.max ?? null]).toEqual([
    80_000,
    used,
    used === null ? null : 80_000,
  ]);
});

const described = (document: string) => shippedDocuments.find(({ id }) => id === document);
const asked = (document: string) => ({
  ...{ deliverable: document, title: document, decision: described(document)?.decision?.fr ?? '' },
  taken: described(document)?.taken?.fr ?? '',
});

test.each([
  [true, null, 'Plan d’action 2027 arrêté par une décision.'],
  [false, 'Arrêter le plan d’action 2027 et les crédits qu’il demande.', null],
])('the council is asked to adopt a plan as long as no decision did: frozen %s', (frozen, awaited, taken) => {
  const years = plan.years.map((one) => ({ ...one, frozen }));
  const { document } = viewOf({
    ...{ project, ranking: null, plan: { ...plan, years }, year: 2027, today: '2027-01-04' },
    ...asked('annual-plan'),
  });
  expect([document.decision, document.taken]).toEqual([awaited, taken]);
});

const council = { id: 'CC', kind: 'council' as const, name: 'Conseil communautaire' };
const meeting = { id: 'RE-1', body: 'CC', date: '2026-07-06' };
const decision = { id: 'DE-1', text: 'Adopter le programme', approves: ['programme'] };
const toAdopt = 'Adopter le programme d’actions.';
const byCouncil = 'par décision du 6 juillet 2026 (Conseil communautaire).';

test.each([
  ['2027-01-04', undefined, undefined, toAdopt, null],
  ['2027-01-04', undefined, 'postponed' as const, toAdopt, null],
  ['2027-01-04', undefined, 'approved' as const, null, `Programme d’actions adopté ${byCouncil}`],
  ['2027-01-04', '2026-07-06', undefined, null, 'Programme d’actions adopté le 6 juillet 2026.'],
  ['2027-01-04', '2026-07', undefined, null, 'Programme d’actions adopté en juillet 2026.'],
  ['2026-01-04', '2026-07-06', 'approved' as const, toAdopt, null],
])('the programme is to be adopted once: on %s, stated %s, outcome %s', (today, adopted, outcome, awaited, taken) => {
  const decided = {
    ...project,
    info: { ...project.info, ...(adopted && { adopted }) },
    actors: { bodies: [council] },
    meetings: [{ ...meeting, decisions: [{ ...decision, ...(outcome && { outcome }) }] }],
  };
  const { document } = viewOf({
    ...{ project: decided, ranking: null, plan: null, year: 2027, today },
    ...asked('programme'),
  });
  expect([document.decision, document.taken]).toEqual([awaited, taken]);
});

test.each([
  [[{ date: '2027-02-01', decision: 'DE-1' }], null, `Modifications du plan d’action 2027 approuvées ${byCouncil}`],
  [
    [{ date: '2027-02-01', decision: 'DE-1' }, { date: '2027-03-01' }, { date: '2027-04-02', decision: 'DE-2' }],
    'Approuver, pour le plan d’action 2027, les modifications du 1er mars 2027 et du 2 avril 2027.',
    null,
  ],
])('amendments are to be approved when no decision did: %j', (amendments, awaited, taken) => {
  const amended = {
    ...project,
    actors: { bodies: [council] },
    meetings: [{ ...meeting, decisions: [decision, { id: 'DE-2', text: 'Modifier', outcome: 'rejected' as const }] }],
    frozenPlans: [{ year: 2027, plan: { amendments } }],
  };
  const { document } = viewOf({
    ...{ project: amended, ranking: null, plan, year: 2027, today: '2027-05-01' },
    ...asked('plan-amendments'),
  });
  expect([document.decision, document.taken]).toEqual([awaited, taken]);
});
