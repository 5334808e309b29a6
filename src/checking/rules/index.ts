// The rules that look across the files of a project, in the order in which they are documented.
import type { Rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';
import { rulesAboutCommunication } from './about-communication.ts';
import { rulesAboutDiagnostic } from './about-diagnostic.ts';
import { rulesAboutEvaluation } from './about-evaluation.ts';
import { rulesAboutPeople } from './about-people.ts';
import { rulesAboutValues } from './about-values.ts';
import { actionLateWithoutNote } from './action-late-without-note.ts';
import { actionNearDuplicate } from './action-near-duplicate.ts';
import { actionOffFixedPoints } from './action-off-fixed-points.ts';
import { actionPartOfItself } from './action-part-of-itself.ts';
import { actionTitleTooLong } from './action-title-too-long.ts';
import { actionWithoutCost } from './action-without-cost.ts';
import { actionWithoutDate } from './action-without-date.ts';
import { axisWithoutAction } from './axis-without-action.ts';
import { ballotNotInPairs } from './ballot-not-in-pairs.ts';
import { ballotVoterTwice } from './ballot-voter-twice.ts';
import { bodyNoElectedMember } from './body-no-elected-member.ts';
import { bodyNoSteering } from './body-no-steering.ts';
import { budgetRangeReversed } from './budget-range-reversed.ts';
import { budgetTotalAmongParts } from './budget-total-among-parts.ts';
import { contoursBadOutline } from './contours-bad-outline.ts';
import { contoursUnknownCommune } from './contours-unknown-commune.ts';
import { criteriaNoBallot } from './criteria-no-ballot.ts';
import { criteriaNoWeight } from './criteria-no-weight.ts';
import { criterionAudiencesNotUsed } from './criterion-audiences-not-used.ts';
import { criterionDirectionDiffers } from './criterion-direction-differs.ts';
import { criterionValuesUnusable } from './criterion-values-unusable.ts';
import { criterionVetoEverything } from './criterion-veto-everything.ts';
import { criterionWithoutWeight } from './criterion-without-weight.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { dependencyStartsTooEarly } from './dependency-starts-too-early.ts';
import { fileNameDiffers } from './file-name-differs.ts';
import { fundingDiffersFromCost } from './funding-differs-from-cost.ts';
import { fundingOwnShareTooLow } from './funding-own-share-too-low.ts';
import { fundingTooMuchAid } from './funding-too-much-aid.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idTwin } from './id-twin.ts';
import { indicatorBadFormula } from './indicator-bad-formula.ts';
import { indicatorFormulaInCircle } from './indicator-formula-in-circle.ts';
import { indicatorNeverMeasured } from './indicator-never-measured.ts';
import { indicatorNotFed } from './indicator-not-fed.ts';
import { indicatorOnlyOutputs } from './indicator-only-outputs.ts';
import { indicatorUnused } from './indicator-unused.ts';
import { indicatorWithoutSource } from './indicator-without-source.ts';
import { indicatorYesNo } from './indicator-yes-no.ts';
import { moneyBasisNotStated } from './money-basis-not-stated.ts';
import { moneyMixedBases } from './money-mixed-bases.ts';
import { moneyMixedCurrencies } from './money-mixed-currencies.ts';
import { needChangedSinceVote } from './need-changed-since-vote.ts';
import { needMergedInCircle } from './need-merged-in-circle.ts';
import { needNearDuplicate } from './need-near-duplicate.ts';
import { needWithoutAction } from './need-without-action.ts';
import { needWithoutSource } from './need-without-source.ts';
import { objectiveNotMeasured } from './objective-not-measured.ts';
import { objectiveWithoutAction } from './objective-without-action.ts';
import { obligationNotCovered } from './obligation-not-covered.ts';
import { obligationUnknown } from './obligation-unknown.ts';
import { overrideTwice } from './override-twice.ts';
import { periodImpossible } from './period-impossible.ts';
import { periodOutsideTerm } from './period-outside-term.ts';
import { periodReversed } from './period-reversed.ts';
import { personLeadsTooMuch } from './person-leads-too-much.ts';
import { personOverCommitted } from './person-over-committed.ts';
import { planEnvelopeOverspent } from './plan-envelope-overspent.ts';
import { planExclusiveBoth } from './plan-exclusive-both.ts';
import { planMandatoryExclusive } from './plan-mandatory-exclusive.ts';
import { programmeNothingCosted } from './programme-nothing-costed.ts';
import { programmeNothingDated } from './programme-nothing-dated.ts';
import { programmeNothingRanked } from './programme-nothing-ranked.ts';
import { projectUnknownContours } from './project-unknown-contours.ts';
import { projectUnknownMethod } from './project-unknown-method.ts';
import { projectUnknownTheme } from './project-unknown-theme.ts';
import { referenceAllInList } from './reference-all-in-list.ts';
import { referenceNotInRegister } from './reference-not-in-register.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { referenceUnknownCommune } from './reference-unknown-commune.ts';
import { scaleLevelOutside } from './scale-level-outside.ts';
import { scaleReversed } from './scale-reversed.ts';
import { scoreNotUsed } from './score-not-used.ts';
import { scoreOutsideScale } from './score-outside-scale.ts';
import { surveyFormatRules } from './survey-formats.ts';
import { surveyResultsRules } from './survey-results.ts';
import { surveyRules } from './surveys.ts';
import { targetAgainstDirection } from './target-against-direction.ts';
import { territoryBadSiren } from './territory-bad-siren.ts';
import { territoryCommuneTwice } from './territory-commune-twice.ts';
import { territoryPopulationWithoutYear } from './territory-population-without-year.ts';
import { textUnknownReference } from './text-unknown-reference.ts';
import { textUnused } from './text-unused.ts';
import { themeLowContrast } from './theme-low-contrast.ts';
import { workloadOverCapacity } from './workload-over-capacity.ts';

export const crossRules: readonly Rule[] = [
  referenceUnknown,
  referenceNotInRegister,
  referenceUnknownCommune,
  referenceAllInList,
  idDuplicate,
  idTwin,
  fileNameDiffers,
  projectUnknownMethod,
  projectUnknownTheme,
  projectUnknownContours,
  contoursUnknownCommune,
  contoursBadOutline,
  themeLowContrast,
  territoryBadSiren,
  territoryPopulationWithoutYear,
  territoryCommuneTwice,
  periodImpossible,
  periodReversed,
  periodOutsideTerm,
  shipped('prerequisite/unmet'),
  bodyNoElectedMember,
  bodyNoSteering,
  ...rulesAboutDiagnostic,
  needWithoutSource,
  needWithoutAction,
  needChangedSinceVote,
  needMergedInCircle,
  needNearDuplicate,
  axisWithoutAction,
  objectiveWithoutAction,
  objectiveNotMeasured,
  actionTitleTooLong,
  actionNearDuplicate,
  shipped('action/without-need'),
  actionWithoutDate,
  actionWithoutCost,
  actionPartOfItself,
  dependencyCycle,
  dependencyStartsTooEarly,
  shipped('action/blocked-without-cause'),
  shipped('action/dropped-without-reason'),
  actionLateWithoutNote,
  actionOffFixedPoints,
  shipped('action/prerequisite-unmet'),
  personLeadsTooMuch,
  personOverCommitted,
  workloadOverCapacity,
  budgetRangeReversed,
  budgetTotalAmongParts,
  moneyBasisNotStated,
  moneyMixedBases,
  moneyMixedCurrencies,
  fundingDiffersFromCost,
  fundingTooMuchAid,
  fundingOwnShareTooLow,
  scaleReversed,
  scaleLevelOutside,
  ...surveyRules,
  ...surveyFormatRules,
  shipped('criterion/without-scale'),
  criterionValuesUnusable,
  criterionDirectionDiffers,
  criterionVetoEverything,
  criterionAudiencesNotUsed,
  criteriaNoWeight,
  criterionWithoutWeight,
  criteriaNoBallot,
  ballotVoterTwice,
  ballotNotInPairs,
  scoreOutsideScale,
  scoreNotUsed,
  shipped('override/nothing-decided'),
  overrideTwice,
  obligationNotCovered,
  obligationUnknown,
  programmeNothingRanked,
  programmeNothingDated,
  programmeNothingCosted,
  planEnvelopeOverspent,
  planExclusiveBoth,
  planMandatoryExclusive,
  indicatorUnused,
  indicatorOnlyOutputs,
  indicatorYesNo,
  shipped('indicator/without-baseline'),
  shipped('indicator/without-owner'),
  indicatorWithoutSource,
  shipped('indicator/without-target'),
  shipped('target/without-date'),
  targetAgainstDirection,
  indicatorBadFormula,
  indicatorFormulaInCircle,
  indicatorNeverMeasured,
  indicatorNotFed,
  ...rulesAboutValues,
  ...rulesAboutEvaluation,
  ...rulesAboutCommunication,
  ...rulesAboutPeople,
  textUnknownReference,
  textUnused,
  ...surveyResultsRules,
];
