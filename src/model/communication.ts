// Whom each step of the method is to tell what, and how far that is done.
import type { CommunicationFile } from './files.ts';
import type { Bilingual } from './language.ts';
import type { Step } from './standing.ts';
import type { Named } from './view.ts';

export type CommunicationItem = NonNullable<CommunicationFile['items']>[number];

/** In the order in which they are told: those who took part first. */
export const recipients = ['participants', 'residents', 'local-press', 'specialist-press', 'elected', 'staff'] as const;
export type Recipient = (typeof recipients)[number];

/** `missing`: nobody planned it. */
export type PieceState = 'done' | 'planned' | 'late' | 'missing';

/** What the method is to make known at one step. */
export interface DuePiece {
  readonly step: Step;
  readonly recipient: Recipient;
  readonly what: Bilingual;
  readonly state: PieceState;
  /** Those that answer it, dropped ones aside, and the meetings that told it. */
  readonly items: readonly string[];
  /** What adds it when it is missing, says that it is done when it is late. */
  readonly command: string | null;
}

/** A piece whose date is past and that is still planned. */
export interface LatePiece {
  readonly id: string;
  readonly recipient: Recipient | null;
  readonly message: string | null;
  readonly due: string;
  readonly authors: readonly Named[];
  readonly command: string;
}

/** When no campaign may promote what the authority did: code électoral, article L. 52-1, second paragraph. */
export interface ElectoralPeriod {
  readonly start: string;
  /** The last day of the month of the election. */
  readonly end: string;
}

export interface CommunicationStanding {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly step: Step;
  /** Of the steps up to the present one. */
  readonly due: readonly DuePiece[];
  readonly late: readonly LatePiece[];
  /** To whom no piece is done or planned. */
  readonly silent: readonly Recipient[];
  readonly electoral: ElectoralPeriod | null;
  /** Meant for people outside and planned in that period, whatever they say. */
  readonly inElectoral: readonly string[];
}
