// Of what a document may have a file each: the view of one of them, and its name.
import type { DocumentFile, View } from '../../model/index.ts';
import { byText } from '../../values/index.ts';
import {
  viewOfAction,
  viewOfLead,
  viewOfMatter,
  viewOfMeeting,
  viewOfNotice,
  viewOfPiece,
  viewOfQuestionnaire,
  viewOfSession,
  viewOfSurvey,
  viewOfVote,
  viewOfWorkshop,
  withFields,
} from '../view/index.ts';

export interface Part {
  readonly view: View;
  /** What people call it; may be empty. */
  readonly name: string;
}

/** Those who lead an action or do one of its tasks, and are registered. */
function leadsIn({ calendar }: View): readonly NonNullable<View['lead']>[] {
  const named = calendar.filter(({ kind }) => kind.code === 'action' || kind.code === 'task').flatMap(({ who }) => who);
  const known = new Map(named.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  return [...known].sort(([a], [b]) => byText(a, b)).map(([, one]) => one);
}

const bodyIn = ({ session, meetings }: View): string => meetings.find(({ id }) => id === session?.meeting)?.body?.id ?? '';

const notices = {
  fr: { survey: 'enquête', interviews: 'entretiens' },
  en: { survey: 'survey', interviews: 'interviews' },
} as const;

type Each = NonNullable<DocumentFile['each']>;

/** What the view of one of them holds beside that of the project. */
const subjectsOf: { readonly [each in Each]: readonly string[] } = {
  action: ['action'],
  meeting: ['meeting'],
  'next-meeting': ['meeting'],
  decision: ['meeting', 'matter'],
  survey: ['survey'],
  vote: ['vote'],
  questionnaire: ['questionnaire'],
  workshop: ['workshop'],
  piece: ['piece'],
  lead: ['lead'],
  audience: [],
  notice: [],
};

/** The subjects that no document made for each of these, or for none, ever has. */
export function absentSubjects(eaches: readonly (Each | undefined)[]): readonly string[] {
  const given = new Set(eaches.flatMap((each) => (each === undefined ? [] : subjectsOf[each])));
  return [...new Set(Object.values(subjectsOf).flat())].filter((subject) => !given.has(subject));
}

/** In their order in the view. */
export const partsOf: { readonly [each in Each]: (view: View) => readonly Part[] } = {
  action: (view) => view.actions.map(({ id, title }) => ({ view: viewOfAction(view, id), name: title })),
  meeting: (view) => view.meetings.map(({ id, name }) => ({ view: viewOfMeeting(view, id), name })),
  'next-meeting': (view) => (view.session === null ? [] : [{ view: viewOfSession(view), name: bodyIn(view) }]),
  decision: (view) => (view.session?.matters ?? []).map((matter) => ({ view: viewOfMatter(view, matter), name: matter.title })),
  survey: (view) => view.surveys.map(({ id, wave }) => ({ view: viewOfSurvey(view, id, wave), name: id })),
  vote: (view) => view.votes.map((vote) => ({ view: viewOfVote(view, vote), name: vote.title })),
  questionnaire: (view) => view.questionnaires.map(({ id }) => ({ view: viewOfQuestionnaire(view, id), name: id })),
  workshop: (view) => view.workshops.map(({ id, title }) => ({ view: viewOfWorkshop(view, id), name: title ?? '' })),
  piece: (view) => view.pieces.map((piece) => ({ view: viewOfPiece(view, piece), name: piece.recipient.label })),
  lead: (view) => leadsIn(view).map((lead) => ({ view: viewOfLead(view, lead), name: lead.name })),
  audience: (view) =>
    view.guide.audiences.map((one) => ({ view: withFields(view, { guide: { audiences: [one] } }), name: one.audience.label })),
  notice: (view) =>
    (['survey', 'interviews'] as const).map((notice) => {
      const name = notices[view.document.language === 'en' ? 'en' : 'fr'][notice];
      return { view: viewOfNotice(view, notice), name };
    }),
};
