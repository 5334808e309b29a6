// A year's plan as a decision freezes it: the selection, with the weights, scores, costs and needs that it rests on.

import type { FrozenPlan, PlannedAction, PlanReason, Project, RankedAction, Ranking, YearPlan } from '../model/index.ts';
import { writtenMeans } from '../project/money/index.ts';
import { votedNeeds } from '../project/thread/index.ts';

/** What is over, or not due that year, is nobody's decision. */
const undecided: readonly PlanReason['code'][] = ['already-done', 'already-finished', 'dropped', 'starts-later'];

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
/** What is not known is not written. */
function known<Key extends string>(entries: Readonly<Record<Key, number | null>>): Partial<Record<Key, number>> {
  const written: Partial<Record<Key, number>> = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== null) written[key] = value;
  }
  return written;
}

function row(planned: PlannedAction, say: (planned: PlannedAction) => string) {
  const { action, choice, rank, score } = planned;
  const place = known({ rank, score: score === null ? null : rounded(score) });
  return { action, choice, ...place, reason: say(planned), ...writtenMeans(planned, choice === 'selected') };
}

const rawScores = ({ because }: RankedAction) =>
  known(Object.fromEntries(because.map(({ criterion, raw }) => [criterion, raw === null ? null : rounded(raw)])));

/** What was taken besides, that nothing to come changes: a plan that says it, were it nothing, says all its means. */
function overThen({ envelopes, fte }: YearPlan): NonNullable<FrozenPlan['over']> {
  const taken = known({
    ...Object.fromEntries(envelopes.map(({ nature, over }) => [nature, over === undefined ? null : over / 100])),
    fte: fte.over ?? null,
  });
  return Object.keys(taken).length > 0 ? taken : { investment: 0 };
}

/** What `plans/YEAR.yaml` says. `say` puts a reason in words, as the plan will be read years later. */
export function frozenPlan(
  project: Project,
  { criteria, ranked }: Ranking,
  made: YearPlan,
  decision: string,
  say: (planned: PlannedAction) => string,
): FrozenPlan {
  const decided = made.actions.filter(({ reason }) => !undecided.includes(reason.code));
  const ids = new Set(decided.map(({ action }) => action));
  const needs = votedNeeds(project, [...ids]);
  const scored = ranked.filter(({ action, because }) => ids.has(action) && because.length > 0);
  return {
    frozenBy: decision,
    ...(criteria.length > 0 && { weights: Object.fromEntries(criteria.map(({ id, weight }) => [id, rounded(weight)])) }),
    ...(scored.length > 0 && { scores: Object.fromEntries(scored.map((one) => [one.action, rawScores(one)])) }),
    selection: decided.map((one) => row(one, say)),
    over: overThen(made),
    ...(needs.length > 0 && { needs }),
  };
}
