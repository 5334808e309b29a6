// What decisions approve: of what they name, of the programme, and of what was changed in a plan.
import type { Decision, Meeting, Period, Project } from '../../model/index.ts';
import { hasCome, periodOf } from '../../values/index.ts';
import { inCurrentTerm } from '../time/index.ts';

/** A decision that states no outcome approves once it is done. */
export const approves = ({ approves: ids = [], outcome, status }: Decision, id: string): boolean =>
  ids.includes(id) && (outcome === undefined ? status === 'done' : outcome === 'approved' || outcome === 'with-reservations');

/** The one by which something was changed was taken, unless it says otherwise or its meeting is to come. */
export const wasTaken = ({ outcome }: Decision, { date }: Meeting, today: string): boolean =>
  outcome !== 'rejected' && outcome !== 'postponed' && hasCome(date, today);

export interface Adoption {
  readonly when: Period | null;
  /** Null when the project states the date alone. */
  readonly decision: string | null;
}

/** Of the programme, in the current term: by a decision of the council, or at the date that the project states. Null as long as it is not. */
export function adoptionOf(whole: Project, today: string): Adoption | null {
  const { actors, info, meetings } = inCurrentTerm(whole);
  const councils = new Set(actors.bodies?.filter(({ kind }) => kind === 'council').map(({ id }) => id));
  const stated = periodOf(info.adopted);
  const when = stated !== null && stated.start !== null && stated.start <= today ? stated : null;
  const sitting = meetings
    .filter(({ body, date }) => body !== undefined && councils.has(body) && hasCome(date, today))
    .flatMap(({ decisions = [] }) => decisions)
    .find((decision) => approves(decision, 'programme'));
  return sitting === undefined && when === null ? null : { when, decision: sitting?.id ?? null };
}
