// What was decided and what is said outside: decisions of meetings, communication, texts written by hand.
import { periodOf } from '../../deriving/index.ts';
import type { Meeting, Project, View } from '../../model/index.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';
import { paragraphsOf } from './plain-text.ts';

/** In the order of meetings; those without a date come last. */
export function decisionsView(material: Material): View['decisions'] {
  const time = ({ date }: Meeting) => date ?? '9999';
  const meetings = [...material.project.meetings].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
  return meetings.flatMap((meeting) => decisionsOf(material, meeting));
}

function decisionsOf(material: Material, { date, body, kind, decisions = [] }: Meeting): View['decisions'] {
  const place = named(material, 'body', body)?.name ?? coded(material, 'meeting.kind', kind)?.label ?? null;
  return decisions.map(({ id, text, outcome, status, owner, due }) => ({
    id,
    date: date ?? null,
    body: place,
    text,
    outcome: coded(material, 'meeting.decisions.outcome', outcome),
    status: coded(material, 'meeting.decisions.status', status),
    owner: named(material, 'person', owner),
    due: periodOf(due),
  }));
}

export function communicationView(material: Material): View['communication'] {
  return (material.project.communication.items ?? []).map(({ id, recipient, channel = null, date, message = null, status }) => ({
    id,
    recipient: coded(material, 'communication.items.recipient', recipient),
    channel,
    date: periodOf(date),
    message,
    status: coded(material, 'communication.items.status', status),
  }));
}

/** The texts of one deliverable, in the order of their files' names. */
export function textsView({ texts }: Project, deliverable: string): View['texts'] {
  return texts
    .filter((text) => text.deliverable === deliverable)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ text }) => paragraphsOf(text));
}
