// The rules that look across the files of a project, in the order in which they are documented.
import type { Rule } from '../rule.ts';
import { actionBlockedWithoutCause } from './action-blocked-without-cause.ts';
import { actionDroppedWithoutReason } from './action-dropped-without-reason.ts';
import { actionLateWithoutNote } from './action-late-without-note.ts';
import { actionPartOfItself } from './action-part-of-itself.ts';
import { actionTitleTooLong } from './action-title-too-long.ts';
import { actionWithoutCost } from './action-without-cost.ts';
import { actionWithoutDate } from './action-without-date.ts';
import { actionWithoutNeed } from './action-without-need.ts';
import { audienceNotHeard } from './audience-not-heard.ts';
import { axisWithoutAction } from './axis-without-action.ts';
import { bodyNoElectedMember } from './body-no-elected-member.ts';
import { budgetRangeReversed } from './budget-range-reversed.ts';
import { criteriaNoWeight } from './criteria-no-weight.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { evaluationNeedWithoutVerdict } from './evaluation-need-without-verdict.ts';
import { fileNameDiffers } from './file-name-differs.ts';
import { findingWithoutEvidence } from './finding-without-evidence.ts';
import { fundingDiffersFromCost } from './funding-differs-from-cost.ts';
import { fundingTooMuchAid } from './funding-too-much-aid.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idTwin } from './id-twin.ts';
import { indicatorUnused } from './indicator-unused.ts';
import { indicatorWithoutBaseline } from './indicator-without-baseline.ts';
import { indicatorWithoutOwner } from './indicator-without-owner.ts';
import { indicatorWithoutTarget } from './indicator-without-target.ts';
import { needMergedInCircle } from './need-merged-in-circle.ts';
import { needWithoutAction } from './need-without-action.ts';
import { objectiveWithoutAction } from './objective-without-action.ts';
import { periodImpossible } from './period-impossible.ts';
import { periodOutsideTerm } from './period-outside-term.ts';
import { periodReversed } from './period-reversed.ts';
import { personalDataEMail } from './personal-data-e-mail.ts';
import { personalDataPhone } from './personal-data-phone.ts';
import { planEnvelopeOverspent } from './plan-envelope-overspent.ts';
import { planExclusiveBoth } from './plan-exclusive-both.ts';
import { programmeNothingRanked } from './programme-nothing-ranked.ts';
import { projectUnknownMethod } from './project-unknown-method.ts';
import { referenceNotInRegister } from './reference-not-in-register.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { referenceUnknownCommune } from './reference-unknown-commune.ts';
import { scaleReversed } from './scale-reversed.ts';
import { scoreOutsideScale } from './score-outside-scale.ts';
import { targetWithoutDate } from './target-without-date.ts';
import { territoryBadSiren } from './territory-bad-siren.ts';
import { territoryPopulationWithoutYear } from './territory-population-without-year.ts';
import { valueBreakdownDoesNotSum } from './value-breakdown-does-not-sum.ts';
import { valueCumulativeFalls } from './value-cumulative-falls.ts';

export const crossRules: readonly Rule[] = [
  referenceUnknown,
  referenceNotInRegister,
  referenceUnknownCommune,
  idDuplicate,
  idTwin,
  fileNameDiffers,
  projectUnknownMethod,
  territoryBadSiren,
  territoryPopulationWithoutYear,
  periodImpossible,
  periodReversed,
  periodOutsideTerm,
  bodyNoElectedMember,
  findingWithoutEvidence,
  audienceNotHeard,
  needWithoutAction,
  needMergedInCircle,
  axisWithoutAction,
  objectiveWithoutAction,
  actionTitleTooLong,
  actionWithoutNeed,
  actionWithoutDate,
  actionWithoutCost,
  actionPartOfItself,
  dependencyCycle,
  actionBlockedWithoutCause,
  actionDroppedWithoutReason,
  actionLateWithoutNote,
  budgetRangeReversed,
  fundingDiffersFromCost,
  fundingTooMuchAid,
  scaleReversed,
  criteriaNoWeight,
  scoreOutsideScale,
  programmeNothingRanked,
  planEnvelopeOverspent,
  planExclusiveBoth,
  indicatorUnused,
  indicatorWithoutBaseline,
  indicatorWithoutOwner,
  indicatorWithoutTarget,
  targetWithoutDate,
  valueCumulativeFalls,
  valueBreakdownDoesNotSum,
  evaluationNeedWithoutVerdict,
  personalDataEMail,
  personalDataPhone,
];
