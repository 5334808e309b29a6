// The page on which one member of a body votes, and the small file that it saves.
import type { Ballot } from './generated/files.ts';
import type { Language } from './language.ts';
import type { ProjectMark } from './table.ts';

export type BallotWeightsSaid = NonNullable<Ballot['weights']>;
export type VerdictsSaid = NonNullable<Ballot['verdicts']>;

/** What a form or a file of answers is about: others are foreign. */
export interface BallotSubject {
  readonly project: ProjectMark;
  /** Each criterion with the ends of its scale; null when it has none. */
  readonly criteria: readonly {
    readonly id: string;
    readonly title?: string;
    readonly min: number | null;
    readonly max: number | null;
  }[];
  /** How they are called: what is renamed before answers come back is known again by it. */
  readonly actions?: readonly { readonly id: string; readonly title: string }[];
}

export interface BallotPageCriterion {
  readonly id: string;
  readonly title: string;
  /** From what to what it goes, in words; empty when nothing says it. */
  readonly scale: string;
  /** Measures that questions name, from the worst, with their value and how they are said. */
  readonly levels: readonly { readonly measure: number; readonly value: number; readonly says: string }[];
  /** Breakpoints of its scale by increasing measure, values from 0 to 1. */
  readonly points: readonly (readonly [measure: number, value: number])[];
  readonly direction: 'higher-is-better' | 'lower-is-better';
  readonly ends: { readonly min: number; readonly max: number } | null;
  /** Whether the differences between its levels are asked. */
  readonly isJudged: boolean;
  /** Scores that may be given, with what they mean; none when it is not scored by hand, a number of the scale when they are too many. */
  readonly scored: { readonly choices: readonly { readonly score: number; readonly says: string }[] } | null;
}

export interface BallotPageData {
  readonly kind: 'jalon-ballot-page';
  readonly subject: BallotSubject;
  readonly language: Language;
  readonly title: string;
  readonly voter: { readonly code: string; readonly says: string };
  readonly year: number;
  /** YYYY-MM-DD, the last day; null when there is none. */
  readonly closes: string | null;
  readonly criteria: readonly BallotPageCriterion[];
  /** The words of differences, by their values. */
  readonly differences: Readonly<Record<string, string>>;
  readonly actions: readonly { readonly id: string; readonly title: string }[];
  /** Of the actions at hand, the measure and the value on each criterion that is weighed. */
  readonly atHand: readonly (readonly { readonly measure: number; readonly value: number }[])[];
  /** The name of the file that is saved. */
  readonly file: string;
}

/** What a page saves and `jalon import ballots` reads. */
export interface BallotAnswersFile {
  readonly kind: 'jalon-ballot';
  readonly version: 1;
  readonly subject: BallotSubject;
  readonly year: number;
  readonly ballot: Pick<Ballot, 'voter' | 'date' | 'weights' | 'verdicts' | 'scores'>;
}
