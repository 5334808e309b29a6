// The view of one of the things that a document may have a file each of.
import type { View } from '../../model/index.ts';
import { keptOn } from '../../values/index.ts';
import { withFields } from './lazily.ts';

/** The actions of a view by their ids, the first of two of one id: each of as many sheets as actions looks for its own. */
const sheets = keptOn<ReadonlyMap<string, View['actions'][number]>>();

/** The view of one sheet; `action` stays null when no published action has that id. */
export function viewOfAction(view: View, actionId: string): View {
  const known = sheets.once(view.actions, (actions) => new Map(actions.toReversed().map((action) => [action.id, action])));
  return withFields(view, { action: known.get(actionId) ?? null });
}

/** The view of one meeting; `meeting` stays null when there is none of that id. */
export function viewOfMeeting(view: View, meetingId: string): View {
  return withFields(view, { meeting: view.meetings.find(({ id }) => id === meetingId) ?? null });
}

/** The view of the sitting that is prepared: its meeting is the meeting. */
export const viewOfSession = (view: View): View => viewOfMeeting(view, view.session?.meeting ?? '');

/** The view of one of its decisions. */
export const viewOfMatter = (view: View, matter: NonNullable<View['matter']>): View =>
  withFields(viewOfSession(view), { matter });

/** The view of one piece of communication. */
export const viewOfPiece = (view: View, piece: View['pieces'][number]): View => withFields(view, { piece });

/** The view of one workshop; `workshop` stays null when there is none of that id. */
export function viewOfWorkshop(view: View, workshopId: string): View {
  return withFields(view, { workshop: view.workshops.find(({ id }) => id === workshopId) ?? null });
}

/** The view of one wave of a survey; `survey` stays null when there is none such. */
export function viewOfSurvey(view: View, surveyId: string, wave: string | null): View {
  return withFields(view, { survey: view.surveys.find((one) => one.id === surveyId && one.wave === wave) ?? null });
}

/** The view of one vote of residents. */
export const viewOfVote = (view: View, vote: View['votes'][number]): View => withFields(view, { vote });

/** The view of one questionnaire; `questionnaire` stays null when there is none of that id. */
export function viewOfQuestionnaire(view: View, surveyId: string): View {
  return withFields(view, { questionnaire: view.questionnaires.find(({ id }) => id === surveyId) ?? null });
}

/** The view of one person's calendar: what they must act on or attend, and the days that bind everybody. */
export function viewOfLead(view: View, lead: NonNullable<View['lead']>): View {
  const isTheirs = ({ who, kind }: View['calendar'][number]) =>
    kind.code === 'fixed-point' || who.some(({ id }) => id === lead.id);
  return withFields(view, { lead, calendar: view.calendar.filter(isTheirs) });
}
