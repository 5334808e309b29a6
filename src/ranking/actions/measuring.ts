// What each criterion measures on each action, before any scale.

import type { Action, Criterion, Project } from '../../model/index.ts';
import { plannedOf } from '../../project/money/index.ts';
import { residentsChoice } from '../../project/people/index.ts';
import { heirs, mentionsIn, type NeedSource, needSourcesOf } from '../../project/thread/index.ts';
import { middle } from '../../values/index.ts';
import { sumOf } from '../statistics.ts';
import { currentBallots, influenceOf } from './ballots.ts';

/** Null when the measure is missing. */
export type Measure = (action: Action) => number | null;

/** The middle of all that is planned, in euros. */
const budget: Measure = (action) => {
  const planned = plannedOf(action);
  return planned === null ? null : middle(planned) / 100;
};

/** Those of the audiences counted who asked for one of its needs; when it names none, that nobody asked is not known. */
export function needSourcesFor(project: Project): (criterion: Criterion, action: Action) => readonly NeedSource[] | null {
  const [sources, heir] = [needSourcesOf(project), heirs(project.needs)];
  return ({ audiences }, { needs = [] }) => {
    if (needs.length === 0) return null;
    const heard = [...new Set(needs.flatMap(heir))].flatMap((need) => sources.get(need) ?? []);
    return audiences === undefined
      ? heard
      : heard.filter((source) => source.audiences.some((one) => audiences.some((counted) => counted === one)));
  };
}

function expectation(project: Project): (criterion: Criterion) => Measure {
  const sourcesOf = needSourcesFor(project);
  return (criterion) => (action) => {
    const heard = sourcesOf(criterion, action);
    return heard === null ? null : mentionsIn(heard);
  };
}

/**
 * The share of residents who voted for the action, on the scale, where the plan takes their vote for this criterion; else the score typed
 * in the action, or the mean of the ballots' scores, each with its voter's influence.
 */
function scores(project: Project, criterion: string): Measure {
  const ballots = currentBallots(project);
  const voted = residentsChoice(project)?.criterion;
  const { min = 0, max = 0 } = project.criteria.criteria?.find(({ id }) => id === criterion)?.scale ?? {};
  return ({ id, scores: typed }) => {
    const share = voted?.id === criterion ? voted.shares.get(id) : undefined;
    if (share !== undefined) return min + share * (max - min);
    const own = typed?.[criterion];
    if (own !== undefined && own !== null) return own;
    const given = ballots.flatMap((ballot) => {
      const score = ballot.scores?.[id]?.[criterion];
      return score === undefined ? [] : [{ score, influence: influenceOf(ballot) }];
    });
    const total = sumOf(given, ({ influence }) => influence);
    return total > 0 ? sumOf(given, ({ score, influence }) => score * influence) / total : null;
  };
}

/** A measure is a finite number or it is missing. */
export function measureOf(project: Project): (criterion: Criterion) => Measure {
  const needs = expectation(project);
  return (criterion) => {
    const { id, from = 'scores' } = criterion;
    const measure = from === 'budget' ? budget : from === 'needs' ? needs(criterion) : scores(project, id);
    return (action) => {
      const measured = measure(action);
      return measured !== null && Number.isFinite(measured) ? measured : null;
    };
  };
}
