// What templates see of a project.

export { viewOfNotice } from './data-protection.ts';
export { lazily, withFields } from './lazily.ts';
export { published, toldTo } from './published.ts';
export {
  viewOfAction,
  viewOfLead,
  viewOfMatter,
  viewOfMeeting,
  viewOfPiece,
  viewOfQuestionnaire,
  viewOfSession,
  viewOfSurvey,
  viewOfVote,
  viewOfWorkshop,
} from './subjects.ts';
export type { DocumentRequest, ProjectRequest, ViewRequest } from './view-input.ts';
export { viewOf, viewsOf } from './view-of.ts';
