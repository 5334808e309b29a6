// The shared structure's own work with its members: agreements, shared actions, calls, meetings, testimonies.

import type { Bilingual } from './language.ts';
import type { Money } from './ranges.ts';

/** `missing`: a service was joined and no agreement is on file. `due`: it ends within six months. */
export type AgreementState = 'expired' | 'missing' | 'due' | 'current' | 'open';

export interface AgreementRow {
  readonly member: string;
  readonly service: string;
  readonly label: Bilingual;
  /** YYYY-MM-DD */
  readonly signed: string | null;
  readonly until: string | null;
  readonly state: AgreementState;
  /** A function. */
  readonly contact: string | null;
}

export interface SharedPart {
  readonly member: string;
  readonly isLead: boolean;
  /** In percent of the whole; null when the whole is not known. */
  readonly share: number | null;
  readonly amount: Money | null;
}

/** `shares-exceed`: contributors take more than the whole. `unknown-action`: no project has an action of that id. */
export type SharedFault = 'shares-exceed' | 'unknown-action' | 'no-cost';

export interface SharedRow {
  readonly id: string;
  readonly title: string;
  readonly service: string | null;
  readonly lead: string;
  /** The lead first: what contributors do not take is the lead's. */
  readonly parts: readonly SharedPart[];
  readonly planned: Money | null;
  readonly spent: Money | null;
  /** Where the cost comes from. */
  readonly from: 'portfolio' | 'lead' | null;
  readonly sheets: readonly { readonly member: string; readonly action: string; readonly title: string | null }[];
  readonly faults: readonly SharedFault[];
}

export interface CallApplicant {
  readonly member: string;
  readonly status: 'applied' | 'chosen' | 'declined';
  readonly cost: Money | null;
  /** What the co-funding would give: the rate of the cost, up to the ceiling; nothing to those declined. */
  readonly grant: Money | null;
}

export interface CallRow {
  readonly id: string;
  readonly title: string;
  readonly service: string | null;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly state: 'to-come' | 'open' | 'closed' | 'undated';
  readonly places: number | null;
  readonly chosen: number;
  readonly rate: number | null;
  readonly ceiling: Money | null;
  readonly applicants: readonly CallApplicant[];
  /** Of those chosen. */
  readonly granted: Money | null;
}

export interface SyndicatMeeting {
  readonly date: string;
  readonly title: string;
  readonly kind: 'seminar' | 'territory-meeting' | 'webinar' | 'committee';
  readonly place: string | null;
  readonly members: readonly string[];
  readonly isPast: boolean;
}

/** Only what may be published. */
export interface Testimonial {
  readonly member: string;
  readonly date: string | null;
  readonly text: string;
  readonly by: string | null;
}
