// A need as the register tells it: who asked, how much it is expected, what answers it, whether it is met.
import type { Action, Evaluation } from './files.ts';

/** How often it was raised, and by how many people. */
export interface Raised {
  /** Interviews, workshops, questions of a survey and declared mentions, each once. */
  readonly times: number;
  readonly people: number;
}

export interface NeedRow {
  readonly id: string;
  readonly statement: string;
  /** An id of the register, or plain text. */
  readonly theme: string | null;
  /** Ids of those merged into it, which it speaks for. */
  readonly merged: readonly string[];
  readonly raised: Raised;
  /** Null for several audiences at once, or one that is not said; the most people first. */
  readonly byAudience: readonly (Raised & { readonly audience: string | null })[];
  /** Null for what was said of no commune. */
  readonly byCommune: readonly (Raised & { readonly commune: string | null })[];
  /** Interviews, workshops, options of surveys and outside documents. */
  readonly sources: readonly string[];
  /** Beside the most expected need, from 0 to 1, as the criterion that counts needs counts audiences; null when nobody asked for anything. */
  readonly expectation: number | null;
  readonly actions: readonly Pick<Action, 'id' | 'title' | 'status'>[];
  readonly answer: 'addressed' | 'deferred' | 'declined' | 'unanswered';
  readonly reason: string | null;
  /** Of the last evaluation that speaks of it. */
  readonly verdict: NonNullable<Evaluation['needVerdicts']>[number]['verdict'] | null;
  /** Its statement is no longer the one that was voted on, and nobody has seen it since. */
  readonly isChanged: boolean;
}

/** Which action answers which need. */
export interface NeedMatrix {
  readonly needs: readonly { readonly id: string; readonly statement: string }[];
  readonly actions: readonly { readonly id: string; readonly title: string }[];
  /** By need, then by action. */
  readonly answers: readonly (readonly boolean[])[];
}
