// Agreements of access: which run, which are to be renewed, which nobody signed, and whom to chase.
import type { AgreementRow, AgreementState, CatalogueService } from '../model/index.ts';
import { dayNumber } from '../values/index.ts';
import { byName } from './in-order.ts';
import type { Members } from './members.ts';

/** Six months: a council must deliberate before the agreement ends. */
const noticeDays = 183;

const stateOf = (until: string | null, today: string): AgreementState => {
  if (until === null) return 'open';
  if (until < today) return 'expired';
  return dayNumber(until) - dayNumber(today) <= noticeDays ? 'due' : 'current';
};
const urgency: readonly AgreementState[] = ['expired', 'missing', 'due', 'current', 'open'];

/** The most pressing first, then by date. Services joined without an agreement are among them. */
export function agreementRows(members: Members, services: readonly CatalogueService[], today: string): readonly AgreementRow[] {
  const labelOf = (id: string): AgreementRow['label'] => services.find((one) => one.id === id)?.label ?? { fr: id, en: id };
  return members.all
    .flatMap(({ name, written }): AgreementRow[] => {
      const { agreements = [], services: joined = [], contact } = written ?? {};
      const signed = agreements.map((one): AgreementRow => {
        const until = one.until ?? null;
        return {
          member: name,
          service: one.service,
          label: labelOf(one.service),
          signed: one.signed ?? null,
          until,
          state: stateOf(until, today),
          contact: one.contact ?? contact ?? null,
        };
      });
      const missing = joined.filter((service) => agreements.every((one) => one.service !== service));
      return [
        ...signed,
        ...missing.map(
          (service): AgreementRow => ({
            member: name,
            service,
            label: labelOf(service),
            signed: null,
            until: null,
            state: 'missing',
            contact: contact ?? null,
          }),
        ),
      ];
    })
    .sort(
      (a, b) =>
        urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
        byName(a.until ?? '9999', b.until ?? '9999') ||
        byName(a.member, b.member) ||
        byName(a.service, b.service),
    );
}
