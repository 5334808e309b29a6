// What a reader must know before trusting a ranking.
import type { Action, Project, RankedCriterion, RankingNotice } from '../../model/index.ts';
import { correlation } from '../statistics.ts';
import type { Assessment, ScoredCriterion } from './assessing.ts';
import { currentBallots } from './ballots.ts';
import { judgedScale } from './judged-scale.ts';

interface Assessed {
  readonly action: Action;
  readonly assessments: readonly Assessment[];
}

/** A criterion that weighs nothing, that tells no action from another, and each score that is missing or outside its scale. */
export function noticesOn(scored: readonly ScoredCriterion[], all: readonly Assessed[]): readonly RankingNotice[] {
  return scored.flatMap(({ criterion: { id }, weight }, i): readonly RankingNotice[] => {
    if (weight === 0) return [{ code: 'weight-not-counted', criterion: id }];
    const column = all.flatMap(({ action, assessments }) => {
      const assessment = assessments[i];
      return assessment ? [{ action: action.id, ...assessment }] : [];
    });
    const isFlat = column.length > 1 && column.every(({ value }) => value === column[0]?.value);
    return [
      ...(isFlat ? [{ code: 'criterion-does-not-discriminate', criterion: id } as const] : []),
      ...column.flatMap(({ action, raw, clamped }): readonly RankingNotice[] => {
        if (raw === null) return [{ code: 'score-missing', criterion: id, action }];
        return clamped ? [{ code: 'score-outside-scale', criterion: id, action, value: raw }] : [];
      }),
    ];
  });
}

/** Ballots whose verdicts on the levels of a criterion clash: no scale is drawn from them. */
export const noticesOfVerdicts = (project: Project): readonly RankingNotice[] =>
  (project.criteria.criteria ?? []).flatMap((criterion) =>
    criterion.values || criterion.verdicts
      ? []
      : currentBallots(project).flatMap(({ voter, verdicts }): readonly RankingNotice[] =>
          judgedScale(criterion, verdicts?.[criterion.id] ?? []).clash
            ? [{ code: 'ballot-verdicts-clash', criterion: criterion.id, voter }]
            : [],
        ),
  );

/** Fewer actions than this agree by chance. */
export const fewestCorrelated = 4;

/** Beyond, two criteria say nearly the same thing. */
export const nearlyTheSame = 0.9;

/** Two criteria that weigh and go nearly always together, or nearly always against each other. */
export function noticesOfPairs(scored: readonly ScoredCriterion[], all: readonly Assessed[]): readonly RankingNotice[] {
  const known = (assessments: readonly Assessment[], at: number): number | null =>
    assessments[at] && assessments[at].raw !== null ? assessments[at].value : null;
  return scored.flatMap((one, a) =>
    scored.flatMap((other, b): readonly RankingNotice[] => {
      if (b <= a || one.weight === 0 || other.weight === 0) return [];
      const pairs = all.flatMap(({ assessments }) => {
        const [left, right] = [known(assessments, a), known(assessments, b)];
        return left === null || right === null ? [] : [[left, right] as const];
      });
      const value = pairs.length < fewestCorrelated ? null : correlation(pairs);
      const isTwice = value !== null && Math.abs(value) > nearlyTheSame;
      return isTwice ? [{ code: 'counted-twice', criterion: one.criterion.id, other: other.criterion.id, value }] : [];
    }),
  );
}

/** Weights further apart than this, in shares of the whole, are said. */
const farApart = 0.2;

export const noticesOfSpread = (criteria: readonly Pick<RankedCriterion, 'id' | 'range'>[]): readonly RankingNotice[] =>
  criteria.flatMap(({ id, range }) =>
    range.max - range.min > farApart ? [{ code: 'weights-apart', criterion: id, range }] : [],
  );
