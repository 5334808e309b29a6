// The meetings: who met, on what, and what was decided.
import type { Attendance, Meeting, View } from '../../model/index.ts';
import { decisionsOf, inOrder } from './decisions.ts';
import { attendanceView, bodyView } from './governance.ts';
import type { Material } from './material.ts';
import { coded } from './naming.ts';

type MeetingView = View['meetings'][number];

/** In the order of time; those without a date come last. */
export const meetingsView = (material: Material): View['meetings'] =>
  inOrder(material.project.meetings).map((meeting) => meetingView(material, meeting));

function meetingView(material: Material, meeting: Meeting): MeetingView {
  const { id, date, place, commune, agenda = [], attendees = [], apologies, minutes } = meeting;
  const body = material.project.actors.bodies?.find((one) => one.id === meeting.body);
  const kind = coded(material, 'meeting.kind', meeting.kind);
  const where = [place, commune === undefined ? undefined : material.name('commune', commune).name];
  return {
    id,
    name: (body && material.name('body', body.id).name) ?? meeting.body ?? kind?.label ?? id,
    body: body ? bodyView(material, body) : null,
    kind,
    date: date ?? null,
    place: where.filter((one) => one !== undefined).join(', ') || null,
    agenda,
    attendees: attendanceView(material, attendees),
    present: attendees.reduce((sum, one) => sum + headcount(one), 0),
    apologies: attendanceView(material, apologies),
    minutes: minutes ?? null,
    decisions: decisionsOf(material, meeting),
  };
}

const headcount = (one: Attendance): number => (typeof one === 'string' ? 1 : (one.headcount ?? 0));
