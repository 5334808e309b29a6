// The rules of survey results, in the order in which they are documented.
import { surveyResultsCrossingExceeds } from './survey-results-crossing-exceeds.ts';
import { surveyResultsMoreThanBase } from './survey-results-more-than-base.ts';
import { surveyResultsSumDiffers } from './survey-results-sum-differs.ts';
import { surveyResultsUnknownAnswer } from './survey-results-unknown-answer.ts';
import { surveyResultsUnknownQuestion } from './survey-results-unknown-question.ts';

export const surveyResultsRules = [
  surveyResultsUnknownQuestion,
  surveyResultsUnknownAnswer,
  surveyResultsMoreThanBase,
  surveyResultsSumDiffers,
  surveyResultsCrossingExceeds,
];
