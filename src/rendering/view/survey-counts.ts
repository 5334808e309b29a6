// Counts of a survey and the shares that they make.
import { round } from '../../deriving/index.ts';
import type { SurveyResults } from '../../model/index.ts';

/** Under this many respondents a share says more than it knows: it is not told without a mark. */
export const SMALL_BASE = 30;

export type QuestionCount = NonNullable<SurveyResults['counts']>[number];

/** In percent, with one decimal; null when nobody answered. */
export const shareOf = (count: number, base: number): number | null => (base > 0 ? round((100 * count) / base, 1) : null);

/** What the last wave that put the question counted. */
export const lastCount = (results: readonly SurveyResults[], survey: string, question: string): QuestionCount | undefined =>
  results
    .filter((one) => one.survey === survey)
    .flatMap(({ counts = [] }) => counts.filter((one) => one.question === question))
    .at(-1);
