// What is chosen for the year and what is not, what the first ranks rest on, and whether there are hands to do it.
import { grouped, sumOf } from '../values/index.ts';
import { formatPeriod } from '../wording/index.ts';
import { type Facts, isInside, money, number, type Rules, severalActions, unpricedInPlan } from './facts.ts';

type Ranking = NonNullable<Facts['seen']['ranking']>;

/** The year of the plan in which it is kept later on; null when none does. */
const laterYear = ({ seen }: Facts, id: string, after: number): number | null =>
  seen.years.find(({ year, rows }) => year > after && rows.some((row) => row.id === id))?.year ?? null;

/** How many ranked actions are first; a ranking of one or two is no ranking. */
const firsts = 3;

/** What they have over the mean of all, by criterion: the greatest. */
function criterionOwed({ criteria, rows }: Ranking, first: Ranking['rows']): string | null {
  const points = (of: Ranking['rows'], criterion: string): number =>
    sumOf(of, ({ contributions }) => contributions.find((one) => one.criterion === criterion)?.points ?? 0) / of.length;
  const over = criteria.map(({ id, title }) => ({ title, by: points(first, id) - points(rows, id) }));
  const [best] = over.toSorted((a, b) => b.by - a.by);
  return best !== undefined && best.by > 0 ? best.title : null;
}

/** Its ranked rows, those of what is done apart: the ranking chooses among what is still to be done. */
function toChoose({ seen, project }: Facts): { readonly rows: Ranking['rows']; readonly isRest: boolean } {
  const ranked = seen.ranking?.rows.filter(({ rank }) => rank !== null) ?? [];
  const done = new Set(project.actions.filter(({ status }) => status === 'done').map(({ id }) => id));
  const rows = ranked.filter(({ id }) => !done.has(id));
  return { rows, isRest: ranked.slice(0, firsts).some(({ id }) => done.has(id)) };
}

export const choiceRules = {
  kept(facts) {
    const { seen, words } = facts;
    if (seen.plan === null) return null;
    const { year, selected, putOff, total } = seen.plan;
    const ids = selected.map(({ id }) => id);
    // Where all is done or dropped, nothing was there to choose from.
    if (ids.length === 0 && putOff.length === 0) return null;
    if (ids.length === 0) return { text: words.noneKept(year), weight: 2, evidence: [] };
    return {
      text: words.kept(severalActions(facts, ids), year, total && money(facts, total), unpricedInPlan(facts).length),
      weight: 2,
      evidence: ids,
    };
  },
  leftOut(facts) {
    const { seen, words } = facts;
    if (seen.plan === null || !isInside(facts)) return null;
    const { year, putOff } = seen.plan;
    if (putOff.length === 0) return null;
    const idsOf = (code: string) => putOff.filter(({ choice }) => choice.code === code).map(({ id }) => id);
    const later = grouped(idsOf('postponed'), (id) => laterYear(facts, id, year));
    const groups = [
      ...[...later]
        .map(([to, ids]) => ({ fate: 'postponed' as const, year: to, ids }))
        .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999)),
      ...(['reserve', 'excluded'] as const).map((fate) => ({ fate, year: null, ids: idsOf(fate) })),
    ].filter(({ ids }) => ids.length > 0);
    return {
      text: words.leftOut(
        putOff.length,
        year,
        // Of more fates than two, the names would be a page.
        groups.map(({ ids, fate, year: to }) => {
          const told = severalActions(facts, ids);
          return { ...told, names: groups.length > 2 ? [] : told.names, fate, year: to };
        }),
      ),
      weight: 2,
      evidence: putOff.map(({ id }) => id),
    };
  },
  load(facts) {
    const { seen, words, language } = facts;
    if (!isInside(facts)) return null;
    const [worst] = seen.workload.overloads.toSorted((a, b) => b.load - b.capacity - (a.load - a.capacity));
    if (worst !== undefined) {
      const when = formatPeriod(worst.quarter, language);
      const others = seen.workload.overloads.length - 1;
      return {
        text: words.overload(worst.title, when, number(facts, worst.load), number(facts, worst.capacity), others),
        weight: 3,
        evidence: [],
      };
    }
    const { year, fteUsed = 0, fteAvailable = null, selected = [] } = seen.plan ?? {};
    // Where no action says what time it takes, that it takes none is not known.
    if (year === undefined || fteUsed === 0 || fteAvailable === null) return null;
    const evidence = selected.filter(({ fte }) => (fte ?? 0) > 0).map(({ id }) => id);
    return {
      text: words.load(year, number(facts, fteUsed), { count: fteAvailable, said: number(facts, fteAvailable) }),
      weight: fteUsed > fteAvailable ? 3 : 1,
      evidence,
    };
  },
  rankingFirst(facts) {
    const { seen, words } = facts;
    const { rows: ranked, isRest } = toChoose(facts);
    if (seen.ranking === null || ranked.length <= firsts) return null;
    const first = ranked.slice(0, firsts);
    const criterion = criterionOwed(seen.ranking, first);
    const ids = first.map(({ id }) => id);
    if (criterion === null) return null;
    const unscored = ranked.filter(({ contributions }) => contributions.some(({ missing }) => missing)).length;
    const text = words.first(severalActions(facts, ids).names, criterion, unscored, ranked.length, isRest);
    return { text, weight: 1, evidence: ids };
  },
  rankingRobust(facts) {
    const { seen, words } = facts;
    const ranked = seen.ranking?.rows.filter(({ rank, firmness }) => rank !== null && firmness !== null) ?? [];
    if (!isInside(facts) || ranked.length <= firsts || toChoose(facts).isRest) return null;
    const solid = ranked.slice(0, firsts).filter(({ firmness }) => firmness?.code === 'solid');
    const ids = solid.map(({ id }) => id);
    if (ids.length === 0) return { text: words.disputed, weight: 2, evidence: ranked.slice(0, firsts).map(({ id }) => id) };
    return { text: words.robust(severalActions(facts, ids)), weight: 1, evidence: ids };
  },
} satisfies Rules;
