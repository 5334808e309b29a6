// Whom to tell what and when: what was done and what is due, by recipient; what is to be made known and nobody planned.
import { type CommunicationItem, recipients, steps, type View } from '../../model/index.ts';
import { isLatePiece } from '../../project/progress/index.ts';
import { asWritten } from './as-written.ts';
import type { Material } from './material.ts';
import { coded, mustBeCoded, named } from './naming.ts';

type Told = View['communication'][number];

export const communicationView = (material: Material): View['communication'] =>
  (material.project.communication.items ?? []).map((item) => toldView(material, item));

function toldView(material: Material, item: CommunicationItem): Told {
  return {
    ...asWritten(material, 'communication.items', item),
    gate: gateOf(material, item),
    late: isLatePiece(item, material.today),
  };
}

/** A step by its name, a meeting by its body. */
function gateOf(material: Material, { gate }: CommunicationItem): string | null {
  if (gate === undefined) return null;
  if (steps.some((step) => step === gate)) return coded(material, 'project.step', gate)?.label ?? gate;
  const meeting = material.project.meetings.find(({ id }) => id === gate);
  return meeting === undefined ? gate : (named(material, 'body', meeting.body)?.name ?? gate);
}

export function communicationPlanView(material: Material): View['communicationPlan'] {
  const { project, communicating: standing } = material;
  const nameOf = (recipient: string) => mustBeCoded(material, 'communication.items.recipient', recipient);
  const time = ({ date }: Told): string => date?.start ?? '9999';
  return {
    recipients: recipients.flatMap((recipient) => {
      const items = (project.communication.items ?? [])
        .filter((item) => item.recipient === recipient)
        .map((item) => toldView(material, item))
        .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
      const missing = (standing?.due ?? [])
        .filter((one) => one.recipient === recipient && one.state === 'missing')
        .map(({ step, what }) => ({ step: mustBeCoded(material, 'project.step', step), what: what[material.language] }));
      return items.length + missing.length === 0 ? [] : [{ recipient: nameOf(recipient), items, missing }];
    }),
    silent: (standing?.silent ?? []).map((one) => nameOf(one).label),
    electoralStart: standing?.electoral?.start ?? null,
    electoralEnd: standing?.electoral?.end ?? null,
    toReread: [...(standing?.inElectoral ?? [])],
  };
}
