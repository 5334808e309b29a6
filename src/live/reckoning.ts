// What the room has settled → the project as it would then be, ranked by the same code as the command.
import type { ComparedPair, LiveData, Project, Ranking, SortedActions } from '../model/index.ts';
import { comparedPair, rank, sortedActions, sortedAgain, withExactRanks, withStability } from '../ranking/actions/index.ts';
import type { SolveProgramme } from '../ranking/index.ts';
import { sumOf } from '../values/index.ts';
import { withRules } from './plan-rules.ts';
import { votedProject } from './room-ballots.ts';
import { type Settled, sharesOf } from './state.ts';

/** Scores changed in the room, in the place of those of the project. */
function withScores(project: Project, { scores }: Settled): Project {
  if (scores.length === 0) return project;
  return {
    ...project,
    actions: project.actions.map((action) => {
      const own = scores.filter((one) => one.action === action.id);
      if (own.length === 0) return action;
      return {
        ...action,
        scores: { ...action.scores, ...Object.fromEntries(own.map(({ criterion, score }) => [criterion, score])) },
      };
    }),
  };
}

function withMeans(project: Project, { envelopes, minimumPerAxis, waitingCost }: Settled): Project {
  if (envelopes.length === 0 && minimumPerAxis === null && waitingCost === null) return project;
  const { plan } = project;
  const years = [...new Set([...(plan.envelopes ?? []).map(({ year }) => year), ...envelopes.map(({ year }) => year)])].sort(
    (a, b) => a - b,
  );
  const changed = years.map((year) => ({
    ...plan.envelopes?.find((one) => one.year === year),
    year,
    ...Object.fromEntries(envelopes.filter((one) => one.year === year).map(({ nature, amount }) => [nature, amount])),
  }));
  return {
    ...project,
    plan: {
      ...plan,
      ...(years.length > 0 && { envelopes: changed }),
      rules: {
        ...plan.rules,
        ...(minimumPerAxis !== null && { minimumPerAxis }),
        ...(waitingCost !== null && { waitingCost }),
      },
    },
  };
}

/** The project as the room would have it, without weights set by hand. */
export const settledProject = (data: LiveData, settled: Settled): Project =>
  withRules(withMeans(withScores(votedProject(data, settled.ballots), settled), settled), settled.rules);

/** Measures that are no scores keep the name of what they measure. */
const withSources = (ranking: Ranking, { measured }: LiveData): Ranking => ({
  ...ranking,
  criteria: ranking.criteria.map((one) => (one.from === 'scores' && measured.includes(one.id) ? { ...one, from: 'needs' } : one)),
});

/** The same scores and ranks as `jalon rank`; under the weights of the start, with the ranges that the ballots give. */
export function rankingOf(data: LiveData, settled: Settled): Ranking {
  const { weights } = data;
  const [project, shares] = [settledProject(data, settled), sharesOf(settled, data)];
  if (shares.length === 0) return rank({ ...project, ballots: [], criteria: { ...project.criteria, weightsFrom: 'ballots' } });
  if (settled.points === null && settled.ballots.length > 0) return withSources(rank(project), data);
  const found = withSources(rank(project, { shares }), data);
  if (settled.points !== null) return found;
  const criteria = found.criteria.map((one, at) => ({ ...one, range: weights.ranges[at] ?? one.range }));
  return { ...found, criteria, weightsFrom: weights.from, voters: weights.voters };
}

/** In the categories of the project; null when it has none. A rule that was learnt stays as it was, whatever the weights. */
export const categoriesOf = (data: LiveData, ranking: Ranking): SortedActions | null =>
  data.learnt === null ? sortedActions(data.project, ranking, null) : sortedAgain(ranking, data.learnt);

/** How far each place holds; dearer than the ranking itself. */
export const studied = (ranking: Ranking): Ranking => withStability(ranking);

/** The same, action after action, with the ranks that had no closed form: each is a step that a page may stop at. */
export function* exactRanks(ranking: Ranking, solve: SolveProgramme): Generator<Ranking> {
  let known = ranking;
  for (const { action, stability } of ranking.ranked) {
    if (stability === null || stability.ranks.isExact) continue;
    known = withExactRanks(known, solve, action);
    yield known;
  }
}

/** An action beside each other one that is ranked, in their order; empty when the ranking was not studied, or sets it aside. */
export const pairsOf = (ranking: Ranking, action: string): readonly ComparedPair[] =>
  ranking.ranked.flatMap((other) =>
    other.action === action || other.rank === null ? [] : (comparedPair(ranking, action, other.action) ?? []),
  );

/** Shares with one of them set, the others keeping their proportions; equal ones when they have none. */
export function sharesWith(shares: readonly number[], at: number, share: number): readonly number[] {
  const rest = shares.reduce((sum, one, place) => (place === at ? sum : sum + one), 0);
  const others = shares.length - 1;
  return shares.map((one, place) => {
    if (place === at) return others === 0 ? 1 : share;
    return (1 - share) * (rest > 0 ? one / rest : 1 / others);
  });
}

export interface Walk {
  /** From 0 to 1. */
  readonly weights: readonly number[];
  /** Of each action that is ranked, its score under each weight. */
  readonly lines: readonly { readonly action: string; readonly scores: readonly number[] }[];
  /** Which action is first, from a weight to another: by the weights tried. */
  readonly leaders: readonly { readonly action: string; readonly from: number; readonly to: number }[];
}

/** Hundredths, so that what is read on the chart was computed there. */
const steps = 100;

/** Scores as one weight goes from 0 to 1. */
export function walkOf(data: LiveData, settled: Settled, at: number): Walk {
  const shares = sharesOf(settled, data);
  const project = settledProject(data, settled);
  const weights = Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const rankings = weights.map((weight) => rank(project, { shares: sharesWith(shares, at, weight) }));
  const scores = rankings.map(({ ranked }) => new Map(ranked.map((one) => [one.action, one])));
  const ranked = (rankings[0]?.ranked ?? []).filter(({ rank: place }) => place !== null);
  const leaders: { action: string; from: number; to: number }[] = [];
  for (const [step, { ranked: inOrder }] of rankings.entries()) {
    const [first] = inOrder;
    const last = leaders.at(-1);
    if (first === undefined || first.rank === null) continue;
    if (last?.action === first.action) last.to = weights[step] ?? 0;
    else leaders.push({ action: first.action, from: weights[step] ?? 0, to: weights[step] ?? 0 });
  }
  return {
    weights,
    lines: ranked.map(({ action }) => ({ action, scores: scores.map((found) => found.get(action)?.score ?? 0) })),
    leaders,
  };
}

export interface BenefitEffort {
  /** Out of 100. */
  readonly points: readonly {
    readonly action: string;
    readonly rank: number;
    readonly benefit: number;
    readonly effort: number;
  }[];
}

/** Benefit on the criteria where more is better, against effort on the others; null when all that weigh are of one kind. */
export function benefitEffort({ criteria, ranked }: Ranking): BenefitEffort | null {
  const of = (direction: Ranking['criteria'][number]['direction']) =>
    criteria.flatMap((one, at) => (one.direction === direction && one.weight > 0 ? [{ at, weight: one.weight }] : []));
  const [benefits, efforts] = [of('higher-is-better'), of('lower-is-better')];
  if (benefits.length === 0 || efforts.length === 0) return null;
  const mean = (those: typeof benefits, { because }: Ranking['ranked'][number]): number =>
    (100 * sumOf(those, ({ at, weight }) => weight * (because[at]?.value ?? 0))) / sumOf(those, ({ weight }) => weight);
  return {
    points: ranked.flatMap((one) =>
      one.rank === null
        ? []
        : [{ action: one.action, rank: one.rank, benefit: mean(benefits, one), effort: 100 - mean(efforts, one) }],
    ),
  };
}
