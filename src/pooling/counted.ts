// What each project adds to the totals: a shared action once, under its lead, and a territory of two projects once.

import type { Digest, DigestYear, Portfolio, PortfolioSums } from '../model/index.ts';
import { isStanding } from '../project/time/index.ts';
import { grouped, territoryKey, total } from '../values/index.ts';
import { type Followed, inhabitantsOf } from './in-order.ts';
import type { Shared } from './shared-actions.ts';
import { addYears, plannedIn, spentIn, spentOnDroppedIn } from './years.ts';

interface ThemedYears {
  readonly theme: string | null;
  readonly years: readonly DigestYear[];
}

export interface Counted {
  readonly followed: Followed;
  /** Those that no project of its territory answers. */
  readonly duties: Digest['duties'];
  /** Those that no other territory counts. */
  readonly actions: Digest['actions'];
  readonly years: readonly DigestYear[];
  /** What the years add up, action by action. */
  readonly money: readonly ThemedYears[];
  readonly sums: PortfolioSums;
}

interface CountedElsewhere {
  /** `root action` of the sheets that another one counts. */
  readonly elsewhere: ReadonlySet<string>;
  /** Those whose cost portfolio.yaml tells in their stead. */
  readonly replaced: ReadonlySet<string>;
}

const keyOf = (root: string, action: string): string => JSON.stringify([root, action]);

function countedElsewhere(shared: readonly Shared[]): CountedElsewhere {
  const elsewhere = new Set<string>();
  const replaced = new Set<string>();
  for (const { sheets, budget, home } of shared)
    for (const { root, action, isLead } of sheets) {
      const speaks = sheets.some((one) => one.isLead) ? isLead : root === home && action === sheets[0]?.action;
      if (!speaks) elsewhere.add(keyOf(root, action));
      if (budget !== null) replaced.add(keyOf(root, action));
    }
  return { elsewhere, replaced };
}

/** The sheet that speaks for all: its lead's, or the first for lack of it. */
const speaking = (sheets: Shared['sheets']) => sheets.find(({ isLead }) => isLead) ?? sheets[0];

/** By territory, the duties that one of its projects answers: another one need not answer them again. */
const answeredIn = (all: readonly Followed[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...grouped(all, ({ digest }) => territoryKey(digest))].map(([key, those]) => [
      key,
      new Set(those.flatMap(({ digest }) => digest.answered)),
    ]),
  );

/** In the order of `all`, which decides under which project the inhabitants of a territory count. */
export function countedOf(all: readonly Followed[], shared: readonly Shared[]): readonly Counted[] {
  const { elsewhere, replaced } = countedElsewhere(shared);
  const seen = new Set<string>();
  const told = new Set<string>();
  const answered = answeredIn(all);
  const people = inhabitantsOf(all.map(({ digest }) => digest));
  return all.map((followed) => {
    const { root, digest } = followed;
    const key = territoryKey(digest);
    const isFirst = !seen.has(key);
    seen.add(key);
    const duties = digest.duties.filter(({ id }) => !answered.get(key)?.has(id));
    const untold = duties.filter(({ id }) => !told.has(keyOf(key, id)));
    for (const { id } of untold) told.add(keyOf(key, id));
    const actions = digest.actions.filter(({ id }) => !elsewhere.has(keyOf(root, id)));
    const budgets = shared
      .filter(({ budget, home }) => budget !== null && home === root)
      .map(({ budget, sheets }) => ({ theme: speaking(sheets)?.theme ?? null, years: budget ?? [] }));
    const money = [...actions.filter(({ id }) => !replaced.has(keyOf(root, id))), ...budgets];
    const years = addYears(money.flatMap((one) => one.years));
    const population = isFirst ? (people.get(key) ?? 0) : null;
    const sums = { ...sumsOf(digest, actions, years, population), duties: untold.length };
    return { followed, duties, actions, years, money, sums };
  });
}

/** `population` is null when another project of the territory counts it. */
function sumsOf(
  { risks }: Digest,
  actions: Digest['actions'],
  years: readonly DigestYear[],
  population: number | null,
): Omit<PortfolioSums, 'duties'> {
  const standing = actions.filter(isStanding);
  return {
    projects: 1,
    territories: population === null ? 0 : 1,
    population: population ?? 0,
    actions: standing.length,
    done: standing.filter(({ status }) => status === 'done').length,
    late: standing.filter(({ late }) => late).length,
    blocked: standing.filter(({ status }) => status === 'blocked').length,
    planned: plannedIn(years),
    spent: spentIn(years),
    spentOnDropped: spentOnDroppedIn(years),
    risks: risks.length,
  };
}

const none: PortfolioSums = {
  projects: 0,
  territories: 0,
  population: 0,
  actions: 0,
  done: 0,
  late: 0,
  blocked: 0,
  planned: null,
  spent: null,
  spentOnDropped: null,
  risks: 0,
  duties: 0,
};

export const added = (all: readonly PortfolioSums[]): PortfolioSums =>
  all.reduce(
    (sum, one) => ({
      projects: sum.projects + one.projects,
      territories: sum.territories + one.territories,
      population: sum.population + one.population,
      actions: sum.actions + one.actions,
      done: sum.done + one.done,
      late: sum.late + one.late,
      blocked: sum.blocked + one.blocked,
      planned: total([sum.planned, one.planned]),
      spent: total([sum.spent, one.spent]),
      spentOnDropped: total([sum.spentOnDropped, one.spentOnDropped]),
      risks: sum.risks + one.risks,
      duties: sum.duties + one.duties,
    }),
    none,
  );

/** What sheets of shared actions say and totals leave out: another one counts, or portfolio.yaml tells the cost in their stead. */
export function countedOnce(shared: readonly Shared[]): Portfolio['countedOnce'] {
  const { elsewhere, replaced } = countedElsewhere(shared);
  const leftOut = new Map(
    shared
      .flatMap(({ sheets }) => sheets.map((sheet) => [keyOf(sheet.root, sheet.action), sheet] as const))
      .filter(([key]) => elsewhere.has(key) || replaced.has(key)),
  );
  const years = [...leftOut.values()].flatMap((sheet) => sheet.years);
  const [planned, spent] = [plannedIn(years), spentIn(years)];
  return planned === null && spent === null ? null : { planned, spent };
}
