// The launch meetings that a reader may be told of, and the file of each.
import type { View } from '../../model/index.ts';
import { viewOfMeeting } from '../view/index.ts';
import { type DeliverableFile, isAtLaunch, slug } from './deliverable-kind.ts';

/** Residents are told of their own. */
function launchMeetings({ meetings, document }: View): View['meetings'] {
  const kinds = document.audience.code === 'elected' ? ['launch-elected', 'launch-residents'] : ['launch-residents'];
  return meetings.filter(({ kind }) => kind !== null && kinds.includes(kind.code));
}

export const hasLaunchMeeting = (view: View): boolean => isAtLaunch(view) || launchMeetings(view).length > 0;

/** One a meeting, or one to be completed when there is none yet. */
export function launchFiles(view: View, name: { readonly fr: string; readonly en: string }): readonly DeliverableFile[] {
  const path = view.document.language === 'en' ? name.en : name.fr;
  const meetings = launchMeetings(view);
  if (meetings.length === 0) return [{ path: `${path}.docx`, view }];
  return meetings.map(({ id, name: called }) => ({ path: `${path}-${id}-${slug(called)}.docx`, view: viewOfMeeting(view, id) }));
}
