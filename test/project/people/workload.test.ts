/** The time asked of people and departments, quarter by quarter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Plan, Project } from '../../../src/model/index.ts';
import { workloadOf } from '../../../src/project/people/workload.ts';
import { daysIn, daysOf, quarterOf, quartersBetween, shareOf, yearsLater } from '../../../src/values/days/quarters.ts';
import { projectWith } from '../project.ts';

const action = (id: string, more: Partial<Action> = {}): Action => ({ id, title: `Action ${id}`, ...more });
const rounded = (load: readonly number[]) => load.map((one) => Math.round(one * 1000) / 1000);

describe('quarters', () => {
  it('are counted with both ends', () => {
    expect(quarterOf('2027-03-31')).toBe('2027-T1');
    expect(daysOf('2028-T1')).toEqual({ start: '2028-01-01', end: '2028-03-31' });
    expect(daysIn(daysOf('2028-T1'))).toBe(91);
    expect(quartersBetween('2026-11-24', '2027-05-01')).toEqual(['2026-T4', '2027-T1', '2027-T2']);
    expect(quartersBetween('2027-05-01', '2026-11-24')).toEqual([]);
    expect(shareOf({ start: '2027-02-15', end: '2027-12-31' }, '2027-T1')).toBe(0.5);
    expect(yearsLater('2028-02-29', 1)).toBe('2029-02-28');
  });
});

/** A portal in the second half of 2027: 40 and 20 % of two agents, 0.4 FTE over the year, which is 0.8 while it lasts. */
const portal = action('AC-1', {
  start: '2027-S2',
  end: '2027-S2',
  leadDepartments: ['DP-1'],
  team: [
    { person: 'PE-1', timeShare: 40 },
    { person: 'PE-2', timeShare: 20 },
    { function: 'Secrétaires de mairie', timeShare: 5 },
    { person: 'PE-3' },
  ],
  staff: [{ year: 2027, planned: 0.4 }],
  tasks: [{ id: 'T1', title: 'Passer le marché', owner: 'PE-3' }],
});
const territory = (actions: readonly Action[]): Project =>
  projectWith({
    actions,
    actors: {
      departments: [
        { id: 'DP-1', name: 'Numérique', capacity: 0.7 },
        { id: 'DP-2', name: 'Accueil' },
      ],
      people: [
        { id: 'PE-1', function: 'Responsable', department: 'DP-1', capacity: 0.3 },
        { id: 'PE-2', function: 'Agent d’accueil', department: 'DP-2', capacity: 0.5 },
        { id: 'PE-3', function: 'Achats', department: 'DP-1' },
      ],
    },
  });
const of2027 = { today: '2026-11-24', year: 2027 };

describe('a workload', () => {
  it('is what the team gives while the action lasts, and what is left falls to the department that leads', () => {
    const { quarters, byPerson, byDepartment, total, unnamed, withoutShare } = workloadOf(territory([portal]), null, of2027);
    expect(quarters).toEqual(['2027-T1', '2027-T2', '2027-T3', '2027-T4']);
    // 0.4 FTE over 365 days is 0.793 over the 184 days of July to December.
    expect(rounded(total)).toEqual([0, 0, 0.793, 0.793]);
    expect(rounded(unnamed)).toEqual([0, 0, 0.143, 0.143]);
    expect(byPerson.map(({ key, title, load }) => [key, title, rounded(load)])).toEqual([
      ['PE-1', 'Responsable', [0, 0, 0.4, 0.4]],
      ['PE-2', 'Agent d’accueil', [0, 0, 0.2, 0.2]],
      [null, 'Secrétaires de mairie', [0, 0, 0.05, 0.05]],
    ]);
    expect(byDepartment.map(({ key, load, capacity }) => [key, rounded(load), capacity])).toEqual([
      ['DP-1', [0, 0, 0.593, 0.593], 0.7],
      ['DP-2', [0, 0, 0.2, 0.2], 0.5],
    ]);
    expect(withoutShare).toEqual([{ person: 'PE-3', actions: ['AC-1'] }]);
  });
  it('says who has too much before the year starts, in the worst quarter', () => {
    const { overloads } = workloadOf(
      territory([portal, { ...portal, id: 'AC-2', start: '2027-T4', end: '2027-T4' }]),
      null,
      of2027,
    );
    expect(overloads.map(({ kind, key, quarter, load, capacity }) => [kind, key, quarter, rounded([load])[0], capacity])).toEqual(
      [
        ['department', 'DP-1', '2027-T4', 1.98, 0.7],
        ['person', 'PE-1', '2027-T4', 0.8, 0.3],
      ],
    );
  });
  it('leaves out what is over, and what the plan does not keep', () => {
    const dropped = { ...portal, id: 'AC-2', status: 'dropped' as const };
    expect(workloadOf(territory([dropped]), null, of2027).byPerson).toEqual([]);
    const year = { year: 2027, frozen: false, counts: 'gross' as const, envelopes: [], fte: { available: null, used: 0 } };
    const planned = {
      rank: null,
      score: null,
      investment: null,
      operating: null,
      fte: 0,
      counted: { investment: 0, operating: 0 },
    };
    const plan = (choice: 'selected' | 'reserve'): Plan => ({
      method: 'simple',
      worth: null,
      conflict: [],
      notices: [],
      years: [{ ...year, actions: [{ action: 'AC-1', choice, reason: { code: 'in-rank-order' }, notBefore: null, ...planned }] }],
    });
    expect(workloadOf(territory([portal]), plan('reserve'), of2027).byPerson).toEqual([]);
    expect(rounded(workloadOf(territory([portal]), plan('selected'), of2027).total)).toEqual([0, 0, 0.793, 0.793]);
    // Moved from 2026 by the plan, dates and staff with it.
    const earlier = { ...portal, start: '2026-S2', end: '2026-S2', staff: [{ year: 2026, planned: 0.4 }] };
    expect(rounded(workloadOf(territory([earlier]), plan('selected'), of2027).total)).toEqual([0, 0, 0.793, 0.793]);
  });
  it('names what asks for time without a date', () => {
    const undated = action('AC-3', { team: [{ person: 'PE-1', timeShare: 50 }] });
    expect(workloadOf(territory([undated]), null, of2027).undated).toEqual(['AC-3']);
    expect(workloadOf(territory([action('AC-4')]), null, of2027).undated).toEqual([]);
  });
  it('begins today, or with the first work, and ends with the last', () => {
    expect(workloadOf(territory([portal]), null, { today: '2026-01-01' }).quarters).toEqual(['2027-T3', '2027-T4']);
    expect(workloadOf(territory([portal]), null, { today: '2027-08-01' }).quarters).toEqual(['2027-T3', '2027-T4']);
    expect(workloadOf(territory([portal]), null, { today: '2028-01-01' }).quarters).toEqual([]);
    expect(workloadOf(projectWith(), null, { today: '2028-01-01' }).quarters).toEqual([]);
  });
});

const years = [2026, 2027, 2028];
const someAction = fc.record(
  {
    start: fc.constantFrom('2026', '2026-T2', '2027-02', '2027-S2', '2027-05-17'),
    end: fc.constantFrom('2027', '2027-T4', '2028-06', '2028'),
    leadDepartments: fc.array(fc.constantFrom('DP-1', 'DP-2'), { maxLength: 1 }),
    team: fc.array(
      fc.record(
        { person: fc.constantFrom('PE-1', 'PE-2', 'PE-3', 'Stagiaire'), timeShare: fc.integer({ min: 0, max: 100 }) },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
    staff: fc.array(fc.record({ year: fc.constantFrom(...years), planned: fc.nat(300).map((one) => one / 100) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);

describe('laws of time', () => {
  it('people, what nobody is named for, and departments are the same whole', () => {
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 6 }), (some) => {
        const project = territory(some.map((one, at) => action(`AC-${at}`, one)));
        const { quarters, byPerson, byDepartment, total, unnamed } = workloadOf(project, null, { today: '2026-01-01' });
        for (const at of quarters.keys()) {
          const sum = (rows: readonly { readonly load: readonly number[] }[]) =>
            rows.reduce((all, { load }) => all + (load[at] ?? 0), 0);
          expect(sum(byPerson) + (unnamed[at] ?? 0)).toBeCloseTo(total[at] ?? 0, 9);
          expect(sum(byDepartment)).toBeCloseTo(total[at] ?? 0, 9);
        }
      }),
    );
  });
  it('the staff of a year is all worked in that year, whatever the dates', () => {
    fc.assert(
      fc.property(someAction, (one) => {
        const project = territory([action('AC-1', { ...one, team: [] })]);
        for (const year of years) {
          const { quarters, total } = workloadOf(project, null, { today: '2026-01-01', year });
          const worked = quarters.reduce((sum, quarter, at) => sum + (total[at] ?? 0) * daysIn(daysOf(quarter)), 0);
          const asked = (one.staff ?? []).filter((line) => line.year === year).reduce((sum, { planned }) => sum + planned, 0);
          expect(worked / daysIn({ start: `${year}-01-01`, end: `${year}-12-31` })).toBeCloseTo(asked, 9);
        }
      }),
    );
  });
});
