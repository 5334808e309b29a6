// What a body is to decide: what was put off, what the project calls for; and how a written agenda takes it in.
import { expect, test } from 'vitest';
import type { Action, Body, Decision, Matter, Meeting, Project, YearPlan } from '../../src/model/index.ts';
import { shippedDuties } from '../../src/model/index.ts';
import { followedBy, matterOf, mattersFor, statusOf, writtenPoints } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';

const council: Body = { id: 'BO-05', kind: 'council' };
const steering: Body = { id: 'BO-01', kind: 'steering' };
const today = '2026-11-28';
const action: Action = {
  ...{ id: 'AC-01', title: 'Ouvrir un accueil', status: 'planned' },
  funding: [{ funder: 'Région', kind: 'grant', status: 'planned', amount: 1000 }],
};
const held = (body: string, decisions: readonly Partial<Decision>[]): Meeting => ({
  ...{ id: 'MT-01', body, date: '2026-10-01' },
  decisions: decisions.map((one, index) => ({ id: `DE-0${index + 1}`, text: 'Décider', ...one })),
});
const yearPlan = (frozen: boolean): YearPlan => ({
  ...{ year: 2027, counts: 'gross', frozen, envelopes: [], fte: { available: null, used: 0 } },
  actions: [
    {
      ...{
        action: 'AC-01',
        choice: 'selected',
        reason: { code: 'best-together' },
        investment: null,
        operating: null,
        fte: 0,
        notBefore: null,
        rank: 1,
        score: 1,
      },
      counted: { investment: 0, operating: 0 },
    },
  ],
});
const base = { actors: { bodies: [council, steering] }, actions: [action] };
function kindsFor(body: Body, change: Parameters<typeof projectWith>[0] = {}, plan: YearPlan | null = yearPlan(false)) {
  const project = { ...projectWith({ ...base, ...change }), step: 'programme' } satisfies Project;
  const status = statusOf(
    { method: null, catalogue: { ...shippedDuties, obligations: [] }, workspace: { files: [], answers: [], aside: [] } },
    project,
    today,
  );
  return mattersFor(project, body, { status, yearPlan: plan, today }).map(({ kind, about }) => `${kind} ${about ?? ''}`.trim());
}

test('an assembly adopts the programme, settles the plan of the year and asks for the grants that are hoped for', () => {
  expect(kindsFor(council)).toEqual(['programme programme', 'annual-plan plan-2027', 'funding']);
});

test('what was approved is not asked again: by the assembly alone for the programme, by anybody for the plan', () => {
  const meetings = [
    held('BO-05', [
      { approves: ['programme'], outcome: 'approved' },
      { approves: ['plan-2027'], outcome: 'approved' },
    ]),
  ];
  expect(kindsFor(council, { meetings })).toEqual(['funding']);
  expect(kindsFor(council, { meetings: [held('BO-01', [{ approves: ['programme'], outcome: 'approved' }])] })).toContain(
    'programme programme',
  );
  expect(kindsFor(council, {}, yearPlan(true))).not.toContain('annual-plan plan-2027');
});

test('a committee approves the axes, gives its opinion on the programme, and asks for no money', () => {
  const axes = { axes: [{ id: 'AX-1', title: 'Un axe' }] };
  expect(kindsFor(steering, { axes })).toEqual(['axes AX-1', 'programme programme', 'annual-plan plan-2027']);
});

test('what was put off comes back once, and what was decided without an outcome is followed', () => {
  const meetings = [
    held('BO-05', [{ approves: ['programme'], outcome: 'postponed', text: 'Adopter' }, { text: 'Écrire aux communes' }]),
  ];
  expect(kindsFor(council, { meetings })).toEqual(['programme programme', 'annual-plan plan-2027', 'funding']);
  expect(followedBy(projectWith({ ...base, meetings }), council).map(({ text }) => text)).toEqual(['Écrire aux communes']);
});

test('a decision says by what it approves what it is about', () => {
  const of = (approves: string[]) =>
    matterOf({ id: 'DE-1', text: 'Décider', approves }, { axes: { axes: [{ id: 'AX-1', title: 'Un' }] } }).kind;
  expect([['programme'], ['plan-2027'], ['evaluation-2026'], ['diagnostic'], ['AX-1'], ['AC-01'], []].map(of)).toEqual([
    ...['programme', 'annual-plan', 'evaluation', 'diagnostic', 'axes', 'other', 'other'],
  ]);
});

test('the points of a written agenda stay as they are; each decision goes to the one whose words it says, else after them', () => {
  const matter = (text: string | null): Matter => ({
    kind: 'other',
    about: null,
    decision: text === null ? null : { id: 'DE-1', text },
  });
  const titled = (title: string, isWritten = true) => ({ title, matter: matter(isWritten ? title : null) });
  const points = writtenPoints(
    ['Compte rendu', 'Programme d’actions du projet', 'Divers'],
    [titled('Adopter le programme d’actions du projet'), titled('Créer un poste'), titled('Demandes de subventions', false)],
    (title) => (title === 'Divers' ? 'rien' : null),
  );
  expect(points.map(({ title, matters, about }) => [title, matters.length, about])).toEqual([
    ['Compte rendu', 0, null],
    ['Programme d’actions du projet', 1, null],
    ['Divers', 0, 'rien'],
    ['Créer un poste', 1, null],
  ]);
});
