// What was decided: decisions of meetings.

import type { Meeting, View } from '../../model/index.ts';
import { isOverdue } from '../../project/time/index.ts';
import { periodOf } from '../../values/index.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';

/** In the order of meetings; those without a date come last. */
export const decisionsView = (material: Material): View['decisions'] =>
  inOrder(material.project.meetings).flatMap((meeting) => decisionsOf(material, meeting));

/** Those without a date last. */
export function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const time = ({ date }: Meeting) => date ?? '9999';
  return [...meetings].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

export function decisionsOf(material: Material, { date, body, kind, decisions = [] }: Meeting): View['decisions'] {
  const place = named(material, 'body', body)?.name ?? coded(material, 'meeting.kind', kind)?.label ?? null;
  return decisions.map((decision) => ({
    id: decision.id,
    date: date ?? null,
    body: place,
    text: decision.text,
    outcome: coded(material, 'meeting.decisions.outcome', decision.outcome),
    status: coded(material, 'meeting.decisions.status', decision.status),
    owner: named(material, 'person', decision.owner),
    due: periodOf(decision.due),
    late: isOverdue(decision, material.today),
    resolution: decision.resolution ?? null,
    votes: decision.votes ? { for: 0, against: 0, abstain: 0, ...decision.votes } : null,
  }));
}
