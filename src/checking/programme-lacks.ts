// What a whole programme lacks is said once, not for each of its actions.

import type { Action, Project } from '../model/index.ts';
import { costOf } from '../project/money/index.ts';

export const isDated = ({ start, end }: Action): boolean => start !== undefined || end !== undefined;

export function isCosted({ budget = [], staff = [] }: Action): boolean {
  const { planned, committed, spent } = costOf(budget);
  return planned !== null || committed !== null || spent !== null || staff.length > 0;
}

/** What was dropped is no part of the programme that is voted. */
export const standingActions = ({ actions }: Project): readonly Action[] => actions.filter(({ status }) => status !== 'dropped');

export const isAnyDated = (actions: readonly Action[]): boolean => actions.some(isDated);
export const isAnyCosted = (actions: readonly Action[]): boolean => actions.some(isCosted);
