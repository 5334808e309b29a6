/** The one state of each action. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/index.ts';
import { stateOf } from '../../../src/project/time/index.ts';

const action = (parts: Partial<Action>): Action => ({ id: 'AC-001', title: 'x', ...parts });

describe('the state of an action', () => {
  it.each([
    [{}, 'to-come'],
    [{ status: 'planned' }, 'to-come'],
    [{ status: 'to-discuss', start: '2027' }, 'to-come'],
    [{ status: 'planned', start: '2025' }, 'late'],
    [{ status: 'in-progress', end: '2027' }, 'in-progress'],
    [{ status: 'in-progress', end: '2025' }, 'late'],
    [{ status: 'in-progress', progress: { value: 100 } }, 'in-progress'],
    [{ status: 'blocked' }, 'blocked'],
    // What hinders it is what there is to act upon.
    [{ status: 'blocked', end: '2025' }, 'blocked'],
    [{ status: 'paused' }, 'blocked'],
    [{ status: 'done', end: '2025' }, 'done'],
    [{ status: 'dropped' }, 'abandoned'],
    // All of it was done, and it was dropped all the same: it is never told as done.
    [{ status: 'dropped', progress: { value: 100 }, tasks: [{ title: 't', status: 'done' }] }, 'abandoned'],
    [{ progress: { value: 100 } }, 'done'],
    [{ progress: { value: 40 } }, 'in-progress'],
  ] satisfies [Partial<Action>, string][])('%j: %s', (parts, state) => {
    expect(stateOf(action(parts), '2026-06-01')).toBe(state);
  });
});
