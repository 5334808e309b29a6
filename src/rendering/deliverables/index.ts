// The documents that jalon makes, in the order in which they are listed.
import { actionRegister } from './action-register.ts';
import { actionSheets } from './action-sheets.ts';
import { agenda } from './agenda.ts';
import { annualPlan } from './annual-plan.ts';
import { ballotsSummary } from './ballots-summary.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { decisionRegister } from './decision-register.ts';
import type { DeliverableKind } from './deliverable-kind.ts';
import { evaluation } from './evaluation.ts';
import { fundingPlan } from './funding-plan.ts';
import { investmentPlan } from './investment-plan.ts';
import { launchInvitation } from './launch-invitation.ts';
import { launchMinutes } from './launch-minutes.ts';
import { launchSlides } from './launch-slides.ts';
import { leadCalendars } from './lead-calendars.ts';
import { meetingAgendas } from './meeting-agendas.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { missionLetter } from './mission-letter.ts';
import { planAmendments } from './plan-amendments.ts';
import { programme } from './programme.ts';
import { rankingNote } from './ranking-note.ts';
import { readinessNote } from './readiness-note.ts';
import { schedule } from './schedule.ts';
import { scheduleWorkbook } from './schedule-workbook.ts';
import { scopingNote } from './scoping-note.ts';
import { steeringDeck } from './steering-deck.ts';
import { steeringWorkbook } from './steering-workbook.ts';
import { summary } from './summary.ts';
import { surveyAnnex } from './survey-annex.ts';
import { surveyResults } from './survey-results.ts';
import { workload } from './workload.ts';

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
  surveyResults,
  surveyAnnex,
  actionSheets,
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
  steeringDeck,
  steeringWorkbook,
  calendar,
  leadCalendars,
];
/** Those made when nobody names any. */
export const usualDeliverables: readonly DeliverableKind[] = deliverables.filter(({ onDemand }) => !onDemand);

export type { DeliverableKind } from './deliverable-kind.ts';
