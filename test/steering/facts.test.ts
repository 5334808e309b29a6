// What is counted in a project, and from when.
import { expect, test } from 'vitest';
import type { Project } from '../../src/model/index.ts';
import { factNames, factsOf } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';

const today = '2026-06-01';
const factsIn = (parts: Partial<Project>, names: readonly string[], day = today): (number | undefined)[] => {
  const facts = factsOf(projectWith(parts), day);
  return names.map((name) => facts.get(name));
};

test('an empty project counts nothing', () => {
  const facts = factsOf(projectWith(), today);
  expect([...facts.keys()]).toEqual(factNames);
  expect([...facts].filter(([, value]) => value !== 0)).toEqual([]);
});

test('names can be written in a condition', () => {
  expect(factNames.filter((name) => !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?$/.test(name))).toEqual([]);
});

test('a steering committee has an elected member by name, by number or in the chair', () => {
  const people = [
    { id: 'PE-1', kind: 'elected' as const },
    { id: 'PE-2', kind: 'agent' as const },
  ];
  const committee = (more: object) => ({ id: 'BO-1', kind: 'steering' as const, ...more });
  const counted = (more: object) =>
    factsIn({ actors: { people, bodies: [committee(more)] } }, ['steeringCommittees', 'steeringCommitteesWithElected']);
  expect(counted({ members: ['PE-2', 'Un élu'] })).toEqual([1, 0]);
  expect(counted({ members: [{ audience: 'elected', headcount: 0 }] })).toEqual([1, 0]);
  expect(counted({ members: ['PE-1'] })).toEqual([1, 1]);
  expect(counted({ members: [{ audience: 'elected', headcount: 3 }] })).toEqual([1, 1]);
  expect(counted({ chair: 'PE-1' })).toEqual([1, 1]);
});

test('what is to come does not count', () => {
  const parts: Partial<Project> = {
    meetings: [{ id: 'MT-1', kind: 'launch-elected', date: '2026-06-02' }],
    interviews: [{ id: 'IV-1', audience: 'staff', date: '2026-06-02' }],
    workshops: [{ id: 'WS-1', date: '2026-06-02', audiences: [{ audience: 'residents' }] }],
  };
  const names = ['launchMeetingsElected', 'audiencesHeard.staff', 'audiencesHeard.residents', 'workshopsWithResidents'];
  expect(factsIn(parts, names)).toEqual([0, 0, 0, 0]);
  expect(factsIn(parts, names, '2026-06-02')).toEqual([1, 1, 1, 1]);
});

test('a survey hears its audience once it has results', () => {
  const surveys = [{ id: 'SV-1', audiences: ['residents' as const] }];
  const names = ['audiencesHeard.residents', 'surveyAnswers'];
  expect(factsIn({ surveys }, names)).toEqual([0, 0]);
  expect(factsIn({ surveys, surveyResults: [{ survey: 'SV-1', base: 412 }] }, names)).toEqual([1, 412]);
});

const council = {
  bodies: [
    { id: 'BO-1', kind: 'council' as const },
    { id: 'BO-2', kind: 'steering' as const },
  ],
};
const decided = (body: string, more: object) => ({
  actors: council,
  meetings: [
    { id: 'MT-1', body, date: '2026-05-01', decisions: [{ id: 'DE-2026-001', text: 'x', approves: ['programme'], ...more }] },
  ],
});

test.each([
  ['by the council', decided('BO-1', { outcome: 'approved' }), 1],
  ['with reservations', decided('BO-1', { outcome: 'with-reservations' }), 1],
  ['done, without an outcome', decided('BO-1', { status: 'done' }), 1],
  ['still open', decided('BO-1', { status: 'open' }), 0],
  ['rejected', decided('BO-1', { outcome: 'rejected', status: 'done' }), 0],
  ['by the steering committee alone', decided('BO-2', { outcome: 'approved' }), 0],
  ['at a date that the project states', { info: { format: 1 as const, title: 'x', adopted: '2026-05' } }, 1],
  ['at a date to come', { info: { format: 1 as const, title: 'x', adopted: '2026-07' } }, 0],
])('the programme is voted: %s', (_, parts, expected) => {
  expect(factsIn(parts, ['programmeVoted'])).toEqual([expected]);
});

test('dropped actions neither count nor answer', () => {
  const parts: Partial<Project> = {
    needs: [
      { id: 'ND-1', statement: 'x' },
      { id: 'ND-2', statement: 'y', response: { kind: 'declined', reason: 'z' } },
    ],
    axes: { axes: [{ id: 'AX-1', title: 'x' }] },
    actions: [{ id: 'AC-1', title: 'x', axis: 'AX-1', needs: ['ND-1'], status: 'dropped' }],
  };
  expect(factsIn(parts, ['actions', 'actionsWithoutCost', 'needs', 'orphanNeeds', 'axesWithoutAction'])).toEqual([0, 0, 2, 1, 1]);
});

test('an action is scored when every criterion that people score has a value, in its sheet or in a ballot', () => {
  const criteria = {
    criteria: [
      { id: 'ease', title: 'x' },
      { id: 'cost', title: 'y', from: 'budget' as const },
    ],
  };
  const action = { id: 'AC-1', title: 'x' };
  const ballots = [{ year: 2026, ballot: { voter: 'V1', scores: { 'AC-1': { ease: 2 } } } }];
  expect(factsIn({ criteria, actions: [action] }, ['actionsWithoutScore'])).toEqual([1]);
  expect(factsIn({ criteria, actions: [{ ...action, scores: { ease: 0 } }] }, ['actionsWithoutScore'])).toEqual([0]);
  expect(factsIn({ criteria, actions: [action], ballots }, ['actionsWithoutScore'])).toEqual([0]);
});

test('results are told only once there are some', () => {
  const communication = {
    items: [
      { id: 'CO-1', recipient: 'residents' as const, date: '2026-01', status: 'done' as const },
      { id: 'CO-2', recipient: 'residents' as const, date: '2026-05', status: 'done' as const },
      { id: 'CO-3', recipient: 'local-press' as const, date: '2026-05', status: 'planned' as const },
    ],
  };
  const names = ['communicated.residents', 'resultsTold.residents', 'resultsTold.localPress'];
  expect(factsIn({ communication }, names)).toEqual([2, 0, 0]);
  expect(factsIn({ communication, evaluations: [{ date: '2026-03-01' }] }, names)).toEqual([2, 1, 0]);
});

test('an evaluation that is still proposed was made by nobody', () => {
  const final = (strengths: NonNullable<Project['evaluations'][number]['strengths']>) => ({
    evaluations: [{ kind: 'final' as const, date: '2026-05-01', strengths }],
  });
  const names = ['finalEvaluations', 'evaluations'];
  expect(factsIn(final([{ text: 'Seize lieux ouverts', evidence: ['IN-1'], proposed: true }]), names)).toEqual([0, 0]);
  expect(factsIn(final(['Seize lieux ouverts']), names)).toEqual([1, 1]);
});
