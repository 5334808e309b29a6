// What a table of figures says, before it is brought into a project.

/** A figure that a table gives to an indicator. */
export interface ReadValue {
  readonly indicator: string;
  /** Of the indicator, as people call it. */
  readonly title: string;
  /** As files write it. */
  readonly period: string;
  readonly value: number;
  readonly source?: string;
  readonly note?: string;
  readonly base?: number;
  /** Of the figure. */
  readonly address: string;
}

/** `share`: taken as it is written, with a doubt. `read-as`: taken for what it most likely says. */
export type ValueRemarkCode =
  | 'no-indicator'
  | 'unknown-indicator'
  | 'no-period'
  | 'bad-period'
  | 'bad-number'
  | 'failed-formula'
  | 'share'
  | 'read-as'
  | 'column-aside';

export interface ValueRemark {
  readonly code: ValueRemarkCode;
  readonly address: string;
  readonly words: string;
  /** What was meant, perhaps. */
  readonly nearest?: string;
  /** What was taken, as files write it. */
  readonly readAs?: string;
}

/**
 * `different`: the project says otherwise and stands; `replaced`: it gave way; `twice`: the table says two things, and neither is taken. Of the
 * same figure, `completed`: what the project lacked beside it is added; `beside`: the project says otherwise what stands beside it, and stands;
 * `repeated`: so does an earlier line.
 */
export interface ValueFate {
  readonly what: 'new' | 'same' | 'completed' | 'beside' | 'repeated' | 'different' | 'replaced' | 'twice';
  readonly read: ReadValue;
  /** What the project says, or the table elsewhere. */
  readonly other: number | null;
}
