// The five steps of the method, and how far a project is through them: which conditions of each step's gate are met.

// The five steps of the method, in their order.

export const steps = ['launch', 'diagnostic', 'programme', 'implementation', 'evaluation'] as const;
export type Step = (typeof steps)[number];

/** The method of a project that names none. */
export const defaultMethod = 'megalis-2017';

/** What is wrong in the text of a condition. */
export interface ConditionFault {
  readonly code: 'too-long' | 'unexpected' | 'unfinished' | 'unknown-fact';
  /** Offset in the text, from 0. */
  readonly at: number;
  readonly found: string;
  /** The facts that exist, when one is not known; the codes of its answers, when it is one of these that is not. */
  readonly known: readonly string[];
  /** The question that has no such answer. */
  readonly question?: string;
}

export interface StepStanding {
  readonly step: Step;
  /** In the order of the method's file. */
  readonly conditions: readonly { readonly id: string; readonly met: boolean }[];
  /** 0 to 1; null when the step asks for nothing. */
  readonly share: number | null;
}

/** Gates advise and never forbid: `step` is what people stated, whatever is met. */
export interface Standing {
  readonly method: string;
  readonly step: Step;
  readonly steps: readonly StepStanding[];
  /** The conditions that the project's own step still misses. */
  readonly missing: readonly string[];
}
