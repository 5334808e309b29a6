// The ranking replayed with other weights: which places change, and which actions pass which.

import type { Project, RankedAction, Ranking, WhatIf } from '../../model/index.ts';
import { nearest } from '../../values/index.ts';
import { refuse } from '../refuse.ts';
import { sum } from '../statistics.ts';
import { rank } from './rank.ts';
import { type AskedWeights, askedOn, sharesWith } from './replaying.ts';

const slack = 1e-9;

/** Errors: a criterion that does not exist, percents that do not make a whole. */
function checkedShares({ criteria }: Ranking, asked: AskedWeights): readonly number[] {
  const known = criteria.map(({ id }) => id);
  for (const [id, percents] of Object.entries(asked)) {
    if (!known.includes(id)) refuse('what-if/unknown-criterion', { id, nearest: nearest(id, known) ?? '', known });
    if (!(percents >= 0 && percents <= 100)) refuse('what-if/not-a-weight', { typed: `${id}=${percents}` });
  }
  const total = sum(Object.values(asked));
  const isWhole = known.every((id) => askedOn(asked, id) !== undefined);
  if (total > 100 + slack) refuse('what-if/over-the-whole', { total });
  if (isWhole && total < 100 - slack) refuse('what-if/under-the-whole', { total });
  return sharesWith(criteria, asked);
}

/** `before` is today's ranking of the project, with its study. Errors: a criterion that does not exist, percents that do not make a whole. */
export function whatIf(project: Project, before: Ranking, asked: AskedWeights): WhatIf {
  if (before.ranked.length === 0) refuse('what-if/nothing-ranked');
  const shares = checkedShares(before, asked);
  const after = rank(project, { shares });
  const earlier = new Map(before.ranked.map((one) => [one.action, one]));
  const pairs = after.ranked.flatMap((now) => {
    const was = earlier.get(now.action);
    return was ? [{ was, now }] : [];
  });
  const top = before.study?.top ?? Math.ceil(pairs.length / 2);
  const isFirst = ({ rank: place }: RankedAction): boolean => place !== null && place <= top;
  const isBefore = (one: RankedAction, other: RankedAction): boolean =>
    one.rank !== null && other.rank !== null && one.rank < other.rank;
  return {
    weights: before.criteria.map(({ id, weight }, j) => ({ criterion: id, before: weight, after: shares[j] ?? 0 })),
    moves: pairs.map(({ was, now }) => ({
      action: now.action,
      before: { rank: was.rank, score: was.score },
      after: { rank: now.rank, score: now.score },
    })),
    swaps: pairs.flatMap((one) =>
      pairs
        .filter((other) => isBefore(other.was, one.was) && isBefore(one.now, other.now))
        .map((other) => ({ passes: one.now.action, passed: other.now.action })),
    ),
    top,
    enters: pairs.filter(({ was, now }) => isFirst(now) && !isFirst(was)).map(({ now }) => now.action),
    leaves: pairs.filter(({ was, now }) => isFirst(was) && !isFirst(now)).map(({ now }) => now.action),
  };
}
