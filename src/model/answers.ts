// What somebody answered: numbers in a row of slots, whatever the tool that wrote them, and texts of their own.

/** In the slot of an answer that is not one of those proposed. */
export const coded = { nothing: -1, notAsked: -2, unclear: -3, noOpinion: -4 } as const;

/**
 * A question, or a row of one: a row of a matrix, or an answer that is ranked, whose codes are then the ranks.
 *
 * `one`: a slot that holds the index of a code, `codes.length` for another answer, or one of {@link coded}. `many`: a slot a code that is 1
 * when it is ticked, and one more for another answer; the first holds `notAsked` when it was not put. `number`: the number, NaN for none.
 * `given`: 1 when something was written.
 */
export interface CodedLine {
  readonly question: string;
  readonly row: string | null;
  readonly kind: 'one' | 'many' | 'number' | 'given';
  readonly codes: readonly string[];
  /** Of levels and ranks. */
  readonly values: readonly (number | null)[];
  /** By index of code: out of the base. */
  readonly silent: readonly boolean[];
  readonly hasOther: boolean;
  /** The first of its slots. */
  readonly slot: number;
  /** Of its question, from 0. */
  readonly position: number;
}

export const slotsOf = ({ kind, codes, hasOther }: CodedLine): number =>
  kind === 'many' ? codes.length + (hasOther ? 1 : 0) : 1;

/**
 * What could not be taken of a cell, grouped by column and words; `no-other`: « Autre : … » where the question has no such choice. What was
 * taken for what it means, and is told: `general-no-opinion`, and `became-a-day`, of which `nearest` is the answer that it counts as.
 */
export interface CellRemark {
  readonly code:
    | 'unknown-answer'
    | 'no-other'
    | 'not-a-number'
    | 'out-of-bounds'
    | 'not-a-rank'
    | 'beyond-ranks'
    | 'general-no-opinion'
    | 'became-a-day'
    | 'not-ticked';
  readonly question: string;
  readonly header: string;
  readonly words: string;
  readonly nearest: string | null;
  readonly count: number;
  /** Addresses of the first ones. */
  readonly at: readonly string[];
}

/** Nothing is left to settle of it. */
export const isUnderstood = ({ code }: Pick<CellRemark, 'code'>): boolean =>
  code === 'general-no-opinion' || code === 'became-a-day';

/** An answer in somebody's own words. */
export interface OpenAnswer {
  readonly question: string;
  /** The number of its record in the file. */
  readonly respondent: number;
  /** YYYY-MM-DD, or null. */
  readonly day: string | null;
  readonly text: string;
}

// What people wrote themselves, which stays on the computer of those who read it.

export interface FreeAnswer {
  readonly wave: string;
  readonly question: string;
  readonly day: string;
  readonly text: string;
}

/** An answer in which words were found; `text` has what tells of a person masked. */
export interface FoundAnswer extends FreeAnswer {
  /** Where the words stand: `end` is past the last sign. */
  readonly found: readonly { readonly start: number; readonly end: number }[];
  /** Something was masked. */
  readonly isMasked: boolean;
}
