// The meetings: who met, on what, and what was decided.

import type { Attendance, Meeting, View } from '../../model/index.ts';
import { isOverdue } from '../../project/time/index.ts';
import { hasCome } from '../../values/index.ts';
import { formatTime } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import { attendanceView, bodyView } from './governance.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';

type MeetingView = View['meetings'][number];

/** In the order of time; those without a date come last. */
export const meetingsView = (material: Material): View['meetings'] =>
  inOrder(material.project.meetings).map((meeting) => meetingView(material, meeting));

function meetingView(material: Material, meeting: Meeting): MeetingView {
  const { id, place, commune, attendees = [], apologies } = meeting;
  const body = material.project.actors.bodies?.find((one) => one.id === meeting.body);
  const shown = asWritten(material, 'meeting', meeting);
  const where = [place, commune === undefined ? undefined : material.name('commune', commune).name];
  return {
    ...shown,
    name: (body && material.name('body', body.id).name) ?? meeting.body ?? shown.kind?.label ?? id,
    body: body ? bodyView(material, body) : null,
    time: meeting.time === undefined ? null : formatTime(meeting.time, material.language),
    place: where.filter((one) => one !== undefined).join(', ') || null,
    attendees: attendanceView(material, attendees),
    present: attendees.reduce((sum, one) => sum + headcount(one), 0),
    apologies: attendanceView(material, apologies),
    decisions: decisionsOf(material, meeting),
  };
}

const headcount = (one: Attendance): number => (typeof one === 'string' ? 1 : (one.headcount ?? 0));

/** What was decided, in the order of meetings; those without a date come last. What a meeting to come is to decide is not decided. */
export const decisionsView = (material: Material): View['decisions'] =>
  inOrder(material.project.meetings.filter(({ date }) => hasCome(date, material.today))).flatMap((meeting) =>
    decisionsOf(material, meeting),
  );

/** Those without a date last. */
function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const time = ({ date }: Meeting) => date ?? '9999';
  return [...meetings].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

function decisionsOf(material: Material, { date, body, kind, decisions = [] }: Meeting): View['decisions'] {
  const place = named(material, 'body', body)?.name ?? coded(material, 'meeting.kind', kind)?.label ?? null;
  return decisions.map((decision) => ({
    ...asWritten(material, 'meeting.decisions', decision),
    date: date ?? null,
    body: place,
    late: isOverdue(decision, material.today),
    votes: decision.votes ? { for: 0, against: 0, abstain: 0, ...decision.votes } : null,
  }));
}
