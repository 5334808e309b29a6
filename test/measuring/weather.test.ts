/** The weather of an action: what speaks against it, how foul that makes it, and what its lead says beside. */
import { expect, it } from 'vitest';
import { measure } from '../../src/measuring/index.ts';
import { weatherOf } from '../../src/measuring/weather.ts';
import type { Action, IndicatorState, Weather } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const today = '2027-06-15';
const under = { start: '2027-01', end: '2027-12', status: 'in-progress' } as const;

function weather(more: Partial<Action>, state: IndicatorState | null = null) {
  const project = projectWith({
    actions: [{ id: 'AC-1', title: 'Former les accueils', ...more }],
    indicators: [
      { id: 'IN-1', title: 'Agents formés', unit: 'agents', direction: 'higher-is-better' },
      { id: 'IN-2', title: 'Autre chose', unit: 'agents', direction: 'higher-is-better' },
    ],
  });
  const [own, other] = measure(project, today);
  if (!own || !other) throw new Error('two indicators are measured');
  return weatherOf(
    project,
    [
      { ...own, state },
      { ...other, state: 'missed' },
    ],
    today,
  );
}

it.each<[string, Partial<Action>, IndicatorState | null, Weather | null, string]>([
  ['in its dates', under, null, 'secured', ''],
  ['past its end', { ...under, end: '2027-05' }, null, 'needs-support', 'late AC-1'],
  ['blocked', { ...under, status: 'blocked' }, null, 'compromised', 'blocked AC-1'],
  ['a task past its end', { ...under, tasks: [{ title: 'Former', end: '2027-05' }] }, null, 'reachable', 'part-late AC-1'],
  [
    'a milestone past its day',
    { ...under, milestones: [{ label: 'Marché', date: '2027-05' }] },
    null,
    'reachable',
    'part-late AC-1',
  ],
  ['a target missed', { ...under, indicators: ['IN-1'] }, 'missed', 'compromised', 'missed IN-1'],
  ['going away from its target', { ...under, indicators: ['IN-1'] }, 'away', 'needs-support', 'away IN-1'],
  ['behind its path', { ...under, indicators: ['IN-1'] }, 'behind', 'reachable', 'behind IN-1'],
  ['on its path, without dates', { indicators: ['IN-1'] }, 'on-path', 'secured', ''],
  [
    'the worst of what is said',
    { ...under, end: '2027-05', indicators: ['IN-1'] },
    'behind',
    'needs-support',
    'late AC-1, behind IN-1',
  ],
])('%s', (_, more, state, computed, because) => {
  const [told] = weather(more, state);
  expect(told).toMatchObject({ action: 'AC-1', title: 'Former les accueils', declared: null, computed });
  expect(told?.because.map(({ code, subject }) => `${code} ${subject}`).join(', ')).toBe(because);
});

it('is nothing where nothing is known, or when all is over', () => {
  expect(weather({ status: 'in-progress' })).toEqual([]);
  expect(weather({ indicators: ['IN-1'] })).toEqual([]);
  for (const status of ['done', 'dropped'] as const)
    expect(weather({ ...under, end: '2027-05', status, weather: 'compromised' })).toEqual([]);
});

it('is what the lead says, beside what the figures say', () => {
  expect(weather({ weather: 'reachable' })).toMatchObject([{ declared: 'reachable', computed: null, because: [] }]);
  expect(weather({ ...under, weather: 'secured', status: 'blocked' })).toMatchObject([
    { declared: 'secured', computed: 'compromised' },
  ]);
});
