// What templates see of a project.
export type { ViewRequest } from './material.ts';
export { viewOf, viewOfAction, viewOfLead, viewOfMeeting, viewOfSurvey } from './view-of.ts';
