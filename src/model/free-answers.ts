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
