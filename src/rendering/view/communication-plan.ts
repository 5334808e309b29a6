// Whom to tell what and when: what was done and what is due, by recipient; what is to be made known and nobody planned.
import { type CommunicationItem, recipients, steps, type View } from '../../model/index.ts';
import { isLatePiece } from '../../project/progress/index.ts';
import { asWritten } from './as-written.ts';
import { coded, mustBeCoded, named } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type CommunicationRow = View['communication'][number];

export const communicationView = (input: ViewInput): View['communication'] =>
  (input.project.communication.items ?? []).map((item) => rowOf(input, item));

function rowOf(input: ViewInput, item: CommunicationItem): CommunicationRow {
  return {
    ...asWritten(input, 'communication.items', { status: 'planned', ...item }),
    gate: gateOf(input, item),
    late: isLatePiece(item, input.today),
  };
}

/** A step by its name, a meeting by its body. */
function gateOf(input: ViewInput, { gate }: CommunicationItem): string | null {
  if (gate === undefined) return null;
  if (steps.some((step) => step === gate)) return coded(input, 'project.step', gate)?.label ?? gate;
  const meeting = input.project.meetings.find(({ id }) => id === gate);
  return meeting === undefined ? gate : (named(input, 'body', meeting.body)?.name ?? gate);
}

export function communicationPlanView(input: ViewInput): View['communicationPlan'] {
  const { project, communicating: standing } = input;
  const nameOf = (recipient: string) => mustBeCoded(input, 'communication.items.recipient', recipient);
  const time = ({ date }: CommunicationRow): string => date?.start ?? '9999';
  return {
    recipients: recipients.flatMap((recipient) => {
      const items = (project.communication.items ?? [])
        .filter((item) => item.recipient === recipient)
        .map((item) => rowOf(input, item))
        .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
      const missing = (standing?.due ?? [])
        .filter((one) => one.recipient === recipient && one.state === 'missing')
        .map(({ step, what }) => ({ step: mustBeCoded(input, 'project.step', step), what: what[input.language] }));
      return items.length + missing.length === 0 ? [] : [{ recipient: nameOf(recipient), items, missing }];
    }),
    silent: (standing?.silent ?? []).map((one) => nameOf(one).label),
    electoralStart: standing?.electoral?.start ?? null,
    electoralEnd: standing?.electoral?.end ?? null,
    toReread: [...(standing?.inElectoral ?? [])],
  };
}
