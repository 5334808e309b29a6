// Every plan of a small project, tried one by one.
import type { Project } from '../../src/model/index.ts';
import { allFacts, awaitedBy, type Facts, leftIn, type Nature, readyAfter, sheetYear, takes, yearsIn } from './facts.ts';

/** The year in which each action that the plan starts does so. */
export type Starts = ReadonlyMap<string, number>;

export const natures: readonly Nature[] = ['investment', 'operating', 'fte'];
const numberOf = (id: string): number => Number(id.slice(3));

/** Each way to start what is neither over nor under way, in any year or none. */
export function everyPlan(project: Project): readonly Starts[] {
  const years = yearsIn(project);
  return allFacts(project)
    .filter(({ isOpen }) => isOpen)
    .reduce<readonly Starts[]>(
      (plans, { id }) => plans.flatMap((starts) => [starts, ...years.map((year) => new Map(starts).set(id, year))]),
      [new Map()],
    );
}

const isPossible = ({ id, shut, by }: Facts, starts: Starts): boolean => {
  const year = starts.get(id);
  return year === undefined || (shut.get(year)?.length === 0 && year <= (by ?? year));
};

/** What is not done waits for what it depends on; what is shut for good says so of itself. */
export const waitsAsItMust = (all: readonly Facts[], { id, action }: Facts, starts: Starts): boolean =>
  (action.dependsOn ?? []).every((link) => {
    const [year, before] = [starts.get(id), all.find((one) => one.id === awaitedBy(link))];
    if (year === undefined || before === undefined || before.id === id || !before.isOpen) return true;
    const begun = starts.get(before.id);
    return begun !== undefined && readyAfter(link, before.action, begun) <= year;
  });

export const takenIn = (all: readonly Facts[], starts: Starts, year: number, nature: Nature): number =>
  all.reduce((sum, { id, action }) => {
    const start = starts.get(id);
    return sum + (start === undefined ? 0 : takes(action, start, year)[nature]);
  }, 0);

/** Those of an axis that anything lets start, were there no envelope: not what excludes an action that must be in. */
export function canStart(project: Project, axis: string): readonly string[] {
  const all = allFacts(project);
  const bound = new Set(all.filter(({ duty }) => duty !== null).map(({ id }) => id));
  const crowded = (project.plan.rules?.exclusive ?? []).filter((group) => group.some((id) => bound.has(id))).flat();
  const out = new Set(crowded.filter((id) => !bound.has(id)));
  const isWhole = (starts: Starts) =>
    all.every((one) => isPossible(one, starts) && waitsAsItMust(all, one, starts) && !(starts.has(one.id) && out.has(one.id)));
  const able = new Set(
    everyPlan(project)
      .filter(isWhole)
      .flatMap((starts) => [...starts.keys()]),
  );
  return all.filter(({ id, action }) => action.axis === axis && able.has(id)).map(({ id }) => id);
}

/** How many of an axis must still start: what the rule asks for, less what is over or under way, and never more than can. */
export function stillWanted(project: Project, axis: string): number {
  const has = allFacts(project).filter(({ action, isOpen }) => action.axis === axis && !isOpen).length;
  return Math.min((project.plan.rules?.minimumPerAxis ?? 0) - has, canStart(project, axis).length);
}

interface Asked {
  readonly all: readonly Facts[];
  readonly wanted: ReadonlyMap<string, number>;
}

function keepsAll(project: Project, { all, wanted }: Asked, starts: Starts): boolean {
  return (
    all.every((one) => (one.duty === null || starts.has(one.id)) && isPossible(one, starts)) &&
    all.every((one) => waitsAsItMust(all, one, starts)) &&
    (project.plan.rules?.exclusive ?? []).every((group) => group.filter((id) => starts.has(id)).length <= 1) &&
    [...wanted].every(
      ([axis, count]) => all.filter(({ id, action }) => action.axis === axis && starts.has(id)).length >= count,
    ) &&
    yearsIn(project).every((year) =>
      natures.every(
        (nature) => takenIn(all, starts, year, nature) <= (leftIn(project, year, nature) ?? Number.POSITIVE_INFINITY),
      ),
    )
  );
}

/** In millionths of a point: four hundredths of the score for each year after the plan's first or the sheet's own, whichever is later. */
export function worthOf(project: Project, starts: Starts): number {
  const first = yearsIn(project)[0] ?? 0;
  return project.actions.reduce((sum, action) => {
    const year = starts.get(action.id);
    const wait = Math.max(0, (year ?? first) - Math.max(first, sheetYear(action) ?? first));
    return year === undefined ? sum : sum + Math.round(Number(action.scores?.['c'] ?? 0) * 10_000) * (100 - 4 * wait);
  }, 0);
}

/** Going through the actions by their numbers: the plan in which it starts, then in which it starts sooner, comes first. */
function comesBefore(ids: readonly string[], a: Starts, b: Starts): boolean {
  const differs = ids.find((id) => a.get(id) !== b.get(id)) ?? '';
  return (a.get(differs) ?? 9999) < (b.get(differs) ?? 9999);
}

export interface BestOfAll {
  readonly starts: Starts;
  readonly worth: number;
}

/**
 * What is mandatory starts in its first year if any plan allows it, in any year otherwise; null when no plan keeps every rule. `imposed` must be
 * in, what is mandatory being on time or not as in the best plan.
 */
export function bestOfAll(project: Project, imposed: string | null = null): BestOfAll | null {
  const all = allFacts(project);
  const wanted = new Map((project.axes.axes ?? []).map(({ id }) => [id, stillWanted(project, id)]));
  const ids = all.map(({ id }) => id).sort((a, b) => numberOf(a) - numberOf(b));
  const kept = everyPlan(project).filter((starts) => keepsAll(project, { all, wanted }, starts));
  const onTime = kept.filter((starts) =>
    all.every(({ id, duty, firstOpen }) => duty !== 'mandatory' || starts.get(id) === firstOpen),
  );
  let best: BestOfAll | null = null;
  for (const starts of onTime.length > 0 ? onTime : kept) {
    if (imposed !== null && !starts.has(imposed)) continue;
    const worth = worthOf(project, starts);
    if (best === null || worth > best.worth || (worth === best.worth && comesBefore(ids, starts, best.starts)))
      best = { starts, worth };
  }
  return best;
}
