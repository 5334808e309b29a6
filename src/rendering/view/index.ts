// What templates see of a project.

export { viewOfNotice } from './data-protection.ts';
export type { ViewRequest } from './material.ts';
export {
  viewOf,
  viewOfAction,
  viewOfLead,
  viewOfMeeting,
  viewOfPiece,
  viewOfQuestionnaire,
  viewOfSurvey,
  viewOfWorkshop,
} from './view-of.ts';
