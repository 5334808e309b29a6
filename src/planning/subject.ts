// What planning needs to know of one action, worked out once.

import type { Action, Override, Project, RankedAction, Ranking, WrittenPeriod } from '../model/index.ts';
import { residentsChoice } from '../project/people/index.ts';
import { branchesOf, selectedIn } from '../project/thread/index.ts';
import { everyAction, firstYearOf, type Holds, holdsOf, yearsWritten } from '../project/time/index.ts';
import { byId, periodOf } from '../values/index.ts';

export interface Subject {
  readonly id: string;
  readonly action: Action;
  /** Of a former term: others may have waited for it, or exclude it, and plans that were frozen name it; no plan lists it any more. */
  readonly isFormer: boolean;
  readonly ranked: RankedAction | undefined;
  readonly override: Override | undefined;
  /** Place in plan order, from 0; null when it has none: not ranked, or set aside. */
  readonly order: number | null;
  /** First year as its own sheet plans it; null when nothing says so. */
  readonly from: number | null;
  /** It begins in no year before: what nothing dates comes after the last year that was frozen, as those before are over. Null for any year. */
  readonly earliest: number | null;
  /** Last year, likewise; infinite when ongoing, null when nothing says so. */
  readonly until: number | null;
  /** The last year that was frozen, when its plan keeps it. */
  readonly keptIn: number | null;
  /** The earliest year by which the law wants it; null without a dated obligation. */
  readonly dueBy: number | null;
  readonly mandatory: boolean;
  /** It is so because residents voted for it, under an envelope of theirs. */
  readonly isResidents: boolean;
  readonly axis: string | undefined;
  /** The fixed points that it must wait for, or be over by. */
  readonly holds: Holds;
  /** What it is worth, 0 to 1: its score, or the score of the place that people gave it. */
  readonly worth: number;
}

const yearIn = (day: string | null | undefined): number | null => (day ? Number(day.slice(0, 4)) : null);

function lastYear(written: WrittenPeriod | undefined): number | null {
  const period = periodOf(written);
  return period && period.end === null ? Number.POSITIVE_INFINITY : yearIn(period?.end);
}

const known = (years: readonly (number | null | undefined)[]): readonly number[] =>
  years.filter((year) => year !== null && year !== undefined);
const least = (years: readonly number[]): number | null => (years.length > 0 ? Math.min(...years) : null);
const most = (years: readonly number[]): number | null => (years.length > 0 ? Math.max(...years) : null);

/** The order of the ranking, equals by their ids, where a rank decided by people puts the action at that place. */
function planOrder({ ranked }: Ranking): readonly string[] {
  const order = ranked
    .filter(({ rank, override }) => rank !== null && override?.rank === undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byId(a.action, b.action))
    .map(({ action }) => action);
  const moved = ranked.flatMap(({ action, override }) => (override?.rank === undefined ? [] : [{ action, to: override.rank }]));
  // Of two at one place, the first comes in last: it goes before the other.
  for (const { action, to } of moved.sort((a, b) => a.to - b.to || byId(b.action, a.action))) order.splice(to - 1, 0, action);
  return order;
}

/** A rank decided by people is worth what stands at that place: the score of what comes next, else of what comes before. */
function worthOf({ ranked }: Ranking, order: readonly string[]): ReadonlyMap<string, number> {
  const entries = new Map(ranked.map((entry) => [entry.action, entry]));
  const scoreOf = (id: string) => (entries.get(id)?.override?.rank === undefined ? entries.get(id)?.score : undefined);
  const at = (place: number) =>
    order
      .slice(place)
      .map(scoreOf)
      .find((score) => score !== undefined) ??
    order
      .slice(0, place)
      .map(scoreOf)
      .findLast((score) => score !== undefined);
  return new Map(
    ranked.map(({ action, score, override }) => [
      action,
      override?.rank === undefined ? score : (at(order.indexOf(action)) ?? score),
    ]),
  );
}

/** Those of the running term; those that have no place come after, by their ids. */
export const inPlanOrder = (subjects: Iterable<Subject>): readonly Subject[] =>
  [...subjects]
    .filter(({ isFormer }) => !isFormer)
    .sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || byId(a.id, b.id));

export function subjectsOf(project: Project, ranking: Ranking): readonly Subject[] {
  const branches = branchesOf(project);
  const inOrder = planOrder(ranking);
  const [order, worth] = [new Map(inOrder.map((id, place) => [id, place])), worthOf(ranking, inOrder)];
  const ranked = new Map(ranking.ranked.map((entry) => [entry.action, entry]));
  const mandatory = new Set(project.plan.rules?.mandatory ?? []);
  const voted = residentsChoice(project)?.kept ?? new Set<string>();
  const frozen = project.frozenPlans.toSorted((a, b) => a.year - b.year).at(-1);
  const kept = frozen && selectedIn(frozen.plan);
  const former = new Set(project.formerActions);
  return everyAction(project).map((action) => {
    const from = firstYearOf(action);
    const duties = (action.obligations ?? []).filter(({ voluntary }) => voluntary !== true);
    return {
      id: action.id,
      action,
      isFormer: former.has(action),
      ranked: ranked.get(action.id),
      override: ranked.get(action.id)?.override,
      order: order.get(action.id) ?? null,
      from,
      earliest: from ?? (frozen ? frozen.year + 1 : null),
      keptIn: kept?.has(action.id) ? (frozen?.year ?? null) : null,
      until: most(known([from, lastYear(action.end), ...yearsWritten(action)])),
      dueBy: least(known(duties.map(({ deadline }) => lastYear(deadline)).filter((year) => year !== Number.POSITIVE_INFINITY))),
      mandatory: mandatory.has(action.id) || voted.has(action.id),
      isResidents: voted.has(action.id) && !mandatory.has(action.id),
      axis: branches.get(action.axis ?? '')?.axis.id,
      holds: holdsOf(project.plan, action),
      worth: worth.get(action.id) ?? 0,
    };
  });
}
