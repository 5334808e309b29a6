// One person of a group, by the weights that the person gave.
import { refuse } from '../refuse.ts';
import { sharesOf } from '../statistics.ts';

export interface Member {
  /** One a criterion; only their proportions count. */
  readonly weights: readonly number[];
  /** 1 by default; 0 is heard and not counted. */
  readonly influence?: number;
  /** Elected, staff, residents… */
  readonly college?: string;
}

/** Weights that sum to 1, and influences that sum to 1. */
export interface NormalisedMember {
  readonly weights: readonly number[];
  readonly share: number;
}

/** Throws a `UsageError` naming the member (from 1) whose weights or influence cannot be used, and when nobody counts. */
export function normalised(members: readonly Member[]): readonly NormalisedMember[] {
  const size = members[0]?.weights.length ?? 0;
  const normal = members.map(({ weights, influence = 1 }, i) => {
    const member = i + 1;
    if (weights.length !== size) refuse('groups/other-criteria', { member, found: weights.length, expected: size });
    for (const value of [...weights, influence])
      if (!(Number.isFinite(value) && value >= 0)) refuse('groups/not-usable', { member, value: String(value) });
    return sharesOf(weights) ?? refuse('groups/no-weights', { member });
  });
  const influences = sharesOf(members.map(({ influence = 1 }) => influence)) ?? refuse('groups/nobody');
  return normal.map((weights, i) => ({ weights, share: influences[i] ?? 0 }));
}
