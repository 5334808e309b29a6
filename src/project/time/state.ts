// Where each action stands, in one word: what its chip says and what charts count.
import type { Action, ActionState } from '../../model/index.ts';
import { isLate } from './late.ts';

/**
 * Each action has one state. What was dropped is abandoned whatever was done of it; what is blocked or paused is blocked even where its
 * end is past, since the hindrance is what there is to act upon; what nobody gave a status is as far as its declared progress says.
 */
export function stateOf(action: Action, today: string): ActionState {
  const { status, progress } = action;
  if (status === 'dropped') return 'abandoned';
  if (status === 'done') return 'done';
  if (status === 'blocked' || status === 'paused') return 'blocked';
  const declared = progress?.value ?? 0;
  if (status === undefined && declared === 100) return 'done';
  if (isLate(action, today)) return 'late';
  return status === 'in-progress' || (status === undefined && declared > 0) ? 'in-progress' : 'to-come';
}
