// What a whole programme lacks is said once, not for each of its actions.
import { costOf } from '../deriving/index.ts';
import type { Action } from '../model/index.ts';

export const isDated = ({ start, end }: Action): boolean => start !== undefined || end !== undefined;

export function isCosted({ budget = [], staff = [] }: Action): boolean {
  const { planned, committed, spent } = costOf(budget);
  return planned !== null || committed !== null || spent !== null || staff.length > 0;
}

export const isAnyDated = (actions: readonly Action[]): boolean => actions.some(isDated);
export const isAnyCosted = (actions: readonly Action[]): boolean => actions.some(isCosted);
