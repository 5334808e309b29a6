// The rules that questionnaires follow.
import type { Rule } from '../rule.ts';
import { questionPersonal } from './question-personal.ts';
import { questionWithoutAnswers } from './question-without-answers.ts';
import { surveyBadCondition } from './survey-bad-condition.ts';
import { surveyConditionTooEarly } from './survey-condition-too-early.ts';
import { surveyTranslationIdle } from './survey-translation-idle.ts';
import { surveyUnknownName } from './survey-unknown-name.ts';

export const surveyRules: readonly Rule[] = [
  questionWithoutAnswers,
  questionPersonal,
  surveyBadCondition,
  surveyConditionTooEarly,
  surveyUnknownName,
  surveyTranslationIdle,
];
