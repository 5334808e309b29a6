// The rules about evaluations: verdicts, figures and recommendations.
import type { Rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';
import { evaluationFigureChanged } from './evaluation-figure-changed.ts';
import { evaluationFigureWithoutEvidence } from './evaluation-figure-without-evidence.ts';
import { evaluationFinalWithoutVerdict } from './evaluation-final-without-verdict.ts';
import { evaluationNeedWithoutVerdict } from './evaluation-need-without-verdict.ts';
import { recommendationIncomplete } from './recommendation-incomplete.ts';
import { recommendationNotFollowed } from './recommendation-not-followed.ts';

export const rulesAboutEvaluation: readonly Rule[] = [
  evaluationNeedWithoutVerdict,
  shipped('evaluation/met-without-evidence'),
  evaluationFinalWithoutVerdict,
  evaluationFigureWithoutEvidence,
  evaluationFigureChanged,
  recommendationIncomplete,
  recommendationNotFollowed,
];
