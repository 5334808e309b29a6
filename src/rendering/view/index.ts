// What templates see of a project.
export type { ViewRequest } from './material.ts';
export { viewOf, viewOfAction, viewOfLead, viewOfMeeting, viewOfQuestionnaire } from './view-of.ts';
