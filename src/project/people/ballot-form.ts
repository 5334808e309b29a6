// What a ballot asks: weights of all criteria, and scores of actions on those that people score.

import type { Action, Criterion, Project } from '../../model/index.ts';
import { isStanding } from '../time/index.ts';

/** How weights are asked: a hundred points to share, or cards laid from the least to the most important. */
export const ballotMethods = ['points', 'cards'] as const;
export type BallotMethod = (typeof ballotMethods)[number];

/** What the points of a ballot come to. */
export const allPoints = 100;

/** The codes in the first column that lead the tables of a ballot, and the keys of its columns: they are read, whatever the language. */
export const ballotKeys = { code: 'code', voter: 'voter', year: 'year', date: 'date', scales: 'scales', own: '-' } as const;

export interface BallotForm {
  readonly criteria: readonly Criterion[];
  /** Those that are scored by hand. */
  readonly scored: readonly Criterion[];
  /** All but those given up. */
  readonly actions: readonly Action[];
  /** Scores that stand in the action sheets, where they count before those of ballots. */
  readonly typed: number;
}

export function ballotForm({ criteria: { criteria = [] }, actions: all }: Project): BallotForm {
  const scored = criteria.filter(({ from = 'scores' }) => from === 'scores');
  const actions = all.filter(isStanding);
  const typed = actions.reduce((sum, { scores = {} }) => sum + scored.filter(({ id }) => scores[id] !== undefined).length, 0);
  return { criteria, scored, actions, typed };
}
