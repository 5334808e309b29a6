// What a whole programme lacks is said once, not for each of its actions.

import type { Action, Project } from '../model/index.ts';
import { isCosted } from '../project/money/index.ts';
import { byTerm, isStanding } from '../project/time/index.ts';

export const isDated = ({ start, end }: Action): boolean => start !== undefined || end !== undefined;

/** The programme that is voted: without what former terms ended with. */
export const programmeOf = ({ info, actions }: Project): readonly Action[] => byTerm(info, actions).actions;

/** What was dropped is no part of it either. */
export const standingActions = (project: Project): readonly Action[] => programmeOf(project).filter(isStanding);

export const isAnyDated = (actions: readonly Action[]): boolean => actions.some(isDated);
export const isAnyCosted = (actions: readonly Action[]): boolean => actions.some(isCosted);
