// What the reasons of a plan rest on: which actions take an envelope, and to which criterion a rank is owed.
import type { Nature, Owed, Plan, PlanGrounds, PlannedAction, Ranking } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';

const takenOf = ({ counted, fte }: PlannedAction, nature: Nature): number => (nature === 'fte' ? fte : counted[nature]);

/** Of 0 to 1: from there on, an action is among the best on a criterion. */
const high = 0.75;

/** Means over the ranked actions, by criterion, and the greatest value with how many have it. */
function reckon({ ranked, criteria }: Ranking) {
  const all = ranked.filter(({ rank }) => rank !== null);
  return new Map(
    criteria.map(({ id, title, from }) => {
      const of = all.flatMap(({ because }) => because.filter(({ criterion }) => criterion === id));
      const best = Math.max(0, ...of.map(({ value }) => value));
      const mean = sumOf(of, ({ points }) => points) / Math.max(1, all.length);
      return [id, { title, from, mean, best, holders: of.filter(({ value }) => value === best).length }] as const;
    }),
  );
}

export function planGrounds(plan: Plan | null, ranking: Ranking | null): PlanGrounds {
  const criteria = ranking === null ? null : reckon(ranking);
  const because = new Map(ranking?.ranked.flatMap((one) => (one.rank === null ? [] : [[one.action, one.because] as const])));
  return {
    takers(nature, year) {
      const rows = plan?.years.find((one) => one.year === year)?.actions ?? [];
      return rows
        .filter((row) => row.choice === 'selected' && takenOf(row, nature) > 0)
        .toSorted((a, b) => takenOf(b, nature) - takenOf(a, nature))
        .map(({ action }) => action);
    },
    /** The criterion on which it has the most points over the mean of the ranked actions; null when it has none. */
    owed(action): Owed | null {
      const over = (because.get(action) ?? []).flatMap(({ criterion, points, value, missing }) => {
        const found = criteria?.get(criterion);
        return missing || found === undefined ? [] : [{ criterion, value, found, by: points - found.mean }];
      });
      const [most] = over.toSorted((a, b) => b.by - a.by);
      if (most === undefined || most.by <= 0) return null;
      const { best, holders, title, from } = most.found;
      const place =
        most.value === best && holders === 1 ? 'first' : most.value === best || most.value >= high ? 'among' : 'plain';
      return { criterion: most.criterion, title, isCost: from === 'budget', place };
    },
  };
}
