// The next sitting of a body: what is on its agenda, and what it is to decide.
import type { Body, Decision, DocumentFile, Meeting } from './files.ts';

/** What a decision is about. */
export type MatterKind = NonNullable<NonNullable<DocumentFile['parts']>[number]['annexOf']>[number];

/** Something to decide. */
export interface Matter {
  readonly kind: MatterKind;
  /** What it would approve, as decisions name it (`plan-2027`, `evaluation-2026`), or the code of the step to move to; null when that says nothing. */
  readonly about: string | null;
  /** As people wrote it; null when nobody did, and the project calls for it. */
  readonly decision: Decision | null;
}

/** A point of the agenda. */
export interface SessionPoint {
  readonly title: string;
  /** What it covers. */
  readonly items: readonly string[];
  readonly matters: readonly Matter[];
  /** How things stand, where nothing is to be decided; null where the project cannot know. */
  readonly about: string | null;
}

export interface Session {
  readonly meeting: Meeting;
  readonly body: Body;
  /** It stands in the project; else it is drafted, and its day is to be set. */
  readonly isPlanned: boolean;
  readonly points: readonly SessionPoint[];
  /** The département of the territory; null when the codes of its communes do not say it. */
  readonly department: string | null;
}

/** A numbered document of its folder; `of`: the kinds of decisions that it serves. */
export interface Annex {
  readonly number: number;
  readonly title: string;
  readonly of: readonly MatterKind[];
}

/** How long before its sittings a body is summoned, and what says so. */
export interface Summons {
  readonly days: number;
  /** Neither the day of sending nor that of the sitting is one of them; Saturdays, Sundays and holidays are. */
  readonly clear: boolean;
  /** General code of local authorities; code of social action and of families. */
  readonly code: 'cgct' | 'casf';
  readonly articles: readonly string[];
  /** `law`: it asks it of this body; `statutes`: unless the body is an open joint one, which its statutes bind; `custom`: of the assembly alone. */
  readonly binds: 'law' | 'statutes' | 'custom';
}
