// What the diagnostic found: who was heard, which services reach which communes, how far each theme has come.
import type { DiagnosticFile, Interview } from './files.ts';
import type { Bilingual } from './language.ts';

export const audiences = ['elected', 'staff', 'residents', 'businesses', 'associations'] as const satisfies readonly NonNullable<
  Interview['audience']
>[];
export type Audience = (typeof audiences)[number];
export const channels = ['interview', 'workshop', 'survey'] as const;
export type Channel = (typeof channels)[number];

/** How often an audience was heard by a channel, and how many of its people. */
export interface Hearing {
  /** Interviews, workshops, or surveys that have results. */
  readonly count: number;
  /** Null when nobody says, and for a survey that other audiences answered too. */
  readonly people: number | null;
  /** Why it was not heard there; null when nothing says so. */
  readonly justification: string | null;
}

export interface Heard {
  readonly byAudience: readonly ({ readonly audience: Audience } & { readonly [channel in Channel]: Hearing })[];
  /** Of all audiences; people as far as files say. */
  readonly total: { readonly [channel in Channel]: { readonly count: number; readonly people: number } };
}

/** A commune has the service, has it not, or nobody says. */
export type Reach = 'served' | 'not-served' | 'unstated';
/** `absent`: the catalogue knows it and the inventory does not name it. `unused`: it is there, and has no user. */
export type ServiceState = 'everywhere' | 'partial' | 'unused' | 'unstated' | 'absent';

export interface ServiceReach {
  /** The id of the catalogue; null for a service that is named in plain text. */
  readonly id: string | null;
  readonly name: Bilingual;
  /** One of those that the shared structure brings to its members. */
  readonly shared: boolean;
  readonly state: ServiceState;
  /** One a commune of the territory, in their order. */
  readonly reach: readonly Reach[];
  /** Communes served. */
  readonly communes: number;
  /** Of the inhabitants of the communes, 0 to 1; null where some are not counted, or nobody says who is served. */
  readonly populationShare: number | null;
  /** Ids of organisations, or plain text. */
  readonly providers: readonly string[];
  /** Null when no line says. */
  readonly users: number | null;
  readonly satisfaction: readonly string[];
  readonly notes: readonly string[];
}

/** A theme at its last assessment, beside the one before. */
export interface MaturityLevel {
  /** An id of a theme, or plain text. */
  readonly theme: string;
  /** 0 to 5. */
  readonly level: number;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly note: string | null;
  readonly previous: { readonly level: number; readonly date: string | null } | null;
}

export interface StateOfPlay {
  readonly communes: readonly { readonly name: string; readonly population: number | null }[];
  readonly heard: Heard;
  /** The shared ones first, in the order of the catalogue, then the others as they are listed. */
  readonly services: readonly ServiceReach[];
  readonly maturity: readonly MaturityLevel[];
  readonly portrait: NonNullable<DiagnosticFile['portrait']>;
  readonly equipment: NonNullable<DiagnosticFile['equipment']>;
  readonly uses: NonNullable<DiagnosticFile['uses']>;
  /** All of them, then the ids of those that lack something. */
  readonly findings: {
    readonly count: number;
    readonly withoutEvidence: readonly string[];
    readonly withoutNeed: readonly string[];
  };
  readonly needs: { readonly count: number; readonly withoutVoice: readonly string[] };
}
