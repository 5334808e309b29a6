// The documents that jalon makes, in the order in which they are listed.
import { actionBook } from './action-book.ts';
import { actionRegister } from './action-register.ts';
import { actionSheets } from './action-sheets.ts';
import { agenda } from './agenda.ts';
import { annualPlan } from './annual-plan.ts';
import { ballotsSummary } from './ballots-summary.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { communicationPlan, informationNote, participantsReview, pressRelease, residentsSheet } from './communication.ts';
import { decisionRegister } from './decision-register.ts';
import type { DeliverableKind } from './deliverable-kind.ts';
import { diagnosticReport } from './diagnostic-report.ts';
import { eliminationSlip } from './elimination-slip.ts';
import { evaluation } from './evaluation.ts';
import { fundingPlan } from './funding-plan.ts';
import { indicatorDashboard } from './indicator-dashboard.ts';
import { indicatorDeck } from './indicator-deck.ts';
import { informationNotice } from './information-notice.ts';
import { interviewGuide } from './interview-guide.ts';
import { investmentPlan } from './investment-plan.ts';
import { launchInvitation } from './launch-invitation.ts';
import { launchMinutes } from './launch-minutes.ts';
import { launchSlides } from './launch-slides.ts';
import { leadCalendars } from './lead-calendars.ts';
import { meetingAgendas } from './meeting-agendas.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { missionLetter } from './mission-letter.ts';
import { needsAnswers } from './needs-answers.ts';
import { needsMatrix } from './needs-matrix.ts';
import { planAmendments } from './plan-amendments.ts';
import { processingRegister } from './processing-register.ts';
import { programme } from './programme.ts';
import { questionnaire } from './questionnaire.ts';
import { rankingNote } from './ranking-note.ts';
import { readinessNote } from './readiness-note.ts';
import { schedule } from './schedule.ts';
import { scheduleWorkbook } from './schedule-workbook.ts';
import { scopingNote } from './scoping-note.ts';
import { site } from './site.ts';
import { steeringDeck } from './steering-deck.ts';
import { steeringWorkbook } from './steering-workbook.ts';
import { summary } from './summary.ts';
import { surveyAnnex } from './survey-annex.ts';
import { surveyResults } from './survey-results.ts';
import { workload } from './workload.ts';
import { workshopSheet } from './workshop-sheet.ts';

export const deliverables: readonly DeliverableKind[] = [
  readinessNote,
  scopingNote,
  missionLetter,
  launchInvitation,
  launchSlides,
  launchMinutes,
  agenda,
  meetingAgendas,
  meetingMinutes,
  decisionRegister,
  changes,
  interviewGuide,
  workshopSheet,
  needsMatrix,
  needsAnswers,
  diagnosticReport,
  informationNotice,
  processingRegister,
  eliminationSlip,
  questionnaire,
  surveyResults,
  surveyAnnex,
  actionSheets,
  actionBook,
  actionRegister,
  programme,
  summary,
  rankingNote,
  ballotsSummary,
  annualPlan,
  planAmendments,
  fundingPlan,
  investmentPlan,
  schedule,
  scheduleWorkbook,
  workload,
  evaluation,
  communicationPlan,
  pressRelease,
  participantsReview,
  residentsSheet,
  informationNote,
  site,
  steeringDeck,
  steeringWorkbook,
  indicatorDashboard,
  indicatorDeck,
  calendar,
  leadCalendars,
];
/** Those made when nobody names any. */
export const usualDeliverables: readonly DeliverableKind[] = deliverables.filter(({ onDemand }) => !onDemand);

export type { DeliverableKind } from './deliverable-kind.ts';
