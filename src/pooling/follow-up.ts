// What whoever follows territories asks first: the money of each theme, what is late, and of whom nobody has written for long.
import type { Money, Portfolio, PortfolioRow } from '../model/index.ts';
import { isPast, isStanding } from '../project/time/index.ts';
import { byText, grouped, monthsLater, periodOf, territoryKey } from '../values/index.ts';
import type { Counted } from './counted.ts';
import { byName, nameOf } from './in-order.ts';
import { plannedIn, spentIn } from './years.ts';

/** What is most planned first, what has no theme last. */
export function themeMoney(counted: readonly Counted[]): Portfolio['themes'] {
  const groups = grouped(
    counted.flatMap(({ money }) => money),
    ({ theme }) => theme,
  );
  const most = ({ planned }: { readonly planned: Money | null }): number => planned?.max ?? 0;
  return [...groups]
    .map(([theme, of]) => ({ theme, years: of.flatMap(({ years }) => years) }))
    .map(({ theme, years }) => ({ theme, planned: plannedIn(years), spent: spentIn(years) }))
    .filter(({ planned, spent }) => planned !== null || spent !== null)
    .toSorted(
      (a, b) => Number(a.theme === null) - Number(b.theme === null) || most(b) - most(a) || byName(a.theme ?? '', b.theme ?? ''),
    );
}

/** The longest late first. */
export function lateActions(counted: readonly Counted[], today: string): Portfolio['late'] {
  const dayOf = (due: string | null): string => periodOf(due ?? undefined)?.end ?? '9999';
  return counted
    .flatMap(({ followed: { root, digest }, actions }) =>
      actions
        .filter((action) => action.late && isStanding(action))
        .map(({ id, title, start, end }) => {
          const late = isPast(end ?? undefined, today)
            ? ({ due: end, wasTo: 'end' } as const)
            : ({ due: start, wasTo: 'begin' } as const);
          return { root, territory: nameOf(digest), id, title, ...late };
        }),
    )
    .toSorted((a, b) => byText(dayOf(a.due), dayOf(b.due)) || byName(a.territory, b.territory) || byText(a.id, b.id));
}

/** In months. */
const LONG = 6;

/** Each territory once: one of its projects may speak for all. */
export function silentOf(rows: readonly PortfolioRow[], today: string): Portfolio['silent'] {
  const since = monthsLater(today, -LONG);
  return [...grouped(rows, territoryKey).values()]
    .flatMap((of) => {
      const lastNews =
        of
          .flatMap((row) => row.lastNews ?? [])
          .toSorted()
          .at(-1) ?? null;
      const [first] = of;
      return first === undefined || (lastNews !== null && lastNews >= since) ? [] : [{ territory: first.territory, lastNews }];
    })
    .toSorted((a, b) => byText(a.lastNews ?? '', b.lastNews ?? '') || byName(a.territory, b.territory));
}
