// What may be known only within bounds: amounts, and spans of days.

/** First and last day as `YYYY-MM-DD`; `null` is open. `text` is the period as written. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly text: string;
}

// An amount, or the range it lies in.

/** Integer cents; `min` equals `max` when the amount is known. */
export interface Money {
  readonly min: number;
  readonly max: number;
}
