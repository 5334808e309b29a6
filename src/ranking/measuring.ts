// What each criterion measures on each action, before any scale.
import { middle, moneyOf, total } from '../deriving/index.ts';
import type { Action, Criterion, Project } from '../model/index.ts';
import { currentBallots, influenceOf } from './ballots.ts';
import { expectation } from './expectation.ts';

/** Null when the measure is missing. */
export type Measure = (action: Action) => number | null;

/** The middle of all that is planned, in euros. */
const budget: Measure = ({ budget: lines }) => {
  const planned = total((lines ?? []).map((line) => moneyOf(line.planned)));
  return planned === null ? null : middle(planned) / 100;
};

/** The score typed in the action, or the mean of the ballots' scores, each with its voter's influence. */
function scores(project: Project, criterion: string): Measure {
  const ballots = currentBallots(project);
  return ({ id, scores: typed }) => {
    const own = typed?.[criterion];
    if (own !== undefined && own !== null) return own;
    const given = ballots.flatMap((ballot) => {
      const score = ballot.scores?.[id]?.[criterion];
      return score === undefined ? [] : [{ score, influence: influenceOf(ballot) }];
    });
    const voices = given.reduce((sum, { influence }) => sum + influence, 0);
    return voices > 0 ? given.reduce((sum, { score, influence }) => sum + score * influence, 0) / voices : null;
  };
}

/** A measure is a finite number or it is missing. */
export function measureOf(project: Project): (criterion: Criterion) => Measure {
  const asked = expectation(project);
  const needs: Measure = (action) => asked(action.needs);
  return ({ id, from = 'scores' }) => {
    const measure = from === 'budget' ? budget : from === 'needs' ? needs : scores(project, id);
    return (action) => {
      const measured = measure(action);
      return measured !== null && Number.isFinite(measured) ? measured : null;
    };
  };
}
