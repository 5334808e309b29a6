// What a questionnaire must call otherwise in LimeSurvey.

import type { AskedQuestion } from '../../model/index.ts';
import { limeCodesOf } from '../../project/needs/index.ts';

/** What was to be called otherwise, since LimeSurvey would refuse or confuse it. */
export interface Renamed {
  readonly question: string;
  readonly code: string;
  readonly as: string;
}

export const renamedIn = (question: AskedQuestion): readonly Renamed[] => {
  const { answers, rows } = limeCodesOf(question);
  return [...answers, ...rows].flatMap(([code, as]) => (as === code ? [] : [{ question: question.id, code, as }]));
};
