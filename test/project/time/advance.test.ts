/** How far actions are, and what is late. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/index.ts';
import { knownProgress, meanProgress, progressOf } from '../../../src/project/progress/progress.ts';
import { isLate, lateMilestones } from '../../../src/project/time/late.ts';

const action = (parts: Partial<Action> = {}): Action => ({ id: 'AC-1', title: 'Accueil', ...parts });

describe('progress', () => {
  it('weighs tasks: done whole, in progress half, dropped left out', () => {
    const tasks = [
      { title: 'a', status: 'done', weight: 2 },
      { title: 'b', status: 'in-progress' },
      { title: 'c' },
      { title: 'd', status: 'dropped', weight: 9 },
    ] as const;
    expect(progressOf(action({ tasks }))).toEqual({ derived: 62.5, declared: null, value: 62.5 });
  });
  it('is unknown when nobody says', () => {
    const unknown = { derived: null, declared: null, value: null };
    expect(progressOf(action())).toEqual(unknown);
    expect(progressOf(action({ status: 'in-progress', tasks: [{ title: 'a' }] }))).toEqual(unknown);
    expect(progressOf(action({ tasks: [{ title: 'a', status: 'dropped' }] }))).toEqual(unknown);
  });
  it('believes a declared value that states its reason', () => {
    const tasks = [{ title: 'a', status: 'done' }] as const;
    expect(progressOf(action({ tasks, progress: { value: 40, reason: 'recette à refaire' } })).value).toBe(40);
    expect(progressOf(action({ tasks, progress: { value: 40 } }))).toEqual({ derived: 100, declared: 40, value: 100 });
    expect(progressOf(action({ progress: { value: 40 } })).value).toBe(40);
  });
  it('is whole when the action is done', () => {
    expect(progressOf(action({ status: 'done', progress: { value: 40, reason: 'oubli' } })).value).toBe(100);
  });
  it('is the mean of what is known, dropped actions aside', () => {
    const actions = [action({ status: 'done' }), action({ progress: { value: 50 } }), action()];
    expect(meanProgress([...actions, action({ status: 'dropped', progress: { value: 0 } })])).toBe(75);
    expect(meanProgress([action()])).toBeNull();
  });
  it('counts what is not begun for nothing, and is unknown when half of what stands is', () => {
    const [done, planned, begun] = [action({ status: 'done' }), action({ status: 'planned' }), action({ status: 'in-progress' })];
    expect(meanProgress([done, planned, planned, action({ status: 'to-discuss' })])).toBe(25);
    expect(meanProgress([planned, planned])).toBeNull();
    expect(meanProgress([done, begun])).toBeNull();
    expect(meanProgress([done, planned, begun])).toBe(50);
    expect(meanProgress([done, done])).toBe(100);
    expect(meanProgress([done, done, begun])).toBeNull();
    // How many it stands on: those not begun are known to be at 0.
    expect(knownProgress([done, planned, begun, action({ status: 'dropped', progress: { value: 0 } })])).toBe(2);
  });
});

describe('late', () => {
  it.each([
    [{ status: 'in-progress', end: '2026-06' }, '2026-06-30', false],
    [{ status: 'in-progress', end: '2026-06' }, '2026-07-01', true],
    [{ status: 'blocked', end: '2026-06' }, '2026-07-01', true],
    [{ end: '2026-06' }, '2026-07-01', true],
    [{ status: 'done', end: '2026-06' }, '2026-07-01', false],
    [{ status: 'dropped', end: '2026-06' }, '2026-07-01', false],
    [{ status: 'paused', end: '2026-06' }, '2026-07-01', false],
    [{ status: 'planned', start: '2026-S1' }, '2026-06-30', false],
    [{ status: 'planned', start: '2026-S1' }, '2026-07-01', true],
    [{ status: 'to-discuss', start: '2026-S1' }, '2026-07-01', true],
    [{ status: 'in-progress', start: '2026-S1', end: 'ongoing' }, '2030-01-01', false],
    [{ start: '2026-S1' }, '2026-07-01', false],
    [{}, '2026-07-01', false],
  ] satisfies [Partial<Action>, string, boolean][])('%j on %s: %j', (parts, today, late) => {
    expect(isLate(action(parts), today)).toBe(late);
  });
  it('names the milestones that are past and not done', () => {
    const milestones = [
      { label: 'a', date: '2026-01' },
      { label: 'b', date: '2026-01', done: true },
      { label: 'c', date: '2026-12' },
      { label: 'd' },
    ];
    expect(lateMilestones(action({ milestones }), '2026-06-01').map(({ label }) => label)).toEqual(['a']);
    expect(lateMilestones(action({ milestones, status: 'paused' }), '2026-06-01')).toEqual([]);
  });
});
