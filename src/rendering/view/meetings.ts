// The meetings: who met, on what, and what was decided.

import type { Attendance, Meeting, View } from '../../model/index.ts';
import { meetingName, placeOf } from '../../project/thread/index.ts';
import { isOverdue } from '../../project/time/index.ts';
import { clockOf, hasCome, sumOf } from '../../values/index.ts';
import { formatTime } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import { attendanceView, bodyView } from './governance.ts';
import { coded, named } from './naming.ts';
import { colourOfDecision } from './states.ts';
import type { ViewInput } from './view-input.ts';

type MeetingView = View['meetings'][number];

/** In the order of time; those without a date come last. */
export const meetingsView = (input: ViewInput): View['meetings'] =>
  inOrder(input.project.meetings).map((meeting) => meetingView(input, meeting));

function meetingView(input: ViewInput, meeting: Meeting): MeetingView {
  const { attendees = [], apologies } = meeting;
  const body = input.project.actors.bodies?.find((one) => one.id === meeting.body);
  const shown = asWritten(input, 'meeting', meeting);
  return {
    ...shown,
    name: meetingName(meeting, input.name, input.say),
    body: body ? bodyView(input, body) : null,
    time: meeting.time === undefined ? null : formatTime(meeting.time, input.language),
    place: placeOf(meeting, input.name),
    attendees: attendanceView(input, attendees),
    present: sumOf(attendees, headcount),
    apologies: attendanceView(input, apologies),
    decisions: decisionsOf(input, meeting),
  };
}

const headcount = (one: Attendance): number => (typeof one === 'string' ? 1 : (one.headcount ?? 0));

/** What was decided, in the order of meetings; those without a date come last. What a meeting to come is to decide is not decided. */
export const decisionsView = (input: ViewInput): View['decisions'] =>
  inOrder(input.project.meetings.filter(({ date }) => hasCome(date, input.today))).flatMap((meeting) =>
    decisionsOf(input, meeting),
  );

/** Those of one day by their hour; those without a date last. */
function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const time = ({ date, time }: Meeting) => `${date ?? '9999'} ${clockOf(time) ?? ''}`;
  return [...meetings].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

function decisionsOf(input: ViewInput, { date, body, kind, decisions = [] }: Meeting): View['decisions'] {
  const place = named(input, 'body', body)?.name ?? coded(input, 'meeting.kind', kind)?.label ?? null;
  return decisions.map((decision) => ({
    ...asWritten(input, 'meeting.decisions', decision),
    date: date ?? null,
    body: place,
    late: isOverdue(decision, input.today),
    votes: decision.votes ? { for: null, against: null, abstain: null, ...decision.votes } : null,
    stateColour: colourOfDecision(input, decision),
  }));
}
