// Every shipped template, in French and in English.
import { actionBook } from './action-book.js';
import { actionSheet } from './action-sheet.js';
import { annualPlan } from './annual-plan.js';
import { changes } from './changes.js';
import { communicationPiece, communicationPlan } from './communication.js';
import { eliminationSlip, informationNotice, processingRegister } from './data-protection.js';
import { decisionRegister } from './decision-register.js';
import { diagnosticReport } from './diagnostic-report.js';
import { evaluation } from './evaluation.js';
import { fundingPlan } from './funding-plan.js';
import { interviewGuide, needsAnswers, workshopSheet } from './hearing.js';
import { launchInvitation, launchMinutes } from './launch-kit.js';
import { meetingAgenda, meetingMinutes } from './meetings.js';
import { missionLetter } from './mission-letter.js';
import { template } from './package.js';
import { planAmendments } from './plan-amendments.js';
import { portfolioPooling } from './portfolio-pooling.js';
import { portfolioReport } from './portfolio-report.js';
import { programme } from './programme.js';
import { questionnaire } from './questionnaire.js';
import { rankingNote } from './ranking-note.js';
import { readinessNote } from './readiness-note.js';
import { schedule } from './schedule.js';
import { scopingNote } from './scoping-note.js';
import { summary } from './summary.js';
import { surveyAnnex } from './survey-annex.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import { portfolio } from './words/portfolio.js';

const shapes = {
  'readiness-note': readinessNote,
  'scoping-note': scopingNote,
  'mission-letter': missionLetter,
  'launch-invitation': launchInvitation,
  'launch-minutes': launchMinutes,
  'interview-guide': interviewGuide,
  'workshop-sheet': workshopSheet,
  'needs-answers': needsAnswers,
  'meeting-agenda': meetingAgenda,
  'meeting-minutes': meetingMinutes,
  'decision-register': decisionRegister,
  changes,
  'information-notice': informationNotice,
  'processing-register': processingRegister,
  'elimination-slip': eliminationSlip,
  questionnaire,
  'action-sheet': actionSheet,
  'action-book': actionBook,
  'diagnostic-report': diagnosticReport,
  programme,
  summary,
  'ranking-note': rankingNote,
  'annual-plan': annualPlan,
  'plan-amendments': planAmendments,
  'funding-plan': fundingPlan,
  schedule,
  evaluation,
  'communication-plan': communicationPlan,
  'communication-piece': communicationPiece,
  'survey-annex': surveyAnnex,
  'portfolio-report': portfolioReport,
  'portfolio-pooling': portfolioPooling,
};
const languages = { fr: { ...fr, portfolio: portfolio.fr }, en: { ...en, portfolio: portfolio.en } };

/** File name and bytes of each. */
export const templates = () =>
  Object.entries(shapes).flatMap(([name, shape]) =>
    Object.entries(languages).map(([language, words]) => [`${name}.${language}.docx`, template(words, shape)]),
  );
