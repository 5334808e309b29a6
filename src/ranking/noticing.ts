// What a reader must know before trusting a ranking.
import type { Action, RankingNotice } from '../model/index.ts';
import type { Assessment, Yardstick } from './assessing.ts';

interface Assessed {
  readonly action: Action;
  readonly assessments: readonly Assessment[];
}

/** A criterion that weighs nothing, that tells no action from another, and each score that is missing or outside its scale. */
export function noticesOn(yardsticks: readonly Yardstick[], all: readonly Assessed[]): readonly RankingNotice[] {
  return yardsticks.flatMap(({ criterion: { id }, weight }, i): readonly RankingNotice[] => {
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
