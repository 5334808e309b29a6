/** Actions on the calendar: what is late or may be, and by when all must begin. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/index.ts';
import { backwardFrom } from '../../../src/project/progress/backward.ts';
import { earliestStart, keyDatesOf, scheduleOf, waitOf } from '../../../src/project/progress/schedule.ts';
import { dayNumber, daysLater, monthsLater } from '../../../src/values/days/days.ts';
import { projectWith } from '../project.ts';

const action = (id: string, more: Partial<Action> = {}): Action => ({ id, title: `Action ${id}`, ...more });
const today = '2027-06-15';
const stateOf = (more: Partial<Action>, ...others: readonly Action[]) => {
  const project = projectWith({ actions: [action('AC-1', more), ...others] });
  const told = scheduleOf(project, today).find((one) => one.action === 'AC-1');
  return [told?.state, told?.concerns];
};

describe('days', () => {
  it('move by months to the same day, or to the last of a shorter month', () => {
    expect(monthsLater('2027-01-31', 1)).toBe('2027-02-28');
    expect(monthsLater('2027-06-15', -6)).toBe('2026-12-15');
    expect(monthsLater('2027-01-10', -1)).toBe('2026-12-10');
    expect(daysLater('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('an action on the calendar', () => {
  it('is late when it has not begun or ended by its last day, and not when it is over', () => {
    expect(stateOf({ start: '2027-03', end: '2027-05', status: 'in-progress' })).toEqual([
      'late',
      [{ code: 'not-ended', day: '2027-05-31' }],
    ]);
    expect(stateOf({ start: '2027-T1', end: '2027-12', status: 'planned' })).toEqual([
      'late',
      [{ code: 'not-begun', day: '2027-03-31' }],
    ]);
    expect(stateOf({ start: '2027-03', end: '2027-05', status: 'done' })).toEqual(['done', []]);
    expect(stateOf({ start: '2027-03', end: '2027-05', status: 'dropped' })).toEqual(['dropped', []]);
    expect(stateOf({ start: '2027-07', end: '2027-09', status: 'planned' })).toEqual(['to-come', []]);
    expect(stateOf({ start: '2027-05', end: '2027-09', status: 'in-progress' })).toEqual(['under-way', []]);
  });
  it('is at risk by its milestones, its tasks, its weather, its standstill', () => {
    const running = { start: '2027-05', end: '2027-09', status: 'in-progress' as const };
    expect(stateOf({ ...running, milestones: [{ label: 'Marché', date: '2027-05' }] })).toEqual([
      'at-risk',
      [{ code: 'milestone-late', label: 'Marché', day: '2027-05-31' }],
    ]);
    expect(stateOf({ ...running, tasks: [{ title: 'Former', end: '2027-06-14' }] })).toEqual([
      'at-risk',
      [{ code: 'task-late', label: 'Former', day: '2027-06-14' }],
    ]);
    expect(stateOf({ ...running, weather: 'compromised' })).toEqual(['at-risk', [{ code: 'weather', weather: 'compromised' }]]);
    expect(stateOf({ ...running, weather: 'secured' })).toEqual(['under-way', []]);
  });
  it('is blocked, not late, whatever its end', () => {
    const blocked = { status: 'blocked' as const, blocker: { cause: 'Avis attendu' } };
    expect(stateOf({ start: '2027-05', end: '2027-09', ...blocked })).toEqual([
      'blocked',
      [{ code: 'blocked', text: 'Avis attendu' }],
    ]);
    expect(stateOf({ start: '2027-03', end: '2027-05', ...blocked })).toEqual([
      'blocked',
      [
        { code: 'not-ended', day: '2027-05-31' },
        { code: 'blocked', text: 'Avis attendu' },
      ],
    ]);
    expect(stateOf({ start: '2027-05', end: '2027-09', status: 'paused' })[0]).toBe('blocked');
  });
  it('is at risk when it is further in time than in work', () => {
    const over = { start: '2027-01-01', end: '2027-12-31', status: 'in-progress' as const };
    // 165 days of 365 are gone: 45 %.
    expect(stateOf({ ...over, progress: { value: 20 } })).toEqual(['at-risk', [{ code: 'behind', progress: 20, elapsed: 45 }]]);
    expect(stateOf({ ...over, progress: { value: 21 } })).toEqual(['under-way', []]);
  });
  it('is at risk by what it waits for and by what the law wants', () => {
    const awaited = action('AC-2', { start: '2027-05', end: '2027-08', status: 'in-progress' });
    const later = { start: '2027-09-01', end: '2027-12', status: 'planned' as const };
    expect(stateOf({ ...later, dependsOn: ['AC-2'] }, awaited)).toEqual(['to-come', []]);
    expect(stateOf({ ...later, dependsOn: [{ action: 'AC-2', lag: 1 }] }, awaited)).toEqual([
      'at-risk',
      [{ code: 'begins-too-early', action: 'AC-2', day: '2027-10-01' }],
    ]);
    expect(stateOf({ ...later, dependsOn: [{ action: 'AC-2', from: 'start', lag: 4 }] }, awaited)).toEqual(['to-come', []]);
    expect(stateOf({ ...later, dependsOn: ['AC-2'] }, { ...awaited, end: '2027-05' })).toEqual([
      'at-risk',
      [{ code: 'waits-for-late', action: 'AC-2', day: '2027-06-01' }],
    ]);
    expect(stateOf({ ...later, dependsOn: ['AC-2'] }, { ...awaited, end: '2027-05', status: 'blocked' })).toEqual([
      'at-risk',
      [{ code: 'waits-for-blocked', action: 'AC-2', day: '2027-06-01' }],
    ]);
    expect(stateOf({ ...later, dependsOn: ['AC-2'] }, { ...awaited, end: '2027-05', status: 'done' })).toEqual(['to-come', []]);
    expect(stateOf({ ...later, obligations: [{ obligation: 'open-data', deadline: '2027-10' }] })).toEqual([
      'at-risk',
      [{ code: 'after-deadline', label: 'open-data', day: '2027-10-31' }],
    ]);
  });
  it('stands in the order of axes, then of days', () => {
    const project = projectWith({
      axes: {
        axes: [
          { id: 'AX-1', title: 'A' },
          { id: 'AX-2', title: 'B', objectives: [{ id: 'OB-1', title: 'O' }] },
        ],
      },
      actions: [
        action('AC-1', { start: '2027' }),
        action('AC-2', { axis: 'OB-1', start: '2028' }),
        action('AC-3', { axis: 'OB-1', start: '2027' }),
        action('AC-4', { axis: 'AX-1' }),
      ],
    });
    expect(scheduleOf(project, today).map((one) => [one.action, one.axis])).toEqual([
      ['AC-4', 'AX-1'],
      ['AC-3', 'AX-2'],
      ['AC-2', 'AX-2'],
      ['AC-1', null],
    ]);
  });
});

describe('an action that a fixed point holds', () => {
  const vote = { date: '2027-07-01', kind: 'council' as const, label: 'Conseil', opens: ['AC-1'] };
  const end = { date: '2027-10-15', kind: 'steering' as const, awaits: ['AC-1'] };
  const shown = (more: Partial<Action>) => {
    const project = projectWith({
      plan: { fixedPoints: [vote, end] },
      actions: [action('AC-1', { status: 'planned', ...more })],
    });
    const [one] = scheduleOf(project, today);
    return [one?.start, one?.end, one?.concerns.map((it) => (it.code === 'fixed-point' ? [it.hold.must, it.hold.day] : it.code))];
  };
  it('stands from that day on, and until it, where its dates leave the choice', () => {
    expect(shown({ start: '2027-S2', end: '2027-T4' })).toEqual(['2027-07-01', '2027-10-15', []]);
    expect(shown({ start: '2027', end: '2027' })).toEqual(['2027-07-01', '2027-10-15', []]);
    expect(shown({ end: '2027' })).toEqual(['2027-07-01', '2027-10-15', []]);
  });
  it('stays where people put it, at risk, where they leave none', () => {
    expect(shown({ start: '2027-06-20', end: '2027-09' })).toEqual(['2027-06-20', '2027-09-30', [['begin-after', '2027-07-01']]]);
    expect(shown({ start: '2027-09', end: '2027-11' })).toEqual(['2027-09-01', '2027-11-30', [['end-by', '2027-10-15']]]);
    expect(shown({ start: '2027', end: '2027-06' })).toEqual(['2027-01-01', '2027-06-30', [['begin-after', '2027-07-01']]]);
  });
  it('waits for nothing any more once it has begun, and is awaited until it is over', () => {
    expect(shown({ start: '2027-05', end: '2027-11', status: 'in-progress' })).toEqual([
      '2027-05-01',
      '2027-11-30',
      [['end-by', '2027-10-15']],
    ]);
    expect(shown({ start: '2027-05', end: '2027-11', status: 'done' })[2]).toEqual([]);
  });
  it('is never shown on a day that breaks it without a word', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((one) => `2027-${String(one).padStart(2, '0')}`);
    const written = fc.oneof(month, fc.constantFrom('2027-T1', '2027-S2', '2027', '2027-07-01', '2027-10-15'));
    fc.assert(
      fc.property(written, written, (from, to) => {
        const [start, last, concerns] = shown({ start: from, end: to });
        if (typeof start !== 'string' || typeof last !== 'string') return;
        const told = JSON.stringify(concerns);
        expect(start >= vote.date || told.includes('begin-after')).toBe(true);
        expect(last <= end.date || told.includes('end-by')).toBe(true);
        expect(start <= last).toBe(true);
      }),
    );
  });
});

describe('key dates', () => {
  it('are those of the plan and those that obligations set', () => {
    const project = projectWith({
      plan: {
        fixedPoints: [
          { date: '2027-03-25', kind: 'budget-vote' },
          { date: '2027-02-11', label: 'Débat' },
        ],
      },
      actions: [
        action('AC-1', { obligations: [{ obligation: 'Arrêté', deadline: '2027-02' }] }),
        action('AC-2', { status: 'done', obligations: [{ obligation: 'Arrêté', deadline: '2027-02' }] }),
        action('AC-3', { start: '2027', budget: [{ year: 2027, nature: 'investment', planned: 100 }] }),
        action('AC-4', { start: '2027-09', budget: [{ year: 2027, nature: 'investment', planned: 100 }] }),
      ],
    });
    expect(keyDatesOf(project, [], () => '')).toEqual([
      { kind: 'other', day: '2027-02-11', label: 'Débat', action: null, opens: [], awaits: [] },
      { kind: 'obligation', day: '2027-02-28', label: 'Arrêté', action: 'AC-1', opens: [], awaits: [] },
      { kind: 'budget-vote', day: '2027-03-25', label: null, action: null, opens: ['AC-3'], awaits: [] },
    ]);
  });
});

describe('a backward schedule', () => {
  /** A study of 31 days, a month for the council, then a market and works: one after the other. */
  const study = action('AC-1', { start: '2027-01', end: '2027-01' });
  const works = action('AC-2', {
    start: '2027-03-01',
    end: '2027-06-30',
    dependsOn: [{ action: 'AC-1', lag: 1 }],
    tasks: [
      { title: 'Passer le marché', start: '2027-03', end: '2027-04' },
      { title: 'Fait', start: '2027-03', end: '2027-04', status: 'done' },
    ],
    milestones: [{ label: 'Réception', date: '2027-06' }, { label: 'Sans date' }],
  });
  it('moves the action, its tasks and milestones, and what it waits for, with the months between', () => {
    const steps = backwardFrom(projectWith({ actions: [study, works] }), 'AC-2', '2027-05-31') ?? [];
    expect(
      steps.map(({ kind, action: id, latestStart, latestEnd, margin }) => [kind, id, latestStart, latestEnd, margin]),
    ).toEqual([
      // The works begin on 30 January: the study is over a month and a day before, and lasts 31 days.
      ['action', 'AC-1', '2026-11-29', '2026-12-29', -33],
      ['action', 'AC-2', '2027-01-30', '2027-05-31', -30],
      ['task', 'AC-2', '2027-01-30', '2027-03-31', -30],
      ['milestone', 'AC-2', null, '2027-05-31', -30],
    ]);
  });
  it('asks of what is only to have begun no more than that', () => {
    const after = { ...works, dependsOn: [{ action: 'AC-1', lag: 2, from: 'start' as const }] };
    const [first] = backwardFrom(projectWith({ actions: [study, after] }), 'AC-2', '2027-06-30') ?? [];
    expect(first).toMatchObject({ action: 'AC-1', latestStart: '2027-01-01', latestEnd: null, margin: 0 });
  });
  it('asks nothing of what is over, and does not go round', () => {
    const done = { ...study, status: 'done' as const };
    expect(backwardFrom(projectWith({ actions: [done, works] }), 'AC-2', '2027-06-30')?.map((one) => one.action)).toEqual([
      'AC-2',
      'AC-2',
      'AC-2',
    ]);
    expect(backwardFrom(projectWith({ actions: [done] }), 'AC-1', '2027-06-30')).toBeNull();
    expect(backwardFrom(projectWith({ actions: [done] }), 'AC-9', '2027-06-30')).toBeNull();
    const round = [action('AC-1', { start: 2027, dependsOn: ['AC-2'] }), action('AC-2', { start: 2026, dependsOn: ['AC-1'] })];
    expect(backwardFrom(projectWith({ actions: round }), 'AC-1', '2027-12-31')?.map((one) => one.action)).toEqual([
      'AC-2',
      'AC-1',
    ]);
  });
  it('is over when it is awaited, and says which fixed point leaves too little time', () => {
    const fixedPoints = [
      { date: '2027-02-15', kind: 'council' as const, opens: ['AC-2'] },
      { date: '2027-05-31', kind: 'steering' as const, awaits: ['AC-2'] },
    ];
    const steps = backwardFrom(projectWith({ plan: { fixedPoints }, actions: [study, works] }), 'AC-2', '2027-06-30') ?? [];
    expect(steps.map(({ kind, action: id, latestEnd, tooSoonFor }) => [kind, id, latestEnd, tooSoonFor?.day ?? null])).toEqual([
      ['action', 'AC-1', '2026-12-29', null],
      ['action', 'AC-2', '2027-05-31', '2027-02-15'],
      ['task', 'AC-2', '2027-03-31', null],
      ['milestone', 'AC-2', '2027-05-31', null],
    ]);
  });
  it('says that nobody says how long it lasts', () => {
    const [first] = backwardFrom(projectWith({ actions: [action('AC-1')] }), 'AC-1', '2027-06-30') ?? [];
    expect(first).toMatchObject({ latestStart: null, latestEnd: '2027-06-30', margin: null });
  });

  it('leaves every wait as long as it must be, and none ends too late', () => {
    const month = fc.integer({ min: 1, max: 24 });
    const some = fc.array(
      fc.record({
        start: month,
        length: fc.integer({ min: 0, max: 11 }),
        waits: fc.option(
          fc.record({ lag: fc.integer({ min: 0, max: 5 }), from: fc.constantFrom('start' as const, 'end' as const) }),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (chain) => {
        const actions = chain.map(({ start, length, waits }, at) =>
          action(`AC-${at}`, {
            start: monthsLater('2026-01-01', start),
            end: daysLater(monthsLater('2026-01-01', start + length + 1), -1),
            ...(waits && at > 0 && { dependsOn: [{ action: `AC-${at - 1}`, ...waits }] }),
          }),
        );
        const project = projectWith({ actions });
        const before = '2028-06-30';
        const steps = backwardFrom(project, `AC-${chain.length - 1}`, before) ?? [];
        const moved = new Map(
          steps.map(({ action: id, latestStart, start, end, latestEnd }) => {
            const days = dayNumber(latestStart ?? '') - dayNumber(start ?? '');
            if (latestEnd !== null) expect(latestEnd <= before && latestEnd === daysLater(end ?? '', days)).toBe(true);
            return [id, action(id, { start: latestStart ?? '', end: daysLater(end ?? '', days) })] as const;
          }),
        );
        for (const one of actions) {
          const [now, wait] = [moved.get(one.id), (one.dependsOn ?? []).map(waitOf)[0]];
          const awaited = wait && moved.get(wait.action);
          if (now === undefined || awaited === undefined || wait === undefined) continue;
          expect((earliestStart(awaited, wait) ?? '') <= String(now.start)).toBe(true);
        }
      }),
    );
  });
});
