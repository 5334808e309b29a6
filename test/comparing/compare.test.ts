// What changed is told once, under its name, and nothing is told of what did not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparing/index.ts';
import { measure } from '../../src/measuring/index.ts';
import type { Action, Project, State } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const stateOf = (parts: Partial<Project>, today = '2026-11-24'): State => {
  const project = projectWith(parts);
  return { project, measures: measure(project, today), today };
};
const told = (
  before: Partial<Project>,
  after: Partial<Project>,
  days: readonly [string, string] = ['2026-06-01', '2026-11-24'],
) => compare(stateOf(before, days[0]), stateOf(after, days[1])).map(({ code, subject }) => `${code} ${subject}`);
const action = (more: Partial<Action> = {}): Action => ({ id: 'AC-1', title: 'Former', ...more });
const turns = (before: Partial<Action>, after: Partial<Action>) =>
  told({ actions: [action(before)] }, { actions: [action(after)] });

describe('an action', () => {
  test.each<[string, Partial<Action>, Partial<Action>, string[]]>([
    ['starts', { status: 'planned' }, { status: 'in-progress' }, ['action-started AC-1']],
    ['is taken up again', { status: 'blocked' }, { status: 'in-progress' }, ['action-resumed AC-1']],
    ['is done', { status: 'in-progress' }, { status: 'done' }, ['action-done AC-1']],
    ['is dropped', { status: 'planned' }, { status: 'dropped' }, ['action-dropped AC-1']],
    ['is replaced', { status: 'planned' }, { status: 'dropped', replacedBy: 'AC-1' }, ['action-replaced AC-1']],
    ['is said to be replaced', { status: 'dropped' }, { status: 'dropped', replacedBy: ['AC-1'] }, ['action-replaced AC-1']],
    [
      'is replaced by what is not told',
      { status: 'planned' },
      { status: 'dropped', replacedBy: 'AC-9' },
      ['action-dropped AC-1'],
    ],
    ['has its heir spelt otherwise', { status: 'dropped', replacedBy: 'AC-1' }, { status: 'dropped', replacedBy: ['AC-1'] }, []],
    ['is blocked', { status: 'in-progress' }, { status: 'blocked' }, ['action-blocked AC-1']],
    ['is opened again', { status: 'dropped' }, { status: 'planned' }, ['action-reopened AC-1']],
    ['is planned: not worth a line', { status: 'to-discuss' }, { status: 'planned' }, []],
    ['is called otherwise', {}, { title: 'Former mieux' }, ['action-retitled AC-1']],
    ['goes elsewhere', { axis: 'AX-1' }, { axis: 'AX-2' }, ['action-moved AC-1']],
    ['goes on', { progress: { value: 20 } }, { progress: { value: 40 } }, ['action-advanced AC-1']],
    ['is planned anew', { end: 2027 }, { end: 2028 }, ['action-replanned AC-1']],
    ['has its date spelt otherwise', { end: 2027 }, { end: '2027-01/2027-12' }, []],
    ['costs more', { budget: [{ planned: 10 }] }, { budget: [{ planned: 12 }] }, ['budget-planned AC-1']],
    ['has been paid', { budget: [{ planned: 10 }] }, { budget: [{ planned: 10, spent: 4 }] }, ['budget-spent AC-1']],
    [
      'gets its grant',
      { funding: [{ funder: 'État', status: 'requested' }] },
      { funding: [{ funder: 'État', status: 'granted' }] },
      ['funding-status AC-1'],
    ],
    [
      'still awaits its grant',
      { funding: [{ funder: 'État', status: 'requested' }] },
      { funding: [{ funder: 'État', status: 'requested', amount: 10 }] },
      [],
    ],
    [
      'says no more where a grant is',
      { funding: [{ funder: 'État', status: 'requested' }] },
      { funding: [{ funder: 'État' }] },
      [],
    ],
    ['plans to ask for a grant', {}, { funding: [{ funder: 'État', status: 'planned' }] }, []],
    [
      'passes a milestone',
      { milestones: [{ label: 'Ouvert', date: '2026-09-01' }] },
      { milestones: [{ label: 'Ouvert', date: '2026-09-01', done: true }] },
      ['milestone-done AC-1'],
    ],
  ])('%s', (_, before, after, expected) => expect(turns(before, after)).toEqual(expected));

  test.each<[Partial<Action>, Partial<Action>, string | undefined]>([
    [{ status: 'blocked', statusReason: 'Bail à signer' }, { status: 'done', statusReason: 'Bail à signer' }, undefined],
    [{ status: 'blocked', statusReason: 'Bail à signer' }, { status: 'done', statusReason: 'Bail signé' }, 'Bail signé'],
    [{ status: 'dropped', statusReason: 'Refus' }, { status: 'planned', statusReason: 'Refus' }, undefined],
  ])('%j, then %j: what held it back is no reason that it moves on', (before, after, reason) => {
    const [one] = compare(stateOf({ actions: [action(before)] }), stateOf({ actions: [action(after)] }));
    expect(one?.reason).toBe(reason);
  });

  test('becomes late by the mere passing of time, and no longer is once it is done', () => {
    const late = { status: 'in-progress', end: '2026-09' } as const;
    expect(turns(late, late)).toEqual(['action-late AC-1']);
    expect(
      told({ actions: [action(late)] }, { actions: [action({ ...late, end: 2027 })] }, ['2026-11-01', '2026-11-24']),
    ).toEqual(['action-caught-up AC-1', 'action-replanned AC-1']);
    expect(
      told({ actions: [action(late)] }, { actions: [action({ ...late, status: 'done' })] }, ['2026-11-01', '2026-11-24']),
    ).toEqual(['action-done AC-1']);
  });
  test('comes and goes', () => {
    expect(told({}, { actions: [action()] })).toEqual(['action-new AC-1']);
    expect(told({ actions: [action()] }, {})).toEqual(['action-gone AC-1']);
  });
});

describe('figures, decisions and needs', () => {
  const indicators = [{ id: 'IN-1', title: 'Visites', direction: 'higher-is-better' as const }];
  const value = (period: number, amount: number) => ({ indicator: 'IN-1', period, value: amount });
  test('a new figure goes the right way or not; an older one is corrected', () => {
    const [came, mended] = compare(
      stateOf({ indicators, values: [value(2024, 5), value(2025, 9)] }),
      stateOf({ indicators, values: [value(2024, 6), value(2025, 9), value(2026, 7)] }),
    );
    expect(came).toMatchObject({ code: 'value-new', figure: { from: 9, to: 7 }, course: 'worsening', period: { text: '2026' } });
    expect(mended).toMatchObject({ code: 'value-corrected', figure: { from: 5, to: 6 }, period: { text: '2024' } });
  });
  test('decisions are taken, carried out, in meetings that were held since', () => {
    const meeting = (status: 'open' | 'done') => ({
      id: 'MT-1',
      date: '2026-05-05',
      decisions: [{ id: 'DE-1', text: 'Ouvrir', status }],
    });
    const next = { id: 'MT-2', date: '2026-10-10', decisions: [{ id: 'DE-2', text: 'Fermer' }] };
    const coming = { id: 'MT-3', date: '2026-12-12', decisions: [{ id: 'DE-3', text: 'Rouvrir' }] };
    expect(told({ meetings: [meeting('open')] }, { meetings: [meeting('done'), next, coming] })).toEqual([
      'meeting-held MT-2',
      'decision-taken DE-2',
      'decision-done DE-1',
    ]);
    expect(told({ meetings: [coming] }, { meetings: [coming] }, ['2026-11-24', '2026-12-12'])).toEqual([
      'meeting-held MT-3',
      'decision-taken DE-3',
    ]);
  });
  test('a need is heard, and finds its answer', () => {
    const needs = [{ id: 'ND-1', statement: 'Être aidé' }];
    expect(told({}, { needs })).toEqual(['need-new ND-1']);
    const split = [{ id: 'ND-1', statement: 'Être aidé', mergedInto: ['ND-2', 'ND-3'] }];
    expect(told({ needs }, { needs: split })).toEqual(['need-replaced ND-1']);
    expect(told({ needs, actions: [action()] }, { needs, actions: [action({ needs: ['ND-1'] })] })).toEqual([
      'need-answered ND-1',
    ]);
  });
  test('an indicator comes, and another goes', () =>
    expect(
      told(
        { indicators: [...indicators, { id: 'IN-2', title: 'Prêts' }] },
        { indicators: [...indicators, { id: 'IN-3', title: 'Dons' }] },
      ),
    ).toEqual(['indicator-new IN-3', 'indicator-gone IN-2']));
  test('a year is frozen once, by whom it was', () => {
    const [earlier, later] = [
      { year: 2025, plan: { frozenBy: 'Conseil' } },
      { year: 2026, plan: { frozenBy: 'Bureau' } },
    ] as unknown as Project['frozenPlans'];
    const [was, is] = [[earlier], [earlier, later]] as unknown as [Project['frozenPlans'], Project['frozenPlans']];
    expect(compare(stateOf({ frozenPlans: was }), stateOf({ frozenPlans: is }))).toEqual([
      { code: 'year-frozen', subject: '2026', title: '', reason: 'Bureau' },
    ]);
  });
});

test('a state beside itself differs in nothing, and what comes one way goes the other', () => {
  const someActions = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('AC-1', 'AC-2', 'AC-3'),
      title: fc.constantFrom('Former', 'Ouvrir'),
      status: fc.constantFrom('planned', 'in-progress', 'done', 'dropped', 'blocked', 'paused'),
      end: fc.constantFrom(2025, 2026, 2027),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(someActions, someActions, (before, after) => {
      expect(told({ actions: before }, { actions: before }, ['2026-11-24', '2026-11-24'])).toEqual([]);
      const only = (lines: readonly string[], code: string) =>
        lines
          .filter((line) => line.startsWith(code))
          .map((line) => line.split(' ')[1])
          .sort();
      const [forth, back] = [told({ actions: before }, { actions: after }), told({ actions: after }, { actions: before })];
      expect(only(forth, 'action-new')).toEqual(only(back, 'action-gone'));
    }),
  );
});

test('each target that is corrected is told with its own period, the last one once', () => {
  const aimedAt = (...targets: readonly [number, number][]): Partial<Project> => ({
    indicators: [{ id: 'IN-1', title: 'Communes', targets: targets.map(([period, value]) => ({ period, value })) }],
  });
  const moved = (before: Partial<Project>, after: Partial<Project>) =>
    compare(stateOf(before), stateOf(after)).map(({ code, figure, period }) => [
      code,
      figure?.from,
      figure?.to,
      period?.start?.slice(0, 4),
    ]);
  expect(moved(aimedAt([2028, 6], [2031, 8]), aimedAt([2028, 5], [2031, 7]))).toEqual([
    ['target-moved', 6, 5, '2028'],
    ['target-moved', 8, 7, '2031'],
  ]);
  expect(moved(aimedAt([2028, 6]), aimedAt([2028, 6], [2031, 8]))).toEqual([['target-moved', 6, 8, '2031']]);
  expect(moved(aimedAt([2028, 6]), aimedAt([2028, 7]))).toEqual([['target-moved', 6, 7, '2028']]);
});

test('a need is answered by an action that stands, not by one that was dropped', () => {
  const needs = [{ id: 'ND-1', statement: 'Être aidé' }];
  const having = (...actions: readonly Action[]): Partial<Project> => ({ needs, actions });
  const dropped: Action = { id: 'AC-1', title: 'Lancer', needs: ['ND-1'], status: 'dropped' };
  expect(told(having(dropped), having(dropped, { id: 'AC-2', title: 'Ouvrir', needs: ['ND-1'] }))).toEqual([
    'action-new AC-2',
    'need-answered ND-1',
  ]);
  expect(told({ needs }, having(dropped))).toEqual(['action-new AC-1']);
});
