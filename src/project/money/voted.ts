// What a frozen plan votes of each action, and what it takes so of its envelopes: nothing that its sheet says later changes it.
import type { Action, FrozenPlan, Money, Project, WrittenMoney } from '../../model/index.ts';
import { moneyOf, sumOf, total } from '../../values/index.ts';
import { frozenLines, selectedIn } from '../thread/index.ts';
import { everyAction, firstYearOf } from '../time/index.ts';
import { costOf, linesOf } from './cost.ts';
import { type Counts, countsIn, type Taken, takenIn, takenOf, type When, yearsLate } from './taken.ts';

export interface Voted {
  readonly investment: Money | null;
  readonly operating: Money | null;
  readonly fte: number;
  /** What grants take away of it in a net envelope, in cents. */
  readonly grants: number;
}

/** As a line of a frozen plan writes it. */
export interface WrittenMeans {
  readonly investment?: WrittenMoney;
  readonly operating?: WrittenMoney;
  readonly fte?: number;
  readonly grants?: number;
}

const nothing: Voted = { investment: null, operating: null, fte: 0, grants: 0 };
const cents = (euros: number): number => Math.round(euros * 100);

const writtenMoney = ({ min, max }: Money): WrittenMoney => (min === max ? max / 100 : { min: min / 100, max: max / 100 });

/**
 * What is not known is not written; but what is kept always says its time, be it none: what says nothing was frozen before means were
 * written, and is known by its sheet alone.
 */
export function writtenMeans(
  {
    investment,
    operating,
    fte,
    counted,
  }: Pick<Taken, 'investment' | 'operating' | 'fte'> & {
    readonly counted: Pick<Taken['counted'], 'investment' | 'operating'>;
  },
  isKept: boolean,
): WrittenMeans {
  const grants = (investment?.max ?? 0) + (operating?.max ?? 0) - counted.investment - counted.operating;
  return {
    ...(investment && { investment: writtenMoney(investment) }),
    ...(operating && { operating: writtenMoney(operating) }),
    ...((isKept || fte > 0) && { fte }),
    ...(grants > 0 && { grants: grants / 100 }),
  };
}

/** What a line makes of the means voted before it: a section that it does not write is as it was, one that never was is none. */
export function meansAfter(
  before: Voted | undefined,
  { investment, operating, fte, grants }: { readonly [key in keyof WrittenMeans]?: WrittenMeans[key] | undefined },
): Voted | undefined {
  if (investment === undefined && operating === undefined && fte === undefined) return before;
  const known = before ?? nothing;
  return {
    investment: moneyOf(investment) ?? known.investment,
    operating: moneyOf(operating) ?? known.operating,
    fte: fte ?? known.fte,
    grants: grants === undefined ? known.grants : cents(grants),
  };
}

/** As amended since; of an action whose means are not written, none are known. */
export function votedIn(plan: FrozenPlan): ReadonlyMap<string, Voted> {
  const voted = new Map<string, Voted>();
  for (const line of frozenLines(plan)) {
    const means = meansAfter(voted.get(line.action), line);
    if (means !== undefined) voted.set(line.action, means);
  }
  return voted;
}

/** An action as it was planned, whatever became of it since. */
const asPlanned = ({ status: _, ...sheet }: Action): Action => sheet;

/** What an action that a frozen year keeps takes there as it was voted; where no means were written, as its sheet plans it. */
export function takenAsVoted(
  voted: Voted | undefined,
  sheet: { readonly action: Action; readonly when: When } | undefined,
  year: number,
  counts: Counts,
): Taken {
  if (voted === undefined && sheet !== undefined) return takenIn(asPlanned(sheet.action), sheet.when, year, counts);
  const { investment, operating, fte, grants } = voted ?? nothing;
  return takenOf({ investment, operating, fte: Math.round(fte * 100) }, counts === 'net' ? grants : 0);
}

/**
 * What was planned for a year that a plan freezes, by action: what it votes, and what the sheets plan of what it does not name. What was
 * amended once the year was over changes nothing of what it was judged by.
 */
export function plannedInFrozen(
  project: Project,
  { year, plan: whole }: Project['frozenPlans'][number],
): ReadonlyMap<string, Money | null> {
  const plan = { ...whole, amendments: (whole.amendments ?? []).filter(({ date }) => date <= `${year}-12-31`) };
  const [selected, voted] = [selectedIn(plan), votedIn(plan)];
  const named = new Set(frozenLines(plan).map(({ action }) => action));
  const sheets = new Map(everyAction(project).map((action) => [action.id, action]));
  const plannedBy = (action: Action | undefined): Money | null =>
    action === undefined ? null : costOf(linesOf([action]).filter((line) => line.year === year)).planned;
  const planned = (id: string): Money | null => {
    const [means, action] = [voted.get(id), sheets.get(id)];
    if (!named.has(id)) return plannedBy(action);
    if (!selected.has(id)) return null;
    return means === undefined ? plannedBy(action && asPlanned(action)) : total([means.investment, means.operating]);
  };
  return new Map([...sheets.keys(), ...named].map((id) => [id, planned(id)]));
}

/** What was taken besides when it was frozen, by what was over then; null where the plan does not say. */
export const overVoted = ({ over }: FrozenPlan): Taken['counted'] | null =>
  over === undefined
    ? null
    : { investment: cents(over.investment ?? 0), operating: cents(over.operating ?? 0), fte: Math.round((over.fte ?? 0) * 100) };

/** What the actions that a frozen year keeps take of its envelopes, in cents: as it was voted, or as their sheets stand now. */
export function takenOfFrozen(project: Project, year: number, as: 'voted' | 'now'): Taken['counted'] {
  const counts = countsIn(project, year);
  const plans = project.frozenPlans
    .toSorted((a, b) => a.year - b.year)
    .map((one) => ({ ...one, selected: selectedIn(one.plan), voted: votedIn(one.plan) }));
  const frozen = plans.find((one) => one.year === year);
  const sheets = new Map(everyAction(project).map((action) => [action.id, action]));
  const taken = [...(frozen?.selected.keys() ?? [])].map((id) => {
    const action = sheets.get(id);
    const start = plans.find(({ selected }) => selected.has(id))?.year ?? year;
    const from = action === undefined ? null : firstYearOf(action);
    const sheet = action && { action, when: { first: from ?? start, moved: yearsLate(action, from, start) } };
    if (as === 'voted') return takenAsVoted(frozen?.voted.get(id), sheet, year, counts).counted;
    return sheet ? takenIn(sheet.action, sheet.when, year, counts).counted : null;
  });
  const sum = (of: keyof Taken['counted']): number => sumOf(taken, (one) => one?.[of] ?? 0);
  return { investment: sum('investment'), operating: sum('operating'), fte: sum('fte') };
}
