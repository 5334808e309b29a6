// Everything that a ranking is defended with before those who decide.
import type { Project, Ranking, RankingGrounds, Votes } from '../model/index.ts';
import { alikeIn } from './alike.ts';
import { reasons } from './reasons.ts';
import { dominantRows } from './robustness/index.ts';
import { sideBySide } from './side-by-side.ts';
import { ranksUnder, votesOf } from './votes.ts';
import { weightLimits } from './weight-limits.ts';

export interface GroundsOptions {
  /** How many actions are kept for the year. */
  readonly cut?: number | undefined;
  /** Actions that may be named; all by default. */
  readonly isShown?: (action: string) => boolean;
}

/** The first ones of which the place is explained. */
const explained = 3;

/** Of those that dominate others, the first ones are told with whom; a page has no room for more. */
const dominantsTold = 6;

/** Whatever the weights, those that are 0 today included; a value that was supposed proves nothing. */
function dominancesIn({ criteria, ranked }: Ranking): Pick<RankingGrounds, 'dominances' | 'moreDominant'> {
  if (ranked.length < 2) return { dominances: [], moreDominant: 0 };
  const matrix = {
    values: ranked.map(({ because }) => because.map(({ value, missing }) => (missing ? null : value))),
    criteria: criteria.map(({ id }) => ({ id, weight: 1, direction: 'higher-is-better' as const })),
  };
  const { first, more } = dominantRows(matrix, dominantsTold);
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

/** Only the actions that are ranked and may be shown are compared. */
export function groundsOf(
  project: Project,
  ranking: Ranking,
  { cut: asked, isShown = () => true }: GroundsOptions = {},
): RankingGrounds {
  const ranked = ranking.ranked.filter(({ rank, action }) => rank !== null && isShown(action));
  const told: Ranking = { ...ranking, ranked };
  const cut = asked !== undefined && asked > 0 && asked < ranked.length ? asked : null;
  const nameAt = (place: number): string => ranked[place]?.action ?? '';
  const votes = votesOf(project, told);
  return {
    cut,
    reasons: placesOf(ranked.length, cut).map((place) => reasons(told, nameAt(place), nameAt(place + 1))),
    limits: weightLimits(told.criteria, ranked),
    ...dominancesIn(told),
    everywhere: everywhere(votes, told, cut),
    alike: alikeIn(told),
    methods: sideBySide(told),
    votes,
  };
}
