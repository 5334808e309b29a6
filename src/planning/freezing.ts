// A year's plan as a decision freezes it: the selection, with the weights, scores, costs and needs that it rests on.

import type { FrozenPlan, Money, PlannedAction, PlanReason, Project, RankedAction, Ranking, YearPlan } from '../model/index.ts';
import { votedNeeds } from '../project/thread/index.ts';

/** What is over, or not due that year, is nobody's decision. */
const undecided: readonly PlanReason['code'][] = ['already-done', 'already-finished', 'dropped', 'starts-later'];

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
/** The most that it may cost, in euros. */
const euros = (amount: Money | null): number | null => amount && amount.max / 100;
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
  const { action, choice, rank, score, investment, operating, fte } = planned;
  const place = known({ rank, score: score === null ? null : rounded(score) });
  const costs = known({
    investment: euros(investment),
    operating: euros(operating),
    fte: fte === 0 ? null : fte,
  });
  return { action, choice, ...place, reason: say(planned), ...costs };
}

const rawScores = ({ because }: RankedAction) =>
  known(Object.fromEntries(because.map(({ criterion, raw }) => [criterion, raw === null ? null : rounded(raw)])));

/** What `plans/YEAR.yaml` says. `say` puts a reason in words, as the plan will be read years later. */
export function frozenPlan(
  project: Project,
  { criteria, ranked }: Ranking,
  { actions }: YearPlan,
  decision: string,
  say: (planned: PlannedAction) => string,
): FrozenPlan {
  const decided = actions.filter(({ reason }) => !undecided.includes(reason.code));
  const ids = new Set(decided.map(({ action }) => action));
  const needs = votedNeeds(project, [...ids]);
  const scored = ranked.filter(({ action, because }) => ids.has(action) && because.length > 0);
  return {
    frozenBy: decision,
    ...(criteria.length > 0 && { weights: Object.fromEntries(criteria.map(({ id, weight }) => [id, rounded(weight)])) }),
    ...(scored.length > 0 && { scores: Object.fromEntries(scored.map((one) => [one.action, rawScores(one)])) }),
    selection: decided.map((one) => row(one, say)),
    ...(needs.length > 0 && { needs }),
  };
}
