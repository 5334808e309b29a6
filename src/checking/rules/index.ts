// The rules that look across the files of a project, in the order in which they are documented.
import type { Rule } from '../rule.ts';
import { rulesAboutActions, rulesAboutProgress } from './about-actions.ts';
import { rulesAboutSteering, rulesAboutWorkload } from './about-actors.ts';
import { rulesAboutAxes } from './about-axes.ts';
import { rulesAboutCommunication } from './about-communication.ts';
import { rulesAboutContours } from './about-contours.ts';
import { rulesAboutCriteria, rulesAboutScales } from './about-criteria.ts';
import { rulesAboutDependencies } from './about-dependencies.ts';
import { rulesAboutDiagnostic } from './about-diagnostic.ts';
import { rulesAboutEvaluations } from './about-evaluations.ts';
import { rulesAboutFrozenPlans } from './about-frozen-plans.ts';
import { rulesAboutFunding } from './about-funding.ts';
import { rulesAboutHeirs } from './about-heirs.ts';
import { rulesAboutIds } from './about-ids.ts';
import { rulesAboutIndicators } from './about-indicators.ts';
import { rulesAboutMeasuring } from './about-measuring.ts';
import { rulesAboutMoney } from './about-money.ts';
import { rulesAboutNeeds } from './about-needs.ts';
import { rulesAboutObligations } from './about-obligations.ts';
import { rulesAboutPeople } from './about-people.ts';
import { rulesAboutPeriods } from './about-periods.ts';
import { rulesAboutProgramme } from './about-programme.ts';
import { rulesAboutProject } from './about-project.ts';
import { rulesAboutQuestionnaires } from './about-questionnaires.ts';
import { rulesAboutQuestions } from './about-questions.ts';
import { rulesAboutReferences } from './about-references.ts';
import { rulesAboutResidentsVotes } from './about-residents-votes.ts';
import { rulesAboutRetention } from './about-retention.ts';
import { rulesAboutSorting } from './about-sorting.ts';
import { rulesAboutSurveyFormats } from './about-survey-formats.ts';
import { rulesAboutSurveyResults } from './about-survey-results.ts';
import { rulesAboutTargets } from './about-targets.ts';
import { rulesAboutTexts } from './about-texts.ts';
import { rulesAboutTheme } from './about-theme.ts';
import { rulesAboutValues } from './about-values.ts';
import { rulesAboutVerdicts } from './about-verdicts.ts';
import { rulesAboutVotes } from './about-votes.ts';

export const crossRules: readonly Rule[] = [
  ...rulesAboutReferences,
  ...rulesAboutIds,
  ...rulesAboutProject,
  ...rulesAboutTheme,
  ...rulesAboutContours,
  ...rulesAboutPeriods,
  ...rulesAboutSteering,
  ...rulesAboutDiagnostic,
  ...rulesAboutNeeds,
  ...rulesAboutHeirs,
  ...rulesAboutAxes,
  ...rulesAboutActions,
  ...rulesAboutDependencies,
  ...rulesAboutProgress,
  ...rulesAboutWorkload,
  ...rulesAboutMoney,
  ...rulesAboutFunding,
  ...rulesAboutScales,
  ...rulesAboutQuestions,
  ...rulesAboutQuestionnaires,
  ...rulesAboutSurveyFormats,
  ...rulesAboutCriteria,
  ...rulesAboutVerdicts,
  ...rulesAboutSorting,
  ...rulesAboutVotes,
  ...rulesAboutFrozenPlans,
  ...rulesAboutObligations,
  ...rulesAboutProgramme,
  ...rulesAboutIndicators,
  ...rulesAboutTargets,
  ...rulesAboutMeasuring,
  ...rulesAboutValues,
  ...rulesAboutEvaluations,
  ...rulesAboutCommunication,
  ...rulesAboutPeople,
  ...rulesAboutRetention,
  ...rulesAboutTexts,
  ...rulesAboutSurveyResults,
  ...rulesAboutResidentsVotes,
];
