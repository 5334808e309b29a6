// The thread from source to verdict: what rests on what, as it is asked of one thing.

/** In the order of the method: what comes first rests on nothing that comes later. */
export const threadKinds = [
  'meeting',
  'key-figure',
  'interview',
  'workshop',
  'survey',
  'question',
  'option',
  'need',
  'finding',
  'challenge',
  'axis',
  'objective',
  'action',
  'indicator',
  'plan',
  'evaluation',
  'recommendation',
  'decision',
] as const;
/** What holds many things that have nothing else in common: the thread ends there, and does not run on through it. */
export const threadEnds: readonly TracedKind[] = ['meeting', 'plan', 'evaluation'];
/** What the thread does not reach: everything would lead to everything. */
export const besideKinds = [
  'risk',
  'person',
  'department',
  'organisation',
  'body',
  'theme',
  'criterion',
  'communication',
] as const;
export type TracedKind = (typeof threadKinds)[number] | (typeof besideKinds)[number];

/** A value of a list, by the field of the schemas that holds it: `action.status`, `done`. */
export interface FieldValue {
  readonly field: string;
  readonly code: string;
}

export interface TracedThing {
  /** As the project writes it; `SV-01/Q5/a`, `evaluation-2026` and `plan-2027` for what bears no id of its own. */
  readonly id: string;
  readonly kind: TracedKind;
  readonly title: string | null;
  /** YYYY-MM-DD, of what was held on a day. */
  readonly date: string | null;
  readonly state: FieldValue | null;
  /** The last one of an indicator, the one of a key figure. */
  readonly value: { readonly value: number; readonly unit: string | null; readonly period: string | null } | null;
  /** A need whose statement is no longer the one that was voted on. */
  readonly isChanged: boolean;
}

/** The lower one rests on the upper one. */
export interface ThreadLink {
  readonly above: string;
  readonly below: string;
  /** The field that says so: `action.needs`; null where one thing is part of the other. */
  readonly field: string | null;
  /** What it says of it: the verdict of an evaluation on a need, the choice of a plan. */
  readonly says: FieldValue | null;
  /** How many people asked: the votes of a workshop. */
  readonly people: number | null;
}

export interface Thread {
  readonly things: ReadonlyMap<string, TracedThing>;
  /** By the thing below, in the order of files. */
  readonly above: ReadonlyMap<string, readonly ThreadLink[]>;
  /** By the thing above. */
  readonly below: ReadonlyMap<string, readonly ThreadLink[]>;
  /** By either end: who leads, what depends on what, which theme; the thread does not run through these. */
  readonly beside: ReadonlyMap<string, readonly ThreadLink[]>;
}

export interface TraceBranch extends Omit<ThreadLink, 'above' | 'below'> {
  readonly thing: TracedThing;
  /** Told before in the same tree: what follows from it is not told twice. */
  readonly isTold: boolean;
  readonly branches: readonly TraceBranch[];
}

/** JSON-able. */
export interface Trace {
  readonly thing: TracedThing;
  /** What it rests on, up to the sources. */
  readonly above: readonly TraceBranch[];
  /** What rests on it, down to the verdicts. */
  readonly below: readonly TraceBranch[];
  /** What is tied to it without being of the thread. */
  readonly beside: readonly TraceBranch[];
}

export const threadGapCodes = [
  'source-without-need',
  'finding-without-evidence',
  'need-without-source',
  'need-unanswered',
  'need-changed',
  'need-without-verdict',
  'axis-without-action',
  'objective-without-action',
  'objective-not-measured',
  'action-without-need',
  'action-without-indicator',
  'indicator-unused',
] as const;
export type ThreadGapCode = (typeof threadGapCodes)[number];

/** What the thread lacks somewhere, among how many. */
export interface ThreadGap {
  readonly code: ThreadGapCode;
  readonly ids: readonly string[];
  readonly of: number;
}

/** A need that no longer says what was voted on. */
export interface ChangedNeed {
  readonly need: string;
  readonly statement: string;
  /** What it said at the vote. */
  readonly voted: string;
  /** Of the plan that was voted. */
  readonly year: number;
  /** The decision that froze it; null when the plan does not say. */
  readonly decision: string | null;
  /** The actions that answer it: they are to be looked at again. */
  readonly actions: readonly string[];
}
