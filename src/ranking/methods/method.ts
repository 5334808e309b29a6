// The one shape of a way to bring several criteria down to one score.

/** Weights sum to 1; one row of values in [0, 1] for each alternative, 1 being best, in the order of the weights. */
export interface Matrix {
  readonly weights: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** What an alternative came to; its points, one for each criterion, sum to its score. */
export interface Merit {
  readonly score: number;
  readonly points: readonly number[];
}

export interface Method {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
  /** Where it was published. */
  readonly source: string;
  /** One merit for each row; higher scores are better. */
  readonly run: (matrix: Matrix) => readonly Merit[];
}
