/** Progress by axis, spent of planned, and what does not go on: what nobody stated is unknown, never nothing. */
import { expect, it } from 'vitest';
import { programmeProgress } from '../../../src/project/progress/programme-progress.ts';
import { projectWith } from '../project.ts';

const project = projectWith({
  axes: {
    axes: [
      { id: 'AX-1', title: 'Proximité' },
      { id: 'AX-2', title: 'Données' },
    ],
  },
  actions: [
    {
      id: 'AC-1',
      title: 'Accueils',
      axis: 'AX-1',
      status: 'blocked',
      statusReason: 'Pas de local',
      blocker: { cause: 'Bail refusé', liftedBy: 'Accord du bailleur', since: '2026-03' },
      budget: [{ year: 2026, planned: 1000, spent: 250 }],
    },
    { id: 'AC-2', title: 'Ateliers', axis: 'AX-1', status: 'done' },
    { id: 'AC-3', title: 'Abandon', axis: 'AX-1', status: 'dropped', replacedBy: 'AC-2', budget: [{ year: 2026, planned: 500 }] },
    { id: 'AC-4', title: 'Portail', axis: 'AX-2', status: 'in-progress', end: '2026-01', budget: [{ year: 2026, planned: 300 }] },
    { id: 'AC-5', title: 'Ailleurs' },
  ],
});
const { axes, programme, stopped, dropped } = programmeProgress(project, '2026-06-30');

it('tells each axis, then what has none', () =>
  expect(axes).toMatchObject([
    { axis: 'AX-1', actions: 2, done: 1, late: 0, stopped: 1, progress: null, share: 25 },
    { axis: 'AX-2', actions: 1, late: 1, planned: { min: 30_000 }, spent: null, share: null },
    { axis: null, actions: 1, planned: null, spent: null, share: null, progress: null },
  ]));
it('brings the programme together, what was dropped planning nothing any more', () => {
  expect(programme).toMatchObject({ actions: 4, planned: { min: 130_000, max: 130_000 }, spent: { min: 25_000 } });
  expect(dropped).toEqual([{ action: 'AC-3', title: 'Abandon', replacedBy: ['AC-2'], reason: null }]);
});
it('says why an action does not go on', () =>
  expect(stopped).toMatchObject([
    {
      action: 'AC-1',
      isLate: false,
      reason: 'Pas de local',
      blocker: { cause: 'Bail refusé', liftedBy: 'Accord du bailleur', since: '2026-03' },
    },
    { action: 'AC-4', isLate: true, end: '2026-01', reason: null, blocker: null },
  ]));
it('tells the share spent of what stands: what was spent on a dropped action was planned by nobody any more', () => {
  const stands = { id: 'AC-1', title: 'A', axis: 'AX-1', budget: [{ year: 2026, planned: 1000, spent: 250 }] };
  for (const spent of [undefined, 0, 0.01, 750, 99_999.99]) {
    const line = { year: 2026, planned: 500, ...(spent !== undefined && { spent }) };
    const dropped = { id: 'AC-2', title: 'B', axis: 'AX-1', status: 'dropped' as const, budget: [line] };
    const told = programmeProgress(projectWith({ actions: [stands, dropped] }), '2026-06-30').programme;
    const cents = Math.round(100 * (spent ?? 0));
    expect(told).toMatchObject({ share: 25, planned: { min: 100_000 }, spent: { min: 25_000 + cents } });
    expect(told.spentOnDropped).toEqual(spent === undefined ? null : { min: cents, max: cents });
  }
});
it('keeps the share unknown when an amount is a range', () => {
  const ranged = projectWith({
    actions: [{ id: 'AC-1', title: 'A', budget: [{ year: 2026, planned: { min: 1, max: 2 }, spent: 1 }] }],
  });
  expect(programmeProgress(ranged, '2026-06-30').programme.share).toBeNull();
});
it('says that an action should have begun, as long as its end is to come', () => {
  const action = { id: 'AC-1', title: 'A', status: 'planned' as const, start: '2026-03', end: '2026-12' };
  const told = (today: string) => programmeProgress(projectWith({ actions: [action] }), today).stopped;
  expect(told('2026-06-30')).toMatchObject([{ isLate: true, isToStart: true, start: '2026-03' }]);
  expect(told('2027-06-30')).toMatchObject([{ isLate: true, isToStart: false, end: '2026-12' }]);
  expect(told('2026-03-15')).toEqual([]);
});
