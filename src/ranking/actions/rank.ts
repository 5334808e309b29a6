// Actions in order of merit: a weighted sum on fixed scales, with the reasons of each place.

import type {
  Action,
  Criterion,
  Override,
  Project,
  RankedAction,
  RankedCriterion,
  Ranking,
  RankingNotice,
} from '../../model/index.ts';
import { mentionsByAudience, type NeedSource } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { byId } from '../../values/index.ts';
import { methods } from '../methods/index.ts';
import { rankIntervals } from '../rank-intervals.ts';
import { standings } from '../standing.ts';
import { type Assessment, assess, type ScoredCriterion } from './assessing.ts';
import { turnout } from './ballots.ts';
import { measureOf, needSourcesFor } from './measuring.ts';
import { noticesOfPairs, noticesOfSpread, noticesOfVerdicts, noticesOn } from './noticing.ts';
import { isWorse, scalesOf } from './scaling.ts';
import { type Weighting, weigh } from './weighting.ts';

interface Entry {
  readonly action: Action;
  readonly assessments: readonly Assessment[];
  readonly score: number;
  readonly points: readonly number[];
  readonly interval: { readonly low: number; readonly high: number };
}

/** Every action that is not dropped, by its id: where scores are equal, neither files nor their names decide. What is done is ranked too, so that last year's order can be read again. */
function entries(project: Project, scored: readonly ScoredCriterion[]): readonly Entry[] {
  const actions = project.actions.filter(isStanding).sort((one, other) => byId(one.id, other.id));
  const assessed = actions.map((action) => assess(scored, action));
  const weights = scored.map(({ weight }) => weight);
  const run = (pick: (assessment: Assessment) => number) =>
    methods['weighted-sum'].run({
      weights,
      columns: scored.map((_, j) => Float64Array.from(assessed, (row) => (row[j] ? pick(row[j]) : 0))),
    });
  const [merits, lows, highs] = [run(({ value }) => value), run(({ lowest }) => lowest), run(({ highest }) => highest)];
  const points = merits.points();
  return actions.map((action, i) => ({
    action,
    assessments: assessed[i] ?? [],
    score: merits.scores[i] ?? 0,
    points: points.map((column) => column[i] ?? 0),
    interval: { low: lows.scores[i] ?? 0, high: highs.scores[i] ?? 0 },
  }));
}

/** When an action is overridden twice, the last word counts. */
function overrideOf(project: Project, id: string): { override?: Override } {
  const found = project.criteria.overrides?.findLast(({ action }) => action === id);
  if (!found) return {};
  const { action: _, ...override } = found;
  return { override };
}

/** A missing score may turn out to be under the veto of its criterion: the action then comes after all others. */
const mayBeSetAside = (scored: readonly ScoredCriterion[], { assessments }: Entry): boolean =>
  scored.some(({ criterion: { veto }, scale }, i) => {
    const worst = scale.direction === 'higher-is-better' ? scale.min : scale.max;
    return assessments[i]?.raw === null && veto !== undefined && isWorse(scale, worst, veto);
  });

const bySource = (one: NeedSource, other: NeedSource): number =>
  byId(one.source ?? '', other.source ?? '') || byId(one.origin, other.origin);

const isSetAside = ({ assessments }: Entry): boolean => assessments.some(({ vetoed, refused }) => vetoed || refused);

function ranked(project: Project, scored: readonly ScoredCriterion[], all: readonly Entry[]): readonly RankedAction[] {
  const sourcesOf = needSourcesFor(project);
  /** Who asked, where that is what is measured, in the order of the ids of what told it. */
  const people = (criterion: Criterion, action: Action) => {
    const heard = criterion.from === 'needs' ? sourcesOf(criterion, action)?.toSorted(bySource) : null;
    if (!heard) return {};
    return { people: mentionsByAudience(heard), sources: [...new Set(heard.flatMap(({ source }) => source ?? []))] };
  };
  const show = (entry: Entry, place: Pick<RankedAction, 'rank' | 'tied' | 'ranks'>): RankedAction => ({
    action: entry.action.id,
    ...place,
    score: entry.score,
    interval: entry.interval,
    stability: null,
    because: scored.map(({ criterion }, i) => {
      const { raw = null, value = 0, clamped = false } = entry.assessments[i] ?? {};
      return {
        criterion: criterion.id,
        raw,
        ...people(criterion, entry.action),
        value,
        points: entry.points[i] ?? 0,
        missing: raw === null,
        clamped,
      };
    }),
    veto: scored.filter((_, i) => entry.assessments[i]?.vetoed).map(({ criterion }) => criterion.id),
    refused: scored.filter((_, i) => entry.assessments[i]?.refused).map(({ criterion }) => criterion.id),
    ...overrideOf(project, entry.action.id),
  });
  const inOrder = (group: readonly Entry[]) =>
    standings(group.map(({ score }) => score)).flatMap(({ index, ...place }) => {
      const entry = group[index];
      return entry ? [{ entry, place }] : [];
    });
  const kept = all.filter((entry) => !isSetAside(entry));
  const possible = rankIntervals(
    kept.map((entry) => (mayBeSetAside(scored, entry) ? { ...entry.interval, low: Number.NEGATIVE_INFINITY } : entry.interval)),
  );
  const ranks = new Map(kept.map((entry, i) => [entry, possible[i]]));
  return [
    ...inOrder(kept).map(({ entry, place }) => show(entry, { ...place, ranks: ranks.get(entry) ?? null })),
    ...inOrder(all.filter(isSetAside)).map(({ entry }) => show(entry, { rank: null, tied: false, ranks: null })),
  ];
}

export interface RankOptions {
  /** Weights other than the project's: one a criterion that is ranked by, summing to 1. */
  readonly shares?: readonly number[];
}

interface Prepared {
  readonly scored: readonly ScoredCriterion[];
  readonly weighting: Weighting;
  readonly notices: readonly RankingNotice[];
}

/** The criteria that have a usable scale, with the weight that each has among them. */
function prepare(project: Project, { shares }: RankOptions): Prepared {
  const scaleOf = scalesOf(project);
  const scaled = (project.criteria.criteria ?? []).map((criterion) => ({ criterion, scale: scaleOf(criterion) }));
  const usable = scaled.flatMap(({ criterion, scale }) => (scale ? [{ criterion, scale }] : []));
  const left = scaled.filter(({ scale }) => !scale);
  const ids = usable.map(({ criterion }) => criterion.id);
  const [usual, measure] = [weigh(project, ids), measureOf(project)];
  const weighting = shares ? { ...usual, weights: shares, ranges: [] } : usual;
  return {
    scored: usable.map(({ criterion, scale }, i) => {
      return { criterion, scale, weight: weighting.weights?.[i] ?? 0, measure: measure(criterion) };
    }),
    weighting,
    notices: [
      ...left.map(({ criterion: { id, scale, verdicts } }) => ({
        code: scale && verdicts ? ('verdicts-clash' as const) : ('scale-missing' as const),
        criterion: id,
      })),
      ...noticesOfVerdicts(project),
      ...weighting.notices,
    ],
  };
}

/** Of money and people, levels are landmarks; of scores, they are what people choose among. */
function levelsOf({ scale, from = 'scores' }: Criterion): Pick<RankedCriterion, 'levels'> {
  const levels = Object.entries(scale?.levels ?? {})
    .flatMap(([level, text]) => (text === undefined || level.trim() === '' ? [] : [[Number(level), text] as const]))
    .filter(([measure]) => scale && measure >= scale.min && measure <= scale.max)
    .sort(([a], [b]) => a - b);
  return from === 'scores' && levels.length > 0 ? { levels } : {};
}

const shown = ({ criterion, scale, weight }: ScoredCriterion, range: RankedCriterion['range'] | undefined): RankedCriterion => ({
  id: criterion.id,
  title: criterion.title,
  weight,
  range: range ?? { min: weight, max: weight },
  direction: scale.direction,
  scale: { min: scale.min, max: scale.max },
  values: scale.points,
  ...(scale.judged !== undefined && { judged: scale.judged }),
  from: criterion.from ?? 'scores',
  ...levelsOf(criterion),
  ...(criterion.audiences && { audiences: criterion.audiences }),
  ...(criterion.veto !== undefined && { veto: criterion.veto }),
  missing: criterion.missing ?? 'midpoint',
});

/**
 * Ranks every action that is not `dropped` (done ones too: only planning leaves them out) by the weighted sum of its values on fixed
 * scales, scores in [0, 1]. A criterion without a usable scale is left out and named; an action under a veto, or without a score that
 * may not be missing, is set aside after the others. Overrides are shown beside the computed rank and never change it. How far each place
 * holds is not studied here: see `withStability`.
 * Source: DCLG, Multi-criteria analysis: a manual, 2009.
 */
export function rank(project: Project, options: RankOptions = {}): Ranking {
  const { scored, weighting, notices } = prepare(project, options);
  const head = {
    method: 'weighted-sum',
    weightsFrom: weighting.from,
    voters: weighting.voters,
    ballots: turnout(project),
    criteria: scored.map((one, i) => shown(one, weighting.ranges[i])),
    study: null,
  } as const;
  if (!weighting.weights) {
    const code = scored.length === 0 ? 'no-criteria' : 'no-weights';
    return { ...head, ranked: [], notices: [...notices, { code }] };
  }
  const all = entries(project, scored);
  const found = [...noticesOfSpread(head.criteria), ...noticesOn(scored, all), ...noticesOfPairs(scored, all)];
  return { ...head, ranked: ranked(project, scored, all), notices: [...notices, ...found] };
}
