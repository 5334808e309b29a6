// The ranking, out of 100, its displayed parts adding up to the displayed score.

import type { Firmness, Project, RankedAction, View, ViewRankingRow } from '../../model/index.ts';
import { exactly, roundParts, sharesTold, titleIn } from '../../values/index.ts';
import { formatMoney, formatNumber, stabilityWords } from '../../wording/index.ts';
import { axisOf, mustBeCoded } from './naming.ts';
import { groundsView, outOf100 } from './ranking-grounds.ts';
import { votesView } from './ranking-votes.ts';
import type { ViewInput } from './view-input.ts';

export function rankingView(input: ViewInput): View['ranking'] {
  const { ranking } = input;
  if (!ranking) return null;
  const weights = sharesTold(ranking.criteria.map(({ weight }) => weight));
  return {
    criteria: ranking.criteria.map(({ id, title, weight, direction, scale, values, from }, index) => ({
      id,
      title,
      weight: weights[index] ?? 0,
      share: weight,
      direction: mustBeCoded(input, 'criteria.criteria.direction', direction),
      min: scale.min,
      max: scale.max,
      source: mustBeCoded(input, 'criteria.criteria.from', from),
      levels: levelsOf(input, id),
      values: values.map(([measure, value], place) => ({ place: place + 1, measure, value })),
      missing: mustBeCoded(input, 'criteria.criteria.missing', criterionOf(input.project, id)?.missing ?? 'midpoint'),
    })),
    rows: ranking.ranked.flatMap(({ action }) => rankingRow(input, action) ?? []),
    weightsFrom: mustBeCoded(input, 'criteria.weightsFrom', ranking.weightsFrom),
    voters: ranking.voters,
    ranksProved: ranking.study?.ranksFrom === 'exact',
    grounds: groundsView(input, ranking),
    votes: votesView(input, ranking),
  };
}

/** Null when the action was not ranked, or is not published. */
export function rankingRow(input: ViewInput, id: string): ViewRankingRow | null {
  const [ranked, action] = [input.ranked.get(id), input.actions.get(id)];
  if (!ranked || !action) return null;
  const { override } = ranked;
  return {
    rank: ranked.rank,
    tied: ranked.tied,
    id,
    title: action.title,
    axis: axisOf(input, action),
    score: outOf100(ranked.score),
    setAside: ranked.rank === null,
    override: override ? input.words.override(override.reason, override.decision) : null,
    ranks: ranked.stability && { best: ranked.stability.ranks.best, worst: ranked.stability.ranks.worst },
    firmness: ranked.stability && isScored(ranked) ? firmnessOf(input, ranked.stability.firmness) : null,
    contributions: contributionsOf(input, ranked),
    strong: titlesOf(input, ranked, (value) => value >= 0.75),
    weak: titlesOf(input, ranked, (value) => value <= 0.25),
  };
}

/** Nobody has said anything of an action without a score: its place cannot be firm. */
const isScored = ({ because }: RankedAction): boolean => because.some(({ missing }) => !missing);

function contributionsOf({ ranking }: ViewInput, { because, score }: RankedAction): ViewRankingRow['contributions'] {
  const points = roundParts(
    because.map((one) => one.points * 100),
    score * 100,
    1,
  );
  const title = (id: string) => titleIn(ranking?.criteria, id);
  return because.map(({ criterion, raw, value, missing }, index) => ({
    criterion,
    title: title(criterion),
    raw,
    value,
    points: points[index] ?? 0,
    missing,
  }));
}

/** The criteria on which the action is high, or low, on its scale; those without a score are neither. */
const titlesOf = ({ ranking }: ViewInput, { because }: RankedAction, isSo: (value: number) => boolean): string[] =>
  (ranking?.criteria ?? []).flatMap(({ id, title }) =>
    because.some(({ criterion, value, missing }) => criterion === id && !missing && isSo(value)) ? title : [],
  );

const firmnessOf = ({ language }: ViewInput, code: Firmness) => ({ code, label: stabilityWords[language].firmness[code] });

/** The levels of a scale in words, lowest first, as figures are written. */
function levelsOf({ project, language }: ViewInput, id: string) {
  const { scale, from } = criterionOf(project, id) ?? {};
  const written = (level: string): string => {
    const at = Number(level);
    if (!Number.isFinite(at)) return level;
    const cents = Math.round(at * 100);
    return from === 'budget' ? formatMoney(exactly(cents), language) : formatNumber(at, language);
  };
  return Object.entries(scale?.levels ?? {})
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([level, text]) => (text === undefined ? [] : [{ value: written(level), text }]));
}

const criterionOf = ({ criteria }: Project, id: string) => criteria.criteria?.find((criterion) => criterion.id === id);
