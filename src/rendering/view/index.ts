// What templates see of a project.

export { viewOfNotice } from './data-protection.ts';
export { lazily, withFields } from './lazily.ts';
export type { Annex, ProjectRequest, ViewRequest } from './material.ts';
export {
  viewOfAction,
  viewOfLead,
  viewOfMatter,
  viewOfMeeting,
  viewOfPiece,
  viewOfQuestionnaire,
  viewOfSession,
  viewOfSurvey,
  viewOfWorkshop,
} from './subjects.ts';
export { viewOf, viewsOf } from './view-of.ts';
