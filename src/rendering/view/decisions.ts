// What was decided: decisions of meetings.
import { isOverdue } from '../../deriving/index.ts';
import type { Meeting, View } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
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
    ...asWritten(material, 'meeting.decisions', decision),
    date: date ?? null,
    body: place,
    late: isOverdue(decision, material.today),
    votes: decision.votes ? { for: 0, against: 0, abstain: 0, ...decision.votes } : null,
  }));
}
