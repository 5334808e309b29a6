/** The time asked of departments, as documents tell it. */
import { expect, test } from 'vitest';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const project = projectWith({
  actors: {
    departments: [{ id: 'DP-1', name: 'Numérique', capacity: 0.5 }],
    people: [{ id: 'PE-1', function: 'Responsable', department: 'DP-1' }],
  },
  actions: [
    {
      id: 'AC-1',
      title: 'Portail',
      start: '2027-01',
      end: '2027-12',
      status: 'in-progress',
      team: [{ person: 'PE-1', timeShare: 40 }],
    },
    {
      id: 'AC-2',
      title: 'Ateliers',
      start: '2027-T1',
      end: '2027-T1',
      status: 'planned',
      team: [{ person: 'PE-1', timeShare: 60 }],
    },
  ],
});
const workloadAt = (today: string) =>
  viewOf({ project, ranking: null, plan: null, year: 2027, today, deliverable: 'workload', title: 'Charge' }).workload;

test('the year under way is told whole, and only what is to come can be too much', () => {
  const [year] = workloadAt('2027-05-15').years;
  expect(year?.departments).toEqual([
    { title: 'Numérique', capacity: 0.5, loads: [1, 0.4, 0.4, 0.4], mean: 0.55, worst: 1, over: true },
  ]);
  expect(workloadAt('2027-05-15').overloads).toEqual([]);
  expect(
    workloadAt('2026-12-01').overloads.map(({ title, load, capacity, quarter }) => [title, load, capacity, quarter.start]),
  ).toEqual([['Numérique', 1, 0.5, '2027-01-01']]);
});
