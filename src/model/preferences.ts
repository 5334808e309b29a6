// Which actions come before which under all the weights that a ranking was tried with, and on what it depends for the others.
/** Of two ranked actions, the first named being the one that is first today, or has the lesser id when they are level. */
export interface ComparedPair {
  readonly before: string;
  readonly after: string;
  /**
   * `always`: the first is never behind, whatever the weights tried and the missing scores; `level`: nor is the second; `depends`: each may be
   * ahead.
   */
  readonly holds: 'always' | 'level' | 'depends';
  /** Weights within those tried that turn them round, one at a time, the others keeping their proportions. */
  readonly turns: readonly {
    readonly criterion: string;
    /** Today's, as lists of weights show it, and the one from which on they are turned round, a whole number of tenths of a percent: shares of the whole. */
    readonly weight: number;
    readonly share: number;
  }[];
  /** Where no weight does it alone: the criteria that would have to weigh more together. */
  readonly together: readonly string[];
  /** Missing scores without which no weights would turn them round. */
  readonly missing: readonly { readonly action: string; readonly criterion: string }[];
}

export interface Preferences {
  /** The actions that are ranked, by rank. */
  readonly actions: readonly string[];
  /** One for each two of them, in their order. */
  readonly pairs: readonly ComparedPair[];
  /** How many of the pairs do not depend on the weights. */
  readonly settled: number;
  /** What is always so, drawn with the fewest lines: actions that are always level together, each group above those that it is directly before. */
  readonly hasse: {
    readonly groups: readonly (readonly string[])[];
    readonly edges: readonly (readonly [above: number, below: number])[];
    /** One a group, from 0 at the top. */
    readonly layers: readonly number[];
  };
}
