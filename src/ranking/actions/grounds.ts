// Everything that a ranking is defended with before those who decide.
import type { Project, RankedAction, Ranking, RankingGrounds, SortedActions, Votes } from '../../model/index.ts';
import { dominantRows } from '../robustness/dominance.ts';
import { correlation } from '../statistics.ts';
import { fewestCorrelated, nearlyTheSame } from './noticing.ts';
import { preferencesOf } from './preferences.ts';
import { reasons } from './reasons.ts';
import { sideBySide } from './side-by-side.ts';
import { ranksUnder, votesOf } from './votes.ts';
import { weightLimits } from './weight-limits.ts';

export interface GroundsOptions {
  /** How many actions are kept for the year. */
  readonly cut?: number | undefined;
  /** Actions that may be named; all by default. */
  readonly isShown?: (action: string) => boolean;
  readonly sorted?: SortedActions | null;
}

/** The first ones of which the place is explained. */
const explained = 3;

/** Of those that dominate others, the first ones are shown with whom; a page has no room for more. */
const dominantsNamed = 6;

/** Whatever the weights, those that are 0 today included; a value that was supposed proves nothing. */
function dominancesIn({ criteria, ranked }: Ranking): Pick<RankingGrounds, 'dominances' | 'moreDominant'> {
  if (ranked.length < 2) return { dominances: [], moreDominant: 0 };
  const matrix = {
    values: ranked.map(({ because }) => because.map(({ value, missing }) => (missing ? null : value))),
    criteria: criteria.map(({ id }) => ({ id, weight: 1, direction: 'higher-is-better' as const })),
  };
  const { first, more } = dominantRows(matrix, dominantsNamed);
  const nameAt = (row: number): string => ranked[row]?.action ?? '';
  return { dominances: first.map(({ row, over }) => ({ action: nameAt(row), over: over.map(nameAt) })), moreDominant: more };
}

function everywhere(votes: Votes | null, { criteria, ranked }: Ranking, cut: number | null): RankingGrounds['everywhere'] {
  if (votes === null || cut === null) return null;
  const all = votes.votes.flatMap(({ weights }) => (weights ? [ranksUnder(criteria, weights, ranked)] : []));
  const under = (holds: (rank: number) => boolean): readonly string[] =>
    ranked.filter((_, place) => all.every((ranks) => holds(ranks[place] ?? 0))).map(({ action }) => action);
  return { within: under((rank) => rank <= cut), beyond: under((rank) => rank > cut) };
}

/** Places, from 0, of the actions explained beside the next one. */
function placesOf(size: number, cut: number | null): readonly number[] {
  const firsts = Array.from({ length: Math.min(explained, size - 1) }, (_, place) => place);
  return cut === null || cut > size - 1 || cut <= explained ? firsts : [...firsts, cut - 1];
}

/** The values that both criteria know, of the same actions. */
const known = (ranked: readonly RankedAction[], j: number, k: number): readonly (readonly [number, number])[] =>
  ranked.flatMap(({ because }) => {
    const [one, other] = [because[j], because[k]];
    return one && other && !one.missing && !other.missing ? [[one.value, other.value] as const] : [];
  });

/** Pairs of criteria that weigh something, of which the values of at least four actions are correlated beyond 0.9. */
const alikeIn = ({ criteria, ranked }: Ranking): RankingGrounds['alike'] =>
  criteria.flatMap((one, j) =>
    criteria.slice(j + 1).flatMap((other, after) => {
      const pairs = known(ranked, j, j + 1 + after);
      const isCounted = pairs.length >= fewestCorrelated && one.weight > 0 && other.weight > 0;
      const found = (isCounted ? correlation(pairs) : null) ?? 0;
      return found > nearlyTheSame ? [{ criteria: [one.id, other.id] as const, correlation: found }] : [];
    }),
  );

/** Only the actions that are ranked and may be shown are compared. */
export function groundsOf(
  project: Project,
  ranking: Ranking,
  { cut: asked, isShown = () => true, sorted = null }: GroundsOptions = {},
): RankingGrounds {
  const ranked = ranking.ranked.filter(({ rank, action }) => rank !== null && isShown(action));
  const shown: Ranking = { ...ranking, ranked };
  const cut = asked !== undefined && asked > 0 && asked < ranked.length ? asked : null;
  const nameAt = (place: number): string => ranked[place]?.action ?? '';
  const votes = votesOf(project, shown);
  return {
    cut,
    // Two actions of one id, which checks tell, have nothing to be told apart by.
    reasons: placesOf(ranked.length, cut)
      .filter((place) => nameAt(place) !== nameAt(place + 1))
      .map((place) => reasons(shown, nameAt(place), nameAt(place + 1))),
    limits: weightLimits(shown.criteria, ranked),
    ...dominancesIn(shown),
    everywhere: everywhere(votes, shown, cut),
    alike: alikeIn(shown),
    methods: sideBySide(shown),
    preferences: preferencesOf(shown),
    sorted,
    votes,
  };
}
