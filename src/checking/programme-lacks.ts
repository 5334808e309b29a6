// What a whole programme lacks is said once, not for each of its actions.

import type { Action, Project } from '../model/index.ts';
import { isCosted } from '../project/money/index.ts';
import { isStanding } from '../project/time/index.ts';

export const isDated = ({ start, end }: Action): boolean => start !== undefined || end !== undefined;

/** What was dropped is no part of the programme that is voted. */
export const standingActions = ({ actions }: Project): readonly Action[] => actions.filter(isStanding);

export const isAnyDated = (actions: readonly Action[]): boolean => actions.some(isDated);
export const isAnyCosted = (actions: readonly Action[]): boolean => actions.some(isCosted);
